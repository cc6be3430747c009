// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import type { ZoweConfig } from './config.generated.ts';
import type { ConfigPath } from './config-value.ts';
import type { Finding } from './finding.ts';
import { loadSources } from './load-sources.ts';
import type { Origin } from './origin/origin.ts';
import { readInstanceSource } from './read/instance-source.ts';
import type { ReadOptions } from './read/read-sources.ts';

/** A configuration that was read, merged and found to be valid. */
export interface LoadedConfig {
  /** What was asked for, as it was given, with the file of the instance directory. */
  readonly spec: string;
  /** All files and the defaults in one; no overrides are applied yet. */
  readonly config: ZoweConfig;
  /** What was read, the strongest first: absolute paths, and PARMLIB(data.set(member)). */
  readonly sources: readonly string[];
  /** What is suspicious but no error, in the order of the files. */
  readonly warnings: readonly Finding[];
  /** Where the value that counts, or its key, was written. */
  locate(path: ConfigPath, part?: 'key' | 'value'): Location | undefined;
  /** What gave the value that counts: a file, a template in it, or our defaults. */
  originOf(path: ConfigPath): Origin | undefined;
}

export interface LoadOptions extends ReadOptions {
  /** System symbols, for templates. */
  readonly symbols?: Readonly<Record<string, string>>;
}

/**
 * Reads a configuration: one path, or a list FILE(path):PARMLIB(data.set(member)), in which what stands further left wins; our defaults come last.
 * Throws InvalidConfigError with everything that is wrong, or an error that names the file that cannot be read.
 */
export function loadConfig(given: string, options: LoadOptions = {}): LoadedConfig {
  return loadSources(given, options, readInstanceSource);
}
