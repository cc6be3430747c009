// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { statusLines } from '../src/status-table.ts';
import { haInstanceStatus, instanceStatus } from './statuses.ts';

const status = haInstanceStatus([
  instanceStatus('gateway#1', { port: 7554 }),
  instanceStatus('sample-application#12', {
    state: 'backoff',
    pid: undefined,
    port: 20100,
    upSince: undefined,
    restarts: 3,
    reason: 'signal 9 (SIGKILL)',
  }),
]);
const notes = { frontUrl: 'https://localhost:7554/', jobLog: '/logs/job.log', stop: 'Ctrl-C' };

describe('the status as text', () => {
  test('is a title, the table and the notes', () => {
    expect(statusLines(status, notes, { color: false })).toEqual([
      'HA instance lpar1 on host1: UP (launcher process 100, since 2026-11-23 14:05:09)',
      '',
      'COMPONENT INSTANCE     STATE         PID   PORT  UP SINCE             RESTARTS  LAST EVENT',
      'gateway                1 wanted, 1 running, 1 ready',
      'gateway#1              up           4711   7554  2026-11-23 14:05:11         0',
      'sample-application     1 wanted, 0 running, 0 ready',
      'sample-application#12  backoff         -  20100  -                           3  signal 9 (SIGKILL)',
      '',
      'Front:   https://localhost:7554/',
      'Job log: /logs/job.log',
      'Stop:    Ctrl-C',
    ]);
  });

  test('has all that is known of each instance below it in detail', () => {
    const one = haInstanceStatus([instanceStatus('gateway#1', { output: '/logs/gateway#1.log' })]);
    expect(statusLines(one, {}, { color: false, detail: true }).slice(3)).toEqual([
      'gateway             1 wanted, 1 running, 1 ready',
      'gateway#1           up           4711      -  2026-11-23 14:05:11         0',
      '    wanted up',
      '    output /logs/gateway#1.log',
    ]);
  });

  test('leaves out notes that are not known', () => {
    expect(statusLines(status, {}, { color: false })).toHaveLength(7);
  });

  test('labels an HA instance that is not highly available, once per reason', () => {
    const notices = ['NOT HIGHLY AVAILABLE because one caching-service instance runs.', 'discovery runs once'];
    const lines = statusLines({ ...status, highlyAvailable: false, notices }, {}, { color: false });
    expect(lines.slice(7)).toEqual([
      '',
      'ZWEL0910W NOT HIGHLY AVAILABLE: one caching-service instance runs.',
      'ZWEL0910W NOT HIGHLY AVAILABLE: discovery runs once',
    ]);
  });

  test('labels it also when the launcher gives no reason', () => {
    expect(statusLines({ ...status, highlyAvailable: false }, {}, { color: false }).at(-1)).toBe(
      'ZWEL0910W NOT HIGHLY AVAILABLE: see the job log',
    );
  });

  test('shows other notices as they are', () => {
    expect(statusLines({ ...status, notices: ['ZWEL0499I something'] }, {}, { color: false }).at(-1)).toBe(
      'ZWEL0499I something',
    );
  });

  test('is cut to the columns of the terminal, and colours take no room', () => {
    const plain = statusLines(status, notes, { color: false, columns: 40 });
    const colored = statusLines(status, notes, { color: true, columns: 40 });
    expect(Math.max(...plain.map((line) => line.length))).toBe(40);
    expect(colored.map((line) => line.replaceAll(/\u001b\[\d+m/g, ''))).toEqual(plain);
    expect(colored[4]).toContain('\u001b[32mup      \u001b[0m');
    expect(colored[6]).toContain('\u001b[33mbackoff ');
  });

  test('leaves out instances that do not fit on the terminal, and says how many', () => {
    const many = haInstanceStatus(Array.from({ length: 30 }, (_, index) => instanceStatus(`c#${index + 1}`)));
    const lines = statusLines(many, notes, { color: false, rows: 12 });
    expect(lines).toHaveLength(12);
    expect(lines[6]).toMatch(/^c#3 /);
    expect(lines[7]).toBe('... and 27 more');
    expect(lines.slice(-3)).toEqual(['Front:   https://localhost:7554/', 'Job log: /logs/job.log', 'Stop:    Ctrl-C']);
  });
});
