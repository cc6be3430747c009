// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { InvalidConfigError } from './config-errors.ts';
import type { ZoweConfig } from './config.generated.ts';
import { formatPath, type ConfigMapping, type ConfigPath } from './config-value.ts';
import { defaults } from './defaults.ts';
import { sortFindings, type Finding } from './finding.ts';
import { mergeConfigs } from './merge-config.ts';
import type { Origin } from './origin/origin.ts';
import type { ConfigLayer } from './read/config-layer.ts';
import { openLayer } from './read/config-source.ts';
import { createLazyLocator, createLocator } from './read/locator.ts';
import { originInLayers } from './read/origin.ts';
import { completeSpec, readSources, type ReadOptions } from './read/read-sources.ts';
import { evaluateTemplates, type EvaluatedTemplates } from './templates/evaluate-templates.ts';
import { validateConfig } from './validate/validate-config.ts';

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
  const spec = completeSpec(given, options);
  const read = readSources(spec, options);
  const sources = read.flatMap(({ file, files = [file] }) => files);
  const layers = read.map(openLayer);
  const reading = [...read, ...layers].flatMap(({ findings }) => findings);
  refuse(spec, sources, reading);
  const { config, evaluated, findings: checking } = checkMerged(layers, options);
  const findings = [...reading, ...checking];
  refuse(spec, sources, findings);
  const locator = createLazyLocator(() => read.map(openLayer), defaults, layers);
  return {
    spec,
    config: asZoweConfig(config),
    sources,
    warnings: sortFindings(findings, sources),
    locate: (path, part = 'value') => locator.locate(path, part),
    originOf: (path) => originInLayers(locator, path, evaluated),
  };
}

/** Merges the layers, evaluates their templates, and validates what comes out; a template that failed is not validated too. */
function checkMerged(layers: readonly ConfigLayer[], { symbols, environment }: LoadOptions): EvaluatedTemplates {
  const locator = createLocator(layers, defaults);
  const merged = mergeConfigs([...layers.map((layer) => layer.value), defaults]);
  const templates = evaluateTemplates(merged, {
    locator,
    ...(symbols && { symbols }),
    ...(environment && { environment }),
  });
  const failed = new Set<string | undefined>(templates.failed.map(formatPath));
  const validation = validateConfig(templates.config, locator).filter(({ location }) => !failed.has(location.key));
  return { ...templates, findings: [...templates.findings, ...validation] };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function refuse(spec: string, sources: readonly string[], findings: readonly Finding[]): void {
  if (!findings.some(isError)) return;
  throw new InvalidConfigError(spec, sortFindings(findings, sources));
}

/** Only for what the validator accepted: the type is generated from the same schemas. */
function asZoweConfig(config: ConfigMapping): ZoweConfig {
  return config;
}
