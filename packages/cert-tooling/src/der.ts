// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** One element of an ASN.1 structure in DER, or in BER with indefinite lengths. */
export interface DerElement {
  /** Identifier octet: class, constructed bit, tag number. */
  readonly identifier: number;
  readonly content: Buffer;
  /** The whole element, identifier and length included. */
  readonly raw: Buffer;
}

/** Identifier octets that a PKCS12 store uses. */
export const der = {
  integer: 0x02,
  octetString: 0x04,
  objectId: 0x06,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const;

const constructedBit = 0x20;
const endOfContents = 0x00;

/** The bytes are not the structure that was asked for. */
export class DerSyntaxError extends Error {}

/** The one element that these bytes are, which must have this identifier. */
export function readElement(bytes: Buffer, identifier: number): DerElement {
  return expectElement(readAt(bytes, 0).element, identifier);
}

/** The elements inside a constructed element. */
export function readChildren(element: DerElement): DerElement[] {
  const children: DerElement[] = [];
  for (let offset = 0; offset < element.content.length;) {
    const { element: child, end } = readAt(element.content, offset);
    children.push(child);
    offset = end;
  }
  return children;
}

/** The n-th of these elements, which must be there and have this identifier. */
export function childAt(children: readonly DerElement[], index: number, identifier: number): DerElement {
  const child = children[index];
  if (!child) throw new DerSyntaxError('an element is missing');
  return expectElement(child, identifier);
}

/** The value of an OCTET STRING, also of one in several segments (BER). */
export function octets(element: DerElement): Buffer {
  if ((element.identifier & constructedBit) === 0) return element.content;
  return Buffer.concat(readChildren(element).map(octets));
}

/** A small non-negative INTEGER. */
export function smallInteger(element: DerElement): number {
  if (element.content.length === 0 || element.content.length > 5) throw new DerSyntaxError('a number is out of range');
  return element.content.readUIntBE(0, element.content.length);
}

/** The dotted form of an OBJECT IDENTIFIER. */
export function objectId(element: DerElement): string {
  const arcs: number[] = [];
  let value = 0;
  for (const octet of element.content) {
    value = value * 128 + (octet & 0x7f);
    if (octet & 0x80) continue;
    arcs.push(value);
    value = 0;
  }
  const first = arcs.shift() ?? 0;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...arcs].join('.');
}

function expectElement(element: DerElement, identifier: number): DerElement {
  if ((element.identifier & ~constructedBit) !== (identifier & ~constructedBit))
    throw new DerSyntaxError('an element has an unexpected type');
  return element;
}

function readAt(bytes: Buffer, offset: number): { element: DerElement; end: number } {
  const identifier = octetAt(bytes, offset);
  const first = octetAt(bytes, offset + 1);
  if (first === 0x80) return readIndefinite(bytes, offset);
  const lengthOctets = first & 0x80 ? first & 0x7f : 0;
  if (lengthOctets > 4) throw new DerSyntaxError('a length is out of range');
  const start = offset + 2 + lengthOctets;
  if (start > bytes.length) throw new DerSyntaxError('it ends too early');
  const length = lengthOctets ? bytes.readUIntBE(offset + 2, lengthOctets) : first;
  const end = start + length;
  if (end > bytes.length) throw new DerSyntaxError('it ends too early');
  return { element: { identifier, content: bytes.subarray(start, end), raw: bytes.subarray(offset, end) }, end };
}

function readIndefinite(bytes: Buffer, offset: number): { element: DerElement; end: number } {
  const identifier = octetAt(bytes, offset);
  let end = offset + 2;
  while (octetAt(bytes, end) !== endOfContents) end = readAt(bytes, end).end;
  return {
    element: { identifier, content: bytes.subarray(offset + 2, end), raw: bytes.subarray(offset, end + 2) },
    end: end + 2,
  };
}

function octetAt(bytes: Buffer, offset: number): number {
  const octet = bytes[offset];
  if (octet === undefined) throw new DerSyntaxError('it ends too early');
  return octet;
}
