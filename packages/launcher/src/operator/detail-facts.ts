// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentInstanceStatus } from '../control/status.ts';

/** More of them would hide the rest; programs get all that are kept. */
const shownExits = 5;

/** All that is known of a component instance beside its line, in words; `time` writes a time. A launcher of an earlier release tells less. */
export function detailFacts(instance: Partial<ComponentInstanceStatus>, time: (at: number) => string): string[] {
  const { wanted = 'up', held, retryAt, liveness, reason, output, lastExits = [] } = instance;
  const facts = [
    `wanted ${wanted}${held ? ', held: not restarted when it ends' : ''}`,
    retryAt === undefined ? undefined : `restart due ${time(retryAt)}`,
    liveness === undefined || liveness === 'none' ? undefined : `liveness ${liveness}`,
    reason === undefined ? undefined : `last event: ${reason}`,
    output === undefined ? undefined : `output ${output}`,
    ...lastExits.slice(-shownExits).map(({ at, reason: why }) => `ended ${time(at)}: ${why}`),
  ];
  return facts.filter((fact) => fact !== undefined);
}
