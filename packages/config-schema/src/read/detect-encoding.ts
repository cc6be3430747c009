// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isUtf8 } from 'node:buffer';
import { characterTable, ebcdicCodePages, hostCodePage } from './code-pages.ts';
import { readsTheSame, weighCodePage, type Evidence } from './ebcdic-evidence.ts';

/** What the bytes of a file are, as far as the bytes tell. */
export type Detection =
  | { readonly kind: 'utf8' }
  | { readonly kind: 'latin1' }
  /** `alternatives` would read differently, and are as likely; none when the text is the same in all that are likely. */
  | { readonly kind: 'ebcdic'; readonly codePage: string; readonly alternatives: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly codePages: readonly string[] }
  | { readonly kind: 'wide'; readonly encoding: string }
  | { readonly kind: 'binary' };

/** Tells the encoding of a configuration file by its content. UTF-8 wins wherever the bytes allow it. */
export function detectEncoding(bytes: Uint8Array): Detection {
  const wide = wideEncoding(bytes);
  if (wide) return { kind: 'wide', encoding: wide };
  if (isUtf8(bytes)) return { kind: 'utf8' };
  const ebcdic = isEbcdicText(bytes);
  // Text of one is full of control characters in the other: a blank, or a small letter, is enough to tell them apart.
  if (isLatin1Text(bytes)) return { kind: 'latin1' };
  return ebcdic ? detectCodePage(bytes) : { kind: 'binary' };
}

const marks: readonly (readonly [mark: string, encoding: string])[] = [
  ['fffe0000', 'UTF-32LE'],
  ['0000feff', 'UTF-32BE'],
  ['fffe', 'UTF-16LE'],
  ['feff', 'UTF-16BE'],
];

/** How much of a file is looked at for the zero bytes of UTF-16. */
const sampleBytes = 4096;

function wideEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const marked = marks.find(([mark]) => start.startsWith(mark));
  if (marked) return marked[1];
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, sampleBytes);
  const [even, odd] = [0, 1].map((side) => zeroShare(sample, side)) as [number, number];
  if (odd >= 0.8 && even === 0) return 'UTF-16LE';
  return even >= 0.8 && odd === 0 ? 'UTF-16BE' : undefined;
}

function zeroShare(sample: Uint8Array, side: number): number {
  return (sample.filter((byte, index) => byte === 0 && index % 2 === side).length * 2) / sample.length;
}

/** Mostly ASCII, no control characters of either range, and nothing that looks like UTF-8 that was damaged. */
function isLatin1Text(bytes: Uint8Array): boolean {
  let high = 0;
  let previous = 0;
  for (const byte of bytes) {
    if (byte < 0x20 ? !latin1Controls.has(byte) : byte >= 0x7f && byte < 0xa0) return false;
    if (byte >= 0x80) {
      high++;
      if (previous >= 0xc0 && byte < 0xc0) return false;
    }
    previous = byte;
  }
  return high * 3 <= bytes.length;
}

const latin1Controls = new Set([0x09, 0x0a, 0x0c, 0x0d]);

/** No control characters but those of text, and at least half of it letters, digits and blanks. */
function isEbcdicText(bytes: Uint8Array): boolean {
  let plain = 0;
  for (const byte of bytes) {
    if (byte < 0x40 ? !ebcdicControls.has(byte) : byte === 0xff) return false;
    plain += invariant[byte] ?? 0;
  }
  return plain * 2 >= bytes.length;
}

/** HT, FF, CR, NL, LF. */
const ebcdicControls = new Set([0x05, 0x0c, 0x0d, 0x15, 0x25]);

/** Line ends, blanks, letters and digits, which are the same in all code pages. */
const invariant = Uint8Array.from(characterTable(hostCodePage), (code) =>
  Number(/[\n A-Za-z0-9]/.test(String.fromCharCode(code))),
);

/** IBM-1047 wherever nothing speaks for another one more than for it, since that is what Zowe expects of an untagged file. */
function detectCodePage(bytes: Uint8Array): Detection {
  const evidence = ebcdicCodePages.map((codePage) => weighCodePage(bytes, codePage));
  const least = Math.min(...evidence.map(({ oddities }) => oddities));
  const likely = evidence.filter(({ oddities }) => oddities === least);
  const first = likely[0] as Evidence;
  const others = likely.filter(({ codePage }) => !readsTheSame(first.used, first.codePage, codePage));
  const alternatives = others.map(({ codePage }) => codePage);
  if (others.length === 0 || first.codePage === hostCodePage) {
    return { kind: 'ebcdic', codePage: first.codePage, alternatives };
  }
  return { kind: 'ambiguous', codePages: likely.map(({ codePage }) => codePage) };
}
