// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  isMapping,
  mappingAt,
  valueAt,
  type ConfigMapping,
  type ConfigPath,
  type ConfigValue,
} from '../config-value.ts';
import { normalizeHaInstanceId } from '../resolve/ha-instance-id.ts';
import { removedComponents } from './component-variables.ts';
import { componentPaths, componentSections } from './config-sections.ts';
import { noAuto } from './gateway-variables.ts';
import { isKeyRing, keyRingOfV3 } from './key-ring.ts';
import { migrateEnvironments } from './v1-environments.ts';
import { asText, readValue } from './value-kinds.ts';
import type { YamlMigration } from './yaml-migration.ts';

/** What changed from v2 to v3, and what v3 has no use for. */
export function migrateToV3(migration: YamlMigration): void {
  migrateEnvironments(migration);
  for (const [key, why] of Object.entries(obsoleteKeys)) {
    if (migration.has(['zowe', key])) migration.remove(['zowe', key], why);
  }
  for (const section of componentSections(migration.config)) removeComponents(migration, section);
  for (const component of componentPaths(migration.config)) migrateComponent(migration, component);
  for (const path of certificatePaths(migration.config)) migrateKeyRing(migration, path);
  for (const section of componentSections(migration.config)) addZaas(migration, section);
  migrateStorage(migration);
  renameInstances(migration);
}

const obsoleteKeys: Readonly<Record<string, string>> = {
  useConfigmgr: 'v3 always uses configmgr',
  gatewayInternalHost: 'the gateway of v3 listens once',
  gatewayInternalPort: 'the gateway of v3 listens once',
  loopbackIp: 'v3 has no loopback address of its own',
  referrerHosts: 'v3 accepts the external domains as referrers: add to them what is missing',
};

function removeComponents(migration: YamlMigration, section: ConfigPath): void {
  for (const [name, instead] of removedComponents) {
    const path = [...section, name];
    if (!migration.has(path)) continue;
    const isEnabled = migration.at([...path, 'enabled']) === true;
    migration.remove(path, `v3 has no ${name}: ${instead}`, isEnabled ? 'needsPerson' : 'dropped');
  }
}

const hostNamesOnly = 'since v2 API ML always registers host names';
const explorerKeys: readonly (readonly [key: string, why: string])[] = [
  ['port', 'since v2 the app server serves the explorers, on its own port'],
  ['frameAncestors', 'since v2 the app server serves the explorers, and decides who may frame them'],
];

/** Keys that v3 does not read any more, below the component that had them. */
const droppedKeys: ReadonlyMap<string, readonly (readonly [key: string, why: string])[]> = new Map([
  ['gateway', [['apiml.service.preferIpAddress', hostNamesOnly]]],
  ['discovery', [['apiml.service.preferIpAddress', hostNamesOnly]]],
  ['api-catalog', [['environment.preferIpAddress', hostNamesOnly]]],
  ['caching-service', [['environment.preferIpAddress', hostNamesOnly]]],
  ['explorer-jes', explorerKeys],
  ['explorer-mvs', explorerKeys],
  ['explorer-uss', explorerKeys],
]);

function migrateComponent(migration: YamlMigration, component: ConfigPath): void {
  const name = String(component.at(-1));
  for (const [key, why] of droppedKeys.get(name) ?? []) {
    const path = [...component, ...key.split('.')];
    if (migration.has(path)) migration.remove(path, why);
  }
  if (name === 'gateway') migrateGateway(migration, component);
  if (name === 'discovery') migrateStaticDefinitions(migration, component);
}

function migrateGateway(migration: YamlMigration, gateway: ConfigPath): void {
  const internal = [...gateway, 'server', 'internal'];
  const decide = 'the gateway of v3 listens once: decide which of the two certificates it shows';
  if (migration.has(internal)) {
    const isUsed = migration.at([...internal, 'enabled']) === true;
    migration.remove(internal, isUsed ? decide : 'the gateway of v3 listens once', isUsed ? 'needsPerson' : 'dropped');
  }
  const certificate = [...gateway, 'internalCertificate'];
  if (migration.has(certificate)) migration.remove(certificate, decide, 'needsPerson');
  migrateZosmf(migration, [...gateway, 'apiml', 'security']);
}

