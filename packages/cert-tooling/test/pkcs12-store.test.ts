// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPkcs12 } from '../src/pkcs12-reader.ts';
import { writeKeystore, writeTruststore } from '../src/pkcs12-store.ts';
import { hasProgram, issuePair, run, temporaryDirectory } from './fixtures.ts';

const password = 'S3cret-Ж';
const work = temporaryDirectory();
const keystoreFile = join(work.path, 'keystore.p12');
const truststoreFile = join(work.path, 'truststore.p12');
let pair: Awaited<ReturnType<typeof issuePair>>;
let keystore: Buffer;

beforeAll(async () => {
  pair = await issuePair({ keyType: 'RSA' });
  keystore = await writeKeystore(pair.issued, pair.authority.certificate, { alias: 'localhost', password });
  writeFileSync(keystoreFile, keystore);
  writeFileSync(truststoreFile, await writeTruststore(new Map([['local_ca', pair.authority.certificate]]), password));
});
afterAll(() => work.remove());

test('node opens the keystore with its password only', () => {
  expect(() => createSecureContext({ pfx: keystore, passphrase: password })).not.toThrow();
  expect(() => createSecureContext({ pfx: keystore, passphrase: 'wrong' })).toThrow(/mac verify failure/);
});

describe.skipIf(!hasProgram('openssl'))('openssl', () => {
  const info = (file: string) =>
    run('openssl', ['pkcs12', '-info', '-in', file, '-passin', `pass:${password}`, '-nodes']);

  test('reads key, certificate and authority of the keystore', () => {
    const text = info(keystoreFile);
    expect(text.match(/friendlyName: (.*)/g)).toEqual(['friendlyName: localhost', 'friendlyName: localhost']);
    expect(text.match(/-----BEGIN [A-Z ]+-----/g)?.sort()).toEqual([
      '-----BEGIN CERTIFICATE-----',
      '-----BEGIN CERTIFICATE-----',
      '-----BEGIN PRIVATE KEY-----',
    ]);
    expect(text).toContain(pair.issued.key.export({ type: 'pkcs8', format: 'pem' }));
  });

  test('reads the authority of the truststore', () => {
    const text = info(truststoreFile);
    expect(text.match(/friendlyName: (.*)/g)).toEqual(['friendlyName: local_ca']);
    expect(text).toContain(pair.authority.certificate.toString());
    expect(text).not.toContain('PRIVATE KEY');
  });
});

describe.skipIf(!hasProgram('keytool'))('Java', () => {
  const list = (file: string) =>
    run('keytool', [
      '-J-Duser.language=en',
      '-J-Dfile.encoding=UTF-8',
      '-list',
      '-keystore',
      file,
      '-storepass',
      javaPassword,
    ]);
  // keytool reads arguments in the platform's encoding, which a test cannot rely on; the stores it gets have an ASCII password.
  const javaPassword = 'S3cret-ascii';
  const javaKeystore = join(work.path, 'java-keystore.p12');
  const javaTruststore = join(work.path, 'java-truststore.p12');

  beforeAll(async () => {
    writeFileSync(
      javaKeystore,
      await writeKeystore(pair.issued, pair.authority.certificate, { alias: 'localhost', password: javaPassword }),
    );
    writeFileSync(
      javaTruststore,
      await writeTruststore(new Map([['local_ca', pair.authority.certificate]]), javaPassword),
    );
  });

  test('shows the private key entry under its alias', () => {
    const text = list(javaKeystore);
    expect(text).toMatch(/contains 1 entry/);
    expect(text).toMatch(/^localhost, .*, PrivateKeyEntry, $/m);
    expect(text).toContain(pair.issued.certificate.fingerprint256);
  });

  test('shows the chain up to the authority', () => {
    const text = run('keytool', [
      '-J-Duser.language=en',
      '-list',
      '-v',
      '-alias',
      'localhost',
      '-keystore',
      javaKeystore,
      '-storepass',
      javaPassword,
    ]);
    expect(text).toContain('Certificate chain length: 2');
  });

  test('shows the authority as a trusted certificate under its alias', () => {
    const text = list(javaTruststore);
    expect(text).toMatch(/contains 1 entry/);
    expect(text).toMatch(/^local_ca, .*, trustedCertEntry, $/m);
    expect(text).toContain(pair.authority.certificate.fingerprint256);
  });
});

test('the keystore is read back with its alias and a key identifier that the certificate shares', () => {
  const { keys, certificates } = readPkcs12(keystore, { file: keystoreFile, key: 'k', password, passwordKey: 'p' });
  expect(keys.map(({ alias }) => alias)).toEqual(['localhost']);
  expect(certificates.map(({ localKeyId }) => localKeyId)).toEqual([keys[0]!.localKeyId, undefined]);
});
