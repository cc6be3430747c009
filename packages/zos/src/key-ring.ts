// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { createHostKeyRings } from './host-key-rings.ts';
import { KeyRingUnreachableError, type KeyRingName } from './key-ring-errors.ts';
import type { KeyRingReader } from './key-ring-reader.ts';
import { createSimulatedKeyRings } from './simulated-key-rings.ts';

export * from './key-ring-errors.ts';
export { isKeyRing, parseKeyRing } from './key-ring-name.ts';
export type { KeyRingCertificate, KeyRingReader, KeyRingUsage } from './key-ring-reader.ts';

const moduleOfRuntime = 'components/app-server/share/zlux-server-framework/node_modules/keyring_js';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The key rings of this system: simulated ones where ZWE_HA_SIMULATED_ZOS names a directory, on z/OS those of the security product,
 * and otherwise a reader that refuses every ring. Nothing is opened before a ring is asked for.
 */
export function openKeyRings(variables: Variables, platform: string = process.platform): KeyRingReader {
  const directory = variables['ZWE_HA_SIMULATED_ZOS'];
  if (directory) return createSimulatedKeyRings(directory);
  const named = variables['ZWE_HA_KEYRING_MODULE'];
  if (named) return createHostKeyRings(named);
  if (platform !== 'os390') return refusing('this system is not z/OS');
  const runtime = variables['ZWE_zowe_runtimeDirectory'] ?? variables['ROOT_DIR'];
  if (!runtime) return refusing('neither ZWE_zowe_runtimeDirectory nor ZWE_HA_KEYRING_MODULE is set');
  return createHostKeyRings(join(runtime, moduleOfRuntime));
}

function refusing(reason: string): KeyRingReader {
  const refuse = (ring: KeyRingName): never => {
    throw new KeyRingUnreachableError(ring, reason);
  };
  return { certificates: refuse, privateKey: refuse };
}
