// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ComponentPlan } from '../../src/plan/component-plan.ts';
import type { Supervisor } from '../../src/supervision/supervisor.ts';
import { createEngine, instanceOf, until, untilInstance, type Engine } from '../engine.ts';
import { createManualClock, type ManualClock } from '../manual-clock.ts';

let engine: Engine;
let clock: ManualClock;

beforeEach(() => {
  engine = createEngine();
  clock = createManualClock();
});
afterEach(async () => {
  const closed = engine.close();
  // What waits for a grace or a proof waits for this clock.
  const timer = setInterval(() => clock.advance(50), 1);
  await closed;
  clearInterval(timer);
});

const sleeper = 'exec sleep 600';

async function supervise(
  script: string,
  settings: Partial<ComponentPlan>,
): Promise<{ supervisor: Supervisor; plan: ComponentPlan }> {
  const plan = engine.component('one', script, settings);
  const supervisor = engine.supervisor(engine.plan([plan]), { clock });
  void supervisor.start();
  await until(() => engine.lines.some((line) => line.startsWith('ZWEL0001I')));
  return { supervisor, plan };
}

/** What was killed may leave something behind for a moment; the proof that nothing is left waits for the clock. */
function untilProven(holds: () => boolean): Promise<void> {
  return until(() => {
    if (!holds()) clock.advance(1);
    return holds();
  });
}

const retries = (): string[] => engine.lines.flatMap((line) => /retrying (\d+ of \d+ in \S+ s)/.exec(line)?.[1] ?? []);

it('waits for each interval in turn, then stops retrying', async () => {
  const { supervisor } = await supervise('exit 1', {
    restart: { intervalsMs: [1_000, 5_000, 240_000], minUptimeMs: 90_000 },
  });
  for (const intervalMs of [1_000, 5_000, 240_000]) {
    await untilInstance(supervisor, 'one#1', { state: 'backoff' });
    expect(clock.pending()).toContain(intervalMs);
    clock.advance(intervalMs - 1);
    expect(instanceOf(supervisor.status(), 'one#1').state).toBe('backoff');
    clock.advance(1);
    expect(instanceOf(supervisor.status(), 'one#1').state).not.toBe('backoff');
  }
  await untilInstance(supervisor, 'one#1', { state: 'failed', restarts: 3 });
  expect(retries()).toEqual(['1 of 3 in 1 s', '2 of 3 in 5 s', '3 of 3 in 240 s']);
});

it('counts failures anew when the instance lived longer than minUptime, and only then', async () => {
  const { supervisor } = await supervise(sleeper, { restart: { intervalsMs: [0, 0, 0], minUptimeMs: 30_000 } });
  for (const [restarts, uptimeMs] of [10, 30_000, 30_001, 10].entries()) {
    await untilInstance(supervisor, 'one#1', { state: 'up', restarts });
    clock.advance(uptimeMs);
    supervisor.killInstance('one#1');
  }
  await untilInstance(supervisor, 'one#1', { state: 'up', restarts: 4 });
  expect(retries()).toEqual(['1 of 3 in 0 s', '2 of 3 in 0 s', '1 of 3 in 0 s', '2 of 3 in 0 s']);
});

/** What is due at once is only put off, not waited for. */
const pending = (): number[] => clock.pending().filter((delayMs) => delayMs > 0);

it('has nothing pending while everything is up but the renewal of the lock', async () => {
  const { supervisor } = await supervise(sleeper, {});
  await untilInstance(supervisor, 'one#1', { state: 'up' });
  expect(pending()).toHaveLength(1);
  supervisor.killInstance('one');
  await untilProven(() => instanceOf(supervisor.status(), 'one#1').restarts === 1);
  expect(pending()).toHaveLength(1);
});

it('uses SIGKILL exactly when the grace is over', async () => {
  const { supervisor } = await supervise(`trap '' TERM; echo armed; while :; do sleep 1; done`, { stopGraceMs: 5_000 });
  await until(() => engine.output('one#1') === 'armed\n');
  supervisor.stopComponent('one');
  clock.advance(4_999);
  expect(instanceOf(supervisor.status(), 'one#1').state).toBe('stopping');
  expect(engine.lines.some((line) => line.startsWith('ZWEL0063W'))).toBe(false);
  clock.advance(1);
  expect(engine.lines.filter((line) => line.startsWith('ZWEL0063W'))).toHaveLength(1);
  // The leader's end is an event; the end of the others is looked for.
  const timer = setInterval(() => clock.advance(10), 1);
  await untilInstance(supervisor, 'one#1', { state: 'down' });
  clearInterval(timer);
});

it('logs every transition in one line with old state, event and new state', async () => {
  const { supervisor, plan } = await supervise(sleeper, { restart: { intervalsMs: [], minUptimeMs: 0 } });
  supervisor.killInstance('one');
  await untilProven(() => instanceOf(supervisor.status(), 'one#1').state === 'failed');
  writeFileSync(plan.startScript, `${sleeper}\n`);
  supervisor.startComponent('one');
  supervisor.startComponent('one');
  expect(engine.lines.filter((line) => line.startsWith('one#1: '))).toEqual([
    'one#1: down, start -> preparing',
    'one#1: preparing, prepared -> starting',
    'one#1: starting, ready -> up',
    'one#1: up, exited -> sweeping',
    'one#1: sweeping, groupEmpty -> backoff',
    'one#1: backoff, exhausted -> failed',
    'one#1: failed, start -> preparing',
    'one#1: preparing, prepared -> starting',
    'one#1: starting, ready -> up',
  ]);
});
