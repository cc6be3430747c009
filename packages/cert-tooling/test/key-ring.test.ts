// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { X509Certificate } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZoweError } from '@zowe-ha/messages';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKeyRings, openKeyStore, type CertificateReference } from '../src/key-store.ts';
import { dayMs, issuePair, now, temporaryDirectory, thrownBy } from './fixtures.ts';

const work = temporaryDirectory();
const environment = { ZWE_HA_SIMULATED_ZOS: work.path };
const rings = openKeyRings(environment);
let pair: Awaited<ReturnType<typeof issuePair>>;
let other: Awaited<ReturnType<typeof issuePair>>;

interface Connected {
  label: string;
  owner?: string;
  usage: string;
  default?: boolean;
  of: 'leaf' | 'authority' | 'other';
  key?: boolean;
}

/** A ring as `RACDCERT CONNECT` would make it. */
function ring(place: string, connected: readonly Connected[], readers: string[] = []): void {
  const [owner = '', name = ''] = place.split('/');
  const directory = join(work.path, 'key-rings', owner, name);
  mkdirSync(directory, { recursive: true });
  const certificates = connected.map(({ of, key, ...rest }, index) => {
    const issued = { leaf: pair.issued, authority: pair.authority, other: other.issued }[of];
    writeFileSync(join(directory, `${index}.pem`), issued.certificate.toString());
    writeFileSync(join(directory, `${index}.key`), issued.key.export({ type: 'pkcs8', format: 'pem' }));
    return { owner, ...rest, certificate: `${index}.pem`, ...(key !== false && { key: `${index}.key` }) };
  });
  writeFileSync(join(directory, 'ring.json'), JSON.stringify({ readers, certificates }));
}

const user = (name: string): void => writeFileSync(join(work.path, 'system.json'), JSON.stringify({ user: name }));

beforeAll(async () => {
  pair = await issuePair();
  other = await issuePair();
  user('ZWESVUSR');
  ring('ZWESVUSR/ZoweKeyring', [
    { label: 'localhost', usage: 'PERSONAL', default: true, of: 'leaf' },
    { label: 'spare', usage: 'PERSONAL', of: 'other' },
    { label: 'LocalCA', owner: 'CERTAUTH', usage: 'CERTAUTH', of: 'authority', key: false },
  ]);
});
afterAll(() => work.remove());

const reference = (file: string, alias?: string): CertificateReference => ({
  keystore: { type: 'JCERACFKS', file, password: 'password', ...(alias !== undefined && { alias }) },
  truststore: { type: 'JCERACFKS', file: file.replace(/&.*/, ''), password: 'password' },
});
const failure = (file: string, alias?: string, at = now): ZoweError =>
  thrownBy(() => openKeyStore(reference(file, alias), { now: at, keyRings: rings })) as ZoweError;

