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

/** The components of a status, each once, with their counts. */
export function groupByComponent(status: Pick<HaInstanceStatus, 'instances'>): ComponentGroup[] {
  const names = [...new Set(status.instances.map(({ component }) => component))];
  return names.map((component) => {
    const instances = status.instances.filter((each) => each.component === component);
    return { component, instances, ...countInstances(instances) };
  });
}
