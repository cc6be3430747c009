// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentInstanceStatus, HaInstanceStatus } from '../../src/control/status.ts';

/** 23 November 2026, 14:05:09 UTC. */
export const startedAt = Date.UTC(2026, 10, 23, 14, 5, 9);

/** The status of one component instance, `gateway#2`, that is up. */
export function instanceStatus(label: string, changes: Partial<ComponentInstanceStatus> = {}): ComponentInstanceStatus {
  const [component = '', number] = label.split('#');
  return {
    component,
    number: Number(number),
    wanted: 'up',
    state: 'up',
    pid: 4711,
    port: undefined,
    upSince: startedAt + 2000,
    restarts: 0,
    reason: undefined,
    output: undefined,
    held: false,
    retryAt: undefined,
    liveness: undefined,
    lastExits: [],
    ...changes,
  };
}

/** The status of an HA instance with these component instances. */
export function haInstanceStatus(
  instances: readonly ComponentInstanceStatus[],
  changes: Partial<HaInstanceStatus> = {},
): HaInstanceStatus {
  return {
    haInstance: 'lpar1',
    hostname: 'host1',
    launcherPid: 100,
    startedAt,
    state: 'up',
    highlyAvailable: true,
    notices: [],
    development: false,
    instances,
    ...changes,
    components: changes.components ?? countsOf(instances),
  };
}

function countsOf(instances: readonly ComponentInstanceStatus[]): NonNullable<HaInstanceStatus['components']> {
  const names = [...new Set(instances.map(({ component }) => component))];
  return names.map((name) => {
    const own = instances.filter(({ component }) => component === name);
    return {
      name,
      wanted: own.filter(({ wanted }) => wanted === 'up').length,
      running: own.filter(({ pid }) => pid !== undefined).length,
      ready: own.filter(({ state }) => state === 'up').length,
    };
  });
}