function migrateZosmf(migration: YamlMigration, security: ConfigPath): void {
  const serviceId = [...security, 'auth', 'zosmf', 'serviceId'];
  if (migration.at(serviceId) === 'zosmf') {
    migration.set(serviceId, { value: 'ibmzosmf', from: serviceId, why: 'what v3 calls z/OSMF' });
  }
  const mode = [...security, 'auth', 'zosmf', 'jwtAutoconfiguration'];
  const text = migration.at(mode);
  if (typeof text === 'string' && text.toLowerCase() === 'auto') {
    migration.set(mode, { value: 'jwt', from: mode, why: noAuto, outcome: 'needsPerson' });
  }
  const applid = [...security, 'zosmf', 'applid'];
  const value = migration.at(applid);
  if (value === undefined) return;
  const target = ['zOSMF', 'applId'];
  const known = migration.at(target);
  if (known === undefined) migration.set(target, { value: value as ConfigValue, from: applid, why: 'its place in v3' });
  const differs = known !== undefined && known !== value;
  migration.remove(
    applid,
    differs ? 'zOSMF.applId differs, and counts' : 'zOSMF.applId counts',
    differs ? 'needsPerson' : 'dropped',
  );
}

function migrateStaticDefinitions(migration: YamlMigration, discovery: ConfigPath): void {
  const path = [...discovery, 'alternativeStaticApiDefinitionsDirectories'];
  if (!migration.has(path)) return;
  if (migration.at(path) === '' || migration.at(path) === null) migration.remove(path, 'it is empty');
  else {
    const why =
      'v3 reads static definitions only from <zowe.workspaceDirectory>/api-mediation/api-defs: have a component bring them in its manifest (apimlServices.static)';
    migration.remove(path, why, 'needsPerson');
  }
}

function certificatePaths(config: ConfigMapping): ConfigPath[] {
  const members = Object.keys(mappingAt(config, ['haInstances'])).map((id) => [
    'haInstances',
    id,
    'zowe',
    'certificate',
  ]);
  const paths = [
    ['zowe', 'certificate'],
    ...members,
    ...componentPaths(config).map((each) => [...each, 'certificate']),
  ];
  return paths.filter((path) => isMapping(valueAt(config, path)));
}

function migrateKeyRing(migration: YamlMigration, certificate: ConfigPath): void {
  let isRing = false;
  for (const store of ['keystore', 'truststore']) {
    const path = [...certificate, store, 'file'];
    const file = migration.at(path);
    if (!isKeyRing(file)) continue;
    isRing = true;
    const value = keyRingOfV3(String(file));
    if (value !== file) migration.set(path, { value, from: path, why: 'v3 writes a key ring with two slashes' });
  }
  const pem = mappingAt(migration.config, [...certificate, 'pem']);
  const files = [pem['key'], pem['certificate']].filter((file) => typeof file === 'string' && file !== '');
  if (!isRing || !migration.has([...certificate, 'pem']) || !files.every(isKeyRing)) return;
  migration.remove([...certificate, 'pem'], 'a key ring needs no PEM files, and v3 may not start with them');
}

/** Authentication is a component of its own in v3, and the gateway cannot do without. */
function addZaas(migration: YamlMigration, section: ConfigPath): void {
  const enabled = migration.at([...section, 'gateway', 'enabled']);
  const path = [...section, 'zaas', 'enabled'];
  if (typeof enabled !== 'boolean' || migration.has(path)) return;
  migration.set(path, { value: enabled, from: [...section, 'gateway', 'enabled'], why: 'the gateway of v3 needs it' });
}

function migrateStorage(migration: YamlMigration): void {
  const service = ['components', 'caching-service'];
  const mode = migration.at([...service, 'storage', 'mode']);
  if (migration.at([...service, 'enabled']) === true && mode === undefined) {
    migration.ask([...service, 'enabled'], 'no storage mode: v3 takes infinispan, v2 kept everything in memory');
  }
  const isVsam = typeof mode === 'string' && mode.toUpperCase() === 'VSAM';
  if (!isVsam || migration.has([...service, 'ha', 'storage'])) return;
  const namePath = [...service, 'storage', 'vsam', 'name'];
  const name = readValue('vsamName', asText(migration.at(namePath)) ?? '');
  if ('must' in name)
    migration.ask([...service, 'storage', 'mode'], `components.caching-service.storage.vsam.name must ${name.must}`);
  else {
    const why = 'the caching service of Zowe HA keeps it in VSAM too, shared by all HA instances';
    const value = { mode: 'VSAM', vsam: { name: name.value } };
    migration.set([...service, 'ha', 'storage'], { value, from: namePath, why });
  }
}

/** An id with upper case, `-` or `.` never matches that of a launcher. */
function renameInstances(migration: YamlMigration): void {
  for (const id of Object.keys(mappingAt(migration.config, ['haInstances']))) {
    const matching = normalizeHaInstanceId(id);
    if (matching === id) continue;
    const path = ['haInstances', id];
    if (migration.has(['haInstances', matching]))
      migration.ask(path, 'its id can never match, and the one that does exists');
    else migration.rename(path, matching, 'as it was, the id could never match');
  }
}
