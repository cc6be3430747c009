// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isDeepStrictEqual } from 'node:util';
import type { ComponentPlan, Plan } from './component-plan.ts';
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

/** Compares two plans; the number of instances alone changes no instance. */
export function comparePlans(before: Plan, after: Plan): PlanDifference {
  const old = new Map(plannedInstances(before).map((each) => [keyOf(each), each]));
  const wanted = new Map(plannedInstances(after).map((each) => [keyOf(each), each]));
  const common = [...wanted.values()].filter((each) => old.has(keyOf(each)));
  const isSame = (each: PlannedInstance): boolean => isSameComponent(each.plan, old.get(keyOf(each))?.plan);
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

function isSameComponent(one: ComponentPlan, other: ComponentPlan | undefined): boolean {
  return other !== undefined && isDeepStrictEqual(comparable(one), comparable(other));
}

function comparable(plan: ComponentPlan): ComponentPlan {
  return { ...plan, instances: 0, environment: relevantEnvironment(plan) };
}
