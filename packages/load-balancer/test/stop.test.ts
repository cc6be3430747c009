// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Agent } from 'node:https';
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTarget, type TestTarget } from './targets.ts';
import { ask, createIdentity, entry, startFront, type TestFront, type TestIdentity } from './test-front.ts';

let identity: TestIdentity;
let target: TestTarget;
let front: TestFront;

beforeAll(async () => {
  identity = await createIdentity();
});

beforeEach(async () => {
  target = await startTarget('one', await identity.internalAuthority.issue('component'));
  front = await startFront(identity);
  front.list(entry('one', target.port));
});

afterEach(async () => {
  await front.pool.close();
  await target.close();
});

async function isRefused(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return once(socket, 'connect').then(
    () => {
      socket.destroy();
      return false;
    },
    () => true,
  );
}

test('a stop lets requests finish, accepts no new connection, and ends idle ones', async () => {
  const held: (() => void)[] = [];
  target.behave = (_request, response) => held.push(() => response.end('done'));
  const agent = new Agent({ keepAlive: true });
  const answer = ask(front, '/sampleapp/api/v1/x', { agent });
  while (held.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const stopped = front.front.close(10_000);
  expect(await isRefused(front.port)).toBe(true);
  held[0]!();
  expect((await answer).body).toBe('done');
  expect(await stopped).toBe(0);
  expect(front.log.ids()).toEqual(['ZWEL0801I']);
  agent.destroy();
});

test('a request that takes too long is cut off', async () => {
  target.behave = () => undefined;
  const answer = ask(front, '/sampleapp/api/v1/x').catch((error: unknown) => (error as NodeJS.ErrnoException).code);
  while (target.seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(await front.front.close(100)).toBe(1);
  expect(await answer).toBe('ECONNRESET');
  expect(front.log.ids()).toEqual(['ZWEL0801I', 'ZWEL0803W']);
});

test('a port that is taken is an error that names it', async () => {
  await expect(startFront(identity, { port: front.port })).rejects.toThrow(
    `ZWEL0804E Load balancer cannot listen on 127.0.0.1 port ${String(front.port)}: listen EADDRINUSE`,
  );
  await front.front.close(0);
});
