// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseConfigSpec, type ConfigEntry } from './config-spec.ts';
import { readYamlSource, type ConfigSource, type SourceOptions } from './config-source.ts';
import {
  isEnvFile,
  launcherOptionsOnly,
  zoweYamlBeside,
  type InstanceReader,
  type InstanceSourceOptions,
} from './env-file.ts';
import { withInstanceDirectory } from './instance-directory.ts';

export interface ReadOptions extends SourceOptions, InstanceSourceOptions {
  /** What relative paths are relative to; the current directory by default. */
  readonly baseDirectory?: string;
  /** A directory with instance.env or zowe.yaml: weaker than the list, or in its place when that is empty. */
  readonly instanceDirectory?: string;
}

/** The list, and what an instance directory adds to it. */
export function completeSpec(spec: string, { baseDirectory = process.cwd(), instanceDirectory }: ReadOptions): string {
  return instanceDirectory ? withInstanceDirectory(spec, resolve(baseDirectory, instanceDirectory)) : spec;
}

/** Whether a list names variables of Zowe v1, so that what reads them is needed. */
export function namesEnvFile(spec: string, { baseDirectory = process.cwd() }: ReadOptions): boolean {
  return parseConfigSpec(spec, baseDirectory).some((entry) => entry.kind === 'file' && isEnvFile(entry.path));
}

/** What the sources are read with. */
export interface SourceReading {
  readonly options: ReadOptions;
  readonly readInstance: InstanceReader;
}

/**
 * Reads all that a configuration is made of, the strongest first: the entries of the list, and below the first file what its directory shares
 * with other systems.
 */
export function readSources(spec: string, reading: SourceReading): ConfigSource[] {
  const { options } = reading;
  const entries = parseConfigSpec(spec, options.baseDirectory ?? process.cwd());
  const first = entries.findIndex((entry) => entry.kind === 'file');
  return entries.flatMap((entry, index) => [
    ...readEntrySources(entry, entries, reading),
    ...(index === first ? readShared(entry, entries, options) : []),
  ]);
}

function readEntrySources(
  entry: ConfigEntry,
  entries: readonly ConfigEntry[],
  { options, readInstance }: SourceReading,
): ConfigSource[] {
  if (entry.kind === 'member' || !isEnvFile(entry.path)) return [readYamlSource(entry, options)];
  const variables = readInstance(entry.path, options);
  const beside = additional(zoweYamlBeside(entry.path), entries);
  return [variables, ...beside.map((path) => launcherOptionsOnly(readYamlSource(path, options), entry.path))];
}

/** `shared/zowe.yaml` beside the first file. */
function readShared(local: ConfigEntry, entries: readonly ConfigEntry[], options: ReadOptions): ConfigSource[] {
  if (local.kind !== 'file') return [];
  const shared = additional(join(dirname(local.path), 'shared', 'zowe.yaml'), entries);
  return shared.map((entry) => readYamlSource(entry, options));
}

/** A file that counts without being in the list: where it exists, and is not in the list anyway. */
function additional(path: string, entries: readonly ConfigEntry[]): ConfigEntry[] {
  if (!exists(path) || entries.some((entry) => entry.kind === 'file' && isSame(entry.path, path))) return [];
  return [{ kind: 'file', path }];
}

/** Only what is certainly not there is left out: a file that cannot be looked at is an error when it is read. */
function exists(path: string): boolean {
  try {
    statSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

function isSame(path: string, other: string): boolean {
  if (path === other) return true;
  try {
    return realpathSync(path) === realpathSync(other);
  } catch {
    return false;
  }
}
