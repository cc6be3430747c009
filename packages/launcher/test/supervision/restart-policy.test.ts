// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { decideRestart, describeExit } from '../../src/supervision/restart-policy.ts';
import { createManualClock } from '../manual-clock.ts';

const defaults = { intervalsMs: [1, 1, 1, 5, 5, 10, 20, 60, 120, 240].map((each) => each * 1000), minUptimeMs: 90_000 };

function after(uptimeMs: number, failures: number, plan = defaults): ReturnType<typeof decideRestart> {
  const clock = createManualClock();
  const spawnedAt = clock.monotonic();
  clock.advance(uptimeMs);
  return decideRestart(plan, { reason: 'exit 1', spawnedAt, failures }, clock);
}

describe('restart policy', () => {
  it('waits for the n-th interval after the n-th failure in a row', () => {
    const delays = defaults.intervalsMs.map((_, failures) => {
      const decision = after(10, failures);
      return decision.outcome === 'restart' ? decision.delayMs : undefined;
    });
    expect(delays).toEqual(defaults.intervalsMs);
  });

  it('says which retry of how many it is, and why', () => {
    expect(after(10, 1)).toEqual({
      outcome: 'restart',
      delayMs: 1000,
      retry: 2,
      retries: 10,
      failures: 2,
      reason: 'exit 1',
    });
  });

  it('gives up when the intervals are used up', () => {
    expect(after(10, 10)).toEqual({ outcome: 'giveUp', retries: 10, failures: 11, reason: 'exit 1' });
  });

  it('never restarts without intervals', () => {
    expect(after(10, 0, { intervalsMs: [], minUptimeMs: 0 }).outcome).toBe('giveUp');
    expect(after(1e9, 0, { intervalsMs: [], minUptimeMs: 0 }).outcome).toBe('giveUp');
  });

  it('restarts at once when the interval is 0', () => {
    expect(after(10, 0, { intervalsMs: [0], minUptimeMs: 90_000 })).toMatchObject({ outcome: 'restart', delayMs: 0 });
  });

  it('begins a fresh count when the instance lived longer than minUptime', () => {
    expect(after(90_001, 9)).toMatchObject({ outcome: 'restart', retry: 1, failures: 1, delayMs: 1000 });
    expect(after(90_001, 10)).toMatchObject({ outcome: 'restart', retry: 1 });
  });

  it('goes on counting when the instance lived exactly as long as minUptime', () => {
    expect(after(90_000, 9)).toMatchObject({ outcome: 'restart', retry: 10 });
  });

  it('honours the minUptime that is configured', () => {
    expect(after(5_001, 3, { ...defaults, minUptimeMs: 5_000 })).toMatchObject({ retry: 1 });
    expect(after(600_000, 3, { ...defaults, minUptimeMs: 600_000 })).toMatchObject({ retry: 4 });
  });

  it('goes on counting when no process could be started', () => {
    const clock = createManualClock();
    clock.advance(1e9);
    const failure = { reason: 'start script is missing', spawnedAt: undefined, failures: 2 };
    expect(decideRestart(defaults, failure, clock)).toMatchObject({ retry: 3 });
  });
});

describe('the end of a process in words', () => {
  it.each([
    [0, null, 'exit 0'],
    [112, null, 'exit 112'],
    [null, 'SIGKILL', 'signal 9 (SIGKILL)'],
    [null, 'SIGTERM', 'signal 15 (SIGTERM)'],
    [null, null, 'exit unknown'],
  ] as const)('%s and %s: %s', (code, signal, words) => {
    expect(describeExit(code, signal)).toBe(words);
  });
});
