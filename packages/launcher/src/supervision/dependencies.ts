// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentPlan } from '../plan/component-plan.ts';
import type { ComponentState } from './component-state.ts';

/** What dependency decisions look at. */
export interface InstanceView {
  readonly plan: Pick<ComponentPlan, 'name' | 'requires' | 'after' | 'wants'>;
  readonly state: ComponentState;
  readonly wanted: 'up' | 'down';
}

const onTheirWay: readonly ComponentState[] = ['preparing', 'starting', 'restarting'];
const restless: readonly ComponentState[] = [...onTheirWay, 'sweeping', 'backoff'];
const usable: readonly ComponentState[] = ['up', 'ended'];
const settled: readonly ComponentState[] = [...usable, 'down', 'failed', 'held'];

/**
 * The first component that this one still waits for, in words; undefined when it may start. A component counts as up when one of its
 * instances is, or has ended as intended, and none is on its way up for the moment.
 */
export function waitsFor(plan: InstanceView['plan'], instances: readonly InstanceView[]): string | undefined {
  const required = [...plan.requires, ...plan.after].filter((name) => isMissing(name, instances));
  const wanted = plan.wants.filter((name) => isMissing(name, instances) && mayComeUp(name, instances));
  const [first] = [...required, ...wanted];
  return first === undefined ? undefined : `waits for ${first}, which ${describe(statesOf(first, instances))}`;
}

/** Whether something still happens by itself; otherwise the rest waits for an operator. */
export function isSettled(instances: readonly Pick<InstanceView, 'state'>[]): boolean {
  return instances.every(({ state }) => settled.includes(state));
}

/** A plan has all required components; others may not be part of it, and are not waited for then. */
function isMissing(name: string, instances: readonly InstanceView[]): boolean {
  const states = statesOf(name, instances);
  return states.length > 0 && !isUp(states);
}

function isUp(states: readonly ComponentState[]): boolean {
  return states.some((state) => usable.includes(state)) && !states.some((state) => onTheirWay.includes(state));
}

/** Whether it comes up without an operator, as far as can be told. A plan has no cycles. */
function mayComeUp(name: string, instances: readonly InstanceView[]): boolean {
  return instances.some(({ plan, state, wanted }) => {
    if (plan.name !== name) return false;
    if (restless.includes(state)) return true;
    const others = [...plan.requires, ...plan.after].filter((each) => isMissing(each, instances));
    return state === 'down' && wanted === 'up' && others.every((each) => mayComeUp(each, instances));
  });
}

function statesOf(name: string, instances: readonly InstanceView[]): ComponentState[] {
  return instances.filter(({ plan }) => plan.name === name).map(({ state }) => state);
}

function describe(states: readonly ComponentState[]): string {
  for (const state of ['failed', 'held'] as const) {
    if (states.every((each) => each === state)) return state === 'failed' ? 'failed' : 'is held';
  }
  return states.every((state) => state === 'down') ? 'is down' : 'is not up yet';
}
