// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt, valueAt, type ConfigMapping } from '../config-value.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';
import { listText } from './environment-entries.ts';
import { ruleVariable, type EnvironmentVariable } from './environment-variable.ts';

/** What zowe-certificates.env of Zowe v1 has, from the certificate that the component shows. */
export function v1CertificateVariables(instance: ResolvedInstance, component: string): EnvironmentVariable[] {
  const certificate = instance.certificates(component).external;
  const config = instance.config as unknown as ConfigMapping;
  const variables = Object.entries(parts).flatMap(([name, key]): EnvironmentVariable[] => {
    const value = valueAt(certificate, key.split('.'));
    if (value === undefined) return [];
    return [{ name, value: listText(value), source: { kind: 'config', path: placeOf(config, component, key) } }];
  });
  return [...variables, ...keyRing(certificate.keystore?.file ?? ''), ...verification(config)];
}

/** v1's names, by the part of a certificate; lists are written with commas. */
const parts: Readonly<Record<string, string>> = {
  KEYSTORE: 'keystore.file',
  KEYSTORE_TYPE: 'keystore.type',
  KEYSTORE_PASSWORD: 'keystore.password',
  KEY_ALIAS: 'keystore.alias',
  TRUSTSTORE: 'truststore.file',
  KEYSTORE_KEY: 'pem.key',
  KEYSTORE_CERTIFICATE: 'pem.certificate',
  KEYSTORE_CERTIFICATE_AUTHORITY: 'pem.certificateAuthorities',
  EXTERNAL_CERTIFICATE_AUTHORITIES: 'pem.certificateAuthorities',
};

/** The component's own certificate, else Zowe's. */
function placeOf(config: ConfigMapping, component: string, key: string): string[] {
  const own = ['components', component, 'certificate', ...key.split('.')];
  return valueAt(config, own) ? own : ['zowe', 'certificate', ...key.split('.')];
}

/** `safkeyring://owner/ring`, with two or four slashes. */
function keyRing(file: string): EnvironmentVariable[] {
  const [, owner, name] = /^safkeyring[^:]*:\/{2,}([^/]+)\/([^/&]+)/i.exec(file) ?? [];
  const rule = 'key ring of the certificate';
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
