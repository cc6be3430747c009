// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RegistryInstance } from './registry-instance.ts';

/** Where the dead instance listened, and the moment its end was noticed (epoch milliseconds of this system). */
export interface DeadInstance {
  readonly hostname: string;
  readonly port: number;
  readonly noticedAt: number;
}

/** Registrations already seen at one peer, by instance id: as they were when first seen. */
export type FirstSeen = Map<string, RegistryInstance>;

/**
 * The registrations at one peer that belong to the dead instance: at its host and port, whatever their id, and no replacement's.
 * A replacement is recognised by having registered after the death was noticed, or by being newer than what was first seen here.
 * Adds what it sees for the first time to `firstSeen`.
 */
export function evictionTargets(
  instances: readonly RegistryInstance[],
  dead: DeadInstance,
  firstSeen: FirstSeen,
): RegistryInstance[] {
  return instances.filter((instance) => {
    if (!isAt(instance, dead) || instance.lastDirtyTimestamp > dead.noticedAt) return false;
    const first = firstSeen.get(keyOf(instance));
    if (!first) {
      firstSeen.set(keyOf(instance), instance);
      return true;
    }
    return isSameRegistration(first, instance);
  });
}

function isAt(instance: RegistryInstance, dead: DeadInstance): boolean {
  const hostname = dead.hostname.toLowerCase();
  const isThisHost = instance.hostName.toLowerCase() === hostname || instance.ipAddr.toLowerCase() === hostname;
  return isThisHost && instance.port === dead.port;
}

function isSameRegistration(first: RegistryInstance, now: RegistryInstance): boolean {
  if (now.lastDirtyTimestamp !== first.lastDirtyTimestamp) return false;
  // Peers that bring each other up to date renew the registration time of what did not change.
  return now.lastDirtyTimestamp > 0 || now.registrationTimestamp === first.registrationTimestamp;
}

function keyOf(instance: RegistryInstance): string {
  return `${instance.serviceId}/${instance.instanceId}`;
}
