// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** One element of a DER structure; `bytes` are the whole element, `content` what it holds. */
export interface DerElement {
  readonly tag: number;
  readonly content: Buffer;
  readonly bytes: Buffer;
}

/** The identifier octets that occur in a name. */
export const derTag = {
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  visibleString: 0x1a,
  bmpString: 0x1e,
  sequence: 0x30,
  context0: 0xa0,
} as const;

/** The bytes are not the DER structure that was asked for. */
export class DerSyntaxError extends Error {}

/** The element that these bytes begin with. */
export function readDer(bytes: Buffer): DerElement {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) throw new DerSyntaxError('it ends too early');
  const lengthOctets = first & 0x80 ? first & 0x7f : 0;
  if (lengthOctets > 4 || first === 0x80) throw new DerSyntaxError('a length is out of range');
  const start = 2 + lengthOctets;
  if (start > bytes.length) throw new DerSyntaxError('it ends too early');
  const end = start + (lengthOctets ? bytes.readUIntBE(2, lengthOctets) : first);
  if (end > bytes.length) throw new DerSyntaxError('it ends too early');
  return { tag, content: bytes.subarray(start, end), bytes: bytes.subarray(0, end) };
}

/** The elements inside a constructed element. */
export function readChildren(element: DerElement): DerElement[] {
  const children: DerElement[] = [];
  for (let rest = element.content; rest.length > 0;) {
    const child = readDer(rest);
    children.push(child);
    rest = rest.subarray(child.bytes.length);
  }
  return children;
}

/** The dotted form of an OBJECT IDENTIFIER; exact for arcs of any size. */
export function objectIdentifier(element: DerElement): string {
  const arcs: bigint[] = [];
  let arc: bigint | undefined;
  for (const octet of element.content) {
    if (arc === undefined && octet === 0x80) throw new DerSyntaxError('an object identifier is not minimal');
    arc = ((arc ?? 0n) << 7n) | BigInt(octet & 0x7f);
    if (octet & 0x80) continue;
    arcs.push(arc);
    arc = undefined;
  }
  const [first, ...others] = arcs;
  if (first === undefined || arc !== undefined) throw new DerSyntaxError('an object identifier is incomplete');
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...others].join('.');
}
