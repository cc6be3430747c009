// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { isKeyRing, type KeyRingReader } from '@zowe-ha/zos/key-ring';
import {
  AliasMissingError,
  CertificateExpiredError,
  CertificateNotConfiguredError,
  CertificateNotYetValidError,
  KeyMismatchError,
  StoreFormatError,
  type StoreSource,
  StoreTypeError,
} from './certificate-errors.ts';
import type { CertificateReference } from './certificate-reference.ts';
import { subjectOf } from './distinguished-name.ts';
import { openRingAuthorities, openRingPair } from './key-ring-store.ts';
import { type Pkcs12Source, readPkcs12, type StoreContent, type StoreEntry } from './pkcs12-reader.ts';
import { readStoreFile } from './store-file.ts';

export type { CertificateReference } from './certificate-reference.ts';
export { mostSpecificFirst, subjectOf } from './distinguished-name.ts';
export * from './certificate-errors.ts';
export { openKeyRings, type KeyRingReader } from '@zowe-ha/zos/key-ring';

/** Key, certificate and authorities as `tls` and `https` take them, and what the certificate says. `key` is a secret. */
export interface TlsMaterial {
  /** PEM, PKCS8. */
  readonly key: string;
  /** PEM: the certificate, then the intermediate authorities. */
  readonly cert: string;
  /** PEM, one authority each. */
  readonly ca: string[];
  /** Distinguished name, most specific part first. */
  readonly subject: string;
  readonly notAfter: Date;
  /** SHA-256, as Node prints it. */
  readonly fingerprint256: string;
}

export interface OpenKeyStoreOptions {
  /** The time that validity is judged by. Default: now. */
  readonly now?: Date;
  /** The key under which the reference stands in the configuration, for errors. Default `zowe.certificate`. */
  readonly configurationKey?: string;
  /** Opens what is named by safkeyring:// (`openKeyRings`); without it a key ring is refused. */
  readonly keyRings?: KeyRingReader | undefined;
}

/** Where in the configuration a reference stands, and what opens its rings. */
interface Opening {
  readonly base: string;
  readonly keyRings: KeyRingReader | undefined;
}

interface KeyPair {
  readonly key: KeyObject;
  readonly keySource: StoreSource;
  readonly chain: readonly X509Certificate[];
  readonly chainSource: StoreSource;
}

interface Authorities {
  readonly certificates: readonly { readonly certificate: X509Certificate; readonly source: StoreSource }[];
}

/**
 * Opens what a certificate reference names and checks all of it, so that no later handshake fails for it.
 * PEM is preferred when both forms are configured. Throws one class of `ZoweError` per condition, with file and key.
 */
export function openKeyStore(reference: CertificateReference, options: OpenKeyStoreOptions = {}): TlsMaterial {
  const opening = { base: options.configurationKey ?? 'zowe.certificate', keyRings: options.keyRings };
  const now = options.now ?? new Date();
  const pair = openKeyPair(reference, opening);
  const [leaf] = pair.chain;
  if (!leaf) throw new StoreFormatError(pair.chainSource, 'it has no certificate');
  checkValidity(leaf, pair.chainSource, now);
  if (!leaf.checkPrivateKey(pair.key)) throw new KeyMismatchError(pair.keySource, pair.chainSource);
  const authorities = openAuthorities(reference, opening);
  for (const { certificate, source } of authorities.certificates) {
    if (leaf.checkIssued(certificate)) checkValidity(certificate, source, now);
  }
  return {
    key: pair.key.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: pair.chain.map((certificate) => certificate.toString()).join(''),
    ca: authorities.certificates.map(({ certificate }) => certificate.toString()),
    subject: subjectOf(leaf),
    notAfter: new Date(leaf.validTo),
    fingerprint256: leaf.fingerprint256,
  };
}

function checkValidity(certificate: X509Certificate, source: StoreSource, now: Date): void {
  const notAfter = new Date(certificate.validTo);
  const notBefore = new Date(certificate.validFrom);
  if (now > notAfter) throw new CertificateExpiredError(source, subjectOf(certificate), notAfter);
  if (now < notBefore) throw new CertificateNotYetValidError(source, subjectOf(certificate), notBefore);
}

function openKeyPair(reference: CertificateReference, opening: Opening): KeyPair {
  const { pem, keystore } = reference;
  const { base } = opening;
  if (pem?.key || pem?.certificate) {
    const ring = { file: pem.key, key: `${base}.pem.key` };
    return isKeyRing(pem.key) ? openKeyRingPair(ring, opening) : openPemPair(pem, base);
  }
  if (keystore?.file) {
    const ring = { file: keystore.file, key: `${base}.keystore.file` };
    return isKeyRing(ring.file) ? openKeyRingPair(ring, opening, keystore.alias) : openPkcs12Pair(keystore, base);
  }
  throw new CertificateNotConfiguredError('private key and certificate', `${base}.keystore.file`);
}

function openKeyRingPair(source: StoreSource, { keyRings }: Opening, alias?: string): KeyPair {
  const { key, leaf, others } = openRingPair(source, alias, keyRings);
  return { key, keySource: source, chain: chainOf(leaf, [leaf, ...others]), chainSource: source };
}

function openPemPair(pem: NonNullable<CertificateReference['pem']>, base: string): KeyPair {
  if (!pem.key) throw new CertificateNotConfiguredError('private key', `${base}.pem.key`);
  if (!pem.certificate) throw new CertificateNotConfiguredError('certificate', `${base}.pem.certificate`);
  const keySource = { file: pem.key, key: `${base}.pem.key` };
  const chainSource = { file: pem.certificate, key: `${base}.pem.certificate` };
  return { key: readPemKey(keySource), keySource, chain: readPemCertificates(chainSource), chainSource };
}

