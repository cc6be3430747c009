// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, it } from 'vitest';
import type { ProbeResult } from '../../src/probes/probe.ts';
import { awaitReadiness } from '../../src/supervision/readiness.ts';
import { createManualClock, type ManualClock } from '../manual-clock.ts';

const plan = { type: 'tcp', intervalMs: 200, timeoutMs: 2_000 } as const;

interface Attempt {
  readonly signal: AbortSignal;
  answer(result: ProbeResult): Promise<void>;
}

/** A probe that a test answers. */
function begin(timeoutMs = 10_000): {
  clock: ManualClock;
  attempts: Attempt[];
  said: string[];
  end: () => void;
} {
  const clock = createManualClock();
  const attempts: Attempt[] = [];
  const said: string[] = [];
  const end = awaitReadiness({
    plan,
    timeoutMs,
    clock,
    openProbe: () => ({
      check: (signal) => {
        return new Promise((resolve) => {
          const answer = async (result: ProbeResult): Promise<void> => {
            resolve(result);
            await Promise.resolve();
            await Promise.resolve();
          };
          attempts.push({ signal, answer });
        });
      },
      close: () => said.push('closed'),
    }),
    onReady: () => said.push('ready'),
    onTimeout: (reason) => said.push(`timeout: ${reason ?? '-'}`),
  });
  return { clock, attempts, said, end };
}

it('probes at once, then again an interval after every answer, until it is ready', async () => {
  const { clock, attempts, said } = begin();
  expect(attempts).toHaveLength(1);
  await attempts[0]!.answer({ ready: false, reason: 'refused' });
  clock.advance(199);
  expect(attempts).toHaveLength(1);
  clock.advance(1);
  expect(attempts).toHaveLength(2);
  await attempts[1]!.answer({ ready: true });
  expect(said).toEqual(['closed', 'ready']);
  expect(clock.pending()).toEqual([]);
});

it('aborts an attempt that takes too long, and goes on', async () => {
  const { clock, attempts } = begin();
  clock.advance(1_999);
  expect(attempts[0]!.signal.aborted).toBe(false);
  clock.advance(1);
  expect(attempts[0]!.signal.aborted).toBe(true);
  await attempts[0]!.answer({ ready: false, reason: 'no answer' });
  clock.advance(200);
  expect(attempts).toHaveLength(2);
  expect(attempts[1]!.signal.aborted).toBe(false);
});

it('tells the reason of the last attempt when the time is over, and nothing afterwards', async () => {
  const { clock, attempts, said } = begin(500);
  await attempts[0]!.answer({ ready: false, reason: 'status 503' });
  clock.advance(500);
  expect(said).toEqual(['closed', 'timeout: status 503']);
  expect(attempts.at(-1)!.signal.aborted).toBe(true);
  await attempts.at(-1)!.answer({ ready: true });
  expect(said).toHaveLength(2);
  expect(clock.pending()).toEqual([]);
});

it('has no reason to tell when no attempt has ended', () => {
  const { clock, said } = begin(500);
  clock.advance(500);
  expect(said).toEqual(['closed', 'timeout: -']);
});

it('ends quietly when it is not wanted any more', async () => {
  const { clock, attempts, said, end } = begin();
  end();
  end();
  await attempts[0]!.answer({ ready: true });
  expect(said).toEqual(['closed']);
  expect(clock.pending()).toEqual([]);
});
