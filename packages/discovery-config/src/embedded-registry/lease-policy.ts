// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Lease } from './stored-instance.ts';

/*
 * When is a silent instance removed?
 *
 *   silent for less than its lease                              keep
 *   ... for a lease, and others were heard meanwhile            remove: it is dead, the rest of the world is not
 *   ... for a lease, and it is the only one registered          remove: there is nobody to compare it with
 *   ... for a lease, and all fell silent (no renewal from
 *       anybody for 1.5 renewal intervals)                      hold: it is probably us, or the network
 *   ... for two leases                                          remove: nothing is held for ever (Eureka's self-preservation does)
 */

export type LeaseVerdict = 'keep' | 'hold' | 'remove';

export interface Silence {
  readonly now: number;
  /** The last renewal or registration heard from any instance, here or through a peer. */
  readonly lastHeardAt: number;
  /** How many instances are registered. */
  readonly count: number;
}

/** What becomes of one lease now. Pure; all times in epoch milliseconds. */
export function judgeLease(lease: Lease, silence: Silence): LeaseVerdict {
  const silentMs = silence.now - lease.lastRenewalTimestamp;
  const leaseMs = lease.durationInSecs * 1000;
  if (silentMs < leaseMs) return 'keep';
  if (silence.count < 2 || silentMs >= 2 * leaseMs) return 'remove';
  const toleratedMs = Math.min(lease.renewalIntervalInSecs * 1500, leaseMs / 2);
  return silence.now - silence.lastHeardAt > toleratedMs ? 'hold' : 'remove';
}
