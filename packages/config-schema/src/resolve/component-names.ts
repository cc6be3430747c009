// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt } from '../config-value.ts';
import type { Manifest } from '../manifest/manifest.ts';

/** What a component is called: its name (its directory, and its key under `components`) and everything else that means it. */
export interface ComponentName {
  readonly name: string;
  /** The standardized id of its manifest, as `org.zowe.apiml.gateway-package`. */
  readonly id: string;
  readonly aliases: readonly string[];
}

/** Looks components up by any of their names. */
export interface ComponentNames {
  /** The name of the component that is meant by a name, an id or an alias, in any case; undefined when none is known. */
  nameOf(spelling: string): string | undefined;
  /** The id of a component by any of its names; undefined when none is known. */
  idOf(spelling: string): string | undefined;
}

/** The components of Zowe v1 to v3 and ours, with the other names that they have had: service ids, packages, keys of faulty schemas. */
const known: readonly ComponentName[] = [
  component('gateway', 'org.zowe.apiml.gateway-package', 'gateway-service'),
  component('discovery', 'org.zowe.apiml.discovery-package', 'discovery-service', 'org.zowe.ha.discovery'),
  component('api-catalog', 'org.zowe.apiml.api-catalog-package', 'apicatalog', 'catalog', 'api-catalog-services'),
  component(
    'caching-service',
    'org.zowe.apiml.caching-service-package',
    'cachingservice',
    'caching',
    'org.zowe.ha.caching-service',
  ),
  component('zaas', 'org.zowe.apiml.zaas-package', 'zaas-service'),
  component('apiml', 'org.zowe.apiml.apiml-package'),
  component('metrics-service', 'org.zowe.apiml.metrics-service-package', 'metricsservice'),
  component('cloud-gateway', 'org.zowe.apiml.cloud-gateway-package'),
  component('app-server', 'org.zowe.zlux', 'zlux', 'zlux-app-server'),
  component('zss', 'org.zowe.zss'),
  component('jobs-api', 'org.zowe.explorer.jobs', 'jobs'),
  component('files-api', 'org.zowe.explorer.data.sets', 'org.zowe.explorer.files', 'data-sets'),
  component('explorer-jes', 'org.zowe.explorer-jes'),
  component('explorer-mvs', 'org.zowe.explorer-mvs'),
  component('explorer-uss', 'org.zowe.explorer-uss'),
  component('launcher', 'org.zowe.launcher'),
  component('load-balancer', 'org.zowe.ha.load-balancer'),
];

/** Names of the components that Zowe and Zowe HA deliver. */
export const deliveredComponents: readonly string[] = known.map(({ name }) => name);

/** The names of all components that are known: what the installed ones say of themselves counts before what is known of Zowe's. */
export function componentNames(installed: readonly Manifest[] = []): ComponentNames {
  const components = [...installed.map(describe), ...known];
  const found = new Map<string, ComponentName>();
  // Names before ids before aliases: an alias never takes the name of another component away.
  for (const spellings of [nameOnly, idOnly, aliasesOnly]) {
    for (const each of components) {
      for (const spelling of spellings(each).map(normalize)) if (!found.has(spelling)) found.set(spelling, each);
    }
  }
  return {
    nameOf: (spelling) => found.get(normalize(spelling))?.name,
    idOf: (spelling) => found.get(normalize(spelling))?.id,
  };
}

function component(name: string, id: string, ...aliases: readonly string[]): ComponentName {
  return { name, id, aliases };
}

function describe(manifest: Manifest): ComponentName {
  const alias = valueAt(manifest, ['ha', 'alias']);
  const aliases = (Array.isArray(alias) ? alias : [alias]).filter((each) => typeof each === 'string');
  return { name: manifest.name, id: manifest.id, aliases };
}

function nameOnly({ name }: ComponentName): readonly string[] {
  return [name];
}

function idOnly({ id }: ComponentName): readonly string[] {
  return [id];
}

function aliasesOnly({ aliases }: ComponentName): readonly string[] {
  return aliases;
}

function normalize(spelling: string): string {
  return spelling.trim().toLowerCase();
}
