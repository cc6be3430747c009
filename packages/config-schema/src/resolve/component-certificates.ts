// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, mappingAt, textAt, valueAt, type ConfigMapping } from '../config-value.ts';
import { overrideConfig } from '../merge-config.ts';
import type { CertificateReference, StoreReference } from '../service/certificate-environment.ts';

/** The two certificates of a component; they are the same when the component has none of its own. */
export interface ComponentCertificates {
  /** What the component shows to other components: `zowe.certificate`. */
  readonly internal: CertificateReference;
  /** What the component shows to those who connect to it: `components.<c>.certificate`, completed from `zowe.certificate`. */
  readonly external: CertificateReference;
}

/** The certificates of a component in a resolved configuration; what a component reads from its environment is the same. */
export function componentCertificates(config: ConfigMapping, component: string): ComponentCertificates {
  const zowe = withoutEmpty(mappingAt(config, ['zowe', 'certificate']));
  const own = withoutEmpty(mappingAt(config, ['components', component, 'certificate']));
  const bringsStore = textAt(own, ['keystore', 'file']) !== undefined;
  const bringsPem = ['key', 'certificate'].some((key) => textAt(own, ['pem', key]) !== undefined);
  const { keystore, pem, truststore } = certificateReference(overrideConfig(zowe, own)) ?? {};
  return {
    internal: certificateReference(zowe) ?? {},
    // A component that brings a key in one form does not get Zowe's key in the other: which was used would depend on the reader.
    external: {
      ...(keystore && (bringsStore || !bringsPem) && { keystore }),
      ...(truststore && { truststore }),
      ...(pem && (bringsPem || !bringsStore) && { pem }),
    },
  };
}

/** The certificate files that a part of the configuration names; undefined when it is none. Files that are not named are left out. */
export function certificateReference(configured: unknown): CertificateReference | undefined {
  if (!isMapping(configured)) return undefined;
  const keystore = storeReference(mappingAt(configured, ['keystore']));
  const truststore = storeReference(mappingAt(configured, ['truststore']));
  const alias = given(textAt(configured, ['keystore', 'alias']));
  const pem = pemReference(mappingAt(configured, ['pem']));
  return {
    ...(keystore && { keystore: { ...keystore, ...(alias !== undefined && { alias }) } }),
    ...(truststore && { truststore }),
    ...(pem && { pem }),
  };
}

/** Without what counts as not set: null, empty texts and empty lists. */
function withoutEmpty(mapping: ConfigMapping): ConfigMapping {
  const entries = Object.entries(mapping).map(([key, value]) => [key, isMapping(value) ? withoutEmpty(value) : value]);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)),
  ) as ConfigMapping;
}

function storeReference(store: ConfigMapping): StoreReference | undefined {
  const file = given(textAt(store, ['file']));
  if (file === undefined) return undefined;
  const type = given(textAt(store, ['type'])) ?? 'PKCS12';
  return { type, file, password: textAt(store, ['password']) ?? '' };
}

function pemReference(pem: ConfigMapping): CertificateReference['pem'] {
  const key = given(textAt(pem, ['key']));
  const certificate = given(textAt(pem, ['certificate']));
  if (key === undefined || certificate === undefined) return undefined;
  const authorities = valueAt(pem, ['certificateAuthorities']);
  const list = typeof authorities === 'string' ? authorities.split(',') : authorities;
  const texts = Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  const certificateAuthorities = texts.map((each) => each.trim()).filter((each) => each !== '');
  return { key, certificate, certificateAuthorities };
}

function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
