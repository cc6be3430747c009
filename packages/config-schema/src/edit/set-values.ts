// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  formatPath,
  mappingAt,
  valueAt,
  type ConfigMapping,
  type ConfigPath,
  type ConfigValue,
} from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { LoadedConfig } from '../load-config.ts';
import { normalizeHaInstanceId } from '../resolve/ha-instance-id.ts';
import { createMasker } from '../secrets/mask-secrets.ts';
import {
  changeConfiguration,
  editableFile,
  editableFiles,
  type ChangeConfigurationOptions,
  type ConfigurationChange,
  type EditableFile,
} from './change-configuration.ts';
import { editMessages } from './messages.ts';

/** A value, and where it is to stand. */
export interface Assignment {
  readonly path: ConfigPath;
  readonly value: ConfigValue;
}

export interface SetOptions extends ChangeConfigurationOptions {
  /** Sets the values for this HA instance only. */
  readonly haInstance?: string | undefined;
  /** The file that is changed; the left-most one by default. */
  readonly file?: string | undefined;
  /** Each value is set in the file that has it already, and in the left-most one when none has. */
  readonly whereDefined?: boolean | undefined;
}

/** What became of one value; secrets are masked. */
export interface SetValue {
  readonly path: string;
  readonly file: string;
  /** What the file had; undefined when nothing. */
  readonly before: unknown;
  readonly after: unknown;
  readonly changed: boolean;
}

export interface SetReport extends ConfigurationChange {
  readonly values: readonly SetValue[];
  /** What keeps a new value from counting everywhere. */
  readonly hidden: readonly Finding[];
}

/** Sets values in the files of a configuration, all at once or none; throws InvalidConfigError when the configuration would not be valid. */
export function setConfigValues(spec: string, assignments: readonly Assignment[], options: SetOptions = {}): SetReport {
  const files = editableFiles(spec, options.load);
  const placed = assignments.map(({ path, value }) => {
    const whole = haInstancePath(path, options.haInstance);
    return { path: whole, value, file: chooseFile(files, whole, options) };
  });
  const change = changeConfiguration(
    spec,
    files.map(({ file }) => ({ file, edits: placed.filter((edit) => edit.file.file === file) })),
    options,
  );
  const mask = createMasker(...files.map(({ value }) => value));
  return {
    ...change,
    values: placed.map(({ path, value, file }) => {
      const before = valueAt(file.value, path);
      const changed = JSON.stringify(before) !== JSON.stringify(value);
      return { path: formatPath(path), file: file.file, before: mask(before, path), after: mask(value, path), changed };
    }),
    hidden: change.loaded ? placed.flatMap((edit) => hiddenBy(change.loaded as LoadedConfig, edit)) : [],
  };
}

/** The path below the HA instance; one that begins with it already stays. */
function haInstancePath(path: ConfigPath, haInstance: string | undefined): ConfigPath {
  if (haInstance === undefined) return path;
  const around = ['haInstances', normalizeHaInstanceId(haInstance)];
  return around.every((step, index) => path[index] === step) ? path : [...around, ...path];
}

function chooseFile(files: readonly EditableFile[], path: ConfigPath, options: SetOptions): EditableFile {
  if (options.file !== undefined) return editableFile(files, options.file);
  const defining = options.whereDefined ? files.find(({ value }) => valueAt(value, path) !== undefined) : undefined;
  return defining ?? (files[0] as EditableFile);
}

/** A file further left, an HA instance, and our own storage keys count before what was set. */
function hiddenBy(
  loaded: LoadedConfig,
  { path, file }: { readonly path: ConfigPath; readonly file: EditableFile },
): Finding[] {
  const config = loaded.config as unknown as ConfigMapping;
  const paths: ConfigPath[] = loaded.locate(path)?.file === file.file ? [] : [path];
  if (path[0] !== 'haInstances') {
    paths.push(...Object.keys(mappingAt(config, ['haInstances'])).map((id) => ['haInstances', id, ...path]));
  }
  if (cachingStorage.every((step, index) => path[index] === step) && path.length > cachingStorage.length) {
    paths.push(['components', 'caching-service', 'ha', ...path.slice(2)]);
  }
  return paths.flatMap((other) => {
    const location = loaded.locate(other);
    if (!location || valueAt(config, other) === undefined) return [];
    const args = [formatPath(path), formatPath(other)];
    return [createFinding(editMessages.valueHidden, args, { location: { ...location, key: formatPath(other) } })];
  });
}

const cachingStorage: ConfigPath = ['components', 'caching-service', 'storage'];
