// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StoreFormatError, WrongStorePasswordError } from '../src/certificate-errors.ts';
import { readPkcs12 } from '../src/pkcs12-reader.ts';
import { hasProgram, issuePair, run, temporaryDirectory, thrownBy, writePem } from './fixtures.ts';

const work = temporaryDirectory();
const file = (name: string) => join(work.path, name);
let pem: ReturnType<typeof writePem>;
let pair: Awaited<ReturnType<typeof issuePair>>;

beforeAll(async () => {
  pair = await issuePair({ keyType: 'RSA' });
  pem = writePem(work.path, pair);
});
afterAll(() => work.remove());

const source = (name: string, password: string) => ({
  file: file(name),
  key: 'k.file',
  password,
  passwordKey: 'k.password',
});
const read = (name: string, password: string) => readPkcs12(readFileSync(file(name)), source(name, password));

/** Exports a keystore with openssl's own choice of algorithms, or with these. */
function exportStore(name: string, password: string, ...options: string[]): void {
  const [authority = ''] = pem.certificateAuthorities;
  const files = ['-in', pem.certificate, '-inkey', pem.key, '-certfile', authority, '-name', 'Zöwe'];
  run('openssl', ['pkcs12', '-export', ...files, '-passout', `pass:${password}`, '-out', file(name), ...options]);
}

describe.skipIf(!hasProgram('openssl'))('a store that openssl wrote', () => {
  test.each([
    ['AES-256 and a SHA-256 MAC', []],
    ['AES-128', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC']],
    ['AES-192 and a SHA-512 MAC', ['-keypbe', 'AES-192-CBC', '-certpbe', 'AES-192-CBC', '-macalg', 'sha512']],
    ['Triple DES and a SHA-1 MAC', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
    ['unencrypted certificates', ['-certpbe', 'NONE']],
    ['an unencrypted key', ['-keypbe', 'NONE', '-certpbe', 'NONE']],
    ['no MAC', ['-nomac']],
  ])('with %s is read', (_, options) => {
    exportStore('store.p12', 'pässwörd', ...options);
    const { keys, certificates } = read('store.p12', 'pässwörd');
    const key = createPrivateKey({ key: keys[0]!.bytes, format: 'der', type: 'pkcs8' });
    expect(key.equals(pair.issued.key)).toBe(true);
    expect(certificates.map(({ bytes }) => new X509Certificate(bytes).fingerprint256)).toEqual([
      pair.issued.certificate.fingerprint256,
      pair.authority.certificate.fingerprint256,
    ]);
    expect(keys[0]!.localKeyId).toBe(certificates[0]!.localKeyId);
    expect(keys[0]!.localKeyId).toMatch(/^[0-9a-f]{40}$/);
    expect(certificates[1]!.localKeyId).toBeUndefined();
  });

  test('has the friendly name as alias', () => {
    exportStore('named.p12', 'x');
    expect(read('named.p12', 'x').keys[0]!.alias).toBe('Zöwe');
  });

  test('without MAC and with a wrong password is told as a wrong password', () => {
    exportStore('nomac.p12', 'right', '-nomac');
    expect(thrownBy(() => read('nomac.p12', 'wrong'))).toBeInstanceOf(WrongStorePasswordError);
  });

  test('without MAC none of many wrong passwords is taken for the right one, whatever they decrypt to', () => {
    exportStore('many.p12', 'right', '-nomac');
    for (let number = 0; number < 600; number += 1) {
      const password = `wrong ${String(number)}`;
      expect(
        thrownBy(() => read('many.p12', password)),
        password,
      ).toBeInstanceOf(WrongStorePasswordError);
    }
  });

  test('with an empty password is read', () => {
    exportStore('empty.p12', '');
    expect(read('empty.p12', '').keys).toHaveLength(1);
  });

  test('with 40-bit RC2 is refused by the name of the cipher', () => {
    exportStore('rc2.p12', 'x', '-legacy', '-certpbe', 'PBE-SHA1-RC2-40');
    const error = thrownBy(() => read('rc2.p12', 'x'));
    expect(error).toBeInstanceOf(StoreFormatError);
    expect((error as Error).message).toContain('it is encrypted with 40-bit RC2, which is not supported; use AES');
  });
});

describe.skipIf(!hasProgram('keytool'))('a store that Java wrote', () => {
  const keytool = (store: string, ...args: string[]) =>
    run('keytool', [...args, '-storetype', 'PKCS12', '-keystore', file(store), '-storepass', 'changeit']);

  test('has its private key entries under their aliases', () => {
    for (const alias of ['gateway', 'discovery']) {
      keytool(
        'java.p12',
        '-genkeypair',
        '-alias',
        alias,
        '-keyalg',
        'EC',
        '-dname',
        `CN=${alias},O=Zowe,C=CZ`,
        '-validity',
        '30',
      );
    }
    const { keys, certificates } = read('java.p12', 'changeit');
    expect(keys.map(({ alias }) => alias).sort()).toEqual(['discovery', 'gateway']);
    const gateway = keys.find(({ alias }) => alias === 'gateway')!;
    const certificate = certificates.find(({ localKeyId }) => localKeyId === gateway.localKeyId)!;
    expect(new X509Certificate(certificate.bytes).subject).toBe('C=CZ\nO=Zowe\nCN=gateway');
  });

  test('has its trusted certificates', () => {
    keytool('trust.p12', '-importcert', '-noprompt', '-alias', 'local_ca', '-file', pem.certificateAuthorities[0]!);
    const { keys, certificates } = read('trust.p12', 'changeit');
    expect(keys).toEqual([]);
    expect(certificates.map(({ alias, bytes }) => [alias, new X509Certificate(bytes).fingerprint256])).toEqual([
      ['local_ca', pair.authority.certificate.fingerprint256],
    ]);
  });
});
