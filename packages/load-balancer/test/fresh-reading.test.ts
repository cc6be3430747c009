// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FreshReading } from '../src/fresh-reading.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

/** A registry whose readings end when the test says so. */
function controlledReadings() {
  const ends: (() => void)[] = [];
  const fresh = new FreshReading({ read: () => new Promise((resolve) => ends.push(resolve)), patienceMs: 1000 });
  let answered = 0;
  const ask = (count: number): void => {
    for (let n = 0; n < count; n += 1) void fresh.ask().then(() => (answered += 1));
  };
  return { ask, ends, answered: () => answered };
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

test('all who ask at the same time share one reading, which begins at once', async () => {
  const registry = controlledReadings();
  registry.ask(500);
  await settle();
  expect([registry.ends.length, registry.answered()]).toEqual([1, 0]);
  registry.ends[0]!();
  await settle();
  expect(registry.answered()).toBe(500);
});

test('who asks while a reading is under way gets the next one, which begins when that has ended', async () => {
  const registry = controlledReadings();
  registry.ask(1);
  await settle();
  registry.ask(500);
  await vi.advanceTimersByTimeAsync(150);
  expect(registry.ends.length).toBe(1);
  registry.ends[0]!();
  await settle();
  expect([registry.ends.length, registry.answered()]).toEqual([2, 1]);
  registry.ends[1]!();
  await settle();
  expect(registry.answered()).toBe(501);
});

test('the next reading begins 100 ms after the one before', async () => {
  const registry = controlledReadings();
  registry.ask(1);
  await settle();
  registry.ends[0]!();
  await settle();
  registry.ask(1);
  await vi.advanceTimersByTimeAsync(99);
  expect(registry.ends.length).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(registry.ends.length).toBe(2);
});

test('nobody waits longer than a second, and nobody at all for a reading that is overdue', async () => {
  const registry = controlledReadings();
  registry.ask(1);
  await settle();
  registry.ask(1);
  await vi.advanceTimersByTimeAsync(999);
  expect(registry.answered()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(registry.answered()).toBe(2);
  registry.ask(3);
  await settle();
  expect([registry.ends.length, registry.answered()]).toEqual([1, 5]);
});

test('a reading that fails answers too, and the next one is made', async () => {
  let readings = 0;
  const fresh = new FreshReading({
    read: () => {
      readings += 1;
      return Promise.reject(new Error('away'));
    },
  });
  await fresh.ask();
  const second = fresh.ask();
  await vi.advanceTimersByTimeAsync(100);
  await second;
  expect(readings).toBe(2);
});
