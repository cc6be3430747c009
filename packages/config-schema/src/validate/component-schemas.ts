// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { isMapping, mappingAt, textAt, type ConfigMapping } from '../config-value.ts';
import { createFinding, sortFindings, type Finding } from '../finding.ts';
import type { LoadedConfig } from '../load-config.ts';
import type { FoundComponent } from '../manifest/find-component.ts';
import { findManifest } from '../manifest/manifest.ts';
import { instanceViews, type InstanceView } from './check-instances.ts';
import { readComponentSchemas, type ComponentSchemas } from './component-schema-files.ts';
import { SchemaUnusableError } from './errors.ts';
import { validateMessages } from './messages.ts';
import { runSchemaJobs } from './run-schema-jobs.ts';
import type { SchemaJob } from './schema-job.ts';
import { findingsOfErrors } from './schema-findings.ts';
import { uniqueFindings } from './unique-findings.ts';

/** An installed component, and the name under which it is configured. */
export type NamedComponent = FoundComponent & { readonly name: string };

/**
 * What is wrong with a configuration by the schemas of components, as one HA instance sees it or as each of them does. A component
 * without a usable schema is an error when zowe.configmgr.validation is STRICT, and a warning otherwise. What a schema says of the keys
 * of Zowe HA does not count.
 */
export function componentSchemaFindings(
  loaded: LoadedConfig,
  components: readonly NamedComponent[],
  haInstanceId?: string,
): Finding[] {
  const views = instanceViews(loaded.config as unknown as ConfigMapping).filter(
    ({ id }) => haInstanceId === undefined || id === undefined || id === haInstanceId,
  );
  const strict = views.some(({ resolved }) => textAt(resolved, ['zowe', 'configmgr', 'validation']) === 'STRICT');
  const checks = components.map((component) => prepare(component, strict));
  const data = views.map(({ resolved }) => withoutOwnKeys(resolved));
  const ready = checks.filter((check): check is ReadyCheck => 'schemas' in check);
  const jobs = ready.map(({ schemas }): SchemaJob => ({ ...schemas, data }));
  const outcomes = jobs.length === 0 ? [] : runSchemaJobs(jobs);
  const findings = ready.flatMap(({ component }, index) => {
    const outcome = outcomes[index] ?? { failure: 'it was not checked' };
    if ('failure' in outcome) return [unusable(component, outcome.failure, strict)];
    return views.flatMap((view, number) => {
      const context = { locator: loaded, mapPath: (path: Parameters<InstanceView['pathOf']>[0]) => view.pathOf(path) };
      return findingsOfErrors(outcome.errors[number] ?? [], data[number], context);
    });
  });
  const refused = checks.flatMap((check) => ('finding' in check ? [check.finding] : []));
  return sortFindings(uniqueFindings([...refused, ...findings]), loaded.sources);
}

interface ReadyCheck {
  readonly component: NamedComponent;
  readonly schemas: ComponentSchemas;
}

function prepare(component: NamedComponent, strict: boolean): ReadyCheck | { readonly finding: Finding } {
  const paths = [component.manifest.schemas?.configs ?? []].flat();
  if (paths.length === 0) {
    const { componentSchemaMissing, componentSchemaMissingWarning } = validateMessages;
    const definition = strict ? componentSchemaMissing : componentSchemaMissingWarning;
    return { finding: createFinding(definition, [component.name], { location: manifestPlace(component) }) };
  }
  try {
    return { component, schemas: readComponentSchemas(component.directory, paths) };
  } catch (error) {
    if (!(error instanceof SchemaUnusableError)) throw error;
    return { finding: unusable(component, error.message, strict) };
  }
}

function unusable(component: NamedComponent, problem: string, strict: boolean): Finding {
  const { componentSchemaUnusable, componentSchemaUnusableWarning } = validateMessages;
  const definition = strict ? componentSchemaUnusable : componentSchemaUnusableWarning;
  return createFinding(definition, [component.name, problem], { location: manifestPlace(component) });
}

function manifestPlace({ directory }: NamedComponent): Location {
  return { file: findManifest(directory) ?? directory, key: 'schemas.configs' };
}

/** Without the HA instances, which are applied, and without `ha`, which no schema of a component can know. */
function withoutOwnKeys(resolved: ConfigMapping): ConfigMapping {
  const components = Object.entries(mappingAt(resolved, ['components'])).map(([name, component]) => [
    name,
    isMapping(component) ? Object.fromEntries(Object.entries(component).filter(([key]) => key !== 'ha')) : component,
  ]);
  const rest = Object.entries(resolved).filter(([key]) => key !== 'haInstances' && key !== 'components');
  return { ...Object.fromEntries(rest), components: Object.fromEntries(components) as ConfigMapping };
}
