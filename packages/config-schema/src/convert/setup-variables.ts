// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt, type ConfigValue } from '../config-value.ts';
import type { ConversionSource } from './conversion.ts';
import type { FoundVariable, InstanceContext } from './instance-context.ts';
import { keyRingTypes } from './key-ring.ts';
import { listEntries, readValue } from './value-kinds.ts';

const setup = ['zowe', 'setup', 'certificate'];

/** What only PKCS12 files have, and where zwe init certificate of v3 takes it from. */
const pkcs12Keys: readonly (readonly [variable: string, key: string])[] = [
  ['KEYSTORE_DIRECTORY', 'directory'],
  ['ZOWE_LOCK_KEYSTORE', 'lock'],
  ['KEYSTORE_ALIAS', 'name'],
  ['EXTERNAL_CERTIFICATE', 'import.keystore'],
  ['EXTERNAL_CERTIFICATE_ALIAS', 'import.alias'],
];

/** What only key rings have; of several variables for one key the first counts. */
const keyRingKeys: readonly (readonly [variable: string, key: string])[] = [
  ['KEYRING_OWNER', 'owner'],
  ['KEYRING_NAME', 'name'],
  ['ZOWE_KEYRING', 'name'],
  ['ZOWE_CERTIFICATE_LABEL', 'label'],
  ['LOCAL_CA', 'caLabel'],
  ['ZOWE_LOCALCA_LABEL', 'caLabel'],
];

/** What the certificate setup of v1 was given becomes zowe.setup.certificate, so that zwe init can do it again. */
export function convertSetupCertificate(context: InstanceContext): void {
  const [used, unused] = context.usesKeyRing ? [keyRingKeys, pkcs12Keys] : [pkcs12Keys, keyRingKeys];
  writeKeys(context, used);
  const kind = context.usesKeyRing ? 'a key ring' : 'PKCS12 files';
  for (const { source } of context.findAll(...unused.map(([name]) => name))) {
    context.draft.drop(source, `the certificates are in ${kind}`);
  }
  writeNames(context);
  const zosmf = context.find('ZOSMF_CERTIFICATE');
  if (zosmf) writeSetup(context, zosmf, { key: 'importCertificateAuthorities', value: listEntries(zosmf.value) });
}

/** Of several variables for one key the first counts. */
function writeKeys(context: InstanceContext, keys: readonly (readonly [variable: string, key: string])[]): void {
  const written = new Map<string, FoundVariable>();
  for (const [name, key] of keys) {
    const variable = context.find(name);
    if (!variable) continue;
    const winner = written.get(key);
    if (winner) context.draft.drop(variable.source, `${winner.name} counts`);
    else writeKey(context, variable, key);
    written.set(key, winner ?? variable);
  }
}

/** Which of the two sections counts; the schema wants it to be there. */
function writeSection(context: InstanceContext, source: ConversionSource): void {
  const given = context.find('KEYSTORE_TYPE')?.value;
  const ring = keyRingTypes.find((type) => type === given) ?? 'JCERACFKS';
  const [type, section] = context.usesKeyRing ? [ring, 'keyring'] : ['PKCS12', 'pkcs12'];
  context.draft.place(source, { path: [...setup, 'type'], value: type });
  context.draft.place(source, { path: [...setup, section], value: {} });
}

function writeKey(context: InstanceContext, variable: FoundVariable, key: string): void {
  const section = context.usesKeyRing ? 'keyring' : 'pkcs12';
  const kind = { directory: 'path', lock: 'boolean' }[key] as 'path' | 'boolean' | undefined;
  const read = readValue(kind ?? 'text', variable.value);
  if ('must' in read) context.draft.ask(variable.source, `the value must ${read.must}`);
  else writeSetup(context, variable, { key: `${section}.${key}`, value: read.value });
}

/** Host names and addresses go into one list. */
function writeNames(context: InstanceContext): void {
  const found = context.findAll('HOSTNAME', 'IPADDRESS');
  const names = [...new Set(found.flatMap(({ value }) => listEntries(value)))];
  for (const variable of found) writeSetup(context, variable, { key: 'san', value: names });
}

function writeSetup(
  context: InstanceContext,
  { source }: FoundVariable,
  { key, value }: { readonly key: string; readonly value: ConfigValue },
): void {
  if (valueAt(context.draft.config, setup) === undefined) writeSection(context, source);
  context.draft.write(source, { path: [...setup, ...key.split('.')], value, why: 'what zwe init certificate takes' });
}
