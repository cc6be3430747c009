// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { mappingAt, valueAt } from '../../src/config-value.ts';
import { convertInstanceVariables } from '../../src/convert/convert-instance-variables.ts';
import { upstreamErrors } from '../upstream-validator.ts';
import { instanceOf, reportOf } from './inputs.ts';

const convert = (certificates: string, text = '') => convertInstanceVariables(instanceOf(text, certificates));
const askedOf = (certificates: string, text = '') =>
  convert(certificates, text)
    .entries.filter(({ outcome, key }) => outcome === 'needsPerson' && key !== 'ZOWE_EXPLORER_HOST')
    .map(({ key, why }) => `${key}: ${why}`);

const keyRing = `
KEY_ALIAS="ZoweCert"
KEYSTORE_PASSWORD="canary"
KEYRING_OWNER="ZWESVUSR"
KEYRING_NAME="ZoweKeyring"
LOCAL_CA="localca"
KEYSTORE="safkeyring:////ZWESVUSR/ZoweKeyring"
KEYSTORE_TYPE="JCERACFKS"
TRUSTSTORE="safkeyring:////ZWESVUSR/ZoweKeyring"
KEYSTORE_KEY="safkeyring:////ZWESVUSR/ZoweKeyring&ZoweCert"
KEYSTORE_CERTIFICATE="safkeyring:////ZWESVUSR/ZoweKeyring&ZoweCert"
KEYSTORE_CERTIFICATE_AUTHORITY="safkeyring:////ZWESVUSR/ZoweKeyring&localca"
EXTERNAL_ROOT_CA="rootca"
EXTERNAL_CERTIFICATE_AUTHORITIES="localca,"
`;

describe('a key ring', () => {
  test('becomes a certificate with two slashes and without PEM, and what zwe init needs to find it again', () => {
    const { config } = convert(keyRing, 'KEYSTORE_DIRECTORY=/global/zowe/keystore');
    const store = { type: 'JCERACFKS', file: 'safkeyring://ZWESVUSR/ZoweKeyring', password: 'password' };
    expect(valueAt(config, ['zowe', 'certificate'])).toEqual({
      keystore: { ...store, alias: 'ZoweCert' },
      truststore: store,
    });
    expect(valueAt(config, ['zowe', 'setup', 'certificate'])).toEqual({
      type: 'JCERACFKS',
      keyring: { owner: 'ZWESVUSR', name: 'ZoweKeyring', caLabel: 'localca' },
    });
    expect(upstreamErrors(config)).toEqual([]);
  });

  test('the report tells of every variable', () => {
    const report = reportOf(convert(keyRing, 'KEYSTORE_DIRECTORY=/global/zowe/keystore').entries);
    expect(report.filter((line) => /KEY|CA|TRUST|AUTH/.test(line))).toEqual([
      'converted KEY_ALIAS -> zowe.certificate.keystore.alias @2',
      'converted KEYSTORE_PASSWORD -> zowe.certificate.keystore.password @3',
      'converted KEYSTORE_PASSWORD -> zowe.certificate.truststore.password @3',
      'converted KEYRING_OWNER -> zowe.setup.certificate.keyring.owner @4',
      'converted KEYRING_NAME -> zowe.setup.certificate.keyring.name @5',
      'converted LOCAL_CA -> zowe.setup.certificate.keyring.caLabel @6',
      'converted KEYSTORE -> zowe.certificate.keystore.file @7',
      'converted KEYSTORE_TYPE -> zowe.certificate.keystore.type @8',
      'converted KEYSTORE_TYPE -> zowe.certificate.truststore.type @8',
      'converted TRUSTSTORE -> zowe.certificate.truststore.file @9',
      'dropped KEYSTORE_KEY -> - @10',
      'dropped KEYSTORE_CERTIFICATE -> - @11',
      'dropped KEYSTORE_CERTIFICATE_AUTHORITY -> - @12',
      'dropped EXTERNAL_ROOT_CA -> - @13',
      'dropped EXTERNAL_CERTIFICATE_AUTHORITIES -> - @14',
      'dropped KEYSTORE_DIRECTORY -> - @1',
    ]);
  });

  test('without a trust store of its own the key store is trusted, and an unknown type is asked for', () => {
    const text = 'KEYSTORE=safkeyring://OWNER/RING\nKEYSTORE_TYPE=JKS\nKEY_ALIAS=a';
    expect(valueAt(convert(text).config, ['zowe', 'certificate', 'truststore'])).toEqual({
      type: 'JCERACFKS',
      file: 'safkeyring://OWNER/RING',
      password: 'password',
    });
    expect(askedOf(text)).toEqual([
      'KEYSTORE_TYPE: a type of v3 is needed, one of JCERACFKS, JCECCARACFKS, JCEHYBRIDRACFKS, JCECCAKS, JCEKS; JCERACFKS was written',
    ]);
  });

  test.each(['JCECCARACFKS', 'JCEHYBRIDRACFKS'])('of the type %s keeps its type', (type) => {
    const { config } = convert(`KEYSTORE=safkeyring:////O/R\nKEYSTORE_TYPE=${type}\nKEY_ALIAS=a\nKEYRING_NAME=R`);
    expect(valueAt(config, ['zowe', 'certificate', 'truststore', 'type'])).toBe(type);
    expect(valueAt(config, ['zowe', 'setup', 'certificate', 'type'])).toBe(type);
  });

  test('the names of its setup count when there is no certificate yet', () => {
    const { config, entries } = convert(
      '',
      'ZOWE_KEYRING=Ring\nKEYRING_NAME=Other\nZOWE_CERTIFICATE_LABEL=cert\nZOWE_LOCALCA_LABEL=ca',
    );
    expect(valueAt(config, ['zowe', 'setup', 'certificate'])).toEqual({
      type: 'JCERACFKS',
      keyring: { name: 'Other', label: 'cert', caLabel: 'ca' },
    });
    expect(entries).toContainEqual(
      expect.objectContaining({ outcome: 'dropped', key: 'ZOWE_KEYRING', why: 'KEYRING_NAME counts' }),
    );
  });
});

