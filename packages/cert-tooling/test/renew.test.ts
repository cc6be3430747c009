// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { X509Certificate } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { authorityFiles, certificateFiles, fragmentFile } from '../src/certificate-directory.ts';
import { readFragment } from '../src/certificate-fragment.ts';
import {
  type CertificateKind,
  certificateKinds,
  type CertificatePlan,
  planCertificates,
} from '../src/certificate-plan.ts';
import { openKeyStore } from '../src/key-store.ts';
import { ensureCertificates } from '../src/renew.ts';
import { type CertificateFinding, describeCertificates, verifyCertificates } from '../src/verify.ts';
import { dayMs, issuePair, now, plan, temporaryDirectory } from './fixtures.ts';

const source = { zowe: { externalDomains: ['zowe.example.com'] }, haInstances: { lpar1: { hostname: '127.0.0.2' } } };
let work: ReturnType<typeof temporaryDirectory>;
let directory: string;

beforeEach(() => {
  work = temporaryDirectory();
  directory = join(work.path, 'certificates');
});
afterEach(() => work.remove());

const ensure = (certificates: CertificatePlan = plan(source), at = now) =>
  ensureCertificates({ directory, plan: certificates, now: at });
const ids = (findings: readonly CertificateFinding[]) => findings.map(({ certificate, id }) => `${certificate} ${id}`);
const fingerprints = () =>
  Object.fromEntries(
    describeCertificates(directory).map(({ certificate, fingerprint256 }) => [certificate, fingerprint256]),
  );
const files = (kind: CertificateKind) => certificateFiles(directory, kind);

describe('issuing into a new directory', () => {
  test('gives an authority and two certificates that open in both forms', async () => {
    const report = await ensure();
    expect(report.actions).toEqual({ ca: 'issued', external: 'issued', internal: 'issued' });
    expect(ids(report.reasons)).toEqual(['ca ZWEL0620W', 'external ZWEL0620W', 'internal ZWEL0620W']);
    const references = readFragment(directory);
    for (const kind of certificateKinds) {
      const { pem, keystore, truststore } = references[kind]!;
      const fromPem = openKeyStore({ pem: pem! }, { now });
      const fromStore = openKeyStore({ keystore: keystore!, truststore: truststore! }, { now });
      expect(fromStore).toEqual(fromPem);
    }
    expect(new Set(Object.values(fingerprints())).size).toBe(3);
  });

  test('keeps the directory and every file in it from others', async () => {
    await ensure();
    const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).map((entry) =>
      join(entry.parentPath, entry.name),
    );
    const modes = new Map(
      [directory, ...entries]
        .filter((entry) => !lstatSync(entry).isSymbolicLink())
        .map((entry) => [entry, statSync(entry).mode & 0o777]),
    );
    expect(modes.size).toBeGreaterThan(15);
    for (const [entry, mode] of modes)
      expect(`${entry} ${mode.toString(8)}`).toBe(`${entry} ${statSync(entry).isDirectory() ? '700' : '600'}`);
  });

  test('gives each certificate a password of its own, which stands in the overlay only', async () => {
    await ensure();
    const { internal, external } = readFragment(directory);
    expect(internal!.keystore!.password).toMatch(/^[\w-]{32}$/);
    expect(internal!.truststore!.password).toBe(internal!.keystore!.password);
    expect(external!.keystore!.password).not.toBe(internal!.keystore!.password);
    // Below the set itself: newer releases of Node follow the links to it, older ones do not.
    const withPassword = readdirSync(join(directory, '.sets'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file, 'latin1').includes(internal!.keystore!.password));
    expect(withPassword.map((file) => file.split('/').at(-1))).toEqual(['certificates.yaml']);
  });

  test('restricts a directory that was open to others', async () => {
    mkdirSync(directory, { mode: 0o755 });
    await ensure();
    expect(statSync(directory).mode & 0o777).toBe(0o700);
  });

  test('RSA is the type of key unless another is asked for', async () => {
    await ensure(planCertificates(source));
    expect(describeCertificates(directory).map(({ keyType }) => keyType)).toEqual(['RSA', 'RSA', 'RSA']);
  });

  test('describes what was issued', async () => {
    await ensure();
    expect(describeCertificates(directory)[1]).toEqual({
      certificate: 'external',
      subject:
        'CN=Zowe Development Instances Certificate, OU=API Mediation Layer, O=Zowe Sample, L=Prague, ST=Prague, C=CZ',
      issuer: 'CN=Zowe Development Instances CA, OU=API Mediation Layer, O=Zowe Sample, L=Prague, ST=Prague, C=CZ',
      alternativeNames: ['DNS:zowe.example.com', 'IP:127.0.0.2'],
      notBefore: new Date(now.getTime() - 5 * 60 * 1000),
      notAfter: new Date(now.getTime() + 3650 * dayMs),
      fingerprint256: new X509Certificate(readFileSync(files('external').certificate)).fingerprint256,
      keyType: 'EC',
      files: Object.values(files('external')),
    });
  });
});

