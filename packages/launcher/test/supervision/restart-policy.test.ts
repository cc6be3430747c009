// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { RestartPlan } from '../../src/plan/component-plan.ts';
import { decideRestart, type Failure, type RestartDecision } from '../../src/supervision/restart-policy.ts';

const defaults: RestartPlan = {
  intervalsMs: [1, 1, 1, 5, 5, 10, 20, 60, 120, 240].map((each) => each * 1000),
  minUptimeMs: 90_000,
};

function after(failure: Partial<Failure>, plan: RestartPlan = defaults, random = 0): RestartDecision {
  const quick = { reason: 'exit 1', exitCode: 1, at: 1_000_000, spawnedAt: 999_990, failures: 0, earlier: [] };
  return decideRestart(plan, { ...quick, ...failure }, () => random);
}

describe('restart policy', () => {
  it('waits for the n-th interval after the n-th failure in a row', () => {
    const delays = defaults.intervalsMs.map((_, failures) => {
      const decision = after({ failures });
      return decision.outcome === 'restart' ? decision.delayMs : undefined;
    });
    expect(delays).toEqual(defaults.intervalsMs);
  });

  it('says which retry of how many it is, and why', () => {
    expect(after({ failures: 1 })).toEqual({
      outcome: 'restart',
      delayMs: 1000,
      retry: 2,
      retries: 10,
      failures: 2,
      reason: 'exit 1',
    });
  });

  it('gives up when the intervals are used up', () => {
    expect(after({ failures: 10 })).toEqual({ outcome: 'giveUp', retries: 10, failures: 11, reason: 'exit 1' });
  });

  it('never restarts without intervals, and says that nothing was retried', () => {
    expect(after({}, { intervalsMs: [], minUptimeMs: 0 })).toEqual({
      outcome: 'giveUp',
      retries: 0,
      failures: 1,
      reason: 'exit 1',
    });
  });

  it('restarts at once when the interval is 0', () => {
    expect(after({}, { intervalsMs: [0], minUptimeMs: 1 })).toMatchObject({ outcome: 'restart', delayMs: 0 });
  });

  it.each([
    [90_000, { retry: 6, failures: 6 }],
    [90_001, { retry: 1, failures: 1 }],
  ])('counts an instance that lived for %s ms by its minUptime', (uptimeMs, expected) => {
    expect(after({ failures: 5, at: 500_000, spawnedAt: 500_000 - uptimeMs })).toMatchObject(expected);
  });

  it('counts on when there was no process, however late it is', () => {
    expect(after({ failures: 3, spawnedAt: undefined })).toMatchObject({ retry: 4 });
  });

  it('honours the minUptime that is configured, 0 included', () => {
    expect(after({ failures: 3, spawnedAt: 999_999 }, { ...defaults, minUptimeMs: 0 })).toMatchObject({ retry: 1 });
    expect(after({ failures: 3, spawnedAt: 1_000_000 }, { ...defaults, minUptimeMs: 0 })).toMatchObject({ retry: 4 });
  });
});

describe('jitter', () => {
  const plan = { ...defaults, jitter: 0.25 };

  it.each([
    [0, 1_000],
    [0.5, 1_125],
    [0.999, 1_250],
  ])('lengthens a delay by a part of it: %s', (random, delayMs) => {
    expect(after({}, plan, random)).toMatchObject({ delayMs });
  });

  it('leaves 0 as it is, and everything when it is 0', () => {
    expect(after({}, { ...plan, intervalsMs: [0] }, 0.9)).toMatchObject({ delayMs: 0 });
    expect(after({}, { ...plan, jitter: 0 }, 0.9)).toMatchObject({ delayMs: 1_000 });
    expect(after({}, defaults, 0.9)).toMatchObject({ delayMs: 1_000 });
  });
});

describe('failure window', () => {
  const plan = { ...defaults, window: { failures: 3, withinMs: 60_000 } };

  it('gives up when so many failures fall into it', () => {
    expect(after({ failures: 2, earlier: [940_001, 999_000] }, plan)).toEqual({
      outcome: 'giveUp',
      retries: 2,
      failures: 3,
      reason: 'exit 1; 3 failures within 60 s',
    });
  });

  it('does not count what is older', () => {
    expect(after({ failures: 2, earlier: [940_000, 999_000] }, plan)).toMatchObject({ outcome: 'restart', retry: 3 });
  });

  it('counts failures of instances that lived long enough for a fresh count, too', () => {
    const decision = after({ spawnedAt: 1, earlier: [950_000, 960_000] }, plan);
    expect(decision).toMatchObject({ outcome: 'giveUp', retries: 0, failures: 1 });
  });

  it('of one failure allows none', () => {
    expect(after({}, { ...plan, window: { failures: 1, withinMs: 1 } })).toMatchObject({ outcome: 'giveUp' });
  });
});

describe('exit codes', () => {
  const exitCodes = { success: [0, 4], noRestart: [78], forceRestart: [75] };
  const plan = { ...defaults, exitCodes, window: { failures: 5, withinMs: 60_000 } };

  it.each([0, 4])('%s of the successful ones is an end as intended', (exitCode) => {
    expect(after({ exitCode, reason: `exit ${exitCode}` }, plan)).toEqual({
      outcome: 'completed',
      reason: `exit ${exitCode}`,
    });
  });

  it('that forbid it are not followed by a restart', () => {
    expect(after({ exitCode: 78, reason: 'exit 78', failures: 1 }, plan)).toEqual({
      outcome: 'giveUp',
      retries: 1,
      failures: 2,
      reason: 'exit 78, which is not restarted',
    });
  });

  it('that force it are followed by a restart after all intervals, after the last one', () => {
    const forced = { exitCode: 75, reason: 'exit 75' };
    expect(after({ ...forced, failures: 3 }, plan)).toMatchObject({ outcome: 'restart', delayMs: 5_000, retries: 10 });
    expect(after({ ...forced, failures: 10 }, plan)).toEqual({
      outcome: 'restart',
      delayMs: 240_000,
      retry: 11,
      retries: 11,
      failures: 11,
      reason: 'exit 75',
    });
  });

  it('that force it are followed by a restart in spite of the window, and without intervals after a second', () => {
    const earlier = [999_996, 999_997, 999_998, 999_999];
    expect(after({ exitCode: 75, earlier }, plan)).toMatchObject({ outcome: 'restart' });
    expect(after({ exitCode: 75 }, { ...plan, intervalsMs: [] })).toMatchObject({ outcome: 'restart', delayMs: 1_000 });
  });

  it('that force it are lengthened by the jitter, too', () => {
    expect(after({ exitCode: 75 }, { ...plan, jitter: 1 }, 0.5)).toMatchObject({ delayMs: 1_500 });
  });

  it.each([1, 3, undefined])('that are not listed are failures: %s', (exitCode) => {
    expect(after({ exitCode }, plan)).toMatchObject({ outcome: 'restart', retry: 1 });
  });

  it('0 is a failure unless it is listed', () => {
    expect(after({ exitCode: 0 })).toMatchObject({ outcome: 'restart', retry: 1 });
  });
});
