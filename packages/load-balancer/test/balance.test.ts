// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { Balance } from '../src/balance.ts';
import { mayRetry, type AttemptFailure, type BodyKind } from '../src/retry-policy.ts';

const target = (name: string, pending: number): { name: string; pending: number } => ({ name, pending });

test('leastPending chooses the least busy target', () => {
  const balance = new Balance('leastPending');
  const targets = [target('a', 2), target('b', 1), target('c', 3)];
  expect([balance.choose('s', targets)?.name, balance.choose('s', targets)?.name]).toEqual(['b', 'b']);
});

test('leastPending goes round among equals', () => {
  const balance = new Balance('leastPending');
  const targets = [target('a', 1), target('b', 1), target('c', 5)];
  expect([1, 2, 3, 4].map(() => balance.choose('s', targets)?.name)).toEqual(['a', 'b', 'a', 'b']);
});

test('roundRobin does not look at how busy a target is', () => {
  const balance = new Balance('roundRobin');
  const targets = [target('a', 9), target('b', 0)];
  expect([1, 2, 3].map(() => balance.choose('s', targets)?.name)).toEqual(['a', 'b', 'a']);
});

test('services take turns of their own', () => {
  const balance = new Balance('roundRobin');
  const targets = [target('a', 0), target('b', 0)];
  expect([balance.choose('s', targets)?.name, balance.choose('t', targets)?.name]).toEqual(['a', 'a']);
});

test('nobody is chosen from nobody', () => {
  const nobody: { pending: number }[] = [];
  expect(new Balance('leastPending').choose('s', nobody)).toBeUndefined();
});

const methods = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'POST', 'PATCH', 'PROPFIND'];
const failures: AttemptFailure[] = ['notReached', 'reset', 'timedOut', 'unavailable'];
const bodies: [BodyKind, boolean][] = [
  ['none', false],
  ['replayable', true],
  ['streamed', false],
  ['streamed', true],
];

test.each(
  methods.flatMap((method) =>
    failures.flatMap((failure) => bodies.map(([body, bodyRead]) => ({ method, failure, body, bodyRead }))),
  ),
)('$method with a $body body (read: $bodyRead) after $failure', (attempt) => {
  const isIdempotent = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'].includes(attempt.method);
  const isReplayable = attempt.body === 'none' || attempt.body === 'replayable';
  const expected = attempt.failure === 'notReached' ? isReplayable || !attempt.bodyRead : isIdempotent && isReplayable;
  expect(mayRetry(attempt)).toBe(expected);
});
