// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { scheduleTemplates } from '../../src/templates/schedule-templates.ts';
import type { TemplateOutcome, TemplateRun } from '../../src/templates/template-outcome.ts';

interface Fake {
  /** What each template uses, in this order. */
  readonly uses: readonly (readonly number[])[];
  /** How long each run of a template takes; 0 by default. */
  readonly costs?: Readonly<Record<number, number>>;
  readonly budgetMs?: number;
}

/** Schedules templates that cost time of a clock that only they move. */
async function schedule({ uses, costs = {}, budgetMs = 1000 }: Fake) {
  let now = 0;
  const runs: number[] = [];
  const settled = new Map<number, TemplateOutcome>();
  await scheduleTemplates({
    count: uses.length,
    budgetMs,
    now: () => now,
    run: (index, sliceMs): TemplateRun => {
      runs.push(index);
      const cost = costs[index] ?? 0;
      now += Math.min(cost, sliceMs);
      if (cost > sliceMs) return { kind: 'interrupted' };
      const missing = uses[index]?.find((other) => settled.get(other)?.kind !== 'value');
      if (missing === undefined) return { kind: 'value', value: index, differs: false };
      return settled.has(missing) ? { kind: 'uses', index: missing } : { kind: 'waits', index: missing };
    },
    settle: (index, outcome) => {
      expect(settled.has(index)).toBe(false);
      settled.set(index, outcome);
    },
  });
  const kinds = [...settled].toSorted(([a], [b]) => a - b).map(([, { kind }]) => kind);
  return { kinds, runs, settled, now };
}

test('templates without references run once, in their order', async () => {
  expect(await schedule({ uses: [[], [], []] })).toMatchObject({ kinds: ['value', 'value', 'value'], runs: [0, 1, 2] });
});

test('nothing to evaluate is nothing to do', async () => {
  expect(await schedule({ uses: [] })).toMatchObject({ kinds: [], runs: [] });
});

test('a template that waits is run again when the other one has a value, and not before', async () => {
  expect((await schedule({ uses: [[2], [], [1, 3], []] })).runs).toEqual([0, 1, 2, 3, 2, 0]);
});

test('a chain of any length is resolved', async () => {
  const length = 300;
  const { kinds, runs } = await schedule({
    uses: Array.from({ length }, (_none, index) => (index + 1 < length ? [index + 1] : [])),
  });
  expect(new Set(kinds)).toEqual(new Set(['value']));
  expect(runs).toHaveLength(2 * length - 1);
});

test('a circle begins with its first template, and ends what depends on it', async () => {
  const { kinds, settled } = await schedule({ uses: [[3], [], [0, 1], [2], [3], [5]] });
  expect(kinds).toEqual(['cycle', 'value', 'cycle', 'cycle', 'uses', 'cycle']);
  expect(settled.get(0)).toEqual({ kind: 'cycle', members: [0, 3, 2] });
  expect(settled.get(3)).toEqual({ kind: 'cycle', members: [0, 3, 2] });
  expect(settled.get(4)).toEqual({ kind: 'uses', index: 3 });
  expect(settled.get(5)).toEqual({ kind: 'cycle', members: [5] });
});

test('a template that loops leaves the time to the others', async () => {
  const { kinds, now } = await schedule({ uses: [[], [], [0]], costs: { 0: Infinity, 1: 100 } });
  expect(kinds).toEqual(['tooSlow', 'value', 'uses']);
  expect(now).toBeLessThanOrEqual(1000);
});

test('a template that is slow gets a second, longer attempt', async () => {
  const { kinds, runs } = await schedule({ uses: [[], [], [], []], costs: { 0: 251, 1: 200 }, budgetMs: 600 });
  expect(kinds).toEqual(['tooSlow', 'value', 'value', 'value']);
  expect(runs).toEqual([0, 1, 2, 3, 0, 1]);
});

test('a hundred templates that loop do not take longer than they may', async () => {
  const uses = Array.from({ length: 101 }, () => []);
  const costs = Object.fromEntries(Array.from({ length: 100 }, (_none, index) => [index, Infinity]));
  const { kinds, now } = await schedule({ uses, costs, budgetMs: 500 });
  expect(kinds.slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 'tooSlow'));
  expect(kinds[100]).toBe('value');
  expect(now).toBeLessThanOrEqual(504);
});

test('what is left when the time is over was not reached', async () => {
  const { kinds, runs } = await schedule({ uses: [[], [], []], costs: { 0: 3, 1: 3 }, budgetMs: 5 });
  expect(kinds).toEqual(['value', 'value', 'notReached']);
  expect(runs).toEqual([0, 1]);
});

test('a circle is told even when the time is over', async () => {
  const { kinds } = await schedule({ uses: [[1], [0], []], costs: { 2: 4 }, budgetMs: 1 });
  expect(kinds).toEqual(['cycle', 'cycle', 'value']);
});
