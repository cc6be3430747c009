// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// @peculiar/x509 needs the metadata reflection API to be there before it is loaded.
import 'reflect-metadata';
import { createPublicKey, generateKeyPair, type KeyObject, randomBytes, webcrypto, X509Certificate } from 'node:crypto';
import { promisify } from 'node:util';
import * as x509 from '@peculiar/x509';
import type { AlternativeName } from './alternative-name.ts';
import type { CertificatePlan, KeyType, LeafPlan, NameParts } from './certificate-plan.ts';

/** A private key and its certificate. */
export interface IssuedCertificate {
  readonly key: KeyObject;
  readonly certificate: X509Certificate;
}

type SigningAlgorithm = { name: string; hash: string } | { name: string; hash: string; namedCurve: string };

const generate = promisify(generateKeyPair);
const dayMs = 24 * 60 * 60 * 1000;
/** Certificates are valid a little earlier than now, because the clocks of two systems differ. */
const clockSkewMs = 5 * 60 * 1000;
const curves: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };

x509.cryptoProvider.set(webcrypto as never);

/** Issues a certificate authority that signs end certificates only. */
export async function issueAuthority(
  plan: CertificatePlan['authority'],
  keyType: KeyType,
  now: Date,
): Promise<IssuedCertificate> {
  const key = await generateKey(keyType);
  const publicKey = await publicCryptoKey(key);
  const certificate = await x509.X509CertificateGenerator.create({
    ...validity(now, new Date(now.getTime() + plan.validityDays * dayMs)),
    serialNumber: serialNumber(),
    subject: distinguishedName(plan.subject),
    issuer: distinguishedName(plan.subject),
    publicKey,
    signingKey: await privateCryptoKey(key),
    signingAlgorithm: signingAlgorithm(key),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
    ],
  });
  return { key, certificate: new X509Certificate(certificate.toString('pem')) };
}

/** Issues a certificate for servers and clients; it never outlives the authority that signs it. */
export async function issueCertificate(
  plan: LeafPlan,
  authority: IssuedCertificate,
  options: { keyType: KeyType; now: Date },
): Promise<IssuedCertificate> {
  const key = await generateKey(options.keyType);
  const publicKey = await publicCryptoKey(key);
  const issuer = new x509.X509Certificate(authority.certificate.raw);
  const wantedEnd = options.now.getTime() + plan.validityDays * dayMs;
  const certificate = await x509.X509CertificateGenerator.create({
    ...validity(options.now, new Date(Math.min(wantedEnd, issuer.notAfter.getTime()))),
    serialNumber: serialNumber(),
    subject: distinguishedName(plan.subject),
    issuer: issuer.subjectName,
    publicKey,
    signingKey: await privateCryptoKey(authority.key),
    signingAlgorithm: signingAlgorithm(authority.key),
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(leafUsages(options.keyType), true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth, x509.ExtendedKeyUsage.clientAuth]),
      new x509.SubjectAlternativeNameExtension(plan.alternativeNames.map(generalName)),
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
    ],
  });
  return { key, certificate: new X509Certificate(certificate.toString('pem')) };
}

async function generateKey(keyType: KeyType): Promise<KeyObject> {
  if (keyType === 'EC') return (await generate('ec', { namedCurve: 'P-256' })).privateKey;
  return (await generate('rsa', { modulusLength: 2048 })).privateKey;
}

function validity(now: Date, notAfter: Date): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(now.getTime() - clockSkewMs), notAfter };
}

/** 128 random bits; the first octet keeps the number positive and of full length. */
function serialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}

/** The country is a PrintableString by its definition; nothing in a value is read as syntax. */
function distinguishedName(parts: NameParts): x509.Name {
  return new x509.Name(
    parts.map(([attribute, value]) => ({
      [attribute]: [attribute === 'C' ? { printableString: value } : { utf8String: value }],
    })),
  );
}

function generalName(name: AlternativeName): x509.JsonGeneralName {
  return { type: name.type, value: name.value };
}

/** RSA keys also take part in key exchanges without forward secrecy, which some peers on z/OS still use. */
function leafUsages(keyType: KeyType): x509.KeyUsageFlags {
  const usages = [
    x509.KeyUsageFlags.digitalSignature,
    ...(keyType === 'RSA' ? [x509.KeyUsageFlags.keyEncipherment] : []),
  ];
  return usages.reduce((flags, usage) => flags | usage);
}

function signingAlgorithm(key: KeyObject): SigningAlgorithm {
  if (key.asymmetricKeyType !== 'ec') return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const namedCurve = curves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'P-256';
  return { name: 'ECDSA', hash: 'SHA-256', namedCurve };
}

function privateCryptoKey(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const der = key.export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', der, signingAlgorithm(key), false, ['sign']);
}

function publicCryptoKey(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return webcrypto.subtle.importKey('spki', der, signingAlgorithm(key), true, ['verify']);
}
