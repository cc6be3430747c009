// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isAbsolute } from 'node:path';
import { InvalidConfigError } from '../config-errors.ts';
import type { ConfigMapping } from '../config-value.ts';
import { loadConfig, type LoadedConfig, type LoadOptions } from '../load-config.ts';
import { readInstanceSource } from '../read/instance-source.ts';
import { completeSpec, readSources } from '../read/read-sources.ts';
import { readTextFile } from '../read/read-text-file.ts';
import { parseYamlFile } from '../read/yaml-file.ts';
import { changeConfigFile, type ChangeReport } from './change-config-file.ts';
import type { ConfigEdit } from './config-edit.ts';
import { editYaml } from './edit-yaml.ts';
import { NoFileToChangeError, NotPartOfConfigError } from './errors.ts';
import { findingIdentity, loadErrors } from './load-errors.ts';

/** What is to be changed in one file of a configuration. */
export interface FileEdits {
  /** As LoadedConfig.sources has it. */
  readonly file: string;
  readonly edits: readonly ConfigEdit[];
}

export interface ChangeConfigurationOptions {
  readonly load?: LoadOptions;
  /** Nothing is written; everything else is the same. */
  readonly dryRun?: boolean;
  /** Names the backups; the current time by default. */
  readonly now?: Date;
}

/** A configuration that was changed, or would be. */
export interface ConfigurationChange {
  /** One for each file with edits. */
  readonly files: readonly ChangeReport[];
  /** As it is now; undefined where it is still not valid, because it was not before. */
  readonly loaded: LoadedConfig | undefined;
}

/** One YAML file of a configuration, on its own. */
export interface EditableFile {
  readonly file: string;
  readonly value: ConfigMapping;
}

/** The files of a configuration that can be changed, the strongest first. Throws when there is none, or one is not valid YAML. */
export function editableFiles(spec: string, load: LoadOptions = {}): EditableFile[] {
  const whole = completeSpec(spec, load);
  const files = readSources(whole, { options: load, readInstance: readInstanceSource })
    .map(({ file }) => file)
    .filter((file) => isAbsolute(file) && !file.endsWith('.env'));
  if (files.length === 0) throw new NoFileToChangeError(whole);
  return files.map((file) => {
    // As it is written: what the loader makes of an older form is not what can be edited.
    const { value, findings } = parseYamlFile(file, load.texts?.get(file) ?? readTextFile(file));
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new InvalidConfigError(file, errors);
    return { file, value };
  });
}

/** The file of a configuration that a path names; throws when it is none of them. */
export function editableFile(files: readonly EditableFile[], file: string): EditableFile {
  const found = files.find((candidate) => candidate.file === file);
  if (!found)
    throw new NotPartOfConfigError(
      file,
      files.map((candidate) => candidate.file),
    );
  return found;
}

/**
 * Changes files of a configuration, after a look at what that makes of the whole: a change that brings a problem which was not there
 * before is refused with InvalidConfigError, and nothing is written. All files are changed, or none.
 */
export function changeConfiguration(
  spec: string,
  changes: readonly FileEdits[],
  options: ChangeConfigurationOptions = {},
): ConfigurationChange {
  const known = new Set(loadErrors(() => loadConfig(spec, options.load)).map(findingIdentity));
  const wanted = changes.filter(({ edits }) => edits.length > 0);
  let loaded: LoadedConfig | undefined;
  const check = (file: string, text: string): string => {
    const texts = new Map(wanted.map((change) => [change.file, edited(change, readTextFile(change.file))]));
    texts.set(file, text);
    const errors = loadErrors(() => (loaded = loadConfig(spec, { ...options.load, texts })));
    const added = errors.filter((error) => !known.has(findingIdentity(error)));
    if (added.length > 0) throw new InvalidConfigError(spec, added);
    return text;
  };
  const files = changeAll(wanted, check, options);
  return { files, loaded };
}

function changeAll(
  changes: readonly FileEdits[],
  check: (file: string, text: string) => string,
  { dryRun = false, now }: ChangeConfigurationOptions,
): ChangeReport[] {
  if (dryRun) {
    return changes.map((change) => {
      const text = readTextFile(change.file);
      return { file: change.file, changed: check(change.file, edited(change, text)) !== text };
    });
  }
  const undo: (() => void)[] = [];
  try {
    return changes.map((change) => {
      let before = '';
      const report = changeConfigFile(
        change.file,
        (text) => check(change.file, edited(change, (before = text))),
        now ? { now } : {},
      );
      if (report.changed) undo.push(() => void changeConfigFile(change.file, () => before, { backup: false }));
      return report;
    });
  } catch (error) {
    undo.forEach((restore) => restore());
    throw error;
  }
}

function edited({ file, edits }: FileEdits, text: string): string {
  return editYaml(text, edits, { file });
}
