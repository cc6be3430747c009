// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestAuthority, type TestTls } from './test-certificates.ts';
import { freePort, startBlackHole, startTestServer, type Answer, type TestServer } from './test-servers.ts';

interface Shim {
  get: Send;
  post: Send;
  put: Send;
  delete: Send;
}
type Send = (options: Record<string, unknown>, callback: (...result: unknown[]) => void) => void;
interface Result {
  error: (Error & { code?: string }) | null;
  status: number | undefined;
  headers: Record<string, string>;
  body: unknown;
  calls: number;
}

const shim = createRequire(import.meta.url)('request') as Shim;
let server: TestTls;
let client: TestTls;
let stranger: TestTls;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  const authority = await createTestAuthority();
  [server, client] = await Promise.all([authority.issue('server'), authority.issue('client')]);
  stranger = await (await createTestAuthority('Other CA')).issue('stranger');
});
afterAll(() => Promise.all(open.map((each) => each.close())));

async function serve(answer: Answer, tls: TestTls | undefined = server): Promise<TestServer> {
  const started = await startTestServer(answer, tls);
  open.push(started);
  return started;
}

/** One call; waits long enough after the callback to see whether there is a second. */
async function call(method: keyof Shim, options: Record<string, unknown>): Promise<Result> {
  let calls = 0;
  const first = await new Promise<unknown[]>((resolve) => {
    shim[method](options, (...result) => {
      calls += 1;
      resolve(result);
    });
  });
  await delay(30);
  const [error, response, body] = first as [
    Result['error'],
    { statusCode: number; headers: Record<string, string> }?,
    unknown?,
  ];
  return { error, status: response?.statusCode, headers: response?.headers ?? {}, body, calls };
}

describe('what is sent', () => {
  it('joins base and target with one slash, however they are written', async () => {
    const echo = await serve((request, response) => response.end(request.path));
    const cases = [
      ['/eureka/apps/', '/caching'],
      ['/eureka/apps', 'caching'],
      ['/eureka/apps/', 'caching'],
    ];
    for (const [base, uri] of cases) {
      const { body } = await call('get', { baseUrl: echo.url + base!, uri, ...client });
      expect(body).toBe('/eureka/apps/caching');
    }
    expect((await call('get', { baseUrl: `${echo.url}/eureka/apps/`, uri: '', ...client })).body).toBe('/eureka/apps/');
    expect((await call('get', { url: `${echo.url}/direct`, ...client })).body).toBe('/direct');
  });

  it('appends the query, encoded', async () => {
    const echo = await serve((request, response) => response.end(request.path));
    const { body } = await call('put', { url: `${echo.url}/a?b=1`, qs: { status: 'UP', note: 'x y&z' }, ...client });
    expect(body).toBe('/a?b=1&status=UP&note=x+y%26z');
  });

  it.each(['get', 'post', 'put', 'delete'] as const)('uses the method %s', async (method) => {
    const echo = await serve((request, response) => response.end(request.method));
    expect((await call(method, { url: echo.url, ...client })).body).toBe(method.toUpperCase());
  });

  it('writes an object as JSON with its length and type, and parses the answer', async () => {
    const echo = await serve((request, response) => response.end(request.body));
    const { body } = await call('post', { url: echo.url, json: true, body: { instance: { app: 'ä' } }, ...client });
    expect(body).toEqual({ instance: { app: 'ä' } });
    expect(echo.requests[0]!.headers).toMatchObject({
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': '25',
    });
  });

  it('takes the body from `json` too', async () => {
    const echo = await serve((request, response) => response.end(request.body));
    expect((await call('post', { url: echo.url, json: { a: 1 }, ...client })).body).toEqual({ a: 1 });
  });

  it('sends text as it is, without a type of its own', async () => {
    const echo = await serve((_request, response) => response.end());
    await call('post', { url: echo.url, body: 'plain', headers: { 'X-Own': 'yes' }, ...client });
    expect(echo.requests[0]).toMatchObject({ body: 'plain', headers: { 'x-own': 'yes' } });
    expect(echo.requests[0]!.headers['content-type']).toBeUndefined();
  });
});

describe('what comes back', () => {
  it('hands over status, headers and text', async () => {
    const teapot = await serve((_request, response) => response.writeHead(418, { 'x-kind': 'pot' }).end('short'));
    const result = await call('get', { url: teapot.url, ...client });
    expect(result).toMatchObject({ error: null, status: 418, headers: { 'x-kind': 'pot' }, body: 'short', calls: 1 });
  });

  it('unpacks gzip when asked for it', async () => {
    const packed = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a long story')),
    );
    expect((await call('get', { url: packed.url, gzip: true, ...client })).body).toBe('a long story');
    expect(packed.requests[0]!.headers['accept-encoding']).toBe('gzip');
  });

  it('fails on broken gzip instead of hanging', async () => {
    const broken = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'),
    );
    const { error, calls } = await call('get', { url: broken.url, gzip: true, ...client });
    expect([error?.code, calls]).toEqual(['Z_DATA_ERROR', 1]);
  });

  it('leaves an answer that is not JSON as text, and an empty one undefined', async () => {
    const text = await serve((request, response) => response.end(request.path === '/empty' ? '' : '<xml/>'));
    expect((await call('get', { url: text.url, json: true, ...client })).body).toBe('<xml/>');
    expect((await call('get', { url: `${text.url}/empty`, json: true, ...client })).body).toBeUndefined();
  });

  it('reports an answer that breaks off', async () => {
    const cut = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('begin');
      setImmediate(() => response.destroy());
    });
    const { error, calls } = await call('get', { url: cut.url, ...client });
    expect([error?.code, calls]).toEqual(['ECONNRESET', 1]);
    expect(cut.requests).toHaveLength(1);
  });
});

