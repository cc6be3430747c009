// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { startTarget, type TestTarget } from './targets.ts';
import {
  createIdentity,
  entry,
  messageNumber,
  sendRaw,
  startFront,
  type TestFront,
  type TestIdentity,
} from './test-front.ts';

let identity: TestIdentity;
let one: TestTarget;
let two: TestTarget;
let front: TestFront;
let sockets: WebSocketServer[];

beforeAll(async () => {
  identity = await createIdentity();
});

beforeEach(async () => {
  const certificate = await identity.internalAuthority.issue('component');
  [one, two] = await Promise.all([startTarget('one', certificate), startTarget('two', certificate)]);
  sockets = [one, two].map((target) => {
    const server = new WebSocketServer({ server: target.server, handleProtocols: () => 'chat' });
    server.on('connection', (socket, request) => {
      target.seen.push({ method: 'GET', url: request.url ?? '', headers: request.headers, peer: '', body: '' });
      socket.on('message', (data: Buffer, isBinary) =>
        socket.send(isBinary ? data : `${target.name}: ${data.toString()}`),
      );
    });
    return server;
  });
  front = await startFront(identity);
  front.list(entry('one', one.port));
});

afterEach(async () => {
  await front.close();
  await Promise.all([one.close(), two.close()]);
  for (const server of sockets) server.close();
});

function open(path = '/sampleapp/ui/v1/socket?x=1', headers: Record<string, string> = {}): WebSocket {
  return new WebSocket(`wss://127.0.0.1:${String(front.port)}${path}`, 'chat', { rejectUnauthorized: false, headers });
}

async function openReady(path?: string): Promise<WebSocket> {
  const socket = open(path);
  await once(socket, 'open');
  return socket;
}

describe('a WebSocket', () => {
  test('carries messages in both directions, texts and megabytes', async () => {
    const socket = await openReady();
    expect(socket.protocol).toBe('chat');
    socket.send('hello');
    expect(String((await once(socket, 'message'))[0])).toBe('one: hello');
    const large = Buffer.alloc(3_000_000, 7);
    socket.send(large);
    expect(((await once(socket, 'message'))[0] as Buffer).equals(large)).toBe(true);
    socket.terminate();
  });

  test('reaches the target under its own path, without identity headers, with the headers of the front', async () => {
    const socket = open('/sampleapp/ui/v1/socket?x=1', {
      'X-Certificate-DistinguishedName': 'CN=admin',
      Cookie: 'a=b',
    });
    await once(socket, 'open');
    expect(one.seen[0]).toMatchObject({
      url: '/sampleapp/ui/v1/socket?x=1',
      headers: {
        cookie: 'a=b',
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-proto': 'https',
        host: `localhost:${String(one.port)}`,
      },
    });
    expect(one.seen[0]?.headers['x-certificate-distinguishedname']).toBeUndefined();
    socket.terminate();
  });

  test('that the user closes is closed at the target with the same code', async () => {
    const socket = await openReady();
    const [server] = [...sockets[0]!.clients];
    const closed = Promise.all([once(server!, 'close'), once(socket, 'close')]);
    socket.close(4001, 'bye');
    const [[code, reason]] = (await closed) as [[number, Buffer], unknown];
    expect([code, reason.toString()]).toEqual([4001, 'bye']);
  });

  test('that the target closes is closed for the user with the same code', async () => {
    const socket = await openReady();
    [...sockets[0]!.clients][0]!.close(4002, 'enough');
    const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
    expect([code, reason.toString()]).toEqual([4002, 'enough']);
  });

  test('whose target breaks off breaks off for the user', async () => {
    const socket = await openReady();
    [...sockets[0]!.clients][0]!.terminate();
    expect((await once(socket, 'close'))[0]).toBe(1006);
  });

  test('whose user breaks off breaks off at the target', async () => {
    const socket = await openReady();
    const [server] = [...sockets[0]!.clients];
    socket.terminate();
    expect((await once(server!, 'close'))[0]).toBe(1006);
  });

  test('goes to another instance when the first refuses the connection', async () => {
    front.list(entry('one', one.port), entry('two', two.port));
    await one.close();
    const socket = await openReady();
    socket.send('x');
    expect(String((await once(socket, 'message'))[0])).toBe('two: x');
    expect(front.log.ids()).toEqual(['ZWEL0805W']);
    socket.terminate();
  });

  test('counts as a request in progress: the next one goes to the other instance', async () => {
    front.list(entry('one', one.port), entry('two', two.port));
    const names: string[] = [];
    const open = [];
    for (let n = 0; n < 4; n += 1) {
      const socket = await openReady();
      socket.send('x');
      names.push(String((await once(socket, 'message'))[0]));
      open.push(socket);
    }
    expect(names.sort()).toEqual(['one: x', 'one: x', 'two: x', 'two: x']);
    for (const socket of open) socket.terminate();
  });

  test('ends when the front stops', async () => {
    const socket = await openReady();
    const closed = once(socket, 'close');
    await front.front.close(1000);
    expect((await closed)[0]).toBe(1006);
  });
});

describe('an upgrade that cannot be', () => {
  test.each([
    ['/nobody/ui/v1/', 404],
    ['/sampleapp/ui/v1/../x', 400],
  ])('%s is %i', async (path, status) => {
    const answer = await sendRaw(
      front,
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `));
    expect(messageNumber({ body: answer.split('\r\n\r\n')[1] ?? '' })).toMatch(/^ZWEL08[12]0E$/);
    expect(one.seen).toEqual([]);
  });

  test('is 503 when no instance accepts connections', async () => {
    await one.close();
    const [error] = (await once(open(), 'error')) as [Error];
    expect(error.message).toBe('Unexpected server response: 503');
  });

  test('gets the answer of a target that refuses it', async () => {
    sockets[0]!.shouldHandle = () => false;
    const [, response] = (await once(open(), 'unexpected-response')) as [unknown, { statusCode: number }];
    expect(response.statusCode).toBe(400);
  });
});
