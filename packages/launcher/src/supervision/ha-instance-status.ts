// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentCounts, ComponentInstanceStatus, HaInstanceStatus } from '../control/status.ts';
import type { Plan } from '../plan/component-plan.ts';

/** From the start to the end of the launcher; `halted`: everything was given up at once. */
export type Phase = 'starting' | 'running' | 'stopping' | 'stopped' | 'halted';

export interface StatusFacts {
  readonly plan: Plan;
  readonly phase: Phase;
  readonly startedAt: number;
  readonly instances: readonly ComponentInstanceStatus[];
}

/** The status that operators and clients see. */
export function haInstanceStatus({ plan, phase, startedAt, instances }: StatusFacts): HaInstanceStatus {
  const { haInstance, notices, development } = plan;
  return {
    haInstance: haInstance.id,
    hostname: haInstance.hostname,
    launcherPid: process.pid,
    startedAt,
    state: stateOf(phase, instances),
    highlyAvailable: notices.length === 0,
    notices,
    development,
    components: countComponents(instances),
    instances,
  };
}

/** The state of the whole: degraded when something that is wanted can neither be used nor has ended as intended. */
export function stateOf(phase: Phase, instances: readonly ComponentInstanceStatus[]): HaInstanceStatus['state'] {
  if (phase === 'halted') return 'stopping';
  if (phase !== 'running') return phase;
  const isComplete = instances.every(({ wanted, state }) => wanted === 'down' || state === 'up' || state === 'ended');
  return isComplete ? 'up' : 'degraded';
}

function countComponents(instances: readonly ComponentInstanceStatus[]): ComponentCounts[] {
  const counts = new Map<string, { name: string; wanted: number; running: number; ready: number }>();
  for (const { component, wanted, pid, state } of instances) {
    const count = counts.get(component) ?? { name: component, wanted: 0, running: 0, ready: 0 };
    if (wanted === 'up') count.wanted += 1;
    if (pid !== undefined) count.running += 1;
    if (state === 'up') count.ready += 1;
    counts.set(component, count);
  }
  return [...counts.values()];
}
