// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  KeyRingKeyWithheldError,
  KeyRingMissingError,
  KeyRingNotAuthorizedError,
  KeyRingUnreachableError,
  type KeyRingName,
} from './key-ring-errors.ts';
import type { KeyRingCertificate, KeyRingReader, KeyRingUsage } from './key-ring-reader.ts';
import { isObject, readJson, textsOf } from './simulated-files.ts';

/** A certificate of `key-rings/<OWNER>/<RING>/ring.json`; files are relative to it. */
interface Connected {
  readonly label: string;
  readonly owner: string;
  readonly usage: KeyRingUsage;
  readonly default?: boolean;
  readonly certificate: string;
  readonly key?: string;
}

interface Ring {
  readonly directory: string;
  /** Users who may list the ring of another; the owner always may. */
  readonly readers: readonly string[];
  readonly certificates: readonly Connected[];
}

const maxBytes = 64 * 1024;

/** Key rings as directories of PEM files, with the rules of R_datalib: `user` in system.json is who asks. */
export function createSimulatedKeyRings(directory: string): KeyRingReader {
  return {
    certificates: (name) => openRing(directory, name).certificates.map((each) => describe(directory, name, each)),
    privateKey(name, wanted) {
      const ring = openRing(directory, name);
      const found = ring.certificates.find(({ label, owner }) => label === wanted.label && owner === wanted.owner);
      if (found?.usage !== 'PERSONAL') throw new KeyRingKeyWithheldError(name, wanted.label, 'it is not PERSONAL');
      const user = userOf(directory);
      if (found.owner !== user) {
        throw new KeyRingKeyWithheldError(name, wanted.label, `it belongs to ${found.owner}, not to ${user}`);
      }
      if (found.key === undefined) throw new KeyRingKeyWithheldError(name, wanted.label, 'it has none');
      return readPem(join(ring.directory, found.key), name);
    },
  };
}

function openRing(directory: string, name: KeyRingName): Ring {
  const user = userOf(directory);
  const ring = readRing(directory, name);
  if (user !== name.owner && !ring.readers.includes(user)) throw new KeyRingNotAuthorizedError(name, user);
  if (ring.certificates.length === 0) throw new KeyRingMissingError(name);
  return ring;
}

function readRing(directory: string, name: KeyRingName): Ring {
  const ringDirectory = join(directory, 'key-rings', name.owner, name.ring);
  // Names of rings may have periods, but none leaves the directory.
  const isInside = !/^\.+$/u.test(name.ring);
  const value = isInside ? readJson(join(ringDirectory, 'ring.json')) : undefined;
  if (value === undefined) throw new KeyRingMissingError(name);
  const certificates = isObject(value) ? value['certificates'] : undefined;
  if (!isObject(value) || !Array.isArray(certificates) || !certificates.every(isConnected)) {
    throw new KeyRingUnreachableError(name, 'ring.json is damaged');
  }
  return { directory: ringDirectory, readers: textsOf(value['readers']) ?? [], certificates };
}

function describe(directory: string, name: KeyRingName, connected: Connected): KeyRingCertificate {
  const { label, owner, usage, default: isDefault = false, certificate } = connected;
  const file = join(directory, 'key-rings', name.owner, name.ring, certificate);
  return { label, owner, usage, isDefault, certificate: readPem(file, name) };
}

function isConnected(value: unknown): value is Connected {
  if (!isObject(value)) return false;
  const texts = [value['label'], value['owner'], value['certificate']];
  const isUsage = ['PERSONAL', 'CERTAUTH', 'SITE'].includes(String(value['usage']));
  return isUsage && texts.every((each) => typeof each === 'string');
}

function userOf(directory: string): string {
  const value = readJson(join(directory, 'system.json'));
  const user = isObject(value) ? value['user'] : undefined;
  return typeof user === 'string' ? user : 'NOBODY';
}

function readPem(file: string, ring: KeyRingName): string {
  try {
    if (statSync(file).size > maxBytes) throw new Error('it is too large');
    return readFileSync(file, 'latin1');
  } catch (cause) {
    throw new KeyRingUnreachableError(ring, `${file}: ${(cause as Error).message}`, { cause });
  }
}
