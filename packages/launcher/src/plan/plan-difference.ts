// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isDeepStrictEqual } from 'node:util';
import type { ComponentPlan, Plan, StartedTaskPlan } from './component-plan.ts';
import { portOfInstance } from './port-plan.ts';
import { relevantEnvironment } from './relevant-environment.ts';

/** One component instance as a plan wants it. */
export interface PlannedInstance {
  readonly plan: ComponentPlan;
  readonly number: number;
}

/** What a new plan asks for, per component instance. */
export interface PlanDifference {
  readonly added: readonly PlannedInstance[];
  readonly removed: readonly PlannedInstance[];
  /** With the new plan. */
  readonly changed: readonly PlannedInstance[];
  readonly unchanged: readonly PlannedInstance[];
}

/** All component instances of a plan, in its order. */
export function plannedInstances(plan: Plan): PlannedInstance[] {
  return plan.components.flatMap((component) =>
    Array.from({ length: component.instances }, (_, index) => ({ plan: component, number: index + 1 })),
  );
}

/** Compares two plans; the number of instances alone changes no instance, nor does how they are supervised. */
export function comparePlans(before: Plan, after: Plan): PlanDifference {
  const old = new Map(plannedInstances(before).map((each) => [keyOf(each), each]));
  const wanted = new Map(plannedInstances(after).map((each) => [keyOf(each), each]));
  const common = [...wanted.values()].filter((each) => old.has(keyOf(each)));
  const isSame = (each: PlannedInstance): boolean => isSameInstance(each, old.get(keyOf(each)));
  return {
    added: [...wanted.values()].filter((each) => !old.has(keyOf(each))),
    removed: [...old.values()].filter((each) => !wanted.has(keyOf(each))),
    changed: common.filter((each) => !isSame(each)),
    unchanged: common.filter(isSame),
  };
}

function keyOf({ plan, number }: PlannedInstance): string {
  return `${plan.name}#${number}`;
}

function isSameInstance(one: PlannedInstance, other: PlannedInstance | undefined): boolean {
  if (one.plan.stc && other?.plan.stc) return isSameTask(one.plan.stc, other.plan.stc);
  return other !== undefined && isDeepStrictEqual(startedWith(one), startedWith(other));
}

/** What a component instance cannot be told while it runs. How it is supervised may change under it. */
function startedWith({ plan, number }: PlannedInstance): object {
  const { directory, startScript, shareAs, stc, lifecycle, instanceSettings } = plan;
  return {
    ...{ directory, startScript, shareAs, stc, lifecycle },
    port: portOfInstance(plan, number),
    settings: instanceSettings[number - 1] ?? {},
    environment: relevantEnvironment(plan),
  };
}

/** A shared task is never restarted for a refresh; how a dedicated one is supervised changes while it runs. */
function isSameTask(one: StartedTaskPlan, other: StartedTaskPlan): boolean {
  return one.jobName === other.jobName && (one.use === 'shared' || one.start === other.start);
}