describe('PKCS12 files', () => {
  const complete =
    'KEYSTORE=/k.p12\nTRUSTSTORE=/t.p12\nKEY_ALIAS=a\nKEYSTORE_KEY=/k.key\nKEYSTORE_CERTIFICATE=/k.cer\n';

  test('without a type and a password are valid too', () => {
    const { config } = convert(complete);
    expect(valueAt(config, ['zowe', 'certificate'])).toEqual({
      keystore: { type: 'PKCS12', file: '/k.p12', alias: 'a' },
      truststore: { type: 'PKCS12', file: '/t.p12' },
      pem: { key: '/k.key', certificate: '/k.cer' },
    });
    expect(upstreamErrors(config)).toEqual([]);
  });

  test('authorities of three variables are one list without duplicates; white space separates where no comma does', () => {
    const { config } = convert(
      `${complete}KEYSTORE_CERTIFICATE_AUTHORITY=/ca.cer\nEXTERNAL_CERTIFICATE_AUTHORITIES="/x.cer /ca.cer"\nEXTERNAL_ROOT_CA=/r.cer`,
    );
    expect(valueAt(config, ['zowe', 'certificate', 'pem', 'certificateAuthorities'])).toEqual([
      '/ca.cer',
      '/x.cer',
      '/r.cer',
    ]);
  });

  test('another type is written as PKCS12, and a person has to convert the files', () => {
    expect(askedOf(`${complete}KEYSTORE_TYPE=JKS`)).toEqual([
      'KEYSTORE_TYPE: v3 takes PKCS12 files or key rings: convert the key store, PKCS12 was written',
    ]);
    expect(valueAt(convert(`${complete}KEYSTORE_TYPE=JKS`).config, ['zowe', 'certificate', 'truststore', 'type'])).toBe(
      'PKCS12',
    );
  });

  test('what is missing is named by the check of the result', () => {
    expect(askedOf('KEYSTORE=/k.p12\nKEY_ALIAS=a').map((line) => line.split(':')[0])).toEqual([
      'zowe.certificate.pem',
      'zowe.certificate.truststore',
    ]);
  });

  test('without a key store nothing is written, and everything else about it asks a person', () => {
    const text = 'KEY_ALIAS=a\nKEYSTORE_PASSWORD=canary\nTRUSTSTORE=/t';
    expect(mappingAt(convert(text).config, ['zowe'])['certificate']).toBeUndefined();
    expect(askedOf(text, 'KEYSTORE_DIRECTORY=/k')).toEqual([
      'KEY_ALIAS: KEYSTORE is not set, so zowe.certificate was not written',
      'KEYSTORE_PASSWORD: KEYSTORE is not set, so zowe.certificate was not written',
      'TRUSTSTORE: KEYSTORE is not set, so zowe.certificate was not written',
      'KEYSTORE_DIRECTORY: no KEYSTORE came from its zowe-certificates.env: set zowe.certificate',
    ]);
  });

  test('names of a key ring are dropped', () => {
    expect(reportOf(convert(`${complete}KEYRING_NAME=R`).entries)).toContain('dropped KEYRING_NAME -> - @6');
  });

  test('a variable of zowe-certificates.env counts before the one of instance.env', () => {
    const { config } = convert(complete, 'KEY_ALIAS=other');
    expect(valueAt(config, ['zowe', 'certificate', 'keystore', 'alias'])).toBe('a');
  });

  test('a setup that is not valid asks a person', () => {
    expect(askedOf('', 'KEYSTORE_DIRECTORY=relative\nZOWE_LOCK_KEYSTORE=maybe')).toEqual([
      'KEYSTORE_DIRECTORY: no KEYSTORE came from its zowe-certificates.env: set zowe.certificate',
      'KEYSTORE_DIRECTORY: the value must be an absolute path of at most 1024 characters',
      'ZOWE_LOCK_KEYSTORE: the value must be true or false',
    ]);
  });
});

