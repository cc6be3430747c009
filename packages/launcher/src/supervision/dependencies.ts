// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentPlan } from '../plan/component-plan.ts';
import type { ComponentState } from './component-state.ts';

/** What dependency decisions look at. */
export interface InstanceView {
  readonly component: string;
  readonly state: ComponentState;
}

/**
 * The first component that this one still waits for, in words; undefined when it may start. A component counts as up when one of its
 * instances is and none is on its way up for the moment.
 */
export function waitsFor(plan: ComponentPlan, instances: readonly InstanceView[]): string | undefined {
  for (const name of [...plan.requires, ...plan.after]) {
    const states = instances.filter((each) => each.component === name).map((each) => each.state);
    // A plan has all required components; one of `after` may be missing.
    if (states.length > 0 && !isUp(states)) return `waits for ${name}, which ${describe(states)}`;
  }
  return undefined;
}

function isUp(states: readonly ComponentState[]): boolean {
  return states.includes('up') && !states.some((state) => state === 'preparing' || state === 'starting');
}

function describe(states: readonly ComponentState[]): string {
  if (states.every((state) => state === 'failed')) return 'failed';
  if (states.every((state) => state === 'down')) return 'is down';
  return 'is not up yet';
}

/** Whether something still happens by itself; otherwise the rest waits for an operator. */
export function isSettled(instances: readonly InstanceView[]): boolean {
  return instances.every(({ state }) => state === 'up' || state === 'failed' || state === 'down');
}
