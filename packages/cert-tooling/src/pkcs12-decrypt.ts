// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createDecipheriv, createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { childAt, der, type DerElement, DerSyntaxError, objectId, octets, readChildren, smallInteger } from './der.ts';

/** The store is encrypted in a way that this program does not read; `message` names it. */
export class UnsupportedEncryptionError extends Error {}

const maxIterations = 10_000_000;
const oid = {
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  pbeTripleDes: '1.2.840.113549.1.12.1.3',
} as const;
const outdated: Record<string, string> = {
  '1.2.840.113549.1.12.1.5': '128-bit RC2',
  '1.2.840.113549.1.12.1.6': '40-bit RC2',
};
const ciphers: Record<string, { name: string; keyLength: number }> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyLength: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyLength: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyLength: 24 },
};
const digests: Record<string, { name: string; block: number }> = {
  '1.3.14.3.2.26': { name: 'sha1', block: 64 },
  '2.16.840.1.101.3.4.2.4': { name: 'sha224', block: 64 },
  '2.16.840.1.101.3.4.2.1': { name: 'sha256', block: 64 },
  '2.16.840.1.101.3.4.2.2': { name: 'sha384', block: 128 },
  '2.16.840.1.101.3.4.2.3': { name: 'sha512', block: 128 },
};
const hmacs: Record<string, string> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

/** Decrypts what an AlgorithmIdentifier of PKCS12 describes; throws when the padding shows that the password is another. */
export function decryptContent(algorithm: DerElement, encrypted: Buffer, password: string): Buffer {
  const parts = readChildren(algorithm);
  const id = objectId(childAt(parts, 0, der.objectId));
  const parameters = readChildren(childAt(parts, 1, der.sequence));
  if (id === oid.pbes2) return decryptPbes2(parameters, encrypted, password);
  if (id !== oid.pbeTripleDes) throw new UnsupportedEncryptionError(outdated[id] ?? `algorithm ${id}`);
  const salt = octets(childAt(parameters, 0, der.octetString));
  const iterations = iterationCount(childAt(parameters, 1, der.integer));
  const derive = (purpose: number, length: number) =>
    deriveKey({ digest: 'sha1', block: 64, salt, iterations, purpose, length }, password);
  return decrypt({ name: 'des-ede3-cbc', key: derive(1, 24), iv: derive(2, 8) }, encrypted);
}

/** Whether the MAC of a store is right for this password; a store without MAC passes. */
export function macMatches(macData: DerElement | undefined, content: Buffer, password: string): boolean {
  if (!macData) return true;
  const parts = readChildren(macData);
  const digestInfo = readChildren(childAt(parts, 0, der.sequence));
  const expected = octets(childAt(digestInfo, 1, der.octetString));
  const id = objectId(childAt(readChildren(childAt(digestInfo, 0, der.sequence)), 0, der.objectId));
  const digest = digests[id];
  if (!digest) throw new UnsupportedEncryptionError(`MAC algorithm ${id}`);
  const salt = octets(childAt(parts, 1, der.octetString));
  const iterations = parts[2] ? iterationCount(parts[2]) : 1;
  const key = deriveKey(
    { digest: digest.name, block: digest.block, salt, iterations, purpose: 3, length: expected.length },
    password,
  );
  const actual = createHmac(digest.name, key).update(content).digest();
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

function decryptPbes2(parameters: readonly DerElement[], encrypted: Buffer, password: string): Buffer {
  const kdf = readChildren(childAt(parameters, 0, der.sequence));
  const scheme = readChildren(childAt(parameters, 1, der.sequence));
  const kdfId = objectId(childAt(kdf, 0, der.objectId));
  const schemeId = objectId(childAt(scheme, 0, der.objectId));
  const cipher = ciphers[schemeId];
  if (kdfId !== oid.pbkdf2) throw new UnsupportedEncryptionError(`key derivation ${kdfId}`);
  if (!cipher) throw new UnsupportedEncryptionError(`cipher ${schemeId}`);
  const kdfParameters = readChildren(childAt(kdf, 1, der.sequence));
  const salt = octets(childAt(kdfParameters, 0, der.octetString));
  const iterations = iterationCount(childAt(kdfParameters, 1, der.integer));
  const digest = pseudoRandomFunction(kdfParameters.find((part) => part.identifier === der.sequence));
  const key = pbkdf2Sync(Buffer.from(password, 'utf8'), salt, iterations, cipher.keyLength, digest);
  return decrypt({ name: cipher.name, key, iv: octets(childAt(scheme, 1, der.octetString)) }, encrypted);
}

function pseudoRandomFunction(element: DerElement | undefined): string {
  if (!element) return 'sha1';
  const id = objectId(childAt(readChildren(element), 0, der.objectId));
  const digest = hmacs[id];
  if (!digest) throw new UnsupportedEncryptionError(`key derivation with ${id}`);
  return digest;
}

function decrypt(cipher: { name: string; key: Buffer; iv: Buffer }, encrypted: Buffer): Buffer {
  const decipher = createDecipheriv(cipher.name, cipher.key, cipher.iv);
  return Buffer.concat([decipher.update(encrypted), decipher.final()]);
}

function iterationCount(element: DerElement): number {
  const count = smallInteger(element);
  if (count < 1 || count > maxIterations) throw new DerSyntaxError('an iteration count is out of range');
  return count;
}

interface Derivation {
  readonly digest: string;
  /** Block size of the digest in bytes. */
  readonly block: number;
  readonly salt: Buffer;
  readonly iterations: number;
  /** 1 key, 2 initialisation vector, 3 MAC key. */
  readonly purpose: number;
  readonly length: number;
}

/** The key derivation of PKCS12 itself: RFC 7292, appendix B.2. */
function deriveKey(derivation: Derivation, password: string): Buffer {
  const { digest, block, iterations, length } = derivation;
  const diversifier = Buffer.alloc(block, derivation.purpose);
  const input = Buffer.concat([fillBlocks(derivation.salt, block), fillBlocks(bmpPassword(password), block)]);
  const blocks: Buffer[] = [];
  for (let size = 0; size < length;) {
    let hash = createHash(digest).update(diversifier).update(input).digest();
    for (let round = 1; round < iterations; round += 1) hash = createHash(digest).update(hash).digest();
    blocks.push(hash);
    size += hash.length;
    addToBlocks(input, fillBlocks(hash, block).subarray(0, block), block);
  }
  return Buffer.concat(blocks).subarray(0, length);
}

function fillBlocks(bytes: Buffer, block: number): Buffer {
  const filled = Buffer.alloc(Math.ceil(bytes.length / block) * block);
  for (let index = 0; index < filled.length; index += 1) filled[index] = bytes[index % bytes.length] ?? 0;
  return filled;
}

/** Adds `addend` + 1 to each block of `input`, as big numbers modulo the size of a block. */
function addToBlocks(input: Buffer, addend: Buffer, block: number): void {
  for (let start = 0; start < input.length; start += block) {
    let carry = 1;
    for (let index = block - 1; index >= 0; index -= 1) {
      carry += (input[start + index] ?? 0) + (addend[index] ?? 0);
      input[start + index] = carry & 0xff;
      carry >>= 8;
    }
  }
}

function bmpPassword(password: string): Buffer {
  return Buffer.from(`${password}\0`, 'utf16le').swap16();
}
