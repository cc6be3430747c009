// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes, webcrypto, type X509Certificate } from 'node:crypto';
import { BmpString, Null, ObjectIdentifier, OctetString } from 'asn1js';
import {
  Attribute,
  AuthenticatedSafe,
  CertBag,
  Certificate,
  CryptoEngine,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
  setEngine,
} from 'pkijs';
import type { IssuedCertificate } from './issue.ts';

const oid = {
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
  /** Java's mark of a certificate that is trusted for any purpose; without it keytool shows an empty truststore. */
  trustedKeyUsage: '2.16.840.1.113894.746875.1.1',
  anyExtendedKeyUsage: '2.5.29.37.0',
} as const;
const iterations = 10_000;
const encryption = {
  contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
  hmacHashAlgorithm: 'SHA-256',
  iterationCount: iterations,
};

setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as never }));

/** A PKCS12 keystore with one private key and its chain, as openssl 3, Java and Node read it. */
export async function writeKeystore(
  issued: IssuedCertificate,
  authority: X509Certificate,
  protection: { alias: string; password: string },
): Promise<Buffer> {
  const localKeyId = new OctetString({ valueHex: toArrayBuffer(randomBytes(20)) });
  const attributes = [friendlyName(protection.alias), new Attribute({ type: oid.localKeyId, values: [localKeyId] })];
  const pkcs8 = issued.key.export({ type: 'pkcs8', format: 'der' });
  const keyBag = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(toArrayBuffer(pkcs8)) });
  await keyBag.makeInternalValues({ password: passwordBytes(protection.password), ...encryption });
  const keys = new SafeContents({
    safeBags: [new SafeBag({ bagId: oid.shroudedKeyBag, bagValue: keyBag, bagAttributes: attributes })],
  });
  const certificates = new SafeContents({
    safeBags: [certificateBag(issued.certificate, attributes), certificateBag(authority, [])],
  });
  return sealStore([keys, certificates], protection.password);
}

/** A PKCS12 truststore of these authorities, which Java shows as trusted certificates under the given aliases. */
export async function writeTruststore(
  authorities: ReadonlyMap<string, X509Certificate>,
  password: string,
): Promise<Buffer> {
  const trusted = new Attribute({
    type: oid.trustedKeyUsage,
    values: [new ObjectIdentifier({ value: oid.anyExtendedKeyUsage })],
  });
  const safeBags = [...authorities].map(([alias, certificate]) =>
    certificateBag(certificate, [friendlyName(alias), trusted]),
  );
  return sealStore([new SafeContents({ safeBags })], password);
}

function certificateBag(certificate: X509Certificate, bagAttributes: Attribute[]): SafeBag {
  const bagValue = new CertBag({ parsedValue: Certificate.fromBER(toArrayBuffer(certificate.raw)) });
  return new SafeBag({ bagId: oid.certBag, bagValue, ...(bagAttributes.length > 0 ? { bagAttributes } : {}) });
}

function friendlyName(alias: string): Attribute {
  return new Attribute({ type: oid.friendlyName, values: [new BmpString({ value: alias })] });
}

async function sealStore(contents: readonly SafeContents[], password: string): Promise<Buffer> {
  const secret = passwordBytes(password);
  const safe = new AuthenticatedSafe({
    parsedValue: { safeContents: contents.map((value) => ({ privacyMode: 1, value })) },
  });
  await safe.makeInternalValues({ safeContents: contents.map(() => ({ password: secret, ...encryption })) });
  const store = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await store.makeInternalValues({
    password: secret,
    iterations,
    pbkdf2HashAlgorithm: { name: 'SHA-256', algorithmParams: new Null() } as never,
    hmacHashAlgorithm: 'SHA-256',
  });
  return Buffer.from(store.toSchema().toBER(false));
}

function passwordBytes(password: string): ArrayBuffer {
  return toArrayBuffer(Buffer.from(password, 'utf8'));
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
