// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTarget, type Behaviour, type TestTarget } from './targets.ts';
import {
  ask,
  createIdentity,
  entry,
  messageNumber,
  startFront,
  type TestFront,
  type TestIdentity,
} from './test-front.ts';

let identity: TestIdentity;
let one: TestTarget;
let two: TestTarget;
let front: TestFront;

beforeAll(async () => {
  identity = await createIdentity();
});

beforeEach(async () => {
  const certificate = await identity.internalAuthority.issue('component');
  [one, two] = await Promise.all([startTarget('one', certificate), startTarget('two', certificate)]);
  front = await startFront(identity, { responseTimeoutMs: 1500 });
  front.list(entry('one', one.port), entry('two', two.port));
});

afterEach(async () => {
  await front.close();
  await Promise.all([one.close(), two.close()]);
});

const resets: Behaviour = (request) => {
  request.resume().on('end', () => request.socket.destroy());
};
const unavailable: Behaviour = (request, response) => {
  request.resume().on('end', () => response.writeHead(503).end('later'));
};
const silent: Behaviour = (request) => {
  request.resume();
};

const small = Buffer.alloc(65_536, 'x');
const large = Buffer.alloc(65_537, 'x');

interface Case {
  readonly method: string;
  readonly body?: Buffer;
  readonly chunked?: boolean;
  readonly failure: Behaviour;
  readonly status: number;
  readonly number?: string;
}

describe('a request whose first instance fails before it answers', () => {
  test.each<[string, Case]>([
    ['GET is retried after a reset', { method: 'GET', failure: resets, status: 200 }],
    ['HEAD is retried after a reset', { method: 'HEAD', failure: resets, status: 200 }],
    ['OPTIONS is retried after a reset', { method: 'OPTIONS', failure: resets, status: 200 }],
    ['DELETE is retried after a reset', { method: 'DELETE', failure: resets, status: 200 }],
    ['PUT with 64 KiB is retried after a reset', { method: 'PUT', body: small, failure: resets, status: 200 }],
    ['GET is retried after 503', { method: 'GET', failure: unavailable, status: 200 }],
    ['PUT with 64 KiB is retried after 503', { method: 'PUT', body: small, failure: unavailable, status: 200 }],
    ['GET is retried after silence', { method: 'GET', failure: silent, status: 200 }],
    [
      'PUT with more than 64 KiB is not',
      { method: 'PUT', body: large, failure: resets, status: 502, number: 'ZWEL0812E' },
    ],
    [
      'a chunked PUT is not',
      { method: 'PUT', body: small, chunked: true, failure: resets, status: 502, number: 'ZWEL0812E' },
    ],
    [
      'POST is not retried after a reset',
      { method: 'POST', body: small, failure: resets, status: 502, number: 'ZWEL0812E' },
    ],
    ['POST without body is not either', { method: 'POST', failure: resets, status: 502, number: 'ZWEL0812E' }],
    [
      'PATCH is not retried after a reset',
      { method: 'PATCH', body: small, failure: resets, status: 502, number: 'ZWEL0812E' },
    ],
    ['POST gets the 503 of its instance', { method: 'POST', body: small, failure: unavailable, status: 503 }],
    ['POST is 504 after silence', { method: 'POST', body: small, failure: silent, status: 504, number: 'ZWEL0813E' }],
  ])('%s', async (_title, { method, body, chunked, failure, status, number }) => {
    one.behave = failure;
    const answer = await ask(front, '/sampleapp/api/v1/x', {
      method,
      ...(body
        ? { body, headers: chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(body.length) } }
        : {}),
    });
    expect(answer.status).toBe(status);
    expect(one.seen).toHaveLength(1);
    expect(two.seen).toHaveLength(status === 200 ? 1 : 0);
    if (status === 200) expect(two.seen[0]!.body.length).toBe(body?.length ?? 0);
    if (number !== undefined) expect(messageNumber(answer)).toBe(number);
  });

  test('the 503 of the last instance reaches the user as it is', async () => {
    one.behave = two.behave = unavailable;
    const answer = await ask(front, '/sampleapp/api/v1/x');
    expect(answer).toMatchObject({ status: 503, body: 'later' });
    expect([one.seen.length, two.seen.length]).toEqual([1, 1]);
  });

  test('nothing is retried once a part of the response was passed on', async () => {
    one.behave = (_request, response) => {
      response.writeHead(200, { 'content-length': '10' });
      response.write('12345', () => response.socket?.destroy());
    };
    await expect(ask(front, '/sampleapp/api/v1/x')).rejects.toThrow();
    expect(two.seen).toEqual([]);
  });

  test('a request that names its instance is not sent to another', async () => {
    one.behave = resets;
    const answer = await ask(front, '/sampleapp/api/v1/x', { headers: { 'x-instanceid': 'localhost:sampleapp:one' } });
    expect(answer.status).toBe(502);
    expect(two.seen).toEqual([]);
  });
});