describe('issuing again', () => {
  test('keeps everything that fits, and writes nothing', async () => {
    await ensure();
    const before = fingerprints();
    const changed = statSync(directory).mtimeMs;
    const report = await ensure();
    expect(report.actions).toEqual({ ca: 'kept', external: 'kept', internal: 'kept' });
    expect(report.reasons).toEqual([]);
    expect(fingerprints()).toEqual(before);
    expect(statSync(directory).mtimeMs).toBe(changed);
  });

  test('keeps a certificate that covers more than is needed', async () => {
    await ensure(plan({ ...source, haInstances: { ...source.haInstances, lpar2: { hostname: '127.0.0.3' } } }));
    expect((await ensure()).reasons).toEqual([]);
  });

  test('issues both when an HA instance was added, and keeps the authority', async () => {
    await ensure();
    const before = fingerprints();
    const report = await ensure(
      plan({ ...source, haInstances: { ...source.haInstances, lpar2: { hostname: '127.0.0.3' } } }),
    );
    expect(report.actions).toEqual({ ca: 'kept', external: 'issued', internal: 'issued' });
    expect(report.reasons.map(({ message }) => message)).toEqual([
      'ZWEL0622W The external certificate does not cover IP:127.0.0.3.',
      'ZWEL0622W The internal certificate does not cover IP:127.0.0.3.',
    ]);
    expect(fingerprints().ca).toBe(before.ca);
  });

  test('issues only the external certificate when an external domain was added, and keeps the other with its password', async () => {
    await ensure();
    const [before, { internal }] = [fingerprints(), readFragment(directory)];
    const report = await ensure(
      plan({ ...source, zowe: { externalDomains: ['zowe.example.com', 'www.example.com'] } }),
    );
    expect(report.actions).toEqual({ ca: 'kept', external: 'issued', internal: 'kept' });
    expect(fingerprints()).toMatchObject({ ca: before.ca, internal: before.internal });
    expect(readFragment(directory).internal).toEqual(internal);
  });

  test('issues both when the distinguished name has changed', async () => {
    await ensure();
    const report = await ensure(
      plan({ ...source, zowe: { ...source.zowe, setup: { certificate: { dname: { org: 'Org, Inc.' } } } } }),
    );
    expect(ids(report.reasons)).toEqual(['external ZWEL0623W', 'internal ZWEL0623W']);
    expect(report.reasons[0]!.message).toContain(
      String.raw`the configuration says CN=Zowe Development Instances Certificate, OU=API Mediation Layer, O=Org\, Inc.,`,
    );
  });

  test.each(['#1 "Zowe", <Inc.>; a+b', ' leading and trailing ', 'back\\slash', 'Žluť'])(
    'recognises the name %j as unchanged',
    async (org) => {
      const certificates = plan({ ...source, zowe: { ...source.zowe, setup: { certificate: { dname: { org } } } } });
      await ensure(certificates);
      expect(verifyCertificates({ directory, plan: certificates, now })).toEqual([]);
    },
  );

  test('renews 30 days before the end, and not earlier', async () => {
    const short = plan({ ...source, zowe: { ...source.zowe, setup: { certificate: { validity: 365 } } } });
    await ensure(short);
    const due = now.getTime() + 335 * dayMs;
    expect((await ensure(short, new Date(due - 1000))).reasons).toEqual([]);
    const report = await ensure(short, new Date(due));
    expect(ids(report.reasons)).toEqual(['external ZWEL0625W', 'internal ZWEL0625W']);
    expect(report.actions.ca).toBe('kept');
  });

  test('renews a short-lived certificate in its last third, not at every start', async () => {
    const short = plan({ ...source, zowe: { ...source.zowe, setup: { certificate: { validity: 15 } } } });
    await ensure(short);
    expect((await ensure(short, new Date(now.getTime() + 9 * dayMs))).reasons).toEqual([]);
    expect(ids((await ensure(short, new Date(now.getTime() + 10 * dayMs))).reasons)).toEqual([
      'external ZWEL0625W',
      'internal ZWEL0625W',
    ]);
  });

  test('replaces everything when the authority is about to expire', async () => {
    await ensure();
    const before = fingerprints();
    const report = await ensure(plan(source), new Date(now.getTime() + 3640 * dayMs));
    expect(report.actions).toEqual({ ca: 'issued', external: 'issued', internal: 'issued' });
    expect(fingerprints().ca).not.toBe(before.ca);
  });

  test('replaces both certificates when the authority was replaced by another, which is kept', async () => {
    await ensure();
    const { authority } = await issuePair();
    writeFileSync(authorityFiles(directory).certificate, authority.certificate.toString());
    writeFileSync(authorityFiles(directory).key, authority.key.export({ type: 'pkcs8', format: 'pem' }));
    const report = await ensure();
    expect(ids(report.reasons)).toEqual(['external ZWEL0624W', 'internal ZWEL0624W']);
    expect(fingerprints().ca).toBe(authority.certificate.fingerprint256);
    expect(openKeyStore(readFragment(directory).internal!, { now }).ca).toEqual([authority.certificate.toString()]);
  });

  test('replaces certificates whose keys are of another type than asked for', async () => {
    await ensure();
    const report = await ensure(plan(source, 'RSA'));
    expect(ids(report.reasons)).toEqual(['external ZWEL0627W', 'internal ZWEL0627W']);
    expect(describeCertificates(directory).map(({ keyType }) => keyType)).toEqual(['EC', 'RSA', 'RSA']);
  });

  const damages: readonly [string, () => void, string][] = [
    ['a key is overwritten', () => writeFileSync(files('internal').key, 'x'), 'internal ZWEL0621W'],
    [
      'a key belongs to another certificate',
      () => cpSync(files('external').key, files('internal').key),
      'internal ZWEL0621W',
    ],
    [
      'a keystore is truncated',
      () => writeFileSync(files('external').keystore, readFileSync(files('external').keystore).subarray(0, 500)),
      'external ZWEL0621W',
    ],
    ['a truststore is gone', () => rmSync(files('internal').truststore), 'internal ZWEL0621W'],
    ['a certificate is gone', () => rmSync(files('external').certificate), 'external ZWEL0620W'],
    ['a key can be read by others', () => chmodSync(files('internal').key, 0o640), 'internal ZWEL0626W'],
  ];
  test.each(damages)('replaces the certificate when %s, and only that', async (_, damage, expected) => {
    await ensure();
    const before = fingerprints();
    damage();
    const report = await ensure();
    expect(ids(report.reasons)).toEqual([expected]);
    expect(verifyCertificates({ directory, plan: plan(source), now })).toEqual([]);
    const kept = expected.startsWith('internal') ? 'external' : 'internal';
    expect(fingerprints()).toMatchObject({ ca: before.ca, [kept]: before[kept] });
  });

  test.each([
    ['is gone', () => rmSync(fragmentFile(directory))],
    ['is damaged', () => writeFileSync(fragmentFile(directory), 'zowe: [')],
    [
      'has other passwords',
      () =>
        writeFileSync(
          fragmentFile(directory),
          readFileSync(fragmentFile(directory), 'utf8').replaceAll(/password: .*/g, 'password: x'),
        ),
    ],
  ])('replaces both certificates when the overlay %s', async (_, damage) => {
    await ensure();
    const before = fingerprints();
    damage();
    const report = await ensure();
    expect(ids(report.reasons)).toEqual(['external ZWEL0621W', 'internal ZWEL0621W']);
    expect(fingerprints().ca).toBe(before.ca);
    expect(verifyCertificates({ directory, plan: plan(source), now })).toEqual([]);
  });

  test('replaces everything when the key of the authority is damaged', async () => {
    await ensure();
    writeFileSync(authorityFiles(directory).key, 'x');
    expect((await ensure()).actions).toEqual({ ca: 'issued', external: 'issued', internal: 'issued' });
  });

  test('leaves one set and no trace of the one before', async () => {
    await ensure();
    await ensure(plan(source, 'RSA'));
    expect(readdirSync(join(directory, '.sets'))).toHaveLength(1);
    expect(readdirSync(directory).sort()).toEqual([
      '.current',
      '.sets',
      'ca',
      'certificates.yaml',
      'external',
      'internal',
    ]);
  });
});

