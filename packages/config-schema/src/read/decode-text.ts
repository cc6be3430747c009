// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { NotUtf8Error } from '../config-errors.ts';
import { createFinding, type Finding } from '../finding.ts';
import { decodeEbcdic, hostCodePage } from './code-pages.ts';
import { detectEncoding, type Detection } from './detect-encoding.ts';
import { CodePageAmbiguousError, WideEncodingError } from './errors.ts';
import { readMessages } from './messages.ts';

/** A file as text. */
export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** `UTF-8`, `ISO 8859-1`, or an EBCDIC code page such as `IBM-1047`. */
  readonly encoding: string;
  /** A warning when the encoding was guessed, and could have been another one. */
  readonly findings: readonly Finding[];
}

/** The text of a configuration file, whose encoding is told by its content. Throws when that is not possible, or not text. */
export function decodeText(file: string, bytes: Buffer): DecodedText {
  const detection = detectEncoding(bytes);
  const location = { file };
  switch (detection.kind) {
    case 'utf8':
      return { text: bytes.toString('utf8').replace(/^\ufeff/, ''), encoding: 'UTF-8', findings: [] };
    case 'latin1': {
      const findings = [createFinding(readMessages.codePageAssumed, [file, 'ISO 8859-1'], { location })];
      return { text: bytes.toString('latin1'), encoding: 'ISO 8859-1', findings };
    }
    case 'ebcdic': {
      const findings = codePageFindings(file, detection);
      return { text: decodeEbcdic(bytes, detection.codePage), encoding: detection.codePage, findings };
    }
    case 'ambiguous':
      throw new CodePageAmbiguousError(file, detection.codePages);
    case 'wide':
      throw new WideEncodingError(file, detection.encoding);
    case 'binary':
      throw notUtf8(file, bytes);
  }
}

/** None for IBM-1047 that could be nothing else: it is what Zowe expects. */
function codePageFindings(file: string, detection: Detection & { kind: 'ebcdic' }): Finding[] {
  const { codePage, alternatives } = detection;
  const location = { file };
  if (codePage !== hostCodePage) return [createFinding(readMessages.codePageAssumed, [file, codePage], { location })];
  if (alternatives.length === 0) return [];
  return [createFinding(readMessages.codePagePreferred, [file, codePage, alternatives.join(', ')], { location })];
}

/** The valid part before the first wrong byte decodes and encodes to itself; the first difference is therefore that byte. */
function notUtf8(file: string, bytes: Buffer): NotUtf8Error {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let offset = bytes.findIndex((byte, index) => byte !== again[index]);
  if (offset === -1) offset = bytes.length;
  while (((again[offset] ?? 0) & 0xc0) === 0x80) offset--;
  const before = bytes.subarray(0, offset).toString('utf8');
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return new NotUtf8Error({ file, line, column }, offset);
}
