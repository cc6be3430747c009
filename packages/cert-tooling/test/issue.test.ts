// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { issueAuthority, issueCertificate } from '../src/issue.ts';
import { dayMs, hasProgram, issuePair, now, plan, run, temporaryDirectory } from './fixtures.ts';

const sysplex = {
  zowe: { externalDomains: ['zowe.example.com', '*.example.com'], setup: { certificate: { validity: 90 } } },
  haInstances: { lpar1: { hostname: '127.0.0.2' }, lpar2: { hostname: 'fd00::2' } },
};

describe.each(['RSA', 'EC'] as const)('an issued certificate with an %s key', (keyType) => {
  test('is signed by the authority and belongs to its key', async () => {
    const { authority, issued } = await issuePair({ keyType });
    expect(issued.certificate.verify(authority.certificate.publicKey)).toBe(true);
    expect(issued.certificate.checkIssued(authority.certificate)).toBe(true);
    expect(issued.certificate.checkPrivateKey(issued.key)).toBe(true);
    expect(authority.certificate.ca).toBe(true);
    expect(issued.certificate.ca).toBe(false);
  });

  test('has a key of the expected strength', async () => {
    const { issued } = await issuePair({ keyType });
    expect(issued.key.asymmetricKeyDetails).toMatchObject(
      keyType === 'RSA' ? { modulusLength: 2048 } : { namedCurve: 'prime256v1' },
    );
  });

  test('is for servers and clients, under all names and addresses', async () => {
    const { issued } = await issuePair({ source: sysplex, keyType });
    expect(issued.certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2']);
    expect(issued.certificate.subjectAltName).toBe(
      'IP Address:127.0.0.2, IP Address:FD00:0:0:0:0:0:0:2, DNS:localhost, IP Address:127.0.0.1',
    );
    expect(issued.certificate.checkIP('fd00::2')).toBe('fd00::2');
    expect(issued.certificate.checkIP('127.0.0.3')).toBeUndefined();
  });

  test.skipIf(!hasProgram('openssl'))('is accepted by openssl for both purposes', async () => {
    const { authority, issued } = await issuePair({ keyType, at: new Date() });
    const work = temporaryDirectory();
    try {
      const [ca, leaf] = [join(work.path, 'ca.pem'), join(work.path, 'leaf.pem')];
      writeFileSync(ca, authority.certificate.toString());
      writeFileSync(leaf, issued.certificate.toString());
      for (const purpose of ['sslserver', 'sslclient']) {
        expect(run('openssl', ['verify', '-x509_strict', '-purpose', purpose, '-CAfile', ca, leaf])).toBe(
          `${leaf}: OK\n`,
        );
      }
    } finally {
      work.remove();
    }
  });
});

test('a wildcard of the configuration is a DNS name of the external certificate', async () => {
  const certificates = plan(sysplex);
  const authority = await issueAuthority(certificates.authority, 'EC', now);
  const { certificate } = await issueCertificate(certificates.certificates.external, authority, { keyType: 'EC', now });
  expect(certificate.checkHost('anything.example.com')).toBe('*.example.com');
});

test('the validity is counted from the time of issue, a little earlier for clocks that differ', async () => {
  const { issued } = await issuePair({ source: sysplex });
  expect(new Date(issued.certificate.validTo)).toEqual(new Date(now.getTime() + 90 * dayMs));
  expect(new Date(issued.certificate.validFrom)).toEqual(new Date(now.getTime() - 5 * 60 * 1000));
});

test('a certificate never outlives its authority', async () => {
  const { authority } = await issuePair();
  const later = new Date(now.getTime() + 1000 * dayMs);
  const { certificate } = await issueCertificate(plan().certificates.internal, authority, {
    keyType: 'EC',
    now: later,
  });
  expect(certificate.validTo).toBe(authority.certificate.validTo);
});

test('serial numbers are positive, of 16 octets, and different', async () => {
  const serials = (await Promise.all(Array.from({ length: 20 }, () => issuePair()))).flatMap((pair) => [
    pair.authority.certificate.serialNumber,
    pair.issued.certificate.serialNumber,
  ]);
  expect(new Set(serials).size).toBe(40);
  for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9A-F]{31}$/);
});

test('names with syntax characters stay one value', async () => {
  const dname = { org: '#1 "Zowe", Inc. <x>; C=XX', commonName: 'a+CN=b\\' };
  const { issued } = await issuePair({ source: { zowe: { setup: { certificate: { dname } } } } });
  const legacy = new X509Certificate(issued.certificate.raw).toLegacyObject();
  expect(legacy.subject).toMatchObject({ C: 'CZ', O: dname.org, CN: dname.commonName });
});

test('an authority with another kind of key than the certificate signs it', async () => {
  const rsa = await issuePair({ keyType: 'RSA' });
  const { certificate } = await issueCertificate(plan().certificates.internal, rsa.authority, { keyType: 'EC', now });
  expect(certificate.verify(rsa.authority.certificate.publicKey)).toBe(true);
});
