// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { InvalidConfigError } from './config-errors.ts';
import type { ZoweConfig } from './config.generated.ts';
import { formatPath, type ConfigMapping } from './config-value.ts';
import { defaults } from './defaults.ts';
import { sortFindings, type Finding } from './finding.ts';
import type { LoadedConfig, LoadOptions } from './load-config.ts';
import { mergeConfigs } from './merge-config.ts';
import type { ConfigLayer } from './read/config-layer.ts';
import { openLayer } from './read/config-source.ts';
import type { InstanceReader } from './read/env-file.ts';
import { instancePlaces } from './read/instance-places.ts';
import { createLazyLocator, createLocator } from './read/locator.ts';
import { originInLayers } from './read/origin.ts';
import { completeSpec, readSources } from './read/read-sources.ts';
import { evaluateTemplates, type EvaluatedTemplates } from './templates/evaluate-templates.ts';
import { validateConfig } from './validate/validate-config.ts';

/** As loadConfig; `readInstance` is what reads variables of Zowe v1, which most configurations have none of. Throws as that does. */
export function loadSources(given: string, options: LoadOptions, readInstance: InstanceReader): LoadedConfig {
  const spec = completeSpec(given, options);
  const read = readSources(spec, { options, readInstance });
  const sources = read.flatMap(({ file, files = [file] }) => files);
  const open = (): ConfigLayer[] => [...read.map(openLayer), ...instancePlaces(sources)];
  const layers = open();
  const reading = [...read, ...layers].flatMap(({ findings }) => findings);
  refuse(spec, sources, reading);
  const { config, evaluated, findings: checking } = checkMerged(layers, options);
  const findings = [...reading, ...checking];
  refuse(spec, sources, findings);
  const locator = createLazyLocator(open, defaults, layers);
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
