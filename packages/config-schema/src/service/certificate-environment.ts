// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readList, readVariable, type Environment } from './environment-reader.ts';

/** Where a certificate, its key and the authorities are; passwords are secrets. */
export interface CertificateReference {
  readonly keystore?: StoreReference & { readonly alias?: string };
  readonly truststore?: StoreReference;
  readonly pem?: {
    readonly key: string;
    readonly certificate: string;
    readonly certificateAuthorities: readonly string[];
  };
}

/** A PKCS12 file, or a key ring where Zowe has one. */
export interface StoreReference {
  readonly type: string;
  readonly file: string;
  readonly password: string;
}

const zowe = 'ZWE_zowe_certificate';
const own = 'ZWE_configs_certificate';

/** The certificate of Zowe: what components show each other. */
export function readInternalCertificate(env: Environment): CertificateReference {
  return readCertificate(env, [zowe]);
}

/**
 * The certificate of this component; what it does not set is taken from Zowe's, variable by variable. A component that brings a key
 * in one form does not get Zowe's key in the other: which of the two was used would depend on the reader.
 */
export function readOwnCertificate(env: Environment): CertificateReference {
  const bringsStore = readVariable(env, `${own}_keystore_file`) !== undefined;
  const bringsPem = readVariable(env, `${own}_pem_key`, `${own}_pem_certificate`) !== undefined;
  const { keystore, pem, truststore } = readCertificate(env, [own, zowe]);
  return {
    ...(keystore && (bringsStore || !bringsPem) && { keystore }),
    ...(truststore && { truststore }),
    ...(pem && (bringsPem || !bringsStore) && { pem }),
  };
}

function readCertificate(env: Environment, prefixes: readonly string[]): CertificateReference {
  const read = (name: string): string | undefined =>
    readVariable(env, ...prefixes.map((prefix) => `${prefix}_${name}`));
  const store = (kind: 'keystore' | 'truststore'): StoreReference | undefined => {
    const file = read(`${kind}_file`);
    if (file === undefined) return undefined;
    return { type: read(`${kind}_type`) ?? 'PKCS12', file, password: read(`${kind}_password`) ?? '' };
  };
  const keystore = store('keystore');
  const truststore = store('truststore');
  const alias = read('keystore_alias');
  const key = read('pem_key');
  const certificate = read('pem_certificate');
  const authorities = prefixes.map((prefix) => readList(env, `${prefix}_pem_certificateAuthorities`));
  return {
    ...(keystore && { keystore: { ...keystore, ...(alias !== undefined && { alias }) } }),
    ...(truststore && { truststore }),
    ...(key !== undefined &&
      certificate !== undefined && {
        pem: { key, certificate, certificateAuthorities: authorities.find((list) => list.length > 0) ?? [] },
      }),
  };
}
