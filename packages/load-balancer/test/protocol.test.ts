// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTarget, type TestTarget } from './targets.ts';
import {
  ask,
  createIdentity,
  entry,
  messageNumber,
  openRaw,
  sendRaw,
  startFront,
  type TestFront,
  type TestIdentity,
} from './test-front.ts';

let identity: TestIdentity;
let target: TestTarget;
let front: TestFront;

const limits = { headersTimeoutMs: 300, requestTimeoutMs: 600, handshakeTimeoutMs: 300, checkIntervalMs: 50 };

beforeAll(async () => {
  identity = await createIdentity();
  target = await startTarget('one', await identity.internalAuthority.issue('component'));
});

afterAll(() => target.close());

beforeEach(async () => {
  target.seen.length = 0;
  front = await startFront(identity, { front: { limits, rootService: 'sampleapp' } });
  front.list(entry('one', target.port));
});

afterEach(() => front.close());

const statusOf = (answer: string): string => answer.split('\r\n')[0] ?? '';
const bodyOf = (answer: string): { body: string } => ({ body: answer.split('\r\n\r\n').slice(1).join('\r\n\r\n') });

describe('what is not routed', () => {
  test.each([
    ['/nobody/ui/v1/', 404, 'ZWEL0810E'],
    ['/sampleapp/ui/v2/', 404, 'ZWEL0810E'],
    ['/eureka/apps', 404, 'ZWEL0810E'],
    ['/sampleapp/ui/v1/../../../etc/passwd', 400, 'ZWEL0820E'],
    ['/sampleapp/ui/v1/%2e%2e/x', 400, 'ZWEL0820E'],
  ])('%s is %i', async (path, status, number) => {
    const answer = await ask(front, path);
    expect([answer.status, messageNumber(answer)]).toEqual([status, number]);
    expect(answer.headers['content-type']).toBe('application/json');
    expect(target.seen).toEqual([]);
  });

  test('the path is escaped in the message', async () => {
    const answer = await ask(front, '/<script>alert("x")</script>/');
    expect(answer.body).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(answer.body).not.toContain('<script>');
  });

  test('HEAD of an unknown service is 404 without a body', async () => {
    expect(await ask(front, '/nobody/', { method: 'HEAD' })).toMatchObject({ status: 404, body: '' });
  });

  test('a service whose instances are all gone is 503, not 404', async () => {
    front.list();
    const answer = await ask(front, '/sampleapp/ui/v1/');
    expect([answer.status, answer.headers['retry-after'], messageNumber(answer)]).toEqual([503, '1', 'ZWEL0811E']);
  });

  test('a service whose instances are all not UP is 503', async () => {
    front.list(entry('one', target.port, { status: 'STARTING' }));
    expect((await ask(front, '/sampleapp/ui/v1/')).status).toBe(503);
  });

  test('everything is 503 before the registry was read once', async () => {
    const fresh = await startFront(identity, { front: { isInformed: () => false } });
    const answer = await ask(fresh, '/sampleapp/ui/v1/');
    expect([answer.status, messageNumber(answer)]).toEqual([503, 'ZWEL0815E']);
    await fresh.close();
  });
});

describe('the address of the front itself', () => {
  test.each(['GET', 'HEAD'])('%s / leads to the user interface of the root service', async (method) => {
    const answer = await ask(front, '/?x=1', { method, headers: { host: 'zowe.example.org' } });
    expect([answer.status, answer.headers.location]).toEqual([302, '/sampleapp/ui/v1/']);
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
  });

  test('POST / is 404', async () => {
    expect((await ask(front, '/', { method: 'POST' })).status).toBe(404);
  });

  test('/ is 503 as long as the root service is not registered', async () => {
    const fresh = await startFront(identity, { front: { rootService: 'sampleapp' } });
    expect((await ask(fresh, '/')).status).toBe(503);
    await fresh.close();
  });

  test('/ is 404 without a root service', async () => {
    const fresh = await startFront(identity);
    expect((await ask(fresh, '/')).status).toBe(404);
    await fresh.close();
  });
});

