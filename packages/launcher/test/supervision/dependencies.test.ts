// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { ComponentPlan } from '../../src/plan/component-plan.ts';
import type { ComponentState } from '../../src/supervision/component-state.ts';
import { isSettled, waitsFor, type InstanceView } from '../../src/supervision/dependencies.ts';

const needs = (requires: string[], after: string[] = []): ComponentPlan =>
  ({ requires, after }) as unknown as ComponentPlan;
const views = (component: string, ...states: ComponentState[]): InstanceView[] =>
  states.map((state) => ({ component, state }));

describe('a component may start', () => {
  it('when it requires nothing', () => {
    expect(waitsFor(needs([]), views('other', 'failed'))).toBeUndefined();
  });

  it('when what it requires is up', () => {
    expect(waitsFor(needs(['a', 'b']), [...views('a', 'up', 'up'), ...views('b', 'up')])).toBeUndefined();
  });

  it('when one instance is up and the others were given up, stopped or wait for their retry', () => {
    for (const other of ['failed', 'down', 'backoff'] as const) {
      expect(waitsFor(needs(['a']), views('a', 'up', other))).toBeUndefined();
    }
  });

  it('when what it comes after is not part of the plan', () => {
    expect(waitsFor(needs([], ['gone']), views('a', 'up'))).toBeUndefined();
  });
});

describe('a component waits', () => {
  it.each([
    ['starting', 'is not up yet'],
    ['preparing', 'is not up yet'],
    ['backoff', 'is not up yet'],
    ['stopping', 'is not up yet'],
    ['failed', 'failed'],
    ['down', 'is down'],
  ] as const)('for one that is %s', (state, words) => {
    expect(waitsFor(needs(['a']), views('a', state))).toBe(`waits for a, which ${words}`);
  });

  it('until every instance that is on its way has come up', () => {
    expect(waitsFor(needs(['a']), views('a', 'up', 'starting'))).toBe('waits for a, which is not up yet');
  });

  it('for what it comes after, too', () => {
    expect(waitsFor(needs([], ['a']), views('a', 'starting'))).toBe('waits for a, which is not up yet');
  });
});

it('an HA instance is settled when nothing happens by itself any more', () => {
  expect(isSettled([...views('a', 'up'), ...views('b', 'failed'), ...views('c', 'down')])).toBe(true);
  for (const state of ['preparing', 'starting', 'sweeping', 'stopping', 'restarting', 'backoff'] as const) {
    expect(isSettled(views('a', 'up', state))).toBe(false);
  }
});
