// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import 'reflect-metadata';
import { webcrypto, X509Certificate as NodeCertificate } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto as never);

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 86_400_000;

/** Key and certificate in PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
  readonly fingerprint256: string;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly certificate: x509.X509Certificate;
}

/** The relative names from the most general to the most specific one, as a certificate encodes them. */
export type Name = x509.JsonNameParams;

export interface LeafOptions {
  readonly notAfter?: Date;
  readonly usage?: 'client' | 'server';
}

let serial = 1;

/** An authority of its own. */
export async function makeAuthority(name: Name): Promise<Identity> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: (serial++).toString(16).padStart(4, '0'),
    name: new x509.Name(name),
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
    signingAlgorithm: algorithm,
    keys: keys as never,
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  return identity(keys, certificate);
}

/** A certificate that an authority issued, for 127.0.0.1 and localhost, valid now unless said otherwise. */
export async function issue(authority: Identity, name: Name, options: LeafOptions = {}): Promise<Identity> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const usage = { client: x509.ExtendedKeyUsage.clientAuth, server: x509.ExtendedKeyUsage.serverAuth };
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: (serial++).toString(16).padStart(4, '0'),
    subject: new x509.Name(name),
    issuer: authority.certificate.subject,
    notBefore: new Date(Date.now() - 2 * day),
    notAfter: options.notAfter ?? new Date(Date.now() + day),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey as never,
    signingKey: authority.keys.privateKey as never,
    extensions: [
      new x509.ExtendedKeyUsageExtension(options.usage ? [usage[options.usage]] : Object.values(usage)),
      new x509.SubjectAlternativeNameExtension([
        { type: 'ip', value: '127.0.0.1' },
        { type: 'dns', value: 'localhost' },
      ]),
    ],
  });
  return identity(keys, certificate);
}

async function identity(keys: webcrypto.CryptoKeyPair, certificate: x509.X509Certificate): Promise<Identity> {
  const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', keys.privateKey);
  const cert = certificate.toString('pem');
  const key = x509.PemConverter.encode(pkcs8, 'PRIVATE KEY');
  return { keys, certificate, cert, key, fingerprint256: new NodeCertificate(cert).fingerprint256 };
}
