// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, mappingAt, type ConfigMapping, type ConfigPath, type ConfigValue } from '../config-value.ts';
import { componentPaths } from './config-sections.ts';
import { guessSystemName } from './ha-instance-names.ts';
import { jobNames } from './job-variables.ts';
import { asText } from './value-kinds.ts';
import { migrateCertificates } from './v1-certificates.ts';
import { verificationOf } from './verify-variables.ts';
import type { YamlMigration } from './yaml-migration.ts';

const v1Keys = ['jobPrefix', 'identifier', 'externalCertificate', 'internalCertificate', 'sso'];

/** Whether a file has a key that only the form of Zowe v1 has; cheap, so that files of v2 and v3 cost nothing. */
export function isV1(config: ConfigMapping): boolean {
  const zowe = mappingAt(config, ['zowe']);
  return (
    v1Keys.some((key) => Object.hasOwn(zowe, key)) ||
    Object.values(mappingAt(config, ['haInstances'])).some((member) => isMapping(member) && Object.hasOwn(member, 'ip'))
  );
}

/** Brings a file of v1 into the form of v3: what the schema of v3 would refuse, and what would be read differently. */
export function migrateV1(migration: YamlMigration): void {
  migrateJob(migration);
  if (migration.has(['zowe', 'sso'])) migration.remove(['zowe', 'sso'], 'no PKCS #11 token is used since v2');
  migrateCertificates(migration);
  migrateVerification(migration);
  migrateQuoted(migration);
  migrateHaInstances(migration);
}

function migrateJob(migration: YamlMigration): void {
  const [prefixPath, identifierPath] = [
    ['zowe', 'jobPrefix'],
    ['zowe', 'identifier'],
  ];
  const prefix = asText(migration.at(prefixPath));
  const identifier = asText(migration.at(identifierPath));
  const from = prefix === undefined ? identifierPath : prefixPath;
  if (prefix === undefined && identifier === undefined) return;
  const { full, name } = jobNames(prefix, identifier);
  if (migration.has(['zowe', 'job'])) {
    if (prefix !== undefined) migration.remove(prefixPath, 'zowe.job counts');
  } else {
    if (prefix !== undefined) migration.rename(prefixPath, 'job', 'v3 has the whole job name too');
    const why = 'prefix and identifier of v1, with SV for the started task';
    migration.set(['zowe', 'job'], {
      value: { name, prefix: full },
      from: prefix === undefined ? from : ['zowe', 'job'],
      why,
    });
  }
  if (identifier !== undefined) migrateIdentifier(migration, identifier);
}

function migrateIdentifier(migration: YamlMigration, identifier: string): void {
  const why = 'tells this Zowe from others';
  const rbac = ['zowe', 'rbacProfileIdentifier'];
  const path = ['zowe', 'identifier'];
  if (migration.has(rbac)) {
    migration.remove(path, 'zowe.rbacProfileIdentifier counts');
    return;
  }
  migration.rename(path, 'rbacProfileIdentifier', why);
  if (migration.at(rbac) !== identifier) migration.set(rbac, { value: identifier, from: rbac, why: 'text in v3' });
  const cookie = ['zowe', 'cookieIdentifier'];
  if (!migration.has(cookie)) migration.set(cookie, { value: identifier, from: rbac, why });
}

const levels = ['DISABLED', 'NONSTRICT', 'STRICT'] as const;

/** Each component of v1 has two flags of its own; v3 has one key for all. */
function migrateVerification(migration: YamlMigration): void {
  const target = ['zowe', 'verifyCertificates'];
  const found = componentPaths(migration.config).flatMap((component) => {
    const path = [...component, 'apiml', 'security', 'ssl'];
    const { verifySslCertificatesOfServices: verify, nonStrictVerifySslCertificatesOfServices: nonStrict } = mappingAt(
      migration.config,
      path,
    );
    if (verify === undefined && nonStrict === undefined) return [];
    return [{ path, level: levels.indexOf(verificationOf(isTrue(verify ?? true), isTrue(nonStrict))) }];
  });
  const [first] = found;
  if (!first) return;
  const strictest = Math.max(...found.map(({ level }) => level));
  const agree = found.every(({ level }) => level === strictest);
  const wasSet = migration.has(target);
  if (!wasSet) {
    migration.set(target, {
      value: levels[strictest] as ConfigValue,
      from: first.path,
      why: agree ? 'one key for the flags of all components' : 'the components differ: the strictest was taken',
      outcome: agree ? 'converted' : 'needsPerson',
    });
  }
  for (const { path } of found) {
    if (path === first.path && !wasSet) migration.discard(path);
    else migration.remove(path, 'zowe.verifyCertificates counts');
  }
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

const numericKeys = new Set([
  'port',
  'timeoutMillis',
  'maxConnectionsPerRoute',
  'maxTotalConnections',
  'size',
  'keyLength',
  'recordLength',
  'replicas',
  'minUptime',
]);

/** Files of v1 have numbers and truth values in quotes. */
function migrateQuoted(migration: YamlMigration): void {
  const paths = [['zowe', 'externalPort'], ['zOSMF', 'port'], ...componentPaths(migration.config)];
  for (const path of paths.flatMap((each) => quotedBelow(migration.at(each), each))) {
    const text = String(migration.at(path));
    const value = /^\d+$/.test(text) ? Number(text) : text === 'true';
    migration.set(path, { value, from: path, why: 'v3 wants it without quotes' });
  }
}

function quotedBelow(value: unknown, path: ConfigPath): ConfigPath[] {
  if (isMapping(value)) return Object.entries(value).flatMap(([key, child]) => quotedBelow(child, [...path, key]));
  if (typeof value !== 'string') return [];
  if (value === 'true' || value === 'false') return [path];
  const key = path.at(-1);
  const isNumeric = (numericKeys.has(String(key)) || key === 'externalPort') && /^\d{1,15}$/.test(value);
  return isNumeric ? [path] : [];
}

function migrateHaInstances(migration: YamlMigration): void {
  for (const [id, member] of Object.entries(mappingAt(migration.config, ['haInstances']))) {
    const path = ['haInstances', id];
    if (!isMapping(member)) continue;
    if (member['ip'] !== undefined) {
      const why =
        'v1 only registered this address with discovery: set zowe.network.server.listenAddresses where servers shall listen on it alone, or leave it out';
      migration.remove([...path, 'ip'], why, 'needsPerson');
    }
    if (member['sysname'] === undefined) {
      const why = 'v1 does not have it: check that this is the name of the system (&SYSNAME)';
      const value = guessSystemName(id);
      migration.set([...path, 'sysname'], { value, from: path, why, outcome: 'needsPerson' });
    }
  }
}
