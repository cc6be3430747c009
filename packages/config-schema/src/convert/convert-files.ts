// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FileMissingError } from '../config-errors.ts';
import { mappingAt, type ConfigMapping } from '../config-value.ts';
import type { Finding } from '../finding.ts';
import { readInstanceVariables } from '../instance-env/read-instance-variables.ts';
import { InstanceDirectoryEmptyError } from '../read/errors.ts';
import { readTextFile } from '../read/read-text-file.ts';
import { concealConversion, holdsSecrets } from './conceal-conversion.ts';
import type { ConversionEntry } from './conversion.ts';
import { convertInstanceVariables, type ConvertOptions } from './convert-instance-variables.ts';
import { convertYaml } from './convert-yaml.ts';
import { MixedInputsError } from './errors.ts';
import { renderConversion } from './render-conversion.ts';
import { sortEntries } from './sort-entries.ts';

/** A configuration of v3 that was made of files. */
export interface FileConversion {
  /** What was read. */
  readonly sources: readonly string[];
  readonly config: ConfigMapping;
  /** The file of v3, with its secrets. */
  readonly text: string;
  readonly holdsSecrets: boolean;
  readonly entries: readonly ConversionEntry[];
  /** What is suspicious in what was read. */
  readonly warnings: readonly Finding[];
  /** The text for where others can read it: secrets are masked. */
  concealedText(): string;
}

/**
 * Converts one zowe.yaml of v1 or v2, or instance directories of v1 into one file. Nothing is written. Throws an error that names what
 * cannot be read, or everything that is wrong in it.
 */
export function convertFiles(paths: readonly string[], options: ConvertOptions = {}): FileConversion {
  const inputs = paths.map(inputOf);
  const yaml = inputs.find((input) => 'file' in input);
  if (!yaml)
    return convertDirectories(
      inputs.flatMap((input) => ('directory' in input ? [input.directory] : [])),
      options,
    );
  if (inputs.length > 1) throw new MixedInputsError(yaml.file);
  const { config, text, entries } = convertYaml(yaml.file, readTextFile(yaml.file));
  return conversionOf({ sources: [yaml.file], config, text, entries, warnings: [] });
}

type Input = { readonly directory: string } | { readonly file: string };

/** An instance directory, where instance.env counts before zowe.yaml as in v1, or a configuration file. */
function inputOf(path: string): Input {
  const full = resolve(path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (!stats) throw new FileMissingError(full);
  if (!stats.isDirectory()) return basename(full) === 'instance.env' ? { directory: dirname(full) } : { file: full };
  if (isThere(join(full, 'instance.env')) || isThere(join(full, 'shared', 'instance.env'))) return { directory: full };
  if (isThere(join(full, 'zowe.yaml'))) return { file: join(full, 'zowe.yaml') };
  throw new InstanceDirectoryEmptyError(full);
}

function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

function convertDirectories(directories: readonly string[], options: ConvertOptions): FileConversion {
  const inputs = directories.map((directory) => readInstanceVariables(directory));
  const { config, entries, places } = convertInstanceVariables(inputs, options);
  const sources = [...new Set(inputs.flatMap((input) => input.sources))];
  const findings = inputs.flatMap((input) => input.findings);
  const all = sortEntries([...entries, ...findings.filter(isError).map(unreadable)]);
  const texts = new Map(sources.map((file) => [file, readTextFile(file)]));
  const text = renderConversion({ config, entries: all, places }, texts);
  return conversionOf({ sources, config, text, entries: all, warnings: findings.filter((each) => !isError(each)) });
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** What cannot be read for certain is not guessed: somebody has to. */
function unreadable({ id, message, location: { key, ...location } }: Finding): ConversionEntry {
  return { outcome: 'needsPerson', key: key ?? '(file)', why: `${id} ${message}`, location };
}

function conversionOf(made: Omit<FileConversion, 'holdsSecrets' | 'concealedText'>): FileConversion {
  const { text, config } = made;
  return {
    ...made,
    holdsSecrets: holdsSecrets(text, config),
    concealedText: () => concealConversion(text, config),
  };
}

/** The ids of the HA instances of a configuration. */
export function convertedIds({ config }: FileConversion): string[] {
  return Object.keys(mappingAt(config, ['haInstances']));
}
