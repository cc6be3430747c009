// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { orderWaves, type Dependent } from '../../src/plan/waves.ts';

function component(name: string, ...[requires = [], after = [], wants = []]: readonly string[][]): Dependent {
  return { name, requires, after, wants };
}

describe('ordering components into waves', () => {
  it('puts components without dependencies into one wave, in their order', () => {
    expect(orderWaves([component('b'), component('a')])).toEqual({ outcome: 'ordered', waves: [['b', 'a']] });
  });

  it('puts a component after everything that it requires or comes after', () => {
    const components = [
      component('front', ['discovery'], ['cache']),
      component('cache', ['discovery']),
      component('discovery'),
      component('app', ['discovery']),
    ];
    expect(orderWaves(components)).toEqual({ outcome: 'ordered', waves: [['discovery'], ['cache', 'app'], ['front']] });
  });

  it('puts a component after what it wants, and names what waits as a circle', () => {
    expect(orderWaves([component('a', [], [], ['b']), component('b')])).toEqual({
      outcome: 'ordered',
      waves: [['b'], ['a']],
    });
    const circle = [component('a', ['b']), component('b', [], ['c']), component('c', [], [], ['a'])];
    expect(orderWaves(circle)).toEqual({ outcome: 'cyclic', cycles: [['a', 'b', 'c', 'a']] });
  });

  it('ignores names that are not in the list', () => {
    expect(orderWaves([component('a', ['elsewhere'], ['nowhere'])])).toEqual({ outcome: 'ordered', waves: [['a']] });
  });

  it('orders nothing into no waves', () => {
    expect(orderWaves([])).toEqual({ outcome: 'ordered', waves: [] });
  });

  it('reports a component that waits for itself', () => {
    expect(orderWaves([component('a', ['a'])])).toEqual({ outcome: 'cyclic', cycles: [['a', 'a']] });
  });

  it('reports the path of a circle only, not what leads to it', () => {
    const components = [
      component('lead', ['a']),
      component('a', ['b']),
      component('b', [], ['c']),
      component('c', ['a']),
    ];
    expect(orderWaves(components)).toEqual({ outcome: 'cyclic', cycles: [['a', 'b', 'c', 'a']] });
  });

  it('reports circles that are independent of each other, all at once', () => {
    const components = [
      component('free'),
      component('a', ['b']),
      component('b', ['a']),
      component('x', ['y', 'free']),
      component('y', ['x']),
    ];
    expect(orderWaves(components)).toEqual({
      outcome: 'cyclic',
      cycles: [
        ['a', 'b', 'a'],
        ['x', 'y', 'x'],
      ],
    });
  });

  it('orders a chain of 2,000 components', () => {
    const components = Array.from({ length: 2000 }, (_, index) =>
      component(`c${index}`, index > 0 ? [`c${index - 1}`] : []),
    );
    const order = orderWaves(components);
    expect(order.outcome === 'ordered' && order.waves.length).toBe(2000);
  });
});