describe('broken and hostile requests', () => {
  const path = '/sampleapp/api/v1/x';
  test.each([
    ['absolute-form target', 'GET https://evil.example.org/ HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['absolute-form target of the front itself', `GET https://localhost${path} HTTP/1.1\r\nHost: x\r\n\r\n`, 400],
    ['asterisk-form target', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['target without slash', 'GET x HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['no Host header', `GET ${path} HTTP/1.1\r\n\r\n`, 400],
    [
      'length and chunked at once',
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['two lengths', `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`, 400],
    ['length that is no number', `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 3x\r\n\r\nabc`, 400],
    [
      'chunked that is not last',
      `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [
      'another transfer coding',
      `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`,
      501,
    ],
    [
      'chunk size that is no number',
      `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
      400,
    ],
    ['line feeds without carriage returns', `GET ${path} HTTP/1.1\nHost: x\n\n`, 400],
    ['folded header', `GET ${path} HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n`, 400],
    ['blank before the colon', `GET ${path} HTTP/1.1\r\nHost: x\r\nA : b\r\n\r\n`, 400],
    ['control character in a header', `GET ${path} HTTP/1.1\r\nHost: x\r\nA: b\x01c\r\n\r\n`, 400],
    ['unknown method', `BREW ${path} HTTP/1.1\r\nHost: x\r\n\r\n`, 400],
    ['unknown version', `GET ${path} HTTP/3.7\r\nHost: x\r\n\r\n`, 400],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.2\r\n\r\n', 400],
    ['CONNECT', 'CONNECT evil.example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405],
    ['TRACE', `TRACE ${path} HTTP/1.1\r\nHost: x\r\n\r\n`, 405],
    ['headers over 16 KiB', `GET ${path} HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(17_000)}\r\n\r\n`, 431],
    ['target over 16 KiB', `GET /${'a'.repeat(17_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['unmet expectation', `GET ${path} HTTP/1.1\r\nHost: x\r\nExpect: coffee\r\nConnection: close\r\n\r\n`, 417],
    [
      'upgrade to something else',
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n`,
      400,
    ],
  ])('%s is refused, reaches no target, and the connection ends', async (_what, request, status) => {
    const answer = await sendRaw(front, request);
    expect(statusOf(answer)).toContain(` ${String(status)} `);
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
    if (status !== 417 && bodyOf(answer).body !== '') expect(messageNumber(bodyOf(answer))).toMatch(/^ZWEL08\d\dE$/);
    expect(target.seen).toEqual([]);
  });

  test('a request smuggled behind a refused one is not read', async () => {
    const smuggled = `GET ${path}?smuggled HTTP/1.1\r\nHost: x\r\n\r\n`;
    const request = `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n`;
    await sendRaw(front, request + smuggled);
    expect(target.seen).toEqual([]);
  });

  test('Expect: 100-continue is answered by the front and not passed on', async () => {
    const socket = await openRaw(front);
    socket.write(
      `PUT ${path} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\n`,
    );
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(first.toString()).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write('ok');
    const [second] = (await once(socket, 'data')) as [Buffer];
    expect(statusOf(second.toString())).toBe('HTTP/1.1 200 OK');
    expect([target.seen[0]?.body, target.seen[0]?.headers.expect]).toEqual(['ok', undefined]);
    socket.destroy();
  });
});

describe('clients that are too slow', () => {
  test('headers that trickle in are cut off with 408', async () => {
    const socket = await openRaw(front);
    const trickle = setInterval(() => socket.write('a'), 40);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString())).on('error', () => undefined);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\nX: ');
    await once(socket, 'close');
    clearInterval(trickle);
    expect(statusOf(answer)).toContain('408');
  });

  test('a body that trickles in is cut off', async () => {
    const socket = await openRaw(front);
    const trickle = setInterval(() => socket.write('a'), 40);
    socket.on('data', () => undefined).on('error', () => undefined);
    socket.write('POST /sampleapp/api/v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n');
    await once(socket, 'close');
    clearInterval(trickle);
    expect(target.seen[0]?.body.length ?? 0).toBeLessThan(100);
  });

  test('a connection that never begins TLS is closed', async () => {
    const socket = connect(front.port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'close');
    expect(target.seen).toEqual([]);
  });
});
