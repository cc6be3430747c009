// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { derTag, DerSyntaxError, objectIdentifier, readChildren, readDer, type DerElement } from './der-reader.ts';

/** The keywords that the Java service prints; any other attribute is printed as `OID.<dotted form>`. */
const keywords: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SURNAME',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.42': 'GIVENNAME',
  '2.5.4.43': 'INITIALS',
  '2.5.4.44': 'GENERATION',
  '2.5.4.46': 'DNQ',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'EMAILADDRESS',
  '1.3.6.1.4.1.42.2.11.2.1': 'IP',
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const utf16 = new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true });
const textDecoders: Readonly<Record<number, (bytes: Buffer) => string>> = {
  [derTag.utf8String]: (bytes) => utf8.decode(bytes),
  [derTag.numericString]: (bytes) => bytes.toString('latin1'),
  [derTag.printableString]: (bytes) => bytes.toString('latin1'),
  [derTag.teletexString]: (bytes) => bytes.toString('latin1'),
  [derTag.ia5String]: (bytes) => bytes.toString('latin1'),
  [derTag.visibleString]: (bytes) => bytes.toString('latin1'),
  [derTag.bmpString]: (bytes) => utf16.decode(bytes),
};

/**
 * The subject of a certificate as the Java service writes it: most specific part first, `, ` between parts, ` + ` inside a part of
 * several attributes; a value with special characters stands in double quotes, one that is no text is `#` and its DER in hexadecimal.
 * Names with different parts never give the same text. Empty when the certificate has no subject; throws DerSyntaxError for bytes
 * that are no certificate.
 */
export function subjectName(certificate: Buffer): string {
  const toBeSigned = readChildren(readDer(certificate))[0];
  if (!toBeSigned) throw new DerSyntaxError('it is no certificate');
  const fields = readChildren(toBeSigned);
  const versionFields = fields[0]?.tag === derTag.context0 ? 1 : 0;
  const subject = fields[versionFields + 4];
  if (subject?.tag !== derTag.sequence) throw new DerSyntaxError('the subject is missing');
  return readChildren(subject).reverse().map(relativeName).join(', ');
}

function relativeName(element: DerElement): string {
  return readChildren(element).map(attribute).join(' + ');
}

function attribute(element: DerElement): string {
  const [type, value] = readChildren(element);
  if (type?.tag !== derTag.objectIdentifier || !value) throw new DerSyntaxError('an attribute is incomplete');
  const identifier = objectIdentifier(type);
  return `${keywords[identifier] ?? `OID.${identifier}`}=${attributeValue(value)}`;
}

function attributeValue(element: DerElement): string {
  const text = decodeText(element);
  if (text === undefined) return `#${element.bytes.toString('hex')}`;
  return quotable.test(text) ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : text;
}

/** Special characters anywhere, blanks at either end, two blanks in a row: what the Java service puts in quotes. */
const quotable = /[,+=\n<>#;\\"]|^ | $| {2}/;

function decodeText(element: DerElement): string | undefined {
  try {
    return textDecoders[element.tag]?.(element.content);
  } catch {
    return undefined;
  }
}
