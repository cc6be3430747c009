// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { locateNearest } from '../read/locator.ts';
import { readComponentSchemas, type ComponentSchemas } from '../validate/component-schema-files.ts';
import { SchemaUnusableError } from '../validate/errors.ts';
import { runSchemaJobs } from '../validate/run-schema-jobs.ts';
import { findingsOfErrors } from '../validate/schema-findings.ts';
import { schemaFiles } from './check-files.ts';
import { inspectPath } from './component-path.ts';
import type { ManifestReading } from './manifest.ts';
import { manifestMessages } from './messages.ts';

/** The component's own schemas can be used, and its defaults in `configs` fit them. */
export function checkSchemas(reading: ManifestReading, directory: string): Finding[] {
  const paths = schemaFiles(reading.manifest).map(({ path }) => path);
  const { name } = reading.manifest;
  const location = locateNearest(reading.locator, ['schemas', 'configs'], 'value');
  // Zowe starts no component without a schema while it validates strictly; one that is not configured needs none.
  if (paths.length === 0) {
    const starts = reading.manifest.commands?.start !== undefined;
    return starts ? [createFinding(manifestMessages.schemaNotDeclared, [name], { location })] : [];
  }
  // What is not there is reported by checkFiles.
  if (paths.some((path) => inspectPath(directory, path).outcome === 'absent')) return [];
  const outcome = check(reading, directory, paths);
  if (!('failure' in outcome)) return outcome.findings;
  return [createFinding(manifestMessages.schemaNotUsable, [name, outcome.failure], { location })];
}

function check(
  { manifest, locator }: ManifestReading,
  directory: string,
  paths: readonly string[],
): { readonly findings: Finding[] } | { readonly failure: string } {
  const schemas = read(directory, paths);
  if ('failure' in schemas) return schemas;
  // As the component is configured when nobody changes anything.
  const data = { components: { [manifest.name]: mappingAt(manifest, ['configs']) } };
  const [outcome = { failure: 'it was not checked' }] = runSchemaJobs([{ ...schemas, data: [data] }]);
  if ('failure' in outcome) return outcome;
  const own = (outcome.errors[0] ?? []).filter(({ instancePath }) =>
    `${instancePath}/`.startsWith(`/components/${manifest.name}/`),
  );
  const mapPath = (path: readonly (string | number)[]) => ['configs', ...path.slice(2)];
  return { findings: findingsOfErrors(own, data, { locator, mapPath }) };
}

function read(directory: string, paths: readonly string[]): ComponentSchemas | { readonly failure: string } {
  try {
    return readComponentSchemas(directory, paths);
  } catch (error) {
    if (error instanceof SchemaUnusableError) return { failure: error.message };
    throw error;
  }
}
