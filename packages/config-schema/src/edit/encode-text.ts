// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { characterTable } from '../read/code-pages.ts';
import { decodeText } from '../read/decode-text.ts';
import { CharacterNotInCodePageError, LineEndsMixedError } from './errors.ts';

/** The bytes of a changed text in the encoding that the file had before, byte order mark included. Throws when it has no such character. */
export function encodeLike(file: string, before: Buffer, text: string): Buffer {
  const { text: textBefore, encoding } = decodeText(file, before);
  if (encoding === 'UTF-8') {
    const hasMark = before.subarray(0, 3).equals(byteOrderMark);
    return Buffer.concat([hasMark ? byteOrderMark : Buffer.alloc(0), Buffer.from(text, 'utf8')]);
  }
  const bytes = encoding === 'ISO 8859-1' ? latin1Bytes : ebcdicBytes(encoding, before);
  // Otherwise lines that nobody changed would become others.
  if (!encode(file, encoding, { text: textBefore, bytes }).equals(before)) throw new LineEndsMixedError(file);
  return encode(file, encoding, { text, bytes });
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const latin1Bytes: ReadonlyMap<number, number> = new Map(Array.from({ length: 256 }, (_value, byte) => [byte, byte]));

const ebcdicNewLine = 0x15;
const ebcdicLineFeed = 0x25;

function ebcdicBytes(codePage: string, before: Buffer): ReadonlyMap<number, number> {
  const bytes = new Map([...characterTable(codePage)].map((character, byte) => [character, byte]));
  bytes.set(0x0a, before.includes(ebcdicNewLine) ? ebcdicNewLine : ebcdicLineFeed);
  return bytes;
}

interface Encoding {
  readonly text: string;
  readonly bytes: ReadonlyMap<number, number>;
}

function encode(file: string, encoding: string, { text, bytes }: Encoding): Buffer {
  const result = Buffer.alloc(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = bytes.get(text.charCodeAt(index));
    if (byte === undefined) {
      throw new CharacterNotInCodePageError(file, encoding, text.slice(0, index).split('\n').length);
    }
    result[index] = byte;
  }
  return result;
}