function readPemKey(source: StoreSource): KeyObject {
  const text = readStoreFile(source).toString('latin1');
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED/.test(text)) {
    throw new StoreFormatError(
      source,
      'the private key is encrypted; keep it unencrypted in a file that only its owner can read',
    );
  }
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw new StoreFormatError(source, 'it has no private key in PEM format');
  return parseKey(source, () => createPrivateKey({ key: text, format: 'pem' }));
}

function parseKey(source: StoreSource, parse: () => KeyObject): KeyObject {
  try {
    return parse();
  } catch (cause) {
    throw new StoreFormatError(source, 'the private key is damaged', { cause });
  }
}

function readPemCertificates(source: StoreSource): X509Certificate[] {
  const text = readStoreFile(source).toString('latin1');
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new StoreFormatError(source, 'it has no certificate in PEM format');
  return blocks.map((block) => parseCertificate(block, source));
}

function parseCertificate(bytes: string | Buffer, source: StoreSource): X509Certificate {
  try {
    return new X509Certificate(bytes);
  } catch (cause) {
    throw new StoreFormatError(source, 'a certificate is damaged', { cause });
  }
}

interface StoreReference {
  readonly type: string;
  readonly file: string;
  readonly password: string;
  readonly alias?: string;
}

function openPkcs12(store: StoreReference, key: string): { content: StoreContent; source: Pkcs12Source } {
  const source: Pkcs12Source = {
    file: store.file,
    key: `${key}.file`,
    password: store.password,
    passwordKey: `${key}.password`,
  };
  if (store.type && !/^(pkcs12|p12)$/i.test(store.type)) {
    throw new StoreTypeError({ file: store.file, key: `${key}.type` }, store.type);
  }
  return { content: readPkcs12(readStoreFile(source), source), source };
}

function openPkcs12Pair(store: StoreReference, base: string): KeyPair {
  const { content, source } = openPkcs12(store, `${base}.keystore`);
  const entry = selectKey(content.keys, store.alias, { file: store.file, key: `${base}.keystore.alias` });
  if (!entry) throw new StoreFormatError(source, 'it has no private key');
  const key = parseKey(source, () => createPrivateKey({ key: entry.bytes, format: 'der', type: 'pkcs8' }));
  const certificates = content.certificates.map((certificate) => ({
    ...certificate,
    x509: parseCertificate(certificate.bytes, source),
  }));
  const leaf =
    certificates.find(({ localKeyId }) => localKeyId !== undefined && localKeyId === entry.localKeyId)?.x509 ??
    certificates.find(({ x509 }) => x509.checkPrivateKey(key))?.x509 ??
    certificates[0]?.x509;
  if (!leaf) throw new StoreFormatError(source, 'it has no certificate');
  const chain = chainOf(
    leaf,
    certificates.map(({ x509 }) => x509),
  );
  return { key, keySource: source, chain, chainSource: source };
}

function selectKey(
  keys: readonly StoreEntry[],
  alias: string | undefined,
  source: StoreSource,
): StoreEntry | undefined {
  if (!alias) return keys[0];
  const entry = keys.find((key) => key.alias?.toLowerCase() === alias.toLowerCase());
  if (!entry)
    throw new AliasMissingError(
      source,
      alias,
      keys.map((key) => key.alias ?? '(unnamed)'),
    );
  return entry;
}

/** The certificate and the intermediate authorities that lead from it towards the root, which peers must have anyway. */
function chainOf(leaf: X509Certificate, certificates: readonly X509Certificate[]): X509Certificate[] {
  const chain = [leaf];
  for (let current = leaf; ;) {
    const issuer = certificates.find((candidate) => !chain.includes(candidate) && current.checkIssued(candidate));
    if (!issuer || issuer.checkIssued(issuer)) return chain;
    chain.push(issuer);
    current = issuer;
  }
}

function openAuthorities(reference: CertificateReference, { base, keyRings }: Opening): Authorities {
  const files = reference.pem?.certificateAuthorities ?? [];
  if (files.length > 0) {
    const sources = files.map((file, index) => ({ file, key: `${base}.pem.certificateAuthorities[${index}]` }));
    return {
      certificates: sources.flatMap((source) =>
        readAuthorities(source, keyRings).map((certificate) => ({ certificate, source })),
      ),
    };
  }
  const { truststore } = reference;
  if (!truststore?.file)
    throw new CertificateNotConfiguredError('certificate authority', `${base}.pem.certificateAuthorities`);
  if (isKeyRing(truststore.file)) {
    const source = { file: truststore.file, key: `${base}.truststore.file` };
    const certificates = openRingAuthorities(source, keyRings);
    if (certificates.length === 0) throw new StoreFormatError(source, 'it has no certificate authority');
    return { certificates: certificates.map((certificate) => ({ certificate, source })) };
  }
  const { content, source } = openPkcs12(truststore, `${base}.truststore`);
  if (content.certificates.length === 0) throw new StoreFormatError(source, 'it has no certificate authority');
  return {
    certificates: content.certificates.map(({ bytes }) => ({ certificate: parseCertificate(bytes, source), source })),
  };
}

function readAuthorities(source: StoreSource, keyRings: KeyRingReader | undefined): X509Certificate[] {
  return isKeyRing(source.file) ? openRingAuthorities(source, keyRings) : readPemCertificates(source);
}
