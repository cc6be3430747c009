// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { ComponentPlan, Plan } from '../../src/plan/component-plan.ts';
import { comparePlans, plannedInstances, type PlannedInstance } from '../../src/plan/plan-difference.ts';

const component = (name: string, instances = 1, environment: Record<string, string> = {}): ComponentPlan =>
  ({
    name,
    instances,
    environment,
    requires: [],
    after: [],
    wants: [],
    instanceSettings: [],
    port: { kind: 'none' },
    restart: { intervalsMs: [1000], minUptimeMs: 0 },
  }) as unknown as ComponentPlan;
const plan = (...components: ComponentPlan[]): Plan => ({ components }) as unknown as Plan;
const labels = (planned: readonly PlannedInstance[]): string[] =>
  planned.map((each) => `${each.plan.name}#${each.number}`);

function difference(before: Plan, after: Plan): Record<string, string[]> {
  const { added, removed, changed, unchanged } = comparePlans(before, after);
  return { added: labels(added), removed: labels(removed), changed: labels(changed), unchanged: labels(unchanged) };
}

it('lists the instances of a plan in its order', () => {
  expect(labels(plannedInstances(plan(component('b', 2), component('a'))))).toEqual(['b#1', 'b#2', 'a#1']);
});

describe('comparing plans', () => {
  it('finds nothing when both are equal', () => {
    expect(difference(plan(component('a', 2)), plan(component('a', 2)))).toEqual({
      added: [],
      removed: [],
      changed: [],
      unchanged: ['a#1', 'a#2'],
    });
  });

  it('finds components that come and go', () => {
    expect(difference(plan(component('a'), component('b', 2)), plan(component('a'), component('c')))).toEqual({
      added: ['c#1'],
      removed: ['b#1', 'b#2'],
      changed: [],
      unchanged: ['a#1'],
    });
  });

  it('touches only the instances that come or go when their number changes', () => {
    expect(difference(plan(component('a', 2)), plan(component('a', 3)))).toMatchObject({
      added: ['a#3'],
      unchanged: ['a#1', 'a#2'],
    });
    expect(difference(plan(component('a', 2)), plan(component('a', 1)))).toMatchObject({
      removed: ['a#2'],
      unchanged: ['a#1'],
    });
  });

  it('finds every instance of a component that changed, and gives its new plan', () => {
    const after = plan(component('a', 3, { X: '1' }), component('b'));
    const found = comparePlans(plan(component('a', 2), component('b')), after);
    expect(labels(found.changed)).toEqual(['a#1', 'a#2']);
    expect(labels(found.added)).toEqual(['a#3']);
    expect(found.changed[0]?.plan.environment).toEqual({ X: '1' });
  });
});