describe('opening a key ring', () => {
  test.each([
    'safkeyring://ZWESVUSR/ZoweKeyring',
    'safkeyring:////ZWESVUSR/ZoweKeyring',
    'safkeyring://zwesvusr/ZoweKeyring',
    'safkeyringjce://ZWESVUSR/ZoweKeyring',
    'safkeyringjcecca:////ZWESVUSR/ZoweKeyring',
    'SAFKEYRING://ZWESVUSR/ZoweKeyring&localhost',
  ])('%s gives key, certificate and authorities', (file) => {
    const material = openKeyStore(reference(file), { now, keyRings: rings });
    expect(new X509Certificate(material.cert).fingerprint256).toBe(pair.issued.certificate.fingerprint256);
    expect(material.key).toBe(pair.issued.key.export({ type: 'pkcs8', format: 'pem' }));
    expect(material.ca.map((each) => new X509Certificate(each).fingerprint256)).toEqual([
      pair.authority.certificate.fingerprint256,
    ]);
  });

  test('the alias chooses the certificate, exactly, else whatever the case', () => {
    for (const alias of ['spare', 'SPARE']) {
      const { fingerprint256 } = openKeyStore(reference('safkeyring://ZWESVUSR/ZoweKeyring', alias), {
        now,
        keyRings: rings,
      });
      expect(fingerprint256).toBe(other.issued.certificate.fingerprint256);
    }
  });

  test('PEM keys may name a ring and a label, as Zowe v1 wrote them', () => {
    const file = 'safkeyring:////ZWESVUSR/ZoweKeyring';
    const pem = {
      key: `${file}&localhost`,
      certificate: `${file}&localhost`,
      certificateAuthorities: [`${file}&LocalCA`],
    };
    const material = openKeyStore({ pem }, { now, keyRings: rings });
    expect(material.fingerprint256).toBe(pair.issued.certificate.fingerprint256);
    expect(material.ca).toEqual([pair.authority.certificate.toString()]);
  });

  test.each([
    ['safkeyring://ZWESVUSR/zowekeyring', 'ZWEL0661E Key ring ZWESVUSR/zowekeyring does not exist or is empty.'],
    ['safkeyring://ZWESVUSR/..', 'ZWEL0661E Key ring ZWESVUSR/.. does not exist or is empty.'],
    ['safkeyring:ZWESVUSR/ZoweKeyring', 'the owner must stand after two or four slashes'],
    ['safkeyring:///ZWESVUSR/ZoweKeyring', 'the owner must stand after two or four slashes'],
    ['safkeyring://ZWESVUSR', 'ZWEL0660E safkeyring://ZWESVUSR does not name a key ring: it must be'],
    ['safkeyring://ZWESVUSR/', 'the name of the ring is missing'],
    ['safkeyring://TOOLONGUSER/Ring', 'the owner must have 1 to 8 letters'],
    ['safkeyring://../Ring', 'the owner must have 1 to 8 letters'],
    ['safkeyring://ZWESVUSR/a b', 'a blank or a character that is not printable'],
    [`safkeyring://ZWESVUSR/${'r'.repeat(238)}`, 'has 238 characters, the limit is 237'],
  ])('%s: %s', (file, message) => {
    const error = failure(file);
    expect(error.message).toContain(message);
    expect(error.location?.key).toBe('zowe.certificate.keystore.file');
  });

  test('a label that the ring has not is told with those that it has', () => {
    expect(failure('safkeyring://ZWESVUSR/ZoweKeyring', 'gateway').message).toBe(
      'ZWEL0664E Key ring ZWESVUSR/ZoweKeyring has no personal certificate with label gateway; it has: localhost, spare.',
    );
    expect(failure('safkeyring://ZWESVUSR/ZoweKeyring', 'LocalCA').id).toBe('ZWEL0664E');
  });

  test('without a label and without a default the choice is not guessed', () => {
    ring('ZWESVUSR/Two', [
      { label: 'a', usage: 'PERSONAL', of: 'leaf' },
      { label: 'b', usage: 'PERSONAL', of: 'other' },
    ]);
    expect(failure('safkeyring://ZWESVUSR/Two').message).toContain('with label (none is given); it has: a, b.');
  });

  test('a ring of another is refused without authority, and its key is withheld even with it', () => {
    const connected: Connected[] = [
      { label: 'theirs', usage: 'PERSONAL', default: true, of: 'leaf' },
      { label: 'ca', owner: 'CERTAUTH', usage: 'CERTAUTH', of: 'authority' },
    ];
    ring('OTHER/Closed', connected);
    ring('OTHER/Open', connected, ['ZWESVUSR']);
    expect(failure('safkeyring://OTHER/Closed').message).toBe(
      'ZWEL0662E User ZWESVUSR may not read key ring OTHER/Closed.',
    );
    const withheld = failure('safkeyring://OTHER/Open');
    expect(withheld.message).toBe(
      'ZWEL0665E Key ring OTHER/Open does not give the private key of theirs: it belongs to OTHER, not to ZWESVUSR.',
    );
    expect(withheld.location).toEqual({ file: 'safkeyring://OTHER/Open', key: 'zowe.certificate.keystore.file' });
  });

  test('a personal certificate without a key says so', () => {
    ring('ZWESVUSR/NoKey', [{ label: 'x', usage: 'PERSONAL', of: 'leaf', key: false }]);
    expect(failure('safkeyring://ZWESVUSR/NoKey').message).toContain('does not give the private key of x: it has none');
  });

  test('an empty ring counts as missing, one without authorities is named', () => {
    ring('ZWESVUSR/Empty', []);
    expect(failure('safkeyring://ZWESVUSR/Empty').id).toBe('ZWEL0661E');
    ring('ZWESVUSR/NoAuthority', [{ label: 'x', usage: 'PERSONAL', of: 'leaf' }]);
    const error = failure('safkeyring://ZWESVUSR/NoAuthority');
    expect(error.message).toContain('it has no certificate authority');
    expect(error.location?.key).toBe('zowe.certificate.truststore.file');
  });

  test('an expired certificate of a ring is refused with its ring and its day', () => {
    const error = failure('safkeyring://ZWESVUSR/ZoweKeyring', 'localhost', new Date(now.getTime() + 4000 * dayMs));
    expect(error.id).toBe('ZWEL0603E');
    expect(error.message).toContain('in safkeyring://ZWESVUSR/ZoweKeyring expired on');
  });

  test('a damaged certificate or key is named by its ring, and no byte of a key is shown', () => {
    ring('ZWESVUSR/Damaged', [{ label: 'x', usage: 'PERSONAL', of: 'leaf' }]);
    writeFileSync(
      join(work.path, 'key-rings/ZWESVUSR/Damaged/0.key'),
      '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END',
    );
    const error = failure('safkeyring://ZWESVUSR/Damaged');
    expect(error.message).toContain('the private key is damaged');
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain('c2VjcmV0');
  });

  test('a system without key rings refuses them with the way out', () => {
    const error = thrownBy(() =>
      openKeyStore(reference('safkeyring://ZWESVUSR/ZoweKeyring'), { keyRings: openKeyRings({}, 'linux') }),
    ) as ZoweError;
    expect(error.message).toBe('ZWEL0663E Key ring ZWESVUSR/ZoweKeyring cannot be opened: this system is not z/OS.');
    expect(openKeyRings({}, 'os390')).toBeDefined();
  });
});

