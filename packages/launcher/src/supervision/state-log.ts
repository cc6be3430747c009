// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { HaInstanceStatus } from '../control/status.ts';
import { shellMessages } from '../messages-shell.ts';

/**
 * Logs the states of a whole HA instance, each once: UP, DEGRADED, complete again, STOPPING.
 * `secondsSinceStart` is asked when it becomes up for the first time.
 */
export function createStateLog(
  logger: ZoweLogger,
  secondsSinceStart: () => number,
): (status: HaInstanceStatus) => void {
  let last: HaInstanceStatus['state'] = 'starting';
  let wasUp = false;

  return (status) => {
    if (status.state === last) return;
    last = status.state;
    const { haInstance } = status;
    const wanted = status.instances.filter((instance) => instance.wanted === 'up');
    const missing = wanted.filter((instance) => instance.state !== 'up');
    const up = wanted.length - missing.length;
    if (status.state === 'stopping') logMessage(logger, shellMessages.stopping, haInstance);
    if (status.state === 'degraded') {
      const labels = missing.map(({ component, number }) => `${component}#${number}`).join(', ');
      logMessage(logger, shellMessages.degraded, haInstance, up, wanted.length, labels);
    }
    if (status.state === 'up' && wasUp) logMessage(logger, shellMessages.upAgain, haInstance, up, wanted.length);
    if (status.state === 'up' && !wasUp) {
      wasUp = true;
      logMessage(logger, shellMessages.up, haInstance, up, wanted.length, secondsSinceStart().toFixed(1));
    }
  };
}
