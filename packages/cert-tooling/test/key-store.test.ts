// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createServer, connect } from 'node:tls';
import { once } from 'node:events';
import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatLocation, renderError } from '@zowe-ha/messages';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AliasMissingError,
  CertificateExpiredError,
  CertificateNotConfiguredError,
  CertificateNotYetValidError,
  type CertificateReference,
  KeyMismatchError,
  KeyRingNotSupportedError,
  openKeyStore,
  StoreFormatError,
  StoreMissingError,
  StoreTypeError,
  StoreUnreadableError,
  WrongStorePasswordError,
} from '../src/key-store.ts';
import { writeKeystore, writeTruststore } from '../src/pkcs12-store.ts';
import { dayMs, hasProgram, issuePair, now, run, temporaryDirectory, thrownBy, writePem } from './fixtures.ts';

const secret = 'correct-horse-Ж';
const work = temporaryDirectory();
const file = (name: string) => join(work.path, name);
const lifetime = 3650 * dayMs;
let pem: ReturnType<typeof writePem>;
let stores: Required<Pick<CertificateReference, 'keystore' | 'truststore'>>;
let pair: Awaited<ReturnType<typeof issuePair>>;

beforeAll(async () => {
  pair = await issuePair();
  pem = writePem(work.path, pair);
  writeFileSync(
    file('keystore.p12'),
    await writeKeystore(pair.issued, pair.authority.certificate, { alias: 'localhost', password: secret }),
  );
  writeFileSync(file('truststore.p12'), await writeTruststore(new Map([['ca', pair.authority.certificate]]), secret));
  stores = {
    keystore: { type: 'PKCS12', file: file('keystore.p12'), password: secret, alias: 'localhost' },
    truststore: { type: 'PKCS12', file: file('truststore.p12'), password: secret },
  };
});
afterAll(() => work.remove());

const failure = (reference: CertificateReference, at = now) => thrownBy(() => openKeyStore(reference, { now: at }));