describe('an instance that refuses connections', () => {
  test.each([
    ['GET', undefined],
    ['POST', small],
    ['POST', large],
    ['PATCH', large],
  ])('%s goes to another one, body and all, because nothing reached the first', async (method, body) => {
    await one.close();
    const answer = await ask(front, '/sampleapp/api/v1/x', { method, ...(body ? { body } : {}) });
    expect(answer.body).toBe('two');
    expect(two.seen[0]?.body.length).toBe(body?.length ?? 0);
  });

  test('it is out at once: the next requests do not try it', async () => {
    await one.close();
    for (let n = 0; n < 5; n += 1) expect((await ask(front, '/sampleapp/api/v1/x')).body).toBe('two');
    expect(front.log.ids()).toEqual(['ZWEL0805W']);
  });

  test('it is back as soon as a connection succeeds', async () => {
    const { port } = one;
    await one.close();
    await ask(front, '/sampleapp/api/v1/x');
    const certificate = await identity.internalAuthority.issue('component');
    const again = await startTarget('again', certificate);
    again.server.close();
    await once(again.server, 'close');
    again.server.listen(port, '127.0.0.1');
    await once(again.server, 'listening');
    await expect.poll(() => front.log.ids(), { timeout: 3000, interval: 10 }).toEqual(['ZWEL0805W', 'ZWEL0806I']);
    const names = [(await ask(front, '/sampleapp/api/v1/x')).body, (await ask(front, '/sampleapp/api/v1/x')).body];
    expect(names.sort()).toEqual(['again', 'two']);
    await again.close();
  });

  test('no instance at all is 503 in Zowe’s envelope with Retry-After', async () => {
    await Promise.all([one.close(), two.close()]);
    const answer = await ask(front, '/sampleapp/api/v1/x');
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
    expect(JSON.parse(answer.body)).toEqual({
      messages: [
        {
          messageType: 'ERROR',
          messageNumber: 'ZWEL0811E',
          messageContent: 'No instance of service sampleapp is available.',
          messageAction: 'Try again. If it persists, see whether the component is started.',
          messageReason: 'No instance is registered as UP, or none accepts connections.',
          messageKey: 'org.zowe.ha.loadBalancer.noInstance',
        },
      ],
    });
  });
});

test('an instance that accepts connections but does not speak TLS is taken out, and the request goes on', async () => {
  const sockets = new Set<{ destroy(): void }>();
  const mute = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const { port } = mute.address() as { port: number };
  front.list(entry('a-mute', port), entry('two', two.port));
  expect((await ask(front, '/sampleapp/api/v1/x', { method: 'POST', body: small })).body).toBe('two');
  expect(front.log.ids()).toEqual(['ZWEL0805W']);
  const closed = once(mute, 'close');
  mute.close();
  for (const socket of sockets) socket.destroy();
  await closed;
});
