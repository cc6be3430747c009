// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { messages } from '../messages.ts';
import type { Registry } from './registry.ts';

export interface SweeperOptions {
  readonly registry: Registry;
  readonly logger: ZoweLogger;
  readonly now: () => number;
  readonly intervalMs: number;
}

/** A sweep that comes this much later than due means that we did not run, and so heard nobody. */
const lateMs = 2000;

/** Looks at the leases at regular intervals and says what it removed. `look` is one look, for whoever has a clock of his own. */
export function createSweep(options: SweeperOptions): () => void {
  const { registry, logger, now, intervalMs } = options;
  let lastLookAt = now();
  let isHolding = false;
  return () => {
    const lostMs = now() - lastLookAt - intervalMs;
    lastLookAt = now();
    if (lostMs > lateMs) {
      registry.prolong(lostMs);
      logMessage(logger, messages.timeLost, Math.round(lostMs / 1000));
    }
    const { removed, held, silentMs } = registry.sweep();
    for (const instance of removed) {
      logMessage(logger, messages.leaseExpired, instance.instanceId, instance.lease.durationInSecs);
    }
    if (held.length > 0 && !isHolding)
      logMessage(logger, messages.leasesHeld, Math.round(silentMs / 1000), held.length);
    isHolding = held.length > 0;
  };
}

/** Sweeps until stopped. */
export function startSweeper(options: SweeperOptions): { stop(): void } {
  const timer = setInterval(createSweep(options), options.intervalMs);
  return { stop: () => clearInterval(timer) };
}
