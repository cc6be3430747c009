// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { StoreFormatError, type StoreSource, WrongStorePasswordError } from './certificate-errors.ts';
import { childAt, der, type DerElement, DerSyntaxError, objectId, octets, readChildren, readElement } from './der.ts';
import { decryptContent, macMatches, UnsupportedEncryptionError } from './pkcs12-decrypt.ts';

/** A private key (PKCS8, DER) or a certificate (DER) of a store. */
export interface StoreEntry {
  readonly bytes: Buffer;
  /** The friendly name; undefined when it has none. */
  readonly alias: string | undefined;
  /** Hexadecimal; equal for a key and its certificate. */
  readonly localKeyId: string | undefined;
}

export interface StoreContent {
  readonly keys: StoreEntry[];
  readonly certificates: StoreEntry[];
}

/** What is needed to open a PKCS12 store and to say what is wrong with it. */
export interface Pkcs12Source extends StoreSource {
  readonly password: string;
  readonly passwordKey: string;
}

const oid = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  safeContentsBag: '1.2.840.113549.1.12.10.1.6',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
} as const;

/** Reads keys and certificates out of a PKCS12 store; a wrong password and a damaged store are different errors. */
export function readPkcs12(bytes: Buffer, source: Pkcs12Source): StoreContent {
  try {
    return readAuthenticated(bytes, source);
  } catch (cause) {
    if (cause instanceof DerSyntaxError)
      throw new StoreFormatError(source, `not a PKCS12 store, ${cause.message}`, { cause });
    if (cause instanceof UnsupportedEncryptionError) {
      throw new StoreFormatError(source, `it is encrypted with ${cause.message}, which is not supported; use AES`, {
        cause,
      });
    }
    throw cause;
  }
}

function readAuthenticated(bytes: Buffer, source: Pkcs12Source): StoreContent {
  const store = readChildren(readElement(bytes, der.sequence));
  const authSafe = contentInfo(childAt(store, 1, der.sequence));
  if (authSafe.type !== oid.data) throw new DerSyntaxError('it is signed by public key instead of a password');
  const content = octets(authSafe.content);
  if (!macMatches(store[2], content, source.password)) throw wrongPassword(source);
  const found: StoreContent = { keys: [], certificates: [] };
  for (const safe of readChildren(readElement(content, der.sequence))) {
    collectBags(safeContents(safe, source), source, found);
  }
  return found;
}

function wrongPassword(source: Pkcs12Source): WrongStorePasswordError {
  return new WrongStorePasswordError({ file: source.file, key: source.passwordKey });
}

function contentInfo(element: DerElement): { type: string; content: DerElement } {
  const parts = readChildren(element);
  const [content] = readChildren(childAt(parts, 1, der.context0));
  if (!content) throw new DerSyntaxError('a content is missing');
  return { type: objectId(childAt(parts, 0, der.objectId)), content };
}

function safeContents(element: DerElement, source: Pkcs12Source): Buffer {
  const { type, content } = contentInfo(element);
  if (type === oid.data) return octets(content);
  if (type !== oid.encryptedData) throw new DerSyntaxError('a part of it is encrypted by public key');
  const parts = readChildren(childAt(readChildren(content), 1, der.sequence));
  return decryptWith(childAt(parts, 1, der.sequence), octets(childAt(parts, 2, der.context0)), source);
}

function decryptWith(algorithm: DerElement, encrypted: Buffer, source: Pkcs12Source): Buffer {
  const plain = decryptOrRefuse(algorithm, encrypted, source);
  // One wrong password in 256 leaves padding that looks right; what it encloses does not.
  if (!isSequence(plain)) throw wrongPassword(source);
  return plain;
}

function decryptOrRefuse(algorithm: DerElement, encrypted: Buffer, source: Pkcs12Source): Buffer {
  try {
    return decryptContent(algorithm, encrypted, source.password);
  } catch (error) {
    if (error instanceof DerSyntaxError || error instanceof UnsupportedEncryptionError) throw error;
    throw wrongPassword(source);
  }
}

function isSequence(bytes: Buffer): boolean {
  try {
    return readChildren(readElement(bytes, der.sequence)).length > 0;
  } catch (error) {
    if (error instanceof DerSyntaxError) return false;
    throw error;
  }
}

function collectBags(safe: Buffer, source: Pkcs12Source, found: StoreContent): void {
  for (const bag of readChildren(readElement(safe, der.sequence))) {
    const parts = readChildren(bag);
    const type = objectId(childAt(parts, 0, der.objectId));
    const [value] = readChildren(childAt(parts, 1, der.context0));
    if (!value) throw new DerSyntaxError('a bag is empty');
    const attributes = readAttributes(parts[2]);
    if (type === oid.certBag) found.certificates.push({ bytes: certificateBytes(value), ...attributes });
    if (type === oid.keyBag) found.keys.push({ bytes: value.raw, ...attributes });
    if (type === oid.shroudedKeyBag) found.keys.push({ bytes: shroudedKey(value, source), ...attributes });
    if (type === oid.safeContentsBag) collectBags(value.raw, source, found);
  }
}

function certificateBytes(value: DerElement): Buffer {
  const [content] = readChildren(childAt(readChildren(value), 1, der.context0));
  if (!content) throw new DerSyntaxError('a certificate is missing');
  return octets(content);
}

function shroudedKey(value: DerElement, source: Pkcs12Source): Buffer {
  const parts = readChildren(value);
  return decryptWith(childAt(parts, 0, der.sequence), octets(childAt(parts, 1, der.octetString)), source);
}

function readAttributes(set: DerElement | undefined): { alias: string | undefined; localKeyId: string | undefined } {
  const values = new Map<string, DerElement>();
  for (const attribute of set ? readChildren(set) : []) {
    const parts = readChildren(attribute);
    const [value] = readChildren(childAt(parts, 1, der.set));
    if (value) values.set(objectId(childAt(parts, 0, der.objectId)), value);
  }
  const name = values.get(oid.friendlyName);
  return {
    alias: name
      ? Buffer.from(name.content.subarray(0, name.content.length & ~1))
          .swap16()
          .toString('utf16le')
      : undefined,
    localKeyId: values.get(oid.localKeyId)?.content.toString('hex'),
  };
}
