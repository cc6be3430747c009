// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { KeyRingNameInvalidError, type KeyRingName } from './key-ring-errors.ts';

const scheme = /^safkeyring[a-z0-9]*:/iu;

/** Whether a configured file is a key ring: `safkeyring`, `safkeyringjce`, `safkeyringjcecca`, `safkeyringjcehybrid`. */
export function isKeyRing(file: string): boolean {
  return scheme.test(file);
}

/**
 * Reads `safkeyring://OWNER/RING`, with two or four slashes, any of the schemes of Java, and an optional `&LABEL`.
 * Owners are folded to upper case, rings and labels are not: their case counts. Throws KeyRingNameInvalidError.
 */
export function parseKeyRing(text: string, configurationKey?: string): KeyRingName {
  const match = /^safkeyring[a-z0-9]*:(\/*)([^/&]+)\/([^/&]*)(?:&(.*))?$/iu.exec(text);
  const [, slashes = '', owner = '', ring = '', label] = match ?? [];
  const problem = match ? nameProblem(slashes, owner, ring) : 'it must be safkeyring://OWNER/RING';
  if (problem !== undefined) throw new KeyRingNameInvalidError(text, problem, configurationKey);
  return {
    owner: owner.toUpperCase(),
    ring,
    ...(label !== undefined && label !== '' && { label }),
    ...(configurationKey !== undefined && { configurationKey }),
  };
}

function nameProblem(slashes: string, owner: string, ring: string): string | undefined {
  if (slashes.length !== 2 && slashes.length !== 4) return 'the owner must stand after two or four slashes';
  if (!/^[A-Z$#@][A-Z0-9$#@]{0,7}$/iu.test(owner)) return 'the owner must have 1 to 8 letters, digits, $, # or @';
  if (ring === '') return 'the name of the ring is missing';
  if (ring.length > 237) return `the name of the ring has ${ring.length} characters, the limit is 237`;
  if (/[^!-~]/u.test(ring)) return 'the name of the ring has a blank or a character that is not printable';
  return undefined;
}