describe('verification', () => {
  test.each([
    ['ZOWE_APIM_VERIFY_CERTIFICATES=true\nZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES=true', 'STRICT'],
    ['ZOWE_APIM_VERIFY_CERTIFICATES=true\nZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES=false', 'STRICT'],
    ['ZOWE_APIM_VERIFY_CERTIFICATES=false\nZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES=true', 'NONSTRICT'],
    ['ZOWE_APIM_VERIFY_CERTIFICATES=FALSE\nZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES=false', 'DISABLED'],
    ['ZOWE_APIM_VERIFY_CERTIFICATES=false', 'DISABLED'],
    ['ZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES=true', 'STRICT'],
    ['VERIFY_CERTIFICATES=false\nNONSTRICT_VERIFY_CERTIFICATES=true', 'NONSTRICT'],
    ['VERIFY_CERTIFICATES=false\nZOWE_APIM_VERIFY_CERTIFICATES=true', 'STRICT'],
    ['GATEWAY_PORT=1', undefined],
  ])('%j is %s', (text, level) => {
    expect(valueAt(convert(text).config, ['zowe', 'verifyCertificates'])).toBe(level);
  });

  test('a flag that is neither true nor false asks a person, and nothing is written', () => {
    const text = 'ZOWE_APIM_VERIFY_CERTIFICATES=no\nZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES=true';
    expect(askedOf(text)).toEqual([
      'ZOWE_APIM_VERIFY_CERTIFICATES: the value must be true or false',
      'ZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES: set zowe.verifyCertificates: the other flag is not valid',
    ]);
    expect(valueAt(convert(text).config, ['zowe', 'verifyCertificates'])).toBeUndefined();
  });
});
