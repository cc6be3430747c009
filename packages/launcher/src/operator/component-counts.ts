// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentInstanceStatus, HaInstanceStatus } from '../control/status.ts';

/** How many instances of a component are wanted, have a process, and can be used. */
export interface Counts {
  readonly wanted: number;
  readonly running: number;
  readonly ready: number;
}

/** A component with its counts and instances, in the order of the status. */
export interface ComponentGroup extends Counts {
  readonly component: string;
  readonly instances: readonly ComponentInstanceStatus[];
}

/** Counts some component instances. */
export function countInstances(instances: readonly ComponentInstanceStatus[]): Counts {
  return {
    wanted: instances.filter(({ wanted }) => wanted === 'up').length,
    running: instances.filter(({ pid }) => pid !== undefined).length,
    ready: instances.filter(({ state }) => state === 'up').length,
  };
}

/** The components of a status, each once; the counts are those of the whole component, also when some of its instances are left out. */
export function groupByComponent(
  status: Pick<HaInstanceStatus, 'components' | 'instances'>,
  shown: readonly ComponentInstanceStatus[] = status.instances,
): ComponentGroup[] {
  const names = [...new Set(shown.map(({ component }) => component))];
  return names.map((component) => {
    const { wanted, running, ready } = countsOf(component, status);
    return { component, wanted, running, ready, instances: shown.filter((each) => each.component === component) };
  });
}

/** A launcher of an earlier release does not count itself. */
function countsOf(component: string, status: Partial<HaInstanceStatus>): Counts {
  const counted = status.components?.find(({ name }) => name === component);
  return counted ?? countInstances(status.instances?.filter((each) => each.component === component) ?? []);
}

/** The counts of all components together. */
export function totalCounts(groups: readonly Counts[]): Counts {
  const sum = (count: (each: Counts) => number): number => groups.reduce((total, each) => total + count(each), 0);
  return {
    wanted: sum(({ wanted }) => wanted),
    running: sum(({ running }) => running),
    ready: sum(({ ready }) => ready),
  };
}
