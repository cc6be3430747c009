// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ApplicationsOutcome } from '@zowe-ha/discovery-config';
import { expect, test } from 'vitest';
import { observeRegistry } from '../src/observed-registry.ts';
import { RegistryView } from '../src/registry-view.ts';
import { entry } from './test-front.ts';

const a1 = entry('a1', 1);
const a2 = entry('a2', 2);
const b1 = entry('b1', 3, { serviceId: 'other', instanceId: 'b1' });
const calm = { interrupted: false, now: 0 };
const after = (now: number): { interrupted: boolean; now: number } => ({ interrupted: true, now });
const ids = (view: RegistryView, now = 0): string[] => view.instances(now).map(({ instanceId }) => instanceId);

test('an instance that is not listed any more is gone at once', () => {
  const view = new RegistryView();
  view.update([a1, a2], calm);
  expect(view.update([a1], calm)).toBe(0);
  expect(ids(view)).toEqual([a1.instanceId]);
});

test('the only service that leaves in a regular reading is gone', () => {
  const view = new RegistryView();
  view.update([a1, a2], calm);
  view.update([], calm);
  expect(ids(view)).toEqual([]);
});

test('what a registry lists no more after it was away stays', () => {
  const view = new RegistryView();
  view.update([a1, a2, b1], calm);
  expect(view.update([], after(0))).toBe(3);
  expect(ids(view)).toEqual([a1.instanceId, a2.instanceId, 'b1']);
});

test('a registry that lost several services at once was away, seen or not', () => {
  const view = new RegistryView();
  view.update([a1, b1], calm);
  expect(view.update([], calm)).toBe(2);
});

test('what was kept goes as soon as its service is listed again, however small', () => {
  const view = new RegistryView();
  view.update([a1, a2, b1], calm);
  view.update([], after(0));
  view.update([a2], calm);
  expect(ids(view)).toEqual([a2.instanceId, 'b1']);
});

test('what was kept goes when it refuses a connection', () => {
  const view = new RegistryView();
  view.update([a1, b1], calm);
  view.update([], after(0));
  expect(view.refused(a1.instanceId)).toBe(true);
  expect(view.refused(a1.instanceId)).toBe(false);
  expect(ids(view)).toEqual(['b1']);
});

test('what was kept goes after 90 seconds', () => {
  const view = new RegistryView();
  view.update([a1], calm);
  view.update([], after(1000));
  expect(ids(view, 90_999)).toEqual([a1.instanceId]);
  expect(ids(view, 91_000)).toEqual([]);
});

test('an instance that was listed as not UP is not kept', () => {
  const view = new RegistryView();
  view.update([{ ...a1, status: 'OUT_OF_SERVICE' }], calm);
  view.update([], after(0));
  expect(ids(view)).toEqual([]);
});

test('a reading is interrupted when the one before failed, except for the first', async () => {
  const found: ApplicationsOutcome = { outcome: 'found', instances: [], server: 'https://a/eureka/' };
  const unknown: ApplicationsOutcome = { outcome: 'unknown', reason: 'away' };
  const readings = [unknown, found, found, unknown, unknown, found, found];
  const registry = observeRegistry({ applications: () => Promise.resolve(readings.shift()!), close: () => undefined });
  const seen: [boolean, boolean][] = [];
  while (readings.length > 0) {
    await registry.applications();
    seen.push([registry.isInformed(), registry.wasInterrupted()]);
  }
  expect(seen.map(([informed]) => informed)).toEqual([false, true, true, true, true, true, true]);
  expect(seen.map(([, interrupted]) => interrupted)).toEqual([false, false, false, false, false, true, false]);
});
