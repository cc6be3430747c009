// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { X509Certificate } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { formatMessage, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import { type AlternativeName, formatAlternativeName, parseAlternativeName } from './alternative-name.ts';
import { authorityFiles, type CertificateFiles, certificateFiles } from './certificate-directory.ts';
import { certificateReference, readFragment } from './certificate-fragment.ts';
import {
  type CertificateKind,
  certificateKinds,
  type CertificatePlan,
  type KeyType,
  type NameParts,
} from './certificate-plan.ts';
import type { CertificateReference } from './certificate-reference.ts';
import { subjectOf } from './distinguished-name.ts';
import type { IssuedCertificate } from './issue.ts';
import { openKeyStore } from './key-store.ts';
import { messages } from './messages.ts';
import { readAuthority, readCertificate } from './pem-store.ts';

/** The authority, or one of the certificates it signed. */
export type CertificateName = 'ca' | CertificateKind;

/** One reason why a certificate does not fit; `message` begins with the message id. */
export interface CertificateFinding {
  readonly certificate: CertificateName;
  readonly id: string;
  readonly message: string;
}

/** What a certificate directory holds, as far as it can be read. */
export interface CertificateSummary {
  readonly certificate: CertificateName;
  /** Distinguished name, most specific part first. */
  readonly subject: string;
  readonly issuer: string;
  readonly alternativeNames: readonly string[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly fingerprint256: string;
  readonly keyType: KeyType | 'other';
  readonly files: readonly string[];
}

export interface VerifyOptions {
  readonly directory: string;
  readonly plan: CertificatePlan;
  /** Default: now. */
  readonly now?: Date;
}

const dayMs = 24 * 60 * 60 * 1000;
const renewalMs = 30 * dayMs;

/** Compares what is issued with what the configuration needs; an empty list means that all of it can be used as it is. */
export function verifyCertificates(options: VerifyOptions): CertificateFinding[] {
  const now = options.now ?? new Date();
  const files = authorityFiles(options.directory);
  const authority = open('ca', files.certificate, () => readAuthority(files));
  const findings =
    'finding' in authority ? [authority.finding] : verifyAuthority(authority.opened, { keyFile: files.key, now });
  const signer = 'opened' in authority ? authority.opened : undefined;
  const references = readFragment(options.directory);
  for (const kind of certificateKinds) {
    findings.push(...verifyKind(kind, { ...options, now, signer, reference: references[kind] }));
  }
  return findings;
}

/** Describes the certificates of a directory, in the order authority, external, internal; those that cannot be read are left out. */
export function describeCertificates(directory: string): CertificateSummary[] {
  const authority = authorityFiles(directory);
  const leaves = certificateKinds.map((kind) => ({ name: kind, files: certificateFiles(directory, kind) }));
  return [{ name: 'ca' as const, files: authority }, ...leaves].flatMap(({ name, files }) => {
    const certificate = open(name, files.certificate, () => readCertificate(files.certificate));
    return 'opened' in certificate ? [summaryOf(name, certificate.opened, Object.values(files))] : [];
  });
}

function summaryOf(name: CertificateName, certificate: X509Certificate, files: readonly string[]): CertificateSummary {
  return {
    certificate: name,
    subject: subjectOf(certificate),
    issuer: certificate.issuer.split('\n').reverse().join(', '),
    alternativeNames: namesOf(certificate).map(formatAlternativeName),
    notBefore: new Date(certificate.validFrom),
    notAfter: new Date(certificate.validTo),
    fingerprint256: certificate.fingerprint256,
    keyType: keyTypeOf(certificate),
    files,
  };
}

function verifyAuthority(authority: IssuedCertificate, context: { keyFile: string; now: Date }): CertificateFinding[] {
  const { certificate, key } = authority;
  const findings: CertificateFinding[] = [];
  if (!certificate.ca) findings.push(finding('ca', messages.certificateDamaged, 'it is not a certificate authority'));
  if (!certificate.checkPrivateKey(key))
    findings.push(finding('ca', messages.certificateDamaged, 'its private key is another'));
  return [...findings, ...verifyLifetime('ca', certificate, context.now), ...verifyKeyFile('ca', context.keyFile)];
}

interface KindContext extends VerifyOptions {
  readonly now: Date;
  readonly signer: IssuedCertificate | undefined;
  readonly reference: CertificateReference | undefined;
}

function verifyKind(kind: CertificateKind, context: KindContext): CertificateFinding[] {
  const files = certificateFiles(context.directory, kind);
  const opened = open(kind, files.certificate, () => openBothForms(files, context));
  if ('finding' in opened) return [opened.finding];
  const certificate = opened.opened;
  const plan = context.plan.certificates[kind];
  return [
    ...verifyNames(kind, certificate, plan.alternativeNames),
    ...verifySubject(kind, certificate, plan.subject),
    ...verifySigner(kind, certificate, context.signer),
    ...verifyKeyType(kind, certificate, context.plan.keyType),
    ...verifyLifetime(kind, certificate, context.now),
    ...verifyKeyFile(kind, files.key),
  ];
}

/** PKCS12 and PEM must both open, with the password of the overlay, and hold the same certificate. */
function openBothForms(files: CertificateFiles, context: KindContext): X509Certificate {
  const { reference, now } = context;
  const { password = '', alias = '' } = reference?.keystore ?? {};
  if (!reference || !isDeepStrictEqual(reference, certificateReference(files, { alias, password }))) {
    throw new Error('its configuration file is missing or points elsewhere');
  }
  const { pem, ...stores } = reference;
  const fromPem = openKeyStore(pem ? { pem } : {}, { now });
  const fromStores = openKeyStore(stores, { now });
  if (fromPem.fingerprint256 !== fromStores.fingerprint256) throw new Error('its PEM files and its keystore differ');
  return readCertificate(files.certificate);
}

function verifyNames(
  kind: CertificateKind,
  certificate: X509Certificate,
  wanted: readonly AlternativeName[],
): CertificateFinding[] {
  const present = new Set(namesOf(certificate).map(formatAlternativeName));
  const missing = wanted.map(formatAlternativeName).filter((name) => !present.has(name));
  return missing.length > 0 ? [finding(kind, messages.namesMissing, missing.join(', '))] : [];
}

function verifySubject(kind: CertificateKind, certificate: X509Certificate, wanted: NameParts): CertificateFinding[] {
  const subject = wanted.map(([attribute, value]) => `${attribute}=${escapeValue(value)}`);
  if (certificate.subject === subject.join('\n')) return [];
  return [finding(kind, messages.subjectChanged, subjectOf(certificate), subject.reverse().join(', '))];
}

function verifySigner(
  kind: CertificateKind,
  certificate: X509Certificate,
  signer: IssuedCertificate | undefined,
): CertificateFinding[] {
  if (!signer) return [];
  const signed = certificate.checkIssued(signer.certificate) && certificate.verify(signer.certificate.publicKey);
  return signed ? [] : [finding(kind, messages.authorityChanged)];
}

function verifyKeyType(
  kind: CertificateKind,
  certificate: X509Certificate,
  wanted: KeyType | undefined,
): CertificateFinding[] {
  const present = keyTypeOf(certificate);
  return wanted === undefined || present === wanted ? [] : [finding(kind, messages.keyTypeChanged, present, wanted)];
}

/** Renewal is due 30 days before the end, or in the last third of a short life. */
function verifyLifetime(name: CertificateName, certificate: X509Certificate, now: Date): CertificateFinding[] {
  const end = new Date(certificate.validTo);
  const lifetime = end.getTime() - new Date(certificate.validFrom).getTime();
  const remaining = end.getTime() - now.getTime();
  if (remaining > Math.min(renewalMs, lifetime / 3)) return [];
  return [finding(name, messages.expiresSoon, end.toISOString())];
}

function verifyKeyFile(name: CertificateName, file: string): CertificateFinding[] {
  const others = statSync(file).mode & 0o077;
  return others === 0 ? [] : [finding(name, messages.keyExposed, file)];
}

function open<T>(name: CertificateName, file: string, read: () => T): { opened: T } | { finding: CertificateFinding } {
  if (!existsSync(file)) return { finding: finding(name, messages.certificateMissing) };
  try {
    return { opened: read() };
  } catch (error) {
    return {
      finding: finding(name, messages.certificateDamaged, error instanceof Error ? error.message : String(error)),
    };
  }
}

/** What stands first in a message about the authority reads "certificate authority", not "ca". */
function finding(
  certificate: CertificateName,
  definition: MessageDefinition,
  ...args: MessageArgument[]
): CertificateFinding {
  const name = certificate === 'ca' ? 'CA' : certificate;
  return { certificate, id: definition.id, message: formatMessage(definition, [name, ...args]) };
}

function namesOf(certificate: X509Certificate): AlternativeName[] {
  const entries = certificate.subjectAltName?.split(', ') ?? [];
  return entries.map((entry) => parseAlternativeName(entry.replace(/^(DNS|IP Address):/, ''), 'subjectAltName'));
}

function keyTypeOf(certificate: X509Certificate): KeyType | 'other' {
  const type = certificate.publicKey.asymmetricKeyType;
  if (type === 'rsa') return 'RSA';
  return type === 'ec' ? 'EC' : 'other';
}

/** As Node escapes a value of a distinguished name (RFC 2253). */
function escapeValue(value: string): string {
  return value
    .replaceAll(/[,+"\\<>;]/g, String.raw`\$&`)
    .replace(/^[# ]/, String.raw`\$&`)
    .replace(/ $/, String.raw`\ `);
}