describe('a directory that cannot be used', () => {
  test('with a file of somebody else in the place of ours is refused and left as it is', async () => {
    mkdirSync(join(directory, 'ca'), { recursive: true });
    writeFileSync(join(directory, 'ca', 'precious.pem'), 'x');
    await expect(ensure()).rejects.toMatchObject({ id: 'ZWEL0612E', location: { file: join(directory, 'ca') } });
    expect(readdirSync(directory)).toEqual(['ca']);
    expect(readFileSync(join(directory, 'ca', 'precious.pem'), 'utf8')).toBe('x');
  });

  test('with a link of somebody else is refused', async () => {
    mkdirSync(directory);
    symlinkSync(work.path, join(directory, 'external'));
    await expect(ensure()).rejects.toMatchObject({ id: 'ZWEL0612E' });
  });

  test('below a file is refused with what the system says', async () => {
    writeFileSync(join(work.path, 'file'), '');
    directory = join(work.path, 'file', 'certificates');
    await expect(ensure()).rejects.toMatchObject({ id: 'ZWEL0611E', location: { file: directory } });
    expect(existsSync(directory)).toBe(false);
  });
});

test('several processes that issue at the same time end with one set that all of them use', async () => {
  const reports = await Promise.all([ensure(), ensure(), ensure()]);
  expect(reports.filter(({ reasons }) => reasons.length > 0)).toHaveLength(1);
  expect(verifyCertificates({ directory, plan: plan(source), now })).toEqual([]);
});
