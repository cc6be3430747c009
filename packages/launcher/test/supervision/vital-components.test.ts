// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { ComponentState } from '../../src/supervision/component-state.ts';
import {
  lostVitalComponents,
  recentRestartsOfAll,
  VitalWatch,
  type VitalView,
} from '../../src/supervision/vital-components.ts';

function view(state: ComponentState, settings: Partial<VitalView> = {}): VitalView {
  return { plan: { name: 'gateway', vital: true }, state, wanted: 'up', reason: 'exit 1', ...settings };
}

describe('a vital component', () => {
  it.each<ComponentState>([
    'down',
    'preparing',
    'starting',
    'up',
    'sweeping',
    'restarting',
    'backoff',
    'held',
    'ended',
  ])('is not lost while it is %s', (state) => {
    expect(lostVitalComponents([view(state)])).toEqual([]);
  });

  it('is lost when all of its instances are given up', () => {
    expect(lostVitalComponents([view('failed'), view('failed', { reason: 'exit 2' })])).toEqual([
      { name: 'gateway', reason: 'exit 1' },
    ]);
    expect(lostVitalComponents([view('failed'), view('up')])).toEqual([]);
    expect(lostVitalComponents([view('failed'), view('backoff')])).toEqual([]);
  });

  it('is lost when the others were stopped by an operator, but not when all were', () => {
    expect(lostVitalComponents([view('failed'), view('down', { wanted: 'down' })])).toHaveLength(1);
    expect(lostVitalComponents([view('down', { wanted: 'down' })])).toEqual([]);
  });

  it('has a reason even when none is known', () => {
    expect(lostVitalComponents([view('failed', { reason: undefined })])).toEqual([
      { name: 'gateway', reason: 'unknown' },
    ]);
  });
});

it('a component that is not vital is never lost', () => {
  expect(lostVitalComponents([view('failed', { plan: { name: 'catalog', vital: false } })])).toEqual([]);
});

it('a loss is told once, and again after the component was back', () => {
  const watch = new VitalWatch();
  expect(watch.look([view('failed')])).toHaveLength(1);
  expect(watch.look([view('failed')])).toEqual([]);
  expect(watch.lost).toHaveLength(1);
  expect(watch.look([view('up')])).toEqual([]);
  expect(watch.lost).toEqual([]);
  expect(watch.look([view('failed')])).toHaveLength(1);
});

it('restarts of everything count for an hour', () => {
  expect(recentRestartsOfAll([0, 1, 3_000_000], 3_600_000)).toEqual([1, 3_000_000]);
});
