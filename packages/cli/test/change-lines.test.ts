// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { changeLines, upLines } from '../src/change-lines.ts';
import { haInstanceStatus, instanceStatus, startedAt } from './statuses.ts';

const before = haInstanceStatus([instanceStatus('a#1', { port: 20100 }), instanceStatus('b#1', { pid: 5 })]);
const linesAfter = (after: typeof before) => changeLines(before, after, startedAt);

describe('the changes between two statuses', () => {
  test('are everything when there was none before', () => {
    expect(changeLines(undefined, before, startedAt)).toEqual([
      '2026-11-23 14:05:09 a#1 is up (process 4711, port 20100)',
      '2026-11-23 14:05:09 b#1 is up (process 5)',
      '2026-11-23 14:05:09 HA instance lpar1 is up',
    ]);
  });

  test('are nothing when nothing changed that people care for', () => {
    expect(
      linesAfter(
        haInstanceStatus([instanceStatus('a#1', { port: 20100, reason: 'x' }), instanceStatus('b#1', { pid: 5 })]),
      ),
    ).toEqual([]);
  });

  test('tell why an instance was lost', () => {
    const lost = instanceStatus('b#1', { state: 'backoff', pid: undefined, restarts: 1, reason: 'signal 9 (SIGKILL)' });
    expect(linesAfter(haInstanceStatus([before.instances[0]!, lost], { state: 'degraded' }))).toEqual([
      '2026-11-23 14:05:09 b#1 is in backoff (restarts 1): signal 9 (SIGKILL)',
      '2026-11-23 14:05:09 HA instance lpar1 is degraded',
    ]);
  });

  test('show a replacement that was faster than the statuses', () => {
    expect(
      linesAfter(
        haInstanceStatus([before.instances[0]!, instanceStatus('b#1', { pid: 6, restarts: 1, reason: 'exit 1' })]),
      ),
    ).toEqual(['2026-11-23 14:05:09 b#1 is up (process 6, restarts 1)']);
  });

  test('tell what a refresh took away and added', () => {
    expect(
      linesAfter(
        haInstanceStatus([before.instances[0]!, instanceStatus('c#1', { state: 'starting', upSince: undefined })]),
      ),
    ).toEqual([
      '2026-11-23 14:05:09 c#1 is starting (process 4711)',
      '2026-11-23 14:05:09 b#1 is no longer part of the configuration',
    ]);
  });
});

test('when everything is up, notices and notes are said', () => {
  const status = { ...before, highlyAvailable: false, notices: ['one instance'] };
  expect(upLines(status, { frontUrl: 'https://localhost/', stop: 'Ctrl-C' })).toEqual([
    'ZWEL0910W NOT HIGHLY AVAILABLE: one instance',
    'Front:   https://localhost/',
    'Stop:    Ctrl-C',
  ]);
});