describe('the key ring module of the Zowe runtime', () => {
  const modulePath = (): string => join(work.path, 'keyring_js.cjs');
  const host = openKeyRings({ ZWE_HA_KEYRING_MODULE: modulePath() });
  const open = () => openKeyStore(reference('safkeyring://ZWESVUSR/ZoweKeyring'), { now, keyRings: host });

  test('is asked for the list and for the key, and its codes are told apart', () => {
    writeFileSync(
      join(work.path, 'answer.json'),
      JSON.stringify({
        leaf: pair.issued.certificate.toString(),
        ca: pair.authority.certificate.toString(),
        key: pair.issued.key.export({ type: 'pkcs8', format: 'pem' }),
      }),
    );
    writeFileSync(
      modulePath(),
      `const { readFileSync } = require('node:fs');
       const answer = () => JSON.parse(readFileSync(${JSON.stringify(join(work.path, 'answer.json'))}, 'utf8'));
       const fail = () => { const { fails } = answer(); if (fails) throw new TypeError(fails); };
       exports.listKeyring = () => { fail(); const { leaf, ca } = answer(); return [
         { label: 'localhost', owner: 'ZWESVUSR', usage: 'PERSONAL', status: 'TRUST', default: true, pem: leaf },
         { label: 'ca', owner: 'CERTAUTH', usage: 'CERTAUTH', status: 'TRUST', default: false, pem: ca }]; };
       exports.getPemEncodedData = () => ({ certificate: answer().leaf, key: answer().key });`,
    );
    expect(open().fingerprint256).toBe(pair.issued.certificate.fingerprint256);
    const answers = (fails: string): ZoweError => {
      writeFileSync(join(work.path, 'answer.json'), JSON.stringify({ fails }));
      return thrownBy(open) as ZoweError;
    };
    const code = (rsn: number): string =>
      `R_datalib call failed: function code: 01, SAF rc: 8, RACF rc: 8, RACF rsn: ${rsn}`;
    expect(answers(code(8)).id).toBe('ZWEL0662E');
    expect(answers(code(84)).id).toBe('ZWEL0661E');
    expect(answers(code(96)).message).toContain(
      `ZWEL0663E Key ring ZWESVUSR/ZoweKeyring cannot be opened: ${code(96)}`,
    );
  });

  test('a module that is not there is named', () => {
    const missing = openKeyRings({ ZWE_zowe_runtimeDirectory: '/nowhere' }, 'os390');
    const error = thrownBy(() =>
      openKeyStore(reference('safkeyring://ZWESVUSR/ZoweKeyring'), { now, keyRings: missing }),
    ) as ZoweError;
    expect(error.message).toContain(
      'the module /nowhere/components/app-server/share/zlux-server-framework/node_modules/keyring_js cannot be loaded',
    );
  });
});
