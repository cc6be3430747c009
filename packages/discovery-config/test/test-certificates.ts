// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto);

/** PEM texts that `tls` and `https` take. */
export interface TestTls {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
}

export interface TestAuthority {
  /** A certificate for 127.0.0.1 to 127.0.0.5 and localhost. */
  issue(commonName: string): Promise<TestTls>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const lifetimeMs = 86_400_000;

async function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function keyPem(keys: webcrypto.CryptoKeyPair): Promise<string> {
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${pkcs8.replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`;
}

const validity = (): { notBefore: Date; notAfter: Date } => ({
  notBefore: new Date(Date.now() - lifetimeMs),
  notAfter: new Date(Date.now() + lifetimeMs),
});

/** A certificate authority for one test file. */
export async function createTestAuthority(name = 'Test CA'): Promise<TestAuthority> {
  const keys = await newKeys();
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    keys,
    signingAlgorithm: algorithm,
    serialNumber: '01',
    ...validity(),
    extensions: [new x509.BasicConstraintsExtension(true, 1, true)],
  });
  let serial = 1;
  return {
    issue: async (commonName) => {
      serial += 1;
      const own = await newKeys();
      const certificate = await x509.X509CertificateGenerator.create({
        subject: `CN=${commonName},O=Zowe HA`,
        issuer: authority.subject,
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        serialNumber: serial.toString(16).padStart(2, '0'),
        ...validity(),
        extensions: [
          new x509.SubjectAlternativeNameExtension([
            { type: 'dns', value: 'localhost' },
            ...[1, 2, 3, 4, 5].map((last) => ({ type: 'ip' as const, value: `127.0.0.${last}` })),
          ]),
        ],
      });
      return { key: await keyPem(own), cert: certificate.toString('pem'), ca: authority.toString('pem') };
    },
  };
}