describe('opening a key store', () => {
  test.each(['PEM', 'PKCS12'])('%s gives key, certificate, authorities and what the certificate says', (form) => {
    const material = openKeyStore(form === 'PEM' ? { pem } : stores, { now });
    expect(new X509Certificate(material.cert).fingerprint256).toBe(pair.issued.certificate.fingerprint256);
    expect(material.key).toBe(pair.issued.key.export({ type: 'pkcs8', format: 'pem' }));
    expect(material.ca).toEqual([pair.authority.certificate.toString()]);
    expect(material.fingerprint256).toBe(pair.issued.certificate.fingerprint256);
    expect(material.notAfter).toEqual(new Date(now.getTime() + lifetime));
    expect(material.subject).toBe(
      'CN=Zowe Development Instances Certificate, OU=API Mediation Layer, O=Zowe Sample, L=Prague, ST=Prague, C=CZ',
    );
  });

  test('PEM is preferred when both forms are configured', () => {
    const keystore = { ...stores.keystore, file: file('does-not-exist.p12') };
    expect(openKeyStore({ pem, keystore }, { now }).fingerprint256).toBe(pair.issued.certificate.fingerprint256);
  });

  test('PEM without authorities takes them from the truststore', () => {
    expect(
      openKeyStore({ pem: { ...pem, certificateAuthorities: [] }, truststore: stores.truststore }, { now }).ca,
    ).toEqual([pair.authority.certificate.toString()]);
  });

  test('the alias is found without regard to case, and an absent alias means the first key', () => {
    const { alias, ...unnamed } = stores.keystore;
    const fingerprint = pair.issued.certificate.fingerprint256;
    expect(
      openKeyStore({ ...stores, keystore: { ...unnamed, alias: alias!.toUpperCase() } }, { now }).fingerprint256,
    ).toBe(fingerprint);
    expect(openKeyStore({ ...stores, keystore: unnamed }, { now }).fingerprint256).toBe(fingerprint);
  });

  test('a comma in a name does not look like another part', async () => {
    const other = await issuePair({ source: { zowe: { setup: { certificate: { dname: { org: 'Zowe, Inc.' } } } } } });
    const directory = temporaryDirectory();
    try {
      expect(openKeyStore({ pem: writePem(directory.path, other) }, { now }).subject).toContain(
        String.raw`, O=Zowe\, Inc., L=Prague, `,
      );
    } finally {
      directory.remove();
    }
  });

  test.each(['PEM', 'PKCS12'])('%s serves and verifies mutual TLS', async (form) => {
    const material = openKeyStore(form === 'PEM' ? { pem } : stores, { now });
    const server = createServer({ ...material, requestCert: true, rejectUnauthorized: true }, (socket) => {
      socket.end((socket.getPeerX509Certificate()?.subject ?? '').split('\n').at(-1) ?? '');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect({ ...material, host: '127.0.0.1', port: (server.address() as AddressInfo).port });
    let answer = '';
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    await once(socket, 'close');
    server.close();
    expect(answer).toBe('CN=Zowe Development Instances Certificate');
  });
});

describe('a key store that cannot be used', () => {
  test('a missing file is named with its key', () => {
    const error = failure({ pem: { ...pem, key: file('none.pem') } });
    expect(error).toBeInstanceOf(StoreMissingError);
    expect(error).toMatchObject({
      id: 'ZWEL0600E',
      location: { file: file('none.pem'), key: 'zowe.certificate.pem.key' },
    });
    expect(formatLocation((error as StoreMissingError).location)).toBe(
      `${file('none.pem')} (zowe.certificate.pem.key)`,
    );
  });

  test('the second of two authorities is told by its index', () => {
    const error = failure({
      pem: { ...pem, certificateAuthorities: [...pem.certificateAuthorities, file('none.pem')] },
    });
    expect(error).toMatchObject({
      id: 'ZWEL0600E',
      location: { key: 'zowe.certificate.pem.certificateAuthorities[1]' },
    });
  });

  test('the key of a component certificate is told when the caller says where it stands', () => {
    const reference = { pem: { ...pem, certificate: file('none.pem') } };
    const error = thrownBy(() =>
      openKeyStore(reference, { now, configurationKey: 'components.load-balancer.certificate' }),
    );
    expect(error).toMatchObject({ location: { key: 'components.load-balancer.certificate.pem.certificate' } });
  });

  test('a directory in place of a file cannot be read', () => {
    const error = failure({ ...stores, keystore: { ...stores.keystore, file: work.path } });
    expect(error).toBeInstanceOf(StoreUnreadableError);
    expect(error).toMatchObject({
      id: 'ZWEL0601E',
      location: { file: work.path, key: 'zowe.certificate.keystore.file' },
    });
    expect((error as Error).message).toBe(
      `ZWEL0601E Certificate store ${work.path} cannot be read: it is a directory.`,
    );
  });

  test('a file without read permission cannot be read', () => {
    // The test may run as a user that may read everything, so a process without privileges opens the file.
    const unreadable = file('unreadable.pem');
    writeFileSync(unreadable, 'x', { mode: 0o000 });
    chmodSync(work.path, 0o755);
    const module = fileURLToPath(new URL('../dist/key-store.js', import.meta.url));
    const script = `import(${JSON.stringify(module)}).then(({ openKeyStore }) => {
      process.setgroups?.([]); process.setgid?.(65534); process.setuid?.(65534);
      openKeyStore({ pem: { key: ${JSON.stringify(unreadable)}, certificate: 'x', certificateAuthorities: [] } });
    }).catch((error) => console.log(error.message))`;
    const privileged = process.getuid?.() === 0;
    const result = spawnSync(process.execPath, ['-e', privileged ? script : script.replace(/process\.set.*\n/, '\n')], {
      encoding: 'utf8',
    });
    expect(result.stdout).toBe(`ZWEL0601E Certificate store ${unreadable} cannot be read: permission denied.\n`);
  });

  test.each(['keystore', 'truststore'] as const)(
    'a wrong %s password is told by the key of the password, without the password',
    (store) => {
      const error = failure({ ...stores, [store]: { ...stores[store], password: 'wr0ng-secret' } });
      expect(error).toBeInstanceOf(WrongStorePasswordError);
      expect(error).toMatchObject({
        id: 'ZWEL0602E',
        location: { file: file(`${store}.p12`), key: `zowe.certificate.${store}.password` },
      });
      expect(renderError(error)).not.toContain('wr0ng-secret');
    },
  );

  test('an expired certificate is told with its subject and its end', () => {
    const after = new Date(now.getTime() + lifetime + 1000);
    const error = failure({ pem }, after);
    expect(error).toBeInstanceOf(CertificateExpiredError);
    expect(error).toMatchObject({
      id: 'ZWEL0603E',
      location: { file: pem.certificate, key: 'zowe.certificate.pem.certificate' },
    });
    expect((error as Error).message).toContain('expired on 2036-11-20T12:00:00.000Z');
    expect(failure(stores, after)).toBeInstanceOf(CertificateExpiredError);
  });

  test.skipIf(!hasProgram('openssl'))(
    'an expired authority that signed the certificate is told by the file of the authority',
    () => {
      const [key, ca] = [file('ca-key.pem'), file('short-ca.pem')];
      writeFileSync(key, pair.authority.key.export({ type: 'pkcs8', format: 'pem' }));
      const subject = pair.authority.certificate.subject
        .split('\n')
        .map((part) => `/${part}`)
        .join('');
      run('openssl', ['req', '-x509', '-new', '-key', key, '-subj', subject, '-days', '1', '-out', ca]);
      const error = failure({ pem: { ...pem, certificateAuthorities: [ca] } }, new Date(Date.now() + 2 * dayMs));
      expect(error).toBeInstanceOf(CertificateExpiredError);
      expect(error).toMatchObject({ location: { file: ca, key: 'zowe.certificate.pem.certificateAuthorities[0]' } });
    },
  );

  test('a certificate of the future is not valid yet', () => {
    const error = failure({ pem }, new Date(now.getTime() - dayMs));
    expect(error).toBeInstanceOf(CertificateNotYetValidError);
    expect(error).toMatchObject({ id: 'ZWEL0604E', recoverable: true });
  });

  test('a private key of another certificate does not match', async () => {
    const other = file('other-key.pem');
    const { issued } = await issuePair();
    writeFileSync(other, issued.key.export({ type: 'pkcs8', format: 'pem' }));
    const error = failure({ pem: { ...pem, key: other } });
    expect(error).toBeInstanceOf(KeyMismatchError);
    expect(error).toMatchObject({ id: 'ZWEL0605E', location: { file: other, key: 'zowe.certificate.pem.key' } });
  });

  test('a key of another type does not match', async () => {
    const other = file('rsa-key.pem');
    const { issued } = await issuePair({ keyType: 'RSA' });
    writeFileSync(other, issued.key.export({ type: 'pkcs8', format: 'pem' }));
    expect(failure({ pem: { ...pem, key: other } })).toBeInstanceOf(KeyMismatchError);
  });

  const damaged: readonly [string, (name: string) => void, RegExp][] = [
    ['an empty file', (name) => writeFileSync(name, ''), /it is empty/],
    ['a text', (name) => writeFileSync(name, 'no certificate at all'), /not a PKCS12 store/],
    ['a PEM file', (name) => writeFileSync(name, readFileSync(pem.certificate)), /not a PKCS12 store/],
    [
      'a truncated store',
      (name) => writeFileSync(name, readFileSync(file('keystore.p12')).subarray(0, 900)),
      /it ends too early/,
    ],
    ['a JKS store', (name) => writeFileSync(name, Buffer.from('feedfeed00000002', 'hex')), /not a PKCS12 store/],
    [
      'a file of 5 MiB',
      (name) => writeFileSync(name, Buffer.alloc(5 * 1024 * 1024)),
      /it has 5242880 bytes, the limit is 4194304/,
    ],
  ];
  test.each(damaged)('%s is not a keystore', (_, write, problem) => {
    write(file('damaged.p12'));
    const error = failure({ ...stores, keystore: { ...stores.keystore, file: file('damaged.p12') } });
    expect(error).toBeInstanceOf(StoreFormatError);
    expect(error).toMatchObject({
      id: 'ZWEL0606E',
      location: { file: file('damaged.p12'), key: 'zowe.certificate.keystore.file' },
    });
    expect((error as Error).message).toMatch(problem);
  });

  test('a changed byte anywhere in the store is found, or does not concern what is read', () => {
    const whole = readFileSync(file('keystore.p12'));
    const store = { ...stores, keystore: { ...stores.keystore, file: file('changed.p12') } };
    let found = 0;
    for (let offset = 0; offset < whole.length; offset += 37) {
      const changed = Buffer.from(whole);
      changed[offset] = (changed[offset] ?? 0) ^ 0x55;
      writeFileSync(file('changed.p12'), changed);
      const outcome = outcomeOf(store);
      if (outcome === pair.issued.certificate.fingerprint256) continue;
      expect([StoreFormatError, WrongStorePasswordError]).toContain((outcome as Error).constructor);
      found += 1;
    }
    expect(found).toBeGreaterThan(whole.length / 37 / 2);
  });

  const framed = (label: string, body: string) => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;
  const pemDamages: readonly { what: string; part: keyof typeof pem; content: string; problem: RegExp }[] = [
    { what: 'a key file without key', part: 'key', content: 'nothing', problem: /it has no private key in PEM format/ },
    {
      what: 'an encrypted key',
      part: 'key',
      content: framed('ENCRYPTED PRIVATE KEY', 'MII='),
      problem: /the private key is encrypted/,
    },
    {
      what: 'a damaged key',
      part: 'key',
      content: framed('PRIVATE KEY', 'MIIE'),
      problem: /the private key is damaged/,
    },
    {
      what: 'a file without certificate',
      part: 'certificate',
      content: 'nothing',
      problem: /it has no certificate in PEM format/,
    },
    {
      what: 'a damaged certificate',
      part: 'certificate',
      content: framed('CERTIFICATE', 'MIIE'),
      problem: /a certificate is damaged/,
    },
  ];
  test.each(pemDamages)('$what is told as such', ({ part, content, problem }) => {
    writeFileSync(file('damaged.pem'), content);
    const error = failure({ pem: { ...pem, [part]: file('damaged.pem') } });
    expect(error).toBeInstanceOf(StoreFormatError);
    expect((error as Error).message).toMatch(problem);
    expect(error).toMatchObject({ location: { file: file('damaged.pem'), key: `zowe.certificate.pem.${part}` } });
  });

  test('a key ring is refused before anything else about it', () => {
    const ring = { type: 'JCERACFKS', file: 'safkeyring://ZWESVUSR/ZoweRing', password: 'password' };
    const error = failure({ keystore: { ...ring, alias: 'localhost' }, truststore: ring });
    expect(error).toBeInstanceOf(KeyRingNotSupportedError);
    expect(error).toMatchObject({
      id: 'ZWEL0607E',
      location: { file: ring.file, key: 'zowe.certificate.keystore.file' },
    });
    expect(failure({ pem: { ...pem, key: 'safkeyringjce:////ZWESVUSR/ZoweRing' } })).toBeInstanceOf(
      KeyRingNotSupportedError,
    );
  });

  test('a store type that only Java reads is refused with the key of the type', () => {
    const error = failure({ ...stores, keystore: { ...stores.keystore, type: 'JCEKS' } });
    expect(error).toBeInstanceOf(StoreTypeError);
    expect(error).toMatchObject({ id: 'ZWEL0610E', location: { key: 'zowe.certificate.keystore.type' } });
  });

  test('an unknown alias is told with those that the store has', () => {
    const error = failure({ ...stores, keystore: { ...stores.keystore, alias: 'gateway' } });
    expect(error).toBeInstanceOf(AliasMissingError);
    expect((error as Error).message).toBe(
      `ZWEL0609E Certificate store ${file('keystore.p12')} has no private key with alias gateway; it has: localhost.`,
    );
  });

  test('a truststore in place of the keystore has no private key', () => {
    const error = failure({ ...stores, keystore: { ...stores.truststore } });
    expect((error as Error).message).toMatch(/it has no private key/);
  });

  test.each([
    ['nothing', () => ({}), 'zowe.certificate.keystore.file'],
    ['no PEM key', () => ({ pem: { ...pem, key: '' } }), 'zowe.certificate.pem.key'],
    ['no PEM certificate', () => ({ pem: { ...pem, certificate: '' } }), 'zowe.certificate.pem.certificate'],
    [
      'no authority',
      () => ({ pem: { ...pem, certificateAuthorities: [] } }),
      'zowe.certificate.pem.certificateAuthorities',
    ],
  ])('%s configured is told with the key to set', (_, reference, key) => {
    const error = failure(reference());
    expect(error).toBeInstanceOf(CertificateNotConfiguredError);
    expect(error).toMatchObject({ id: 'ZWEL0608E', location: { key } });
  });
});

/** The fingerprint of what was opened, or the error. */
function outcomeOf(reference: CertificateReference): unknown {
  try {
    return openKeyStore(reference, { now }).fingerprint256;
  } catch (error) {
    return error;
  }
}
