// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigValue } from '../config-value.ts';
import type { FoundVariable, InstanceContext } from './instance-context.ts';
import { keyRingOfV3, keyRingTypes } from './key-ring.ts';
import { listEntries } from './value-kinds.ts';

const noPem = 'a key ring needs no PEM files, and v3 may not start with them';

/** The variables of zowe-certificates.env become zowe.certificate: PKCS12 with PEM files, or a key ring. */
export function convertCertificate(context: InstanceContext): void {
  const store = context.find('KEYSTORE');
  if (!store) askForStore(context);
  else if (context.usesKeyRing) convertKeyRing(context, store);
  else convertPkcs12(context, store);
}

function askForStore(context: InstanceContext): void {
  const names = [
    'KEYSTORE_TYPE',
    'KEYSTORE_PASSWORD',
    'KEY_ALIAS',
    'TRUSTSTORE',
    'KEYSTORE_KEY',
    'KEYSTORE_CERTIFICATE',
    'KEYSTORE_CERTIFICATE_AUTHORITY',
    'EXTERNAL_CERTIFICATE_AUTHORITIES',
    'EXTERNAL_ROOT_CA',
  ];
  for (const { source } of context.findAll(...names)) {
    context.draft.ask(source, 'KEYSTORE is not set, so zowe.certificate was not written');
  }
  const directory = context.find('KEYSTORE_DIRECTORY');
  if (directory)
    context.draft.ask(directory.source, 'no KEYSTORE came from its zowe-certificates.env: set zowe.certificate');
}

function convertKeyRing(context: InstanceContext, store: FoundVariable): void {
  const { draft } = context;
  const type = context.find('KEYSTORE_TYPE');
  const value = keyRingTypes.find((each) => each === type?.value) ?? 'JCERACFKS';
  const password = { value: 'password', why: 'a key ring has none, and v3 takes only the word password' };
  const trust = context.find('TRUSTSTORE') ?? store;
  writeRing(context, 'keystore', { type: type ?? store, value, ring: store });
  writePassword(context, 'keystore', password);
  writeAlias(context);
  writeRing(context, 'truststore', { type: type ?? store, value, ring: trust });
  writePassword(context, 'truststore', password);
  if (type && value !== type.value) {
    draft.ask(type.source, `a type of v3 is needed, one of ${keyRingTypes.join(', ')}; JCERACFKS was written`);
  }
  const names = ['KEYSTORE_KEY', 'KEYSTORE_CERTIFICATE', 'KEYSTORE_CERTIFICATE_AUTHORITY'];
  for (const { source } of context.findAll(...names)) draft.drop(source, noPem);
  for (const { source } of context.findAll('EXTERNAL_CERTIFICATE_AUTHORITIES', 'EXTERNAL_ROOT_CA')) {
    draft.drop(source, 'all authorities that are connected to the key ring are trusted');
  }
}

interface Ring {
  readonly type: FoundVariable;
  readonly value: string;
  readonly ring: FoundVariable;
}

function writeRing(context: InstanceContext, store: 'keystore' | 'truststore', { type, value, ring }: Ring): void {
  write(context, type, { key: `${store}.type`, value });
  const why = 'v3 writes a key ring with two slashes';
  write(context, ring, { key: `${store}.file`, value: keyRingOfV3(ring.value), why });
}

function convertPkcs12(context: InstanceContext, store: FoundVariable): void {
  const type = context.find('KEYSTORE_TYPE');
  if (type && type.value !== 'PKCS12') {
    context.draft.ask(type.source, 'v3 takes PKCS12 files or key rings: convert the key store, PKCS12 was written');
  }
  const value = context.find('KEYSTORE_PASSWORD')?.value;
  const password = value === undefined ? undefined : { value, why: 'the same for key store and trust store' };
  write(context, type ?? store, { key: 'keystore.type', value: 'PKCS12' });
  write(context, store, { key: 'keystore.file', value: store.value });
  if (password) writePassword(context, 'keystore', password);
  writeAlias(context);
  const trust = context.find('TRUSTSTORE');
  if (trust) {
    write(context, type ?? store, { key: 'truststore.type', value: 'PKCS12' });
    write(context, trust, { key: 'truststore.file', value: trust.value });
    if (password) writePassword(context, 'truststore', password);
  }
  convertPem(context);
}

function convertPem(context: InstanceContext): void {
  for (const [name, key] of [
    ['KEYSTORE_KEY', 'key'],
    ['KEYSTORE_CERTIFICATE', 'certificate'],
  ] as const) {
    const found = context.find(name);
    if (found) write(context, found, { key: `pem.${key}`, value: found.value });
  }
  const found = context.findAll(
    'KEYSTORE_CERTIFICATE_AUTHORITY',
    'EXTERNAL_CERTIFICATE_AUTHORITIES',
    'EXTERNAL_ROOT_CA',
  );
  const authorities = [...new Set(found.flatMap(({ value }) => listEntries(value)))];
  for (const variable of found) {
    if (authorities.length > 0)
      write(context, variable, { key: 'pem.certificateAuthorities', value: authorities, why: 'one list in v3' });
  }
}

interface StorePassword {
  readonly value: string;
  readonly why: string;
}

function writePassword(context: InstanceContext, store: 'keystore' | 'truststore', password: StorePassword): void {
  const found = context.find('KEYSTORE_PASSWORD') ?? context.find('KEYSTORE');
  if (found) write(context, found, { key: `${store}.password`, ...password });
}

function writeAlias(context: InstanceContext): void {
  const alias = context.find('KEY_ALIAS');
  if (alias) write(context, alias, { key: 'keystore.alias', value: alias.value });
}

interface CertificateValue {
  readonly key: string;
  readonly value: ConfigValue;
  readonly why?: string;
}

function write(
  context: InstanceContext,
  { source }: FoundVariable,
  { key, value, why = 'the same meaning' }: CertificateValue,
): void {
  context.draft.write(source, { path: ['zowe', 'certificate', ...key.split('.')], value, why });
}
