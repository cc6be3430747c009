// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
type Keys = webcrypto.CryptoKeyPair;

/** Key, certificate and authority in PEM, as TLS options take them. */
export interface TestCertificate {
  readonly key: string;
  readonly cert: string;
  readonly ca: string;
}

export interface TestAuthority {
  issue(commonName: string): Promise<TestCertificate>;
}

/** A certificate authority that lives as long as the test; its certificates are for 127.0.0.1 to 127.0.0.3 and localhost. */
export async function createAuthority(commonName: string): Promise<TestAuthority> {
  cryptoProvider.set(webcrypto as never);
  const keys = await newKeys();
  const issuer = `CN=${commonName}`;
  const root = await X509CertificateGenerator.createSelfSigned({
    ...validity(),
    name: issuer,
    keys: keys as never,
    signingAlgorithm: algorithm,
    extensions: [new BasicConstraintsExtension(true, undefined, true)],
  });
  const ca = root.toString('pem');
  return {
    issue: async (name) => {
      const own = await newKeys();
      const certificate = await X509CertificateGenerator.create({
        ...validity(),
        subject: `CN=${name}`,
        issuer,
        publicKey: own.publicKey as never,
        signingKey: keys.privateKey as never,
        signingAlgorithm: algorithm,
        extensions: [
          new SubjectAlternativeNameExtension([
            { type: 'dns', value: 'localhost' },
            ...['127.0.0.1', '127.0.0.2', '127.0.0.3'].map((value) => ({ type: 'ip' as const, value })),
          ]),
        ],
      });
      return { key: await privateKeyPem(own), cert: certificate.toString('pem'), ca };
    },
  };
}

async function newKeys(): Promise<Keys> {
  return await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

function validity(): { notBefore: Date; notAfter: Date } {
  const now = Date.now();
  return { notBefore: new Date(now - 3_600_000), notAfter: new Date(now + 86_400_000) };
}

async function privateKeyPem(keys: Keys): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der.replaceAll(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`;
}
