// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt, valueAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { configVariable, ruleVariable, type EnvironmentVariable } from './environment-variable.ts';

/** What zowe-certificates.env of Zowe v1 has, from the certificate that the component uses. */
export function v1CertificateVariables(config: ConfigMapping, component: string): EnvironmentVariable[] {
  const certificate = certificatePaths(config, component);
  const read = (name: string, key: string) => configVariable(name, config, ...certificate(key));
  return [
    ...read('KEYSTORE', 'keystore.file'),
    ...read('KEYSTORE_TYPE', 'keystore.type'),
    ...read('KEYSTORE_PASSWORD', 'keystore.password'),
    ...read('KEY_ALIAS', 'keystore.alias'),
    ...read('TRUSTSTORE', 'truststore.file'),
    ...read('KEYSTORE_KEY', 'pem.key'),
    ...read('KEYSTORE_CERTIFICATE', 'pem.certificate'),
    ...read('KEYSTORE_CERTIFICATE_AUTHORITY', 'pem.certificateAuthorities'),
    ...read('EXTERNAL_CERTIFICATE_AUTHORITIES', 'pem.certificateAuthorities'),
    ...keyRing(config, certificate('keystore.file')),
    ...verification(config),
  ];
}

/**
 * Where a part of the component's certificate may stand: at the component, else at Zowe. A component that brings a key in one form
 * does not get Zowe's key in the other.
 */
function certificatePaths(config: ConfigMapping, component: string): (key: string) => ConfigPath[] {
  const own = ['components', component, 'certificate'];
  const has = (...key: string[]): boolean => Boolean(textAt(config, [...own, ...key]));
  const bringsStore = has('keystore', 'file');
  const bringsPem = has('pem', 'key') || has('pem', 'certificate');
  return (key) => {
    const path = key.split('.');
    const isForeign =
      (path[0] === 'keystore' && bringsPem && !bringsStore) || (path[0] === 'pem' && bringsStore && !bringsPem);
    return isForeign
      ? [[...own, ...path]]
      : [
          [...own, ...path],
          ['zowe', 'certificate', ...path],
        ];
  };
}

/** `safkeyring://owner/ring`, with two or four slashes. */
function keyRing(config: ConfigMapping, paths: readonly ConfigPath[]): EnvironmentVariable[] {
  const path = paths.find((each) => valueAt(config, each) !== undefined);
  const [, owner, name] = /^safkeyring[^:]*:\/{2,}([^/]+)\/([^/&]+)/i.exec(textAt(config, path ?? []) ?? '') ?? [];
  const rule = 'the key ring of the certificate';
  return [...ruleVariable('KEYRING_OWNER', owner, rule), ...ruleVariable('KEYRING_NAME', name, rule)];
}

function verification(config: ConfigMapping): EnvironmentVariable[] {
  const level = textAt(config, ['zowe', 'verifyCertificates'])?.toUpperCase();
  if (level === undefined) return [];
  const rule = 'zowe.verifyCertificates';
  const isStrict = level === 'STRICT';
  return [
    ...ruleVariable('ZOWE_APIM_VERIFY_CERTIFICATES', isStrict, rule),
    ...ruleVariable('ZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES', isStrict || level === 'NONSTRICT', rule),
    ...ruleVariable('VERIFY_CERTIFICATES', isStrict, rule),
  ];
}
