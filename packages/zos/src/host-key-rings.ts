// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { userInfo } from 'node:os';
import { createRequire } from 'node:module';
import {
  KeyRingKeyWithheldError,
  KeyRingMissingError,
  KeyRingNotAuthorizedError,
  KeyRingUnreachableError,
  type KeyRingName,
} from './key-ring-errors.ts';
import type { KeyRingCertificate, KeyRingReader, KeyRingUsage } from './key-ring-reader.ts';

/** Zowe's native module over R_datalib (zowe/keyring-utilities), as its README and example describe it. */
interface KeyRingModule {
  listKeyring(userid: string, keyring: string): ListedCertificate[];
  getPemEncodedData(userid: string, keyring: string, label: string): { certificate: string; key: string };
}

interface ListedCertificate {
  readonly label: string;
  readonly owner: string;
  readonly usage: string;
  readonly status: string;
  readonly default: boolean;
  readonly pem: string;
}

/**
 * The rings of the security product, through the module of the Zowe runtime. It is loaded with the first ring, and calls R_datalib on
 * the thread of the caller, as Zowe's own servers do when they start.
 */
export function createHostKeyRings(modulePath: string): KeyRingReader {
  let loaded: KeyRingModule | undefined;
  const moduleFor = (ring: KeyRingName): KeyRingModule => {
    try {
      loaded ??= createRequire(import.meta.url)(modulePath) as KeyRingModule;
      return loaded;
    } catch (cause) {
      throw new KeyRingUnreachableError(ring, `the module ${modulePath} cannot be loaded`, { cause });
    }
  };
  return {
    certificates(name) {
      const module = moduleFor(name);
      const listed = calling(name, () => module.listKeyring(name.owner, name.ring));
      if (listed.length === 0) throw new KeyRingMissingError(name);
      return listed.map(describe);
    },
    privateKey(name, { label }) {
      const module = moduleFor(name);
      const { key } = calling(name, () => module.getPemEncodedData(name.owner, name.ring, label));
      if (!/-----BEGIN PRIVATE KEY-----\s*\S/u.test(key) || /BEGIN PRIVATE KEY-----\s*-----END/u.test(key)) {
        throw new KeyRingKeyWithheldError(name, label, 'the security product gave none');
      }
      return key;
    },
  };
}

function describe({ label, owner, usage, default: isDefault, pem }: ListedCertificate): KeyRingCertificate {
  const known: KeyRingUsage = usage === 'PERSONAL' || usage === 'CERTAUTH' ? usage : 'SITE';
  return { label, owner, usage: known, isDefault, certificate: pem };
}

/** The module throws texts such as "R_datalib call failed: function code: 01, SAF rc: 8, RACF rc: 8, RACF rsn: 44". */
function calling<T>(name: KeyRingName, call: () => T): T {
  try {
    return call();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const [, saf, racf, reason] = /SAF rc: (\d+), RACF rc: (\d+), RACF rsn: (\d+)/u.exec(message) ?? [];
    const code = [saf, racf, reason].join('/');
    if (code === '8/8/8') throw new KeyRingNotAuthorizedError(name, userInfo().username, { cause });
    if (code === '8/8/84' || code === '8/8/44' || code === '8/8/28') throw new KeyRingMissingError(name, { cause });
    throw new KeyRingUnreachableError(name, message, { cause });
  }
}
