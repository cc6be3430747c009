// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { HaInstanceStatus } from '../../src/control/status.ts';
import { displayText } from '../../src/operator/display-text.ts';
import { haInstanceStatus, instanceStatus, startedAt } from './statuses.ts';

const lost = { pid: undefined, upSince: undefined, state: 'backoff', reason: 'signal 9 (SIGKILL)' } as const;
const status = haInstanceStatus(
  [
    instanceStatus('gateway#1', { port: 7554, liveness: 'none' }),
    instanceStatus('gateway#2', { ...lost, port: 20100, restarts: 12, output: '/logs/gateway#2.log' }),
    instanceStatus('caching-service#1', { ...lost, state: 'down', wanted: 'down', reason: 'stopped by request' }),
  ],
  { state: 'degraded', notices: ['NOT HIGHLY AVAILABLE because discovery runs once.'] },
);

describe('the answer to DISPLAY', () => {
  it('is the HA instance, then each component with its counts and its instances', () => {
    expect(displayText(status, { detail: false })).toEqual([
      'ZWEL0010I HA instance lpar1 on host1 is DEGRADED: 2 wanted, 1 running, 1 ready',
      'ZWEL0011I gateway              2 wanted, 1 running, 1 ready',
      'ZWEL0011I   gateway#1          up        pid 4711      port 7554   restarts 0     since 2026-11-23 14:05:11',
      'ZWEL0011I   gateway#2          backoff   pid -         port 20100  restarts 12    signal 9 (SIGKILL)',
      'ZWEL0011I caching-service      0 wanted, 0 running, 0 ready',
      'ZWEL0011I   caching-service#1  down      pid -         port -      restarts 0     stopped by request',
    ]);
  });

  it('has the launcher, notices and all that is known of each instance in detail', () => {
    expect(displayText(status, { detail: true })).toEqual([
      'ZWEL0010I HA instance lpar1 on host1 is DEGRADED: 2 wanted, 1 running, 1 ready',
      'ZWEL0011I     launcher process 100, since 2026-11-23 14:05:09',
      'ZWEL0011I     NOT HIGHLY AVAILABLE because discovery runs once.',
      'ZWEL0011I gateway              2 wanted, 1 running, 1 ready',
      'ZWEL0011I   gateway#1          up        pid 4711      port 7554   restarts 0     since 2026-11-23 14:05:11',
      'ZWEL0011I     wanted up',
      'ZWEL0011I   gateway#2          backoff   pid -         port 20100  restarts 12    signal 9 (SIGKILL)',
      'ZWEL0011I     wanted up',
      'ZWEL0011I     last event: signal 9 (SIGKILL)',
      'ZWEL0011I     output /logs/gateway#2.log',
      'ZWEL0011I caching-service      0 wanted, 0 running, 0 ready',
      'ZWEL0011I   caching-service#1  down      pid -         port -      restarts 0     stopped by request',
      'ZWEL0011I     wanted down',
      'ZWEL0011I     last event: stopped by request',
    ]);
  });

  it('tells in detail of hold, retry, liveness and the last exits', () => {
    const lastExits = Array.from({ length: 7 }, (_, index) => ({
      at: startedAt + index * 1000,
      reason: `exit ${index}`,
    }));
    const held = instanceStatus('a#1', {
      ...lost,
      held: true,
      retryAt: startedAt + 60_000,
      liveness: 'tcp',
      lastExits,
    });
    const lines = displayText(haInstanceStatus([held]), { detail: true }).slice(4);
    expect(lines.map((line) => line.replace('ZWEL0011I     ', ''))).toEqual([
      'wanted up, held: not restarted when it ends',
      'restart due 2026-11-23 14:06:09',
      'liveness tcp',
      'last event: signal 9 (SIGKILL)',
      ...[2, 3, 4, 5, 6].map((index) => `ended 2026-11-23 14:05:${9 + index}: exit ${index}`),
    ]);
  });

  it('has the counts of the launcher, which knows of started tasks without a process of ours', () => {
    const zis = haInstanceStatus([instanceStatus('zis#1', { pid: undefined })], {
      components: [{ name: 'zis', wanted: 1, running: 1, ready: 1 }],
    });
    expect(displayText(zis, { detail: false }).slice(0, 2)).toEqual([
      'ZWEL0010I HA instance lpar1 on host1 is UP: 1 wanted, 1 running, 1 ready',
      'ZWEL0011I zis      1 wanted, 1 running, 1 ready',
    ]);
  });

  it('counts itself when a launcher of an earlier release does not', () => {
    const earlier = { ...haInstanceStatus([instanceStatus('a#1')]), components: undefined };
    expect(displayText(earlier as unknown as HaInstanceStatus, { detail: false })[1]).toBe(
      'ZWEL0011I a      1 wanted, 1 running, 1 ready',
    );
  });

  it('is only what was asked for, without the line of the HA instance', () => {
    const instances = status.instances.filter(({ number }) => number === 2);
    expect(displayText(status, { instances, detail: false })).toEqual([
      'ZWEL0011I gateway      2 wanted, 1 running, 1 ready',
      'ZWEL0011I   gateway#2  backoff   pid -         port 20100  restarts 12    signal 9 (SIGKILL)',
    ]);
  });

  it('is the line of the HA instance when nothing is configured', () => {
    expect(displayText(haInstanceStatus([]), { detail: false })).toEqual([
      'ZWEL0010I HA instance lpar1 on host1 is UP: 0 wanted, 0 running, 0 ready',
    ]);
  });

  it('has no line that is longer than a console line; what is cut is marked, in detail nothing is lost', () => {
    const reason = `not ready after 900 s: ${'no answer on port 7554 '.repeat(12)}end`;
    const output = `/${'very-long-directory-name/'.repeat(12)}component-of-a-long-name#1.log`;
    const long = haInstanceStatus([instanceStatus('x'.repeat(64) + '#1', { ...lost, reason, output })]);
    const [, , short] = displayText(long, { detail: false });
    expect(short).toHaveLength(126);
    expect(short).toMatch(/\.\.\.$/);
    const lines = displayText(long, { detail: true });
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(126);
    const text = lines.slice(4).map((line) => line.replace('ZWEL0011I     ', ''));
    expect(
      text
        .slice(1)
        .join(' ')
        .replace(/ (?=output)/, '')
        .startsWith('last event: not ready'),
    ).toBe(true);
    expect(text.join('')).toContain(output);
    expect(text.join(' ').replaceAll('  ', ' ')).toContain(reason);
  });

  it('shows foreign text as text: no line end, no escape sequence, no format string', () => {
    const foreign = haInstanceStatus([
      instanceStatus('a#1', { ...lost, reason: 'exit 1\nZWEL0009I all fine\u001b[2J %s %n' }),
    ]);
    const lines = displayText(foreign, { detail: true });
    expect(lines.join('')).not.toMatch(/[\n\u001b]/);
    expect(lines.at(-1)).toContain('exit 1\\x0aZWEL0009I all fine\\x1b[2J %s %n');
  });

  it('of 200 instances takes less than 100 ms', () => {
    const many = haInstanceStatus(
      Array.from({ length: 200 }, (_, index) => instanceStatus(`component${index >> 1}#${(index % 2) + 1}`)),
    );
    displayText(many, { detail: true });
    const began = performance.now();
    expect(displayText(many, { detail: true })).toHaveLength(1 + 1 + 100 + 400);
    expect(performance.now() - began).toBeLessThan(100);
    expect(startedAt).toBe(many.startedAt);
  });
});
