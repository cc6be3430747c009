// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { ComponentState } from '../../src/supervision/component-state.ts';
import { isSettled, waitsFor, type InstanceView } from '../../src/supervision/dependencies.ts';

type Dependencies = Partial<InstanceView['plan']>;

function component(name: string, dependencies: Dependencies = {}): InstanceView['plan'] {
  return { name, requires: [], after: [], wants: [], ...dependencies };
}

/** Instances in these states, all of them wanted. */
function instances(plan: InstanceView['plan'], ...states: ComponentState[]): InstanceView[] {
  return states.map((state) => ({ plan, state, wanted: 'up' }));
}

const discovery = component('discovery');
const all: ComponentState[] = [
  'down',
  'preparing',
  'starting',
  'up',
  'sweeping',
  'stopping',
  'restarting',
  'backoff',
  'held',
  'failed',
  'ended',
];

describe.each(['requires', 'after'] as const)('what a component has in %s', (kind) => {
  const gateway = component('gateway', { [kind]: ['discovery'] });
  const waits = (...states: ComponentState[]): string | undefined => waitsFor(gateway, instances(discovery, ...states));

  it('is waited for unless it is up or has ended as intended', () => {
    expect(all.filter((state) => waits(state) === undefined)).toEqual(['up', 'ended']);
  });

  it.each([
    ['failed', 'failed'],
    ['down', 'is down'],
    ['held', 'is held'],
    ['starting', 'is not up yet'],
    ['backoff', 'is not up yet'],
  ] as const)('that is %s is waited for in these words', (state, words) => {
    expect(waits(state)).toBe(`waits for discovery, which ${words}`);
  });

  it('is up when one instance is and the others are given up, stopped or wait for their retry', () => {
    expect(waits('up', 'failed')).toBeUndefined();
    expect(waits('up', 'down', 'held')).toBeUndefined();
    expect(waits('backoff', 'up')).toBeUndefined();
  });

  it('is waited for until every instance that is on its way has come up', () => {
    for (const state of ['preparing', 'starting', 'restarting'] as const) {
      expect(waits('up', state)).toBe('waits for discovery, which is not up yet');
    }
  });

  it('is not waited for when it is not part of the plan', () => {
    expect(waits()).toBeUndefined();
  });
});

describe('what a component wants', () => {
  const gateway = component('gateway', { wants: ['discovery'] });

  it('is waited for as long as it may come up by itself', () => {
    const waiting = all.filter((state) => waitsFor(gateway, instances(discovery, state)) !== undefined);
    expect(waiting).toEqual(['down', 'preparing', 'starting', 'sweeping', 'restarting', 'backoff']);
  });

  it('is not waited for when it is not wanted itself', () => {
    expect(waitsFor(gateway, [{ plan: discovery, state: 'down', wanted: 'down' }])).toBeUndefined();
  });

  it('is not waited for when it waits for something that failed, however far away that is', () => {
    const cache = component('cache', { requires: ['discovery'] });
    const catalog = component('catalog', { after: ['cache'] });
    const views = [...instances(discovery, 'failed'), ...instances(cache, 'down'), ...instances(catalog, 'down')];
    const front = component('front', { wants: ['catalog'] });
    expect(waitsFor(front, views)).toBeUndefined();
    views[0] = { plan: discovery, state: 'backoff', wanted: 'up' };
    expect(waitsFor(front, views)).toBe('waits for catalog, which is down');
  });

  it('is waited for after what it requires', () => {
    const both = component('both', { wants: ['cache'], requires: ['discovery'] });
    const views = [...instances(component('cache'), 'starting'), ...instances(discovery, 'starting')];
    expect(waitsFor(both, views)).toBe('waits for discovery, which is not up yet');
  });
});

describe('everything is settled', () => {
  it.each(all)('unless something is on its way: %s', (state) => {
    const isResting = ['down', 'up', 'held', 'failed', 'ended'].includes(state);
    expect(isSettled(instances(discovery, 'up', state))).toBe(isResting);
  });
});