describe('TLS', () => {
  it('presents the client certificate from PEM fields or from agentOptions', async () => {
    const secure = await serve((_request, response) => response.end('in'));
    expect((await call('get', { url: secure.url, ...client })).body).toBe('in');
    expect((await call('get', { url: secure.url, agentOptions: client })).body).toBe('in');
  });

  it('refuses a server of another authority, unless told not to verify', async () => {
    const foreign = await serve((_request, response) => response.end('foreign'), { ...stranger, ca: client.ca });
    expect((await call('get', { url: foreign.url, ...client })).error?.code).toMatch(
      /UNABLE_TO_VERIFY|SELF_SIGNED|UNABLE_TO_GET/,
    );
    expect((await call('get', { url: foreign.url, ...client, rejectUnauthorized: false })).body).toBe('foreign');
  });

  it('fails without a client certificate, and never on the connection of somebody who has one', async () => {
    const secure = await serve((_request, response) => response.end('in'));
    expect((await call('get', { url: secure.url, ...client })).body).toBe('in');
    const { error, calls } = await call('get', { url: secure.url, ca: client.ca });
    expect([error instanceof Error, calls]).toEqual([true, 1]);
  });

  it('calls back with the error when the key is no key', async () => {
    const secure = await serve((_request, response) => response.end());
    const { error, calls } = await call('get', { url: secure.url, ...client, key: 'nonsense' });
    expect([error instanceof Error, calls]).toEqual([true, 1]);
  });

  it('keeps one connection for the same material and opens another for other material', async () => {
    const secure = await serve((_request, response) => response.end());
    for (let i = 0; i < 5; i += 1) await call('get', { url: secure.url, ...client });
    expect(secure.connections()).toBe(1);
    await call('get', { url: secure.url, ...server });
    expect(secure.connections()).toBe(2);
  });

  it('speaks plain HTTP where the URL says so', async () => {
    const plain = await startTestServer((_request, response) => response.end('plain'));
    open.push(plain);
    expect((await call('get', { url: plain.url })).body).toBe('plain');
  });
});

describe('time', () => {
  it('gives up on a black hole within the time-out', async () => {
    const hole = await startBlackHole();
    open.push(hole);
    const startedAt = performance.now();
    const { error, calls } = await call('get', { url: `https://127.0.0.1:${hole.port}/`, timeout: 200, ...client });
    expect([error?.code, calls]).toEqual(['ETIMEDOUT', 1]);
    expect(performance.now() - startedAt).toBeLessThan(1500);
  });

  it('counts the whole answer: a server that drips is cut off', async () => {
    const drips: NodeJS.Timeout[] = [];
    const dripping = await serve((_request, response) => {
      response.writeHead(200);
      drips.push(setInterval(() => response.write('.'), 20));
    });
    const { error, calls } = await call('get', { url: dripping.url, timeout: 300, ...client });
    drips.forEach(clearInterval);
    expect([error instanceof Error, calls]).toEqual([true, 1]);
  });

  it('has a time-out of 5 seconds when it is given none, or one that is no time', async () => {
    const hole = await startBlackHole();
    open.push(hole);
    const timeouts = [undefined, 0, -1, Number.NaN, Number.POSITIVE_INFINITY];
    const startedAt = performance.now();
    const attempts = timeouts.map(async (timeout) => {
      const { error } = await call('get', { url: `http://127.0.0.1:${hole.port}/`, timeout });
      return [error?.code, Math.round((performance.now() - startedAt) / 2500)];
    });
    expect(await Promise.all(attempts)).toEqual(timeouts.map(() => ['ETIMEDOUT', 2]));
  });

  it('stops at once when its signal is aborted', async () => {
    const hole = await startBlackHole();
    open.push(hole);
    const { error, calls } = await call('get', {
      url: `http://127.0.0.1:${hole.port}/`,
      signal: AbortSignal.timeout(50),
    });
    expect([error?.name, calls]).toEqual(['AbortError', 1]);
  });
});

describe('connections that fail', () => {
  it('reports a refused connection', async () => {
    const { error, calls } = await call('get', { url: `https://127.0.0.1:${await freePort()}/`, ...client });
    expect([error?.code, calls]).toEqual(['ECONNREFUSED', 1]);
  });

  it('sends again, once, when a kept connection turns out to be closed', async () => {
    const used = new WeakSet<object>();
    const closing = await serve((_request, response) => {
      const socket = response.socket!;
      if (used.has(socket)) socket.destroy();
      else response.end('ok');
      used.add(socket);
    });
    for (let i = 0; i < 3; i += 1) expect((await call('put', { url: closing.url, ...client })).body).toBe('ok');
    expect([closing.connections(), closing.requests.length]).toEqual([3, 5]);
  });

  it('does not send again when a new connection is closed without an answer', async () => {
    const closing = await serve((_request, response) => response.socket!.destroy());
    const { error } = await call('put', { url: closing.url, ...client });
    expect([error?.code, closing.requests.length]).toEqual(['ECONNRESET', 1]);
  });

  it.each([
    ['a URL that is none', { url: 'not a url' }],
    ['another protocol', { url: 'ftp://127.0.0.1/' }],
    ['a header with a line break', { url: 'http://127.0.0.1:9/', headers: { a: 'b\r\nc' } }],
  ])('calls back once with an error for %s', async (_name, options) => {
    const { error, calls } = await call('get', options);
    expect([error instanceof Error, calls]).toEqual([true, 1]);
  });
});
