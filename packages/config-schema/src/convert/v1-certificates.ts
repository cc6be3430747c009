// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isDeepStrictEqual } from 'node:util';
import { isMapping, mappingAt, textAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { mergeConfigs } from '../merge-config.ts';
import { componentPaths } from './config-sections.ts';
import { isKeyRing } from './key-ring.ts';
import { listEntries } from './value-kinds.ts';
import type { YamlMigration } from './yaml-migration.ts';

const external = ['zowe', 'externalCertificate'];
const internal = ['zowe', 'internalCertificate'];
const common = ['zowe', 'certificate'];

/**
 * v1 has an external certificate, for the gateway, and an internal one, for everything else. In v3 zowe.certificate is the internal
 * one, and the gateway has the external one as its own; where both are the same, one is enough.
 */
export function migrateCertificates(migration: YamlMigration): void {
  const components = componentPaths(migration.config).map((each) => [...each, 'certificate']);
  for (const path of [external, internal, ...components]) {
    if (certificateAt(migration, path)) migrateForm(migration, path);
  }
  const outside = certificateAt(migration, external);
  const inside = certificateAt(migration, internal);
  completeComponents(migration, { outside: outside ?? inside, inside: inside ?? outside });
  if (outside && inside) migrateBoth(migration, outside, inside);
  else if (outside) renameTo(migration, external, 'one certificate for all');
  else if (inside) renameTo(migration, internal, 'one certificate for all');
}

function migrateBoth(migration: YamlMigration, outside: ConfigMapping, inside: ConfigMapping): void {
  if (isDeepStrictEqual(outside, inside)) {
    migration.remove(internal, 'the same as the external certificate');
    renameTo(migration, external, 'one certificate for all');
  } else {
    moveToGateway(migration, outside);
    renameTo(migration, internal, 'what the components show each other');
  }
}

function certificateAt(migration: YamlMigration, path: ConfigPath): ConfigMapping | undefined {
  const found = migration.at(path);
  return isMapping(found) ? found : undefined;
}

function renameTo(migration: YamlMigration, path: ConfigPath, why: string): void {
  if (migration.has(common)) migration.remove(path, 'zowe.certificate counts');
  else migration.rename(path, 'certificate', why);
}

/** A gateway that has a certificate of its own was completed from the external one before. */
function moveToGateway(migration: YamlMigration, value: ConfigMapping): void {
  const target = ['components', 'gateway', 'certificate'];
  const why = 'what users see: the gateway shows it';
  if (migration.has(target)) migration.remove(external, 'the gateway has a certificate of its own');
  else migration.move(external, target, { value, why });
}

/** A certificate of v1 as v3 writes it; what is missing is what v1 assumes. */
function migrateForm(migration: YamlMigration, path: ConfigPath): void {
  const old = [...path, 'trustStore'];
  const truststore = [...path, 'truststore'];
  const more = listEntries(textAt(migration.config, [...old, 'certificateAuthorities']) ?? '');
  if (migration.has([...old, 'certificateAuthorities'])) {
    const why = more.length > 0 ? 'one list in v3: pem.certificateAuthorities' : 'it is empty';
    migration.remove([...old, 'certificateAuthorities'], why);
  }
  if (migration.has(old) && !migration.has(truststore)) migration.rename(old, 'truststore', 'how v3 writes it');
  migrateAuthorities(migration, [...path, 'pem'], more);
  const keystore = mappingAt(migration.config, [...path, 'keystore']);
  if (isMapping(migration.at(truststore))) {
    for (const key of ['type', 'password'] as const) {
      const value = keystore[key];
      if (value === undefined || migration.has([...truststore, key])) continue;
      const why = 'v1 took that of the key store';
      migration.set([...truststore, key], { value, from: [...path, 'keystore', key], why });
    }
  }
  migrateRingPassword(migration, path);
}

function migrateAuthorities(migration: YamlMigration, pem: ConfigPath, more: readonly string[]): void {
  const old = [...pem, 'certificateAuthority'];
  const target = [...pem, 'certificateAuthorities'];
  if (migration.has(old) && !migration.has(target)) migration.rename(old, 'certificateAuthorities', 'how v3 writes it');
  if (more.length === 0 || !isMapping(migration.at(pem))) return;
  const first = listEntries(textAt(migration.config, target) ?? '');
  const why = 'with those that the trust store named';
  const value = [...new Set([...first, ...more])];
  migration.set(target, { value, from: first.length > 0 ? target : pem, why });
}

function migrateRingPassword(migration: YamlMigration, path: ConfigPath): void {
  for (const store of ['keystore', 'truststore']) {
    const password = [...path, store, 'password'];
    const text = migration.at(password);
    if (!isKeyRing(migration.at([...path, store, 'file'])) || text === undefined) continue;
    if (text === '' || text === 'password') continue;
    const why = 'a key ring has none, and v3 takes only the word password';
    migration.set(password, { value: 'password', from: password, why });
  }
}

interface Defaults {
  readonly outside: ConfigMapping | undefined;
  readonly inside: ConfigMapping | undefined;
}

/** A certificate of a component may be a part in v1; v3 wants all of it. */
function completeComponents(migration: YamlMigration, { outside, inside }: Defaults): void {
  for (const component of componentPaths(migration.config)) {
    const path = [...component, 'certificate'];
    const own = certificateAt(migration, path);
    const rest = component.at(-1) === 'gateway' ? outside : inside;
    if (!own || !rest) continue;
    const complete = mergeConfigs([own, rest]);
    if (isDeepStrictEqual(complete, own)) continue;
    const why = 'completed with what v1 took from the certificate of Zowe';
    migration.set(path, { value: complete, from: path, why });
  }
}
