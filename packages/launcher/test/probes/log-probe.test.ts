// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { LivenessPlan, ProbePlan } from '../../src/plan/component-plan.ts';
import { createProbeFactory } from '../../src/probes/index.ts';
import { messagePattern } from '../../src/probes/message-pattern.ts';
import type { Probe } from '../../src/probes/probe.ts';

const createProbe = createProbeFactory({ hostname: () => 'h', tls: () => undefined, verify: () => 'STRICT' });
const never = new AbortController().signal;

/** The output of an instance, written by the test. */
function output() {
  const listeners = new Set<(line: string) => void>();
  const asked: (string | undefined)[] = [];
  return {
    asked,
    write: (line: string) => {
      for (const listener of listeners) listener(line);
    },
    listeners: () => listeners.size,
    onLine(listener: (line: string) => void, containing?: string) {
      asked.push(containing);
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const timing = { intervalMs: 100, timeoutMs: 100 };
const readiness: ProbePlan = { type: 'log', message: 'ZWEAM000I', ...timing };
const liveness: LivenessPlan = { ...readiness, failures: 2 };

describe('a message of the log as readiness', () => {
  it('is awaited without asking, and remembered', async () => {
    const log = output();
    const probe = createProbe(readiness, log);
    const asked = probe.check(never);
    log.write('ZWEAM001I something else');
    log.write('2026-01-01 INFO ZWEAM000I Gateway Service has been started in 20 seconds');
    expect(await asked).toEqual({ ready: true });
    expect(await probe.check(AbortSignal.abort())).toEqual({ ready: true });
  });

  it('counts when it came before the first attempt', async () => {
    const log = output();
    const probe = createProbe(readiness, log);
    log.write('ZWEAM000I');
    expect(await probe.check(never)).toEqual({ ready: true });
  });

  it('is not there yet when the attempt ends', async () => {
    const attempt = new AbortController();
    const asked = createProbe(readiness, output()).check(attempt.signal);
    attempt.abort();
    expect(await asked).toEqual({ ready: false, reason: 'message ZWEAM000I has not been written' });
  });

  it('was written long ago by an instance that an earlier launcher has started', async () => {
    expect(await createProbe(readiness, { adopted: true }).check(never)).toEqual({ ready: true });
  });

  it('is not listened for any more after the end', () => {
    const log = output();
    const probe: Probe = createProbe(readiness, log);
    expect([log.listeners(), log.asked]).toEqual([1, ['ZWEAM000I']]);
    probe.close();
    probe.close();
    expect(log.listeners()).toBe(0);
  });
});

describe('a message of the log as liveness', () => {
  it('has to come again between two attempts', async () => {
    const log = output();
    const probe = createProbe(liveness, log);
    const missing = { ready: false, reason: 'message ZWEAM000I has not been written since the last attempt' };
    expect(await probe.check(never)).toEqual(missing);
    log.write('ZWEAM000I');
    log.write('ZWEAM000I');
    expect([await probe.check(never), await probe.check(never)]).toEqual([{ ready: true }, missing]);
  });
});

describe('a message', () => {
  it.each([
    ['ZWEAM000I', 'ZWEAM000I started', true],
    ['ZWEAM000I', '12:00 INFO (x) ZWEAM000I: started', true],
    ['ZWEAM000I', 'ZWEAM000II', false],
    ['ZWEAM000I', 'XZWEAM000I', false],
    ['ZWEAM000I', 'XZWEAM000I ZWEAM000I', true],
    ['ZWEAM000I', 'zweam000i', false],
    ['ZWEAM*', 'say ZWEAM000I', true],
    ['ZWEAM*', 'XZWEAM000I', false],
    ['*000I', 'ZWEAM000I', true],
    ['*000I', 'ZWEAM000II', false],
    ['*AM00*', 'ZWEAM000I', true],
    ['ZWE*I started', 'ZWEAM000I started', true],
    ['ZWE*I started', 'ZWEAM000E stopped I started', true],
    ['ZWE*I started', 'I started ZWE', false],
    ['a*a', 'a', false],
    ['a*a', 'a a', true],
    ['server listens', 'the server listens.', true],
    ['[ready]', 'x[ready]y', true],
    ['a.c', 'abc', false],
    ['', 'anything', true],
    ['*', 'anything', true],
  ])('%j in %j: %s', (message, line, found) => {
    expect(messagePattern(message).matches(line)).toBe(found);
  });

  it('names the longest text that a line must have', () => {
    expect([messagePattern('ZWE*I started').containing, messagePattern('abc*abd').containing]).toEqual([
      'I started',
      'abc',
    ]);
  });

  it('of many wildcards is looked for in a long line at once', () => {
    const line = 'a'.repeat(100_000);
    const startedAt = performance.now();
    expect(messagePattern(`${'a*'.repeat(60)}b`).matches(line)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});
