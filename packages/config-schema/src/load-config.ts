// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { InvalidConfigError } from './config-errors.ts';
import type { ZoweConfig } from './config.generated.ts';
import { parseConfigSpec } from './read/config-spec.ts';
import type { ConfigMapping, ConfigPath } from './config-value.ts';
import { defaults } from './defaults.ts';
import { sortFindings, type Finding } from './finding.ts';
import { createLazyLocator, createLocator } from './read/locator.ts';
import { mergeConfigs } from './merge-config.ts';
import { readTextFile } from './read/read-text-file.ts';
import { validateConfig } from './validate/validate-config.ts';
import { parseYamlFile } from './read/yaml-file.ts';

/** A configuration that was read, merged and found to be valid. */
export interface LoadedConfig {
  /** What was asked for, as it was given. */
  readonly spec: string;
  /** All files and the defaults in one; no overrides are applied yet. */
  readonly config: ZoweConfig;
  /** The files, leftmost (strongest) first, as absolute paths. */
  readonly sources: readonly string[];
  /** What is suspicious but no error, in the order of the files. */
  readonly warnings: readonly Finding[];
  /** Where the value that counts, or its key, was written. */
  locate(path: ConfigPath, part?: 'key' | 'value'): Location | undefined;
}

export interface LoadOptions {
  /** What relative paths of the list are relative to; the current directory by default. */
  readonly baseDirectory?: string;
  /** Texts that count instead of what the files hold, by absolute path: what a change would lead to. */
  readonly texts?: ReadonlyMap<string, string>;
}

/**
 * Reads a configuration: one path, or a list FILE(path):FILE(path), in which what stands further left wins; our defaults come last.
 * Throws InvalidConfigError with everything that is wrong, or an error that names the file that cannot be read.
 */
export function loadConfig(spec: string, options: LoadOptions = {}): LoadedConfig {
  const sources = parseConfigSpec(spec, options.baseDirectory ?? process.cwd());
  const texts = sources.map((file) => ({ file, text: options.texts?.get(file) ?? readTextFile(file) }));
  const files = texts.map(({ file, text }) => parseYamlFile(file, text));
  refuse(
    spec,
    sources,
    files.flatMap((file) => file.findings),
  );
  const config = mergeConfigs([...files.map((file) => file.value), defaults]);
  const findings = validateConfig(config, createLocator(files, defaults));
  refuse(spec, sources, findings);
  const lazy = createLazyLocator(texts, defaults);
  return {
    spec,
    config: asZoweConfig(config),
    sources,
    warnings: sortFindings(findings, sources),
    locate: (path, part = 'value') => lazy.locate(path, part),
  };
}

function refuse(spec: string, sources: readonly string[], findings: readonly Finding[]): void {
  if (findings.every((finding) => finding.severity === 'warning')) return;
  throw new InvalidConfigError(spec, sortFindings(findings, sources));
}

/** Only for what the validator accepted: the type is generated from the same schemas. */
function asZoweConfig(config: ConfigMapping): ZoweConfig {
  return config;
}
