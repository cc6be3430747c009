// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { createServer, request as httpsRequest, type Server } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Script } from 'node:vm';
import { createStateStore, type StateStore } from '@zowe-ha/caching-client';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createAuthority, type TestCertificate } from './certificates.ts';
import { collectLog } from './log-lines.ts';

const secret = 'f'.repeat(64);
let certificate: TestCertificate;
let memory: StateStore;
let reachable: boolean;
let servers: Server[];
let log: ReturnType<typeof collectLog>;

beforeAll(async () => {
  certificate = await (await createAuthority('Internal CA')).issue('sample-app');
});

beforeEach(async () => {
  log = collectLog();
  memory = createStateStore({ componentId: 'sample-app', memory: true, logger: collectLog().logger });
  reachable = true;
  servers = await Promise.all(['sample-app#1', 'sample-app#2'].map(listen));
});

afterEach(async () => {
  for (const server of servers) {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }
});

/** State that both instances share and that the test can make unknown. */
const shared: StateStore = {
  get: (key) => (reachable ? memory.get(key) : Promise.resolve({ outcome: 'unknown', reason: 'nobody answers' })),
  create: (key, value) => (reachable ? memory.create(key, value) : Promise.resolve('unknown')),
  put: (key, value) => (reachable ? memory.put(key, value) : Promise.resolve('unknown')),
  delete: (key) => (reachable ? memory.delete(key) : Promise.resolve('unknown')),
  close: () => Promise.resolve(),
};

async function listen(instance: string): Promise<Server> {
  const app = createApp({ instance, haInstance: 'lpar1', state: shared, secret, logger: log.logger });
  const server = createServer({ ...certificate, requestCert: true, rejectUnauthorized: true }, app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly cookie: string | undefined;
}

async function ask(
  path: string,
  options: { on?: number; cookie?: string | undefined; method?: string } = {},
): Promise<Answer> {
  const { on = 0, cookie, method = 'GET' } = options;
  const { port } = servers[on]!.address() as AddressInfo;
  const headers = cookie === undefined ? {} : { cookie };
  const outgoing = httpsRequest({ ...certificate, host: '127.0.0.1', port, path, method, headers, agent: false }).end();
  return new Promise((resolve, reject) => {
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.once('end', () => {
        const cookieSet = response.headers['set-cookie']?.[0];
        resolve({ status: response.statusCode!, headers: response.headers, body, cookie: cookieSet?.split(';')[0] });
      });
    });
  });
}

const counterPath = '/sampleapp/api/v1/counter';

describe('the counter', () => {
  test('counts each session for itself, whichever instance answers', async () => {
    const first = await ask(counterPath);
    const { cookie } = first;
    expect(JSON.parse(first.body)).toEqual({
      instance: 'sample-app#1',
      haInstance: 'lpar1',
      counter: 1,
      session: expect.stringMatching(/^[0-9a-f]{8}$/) as unknown,
    });
    const second = JSON.parse((await ask(counterPath, { on: 1, cookie })).body) as Record<string, unknown>;
    expect(second).toMatchObject({ instance: 'sample-app#2', counter: 2 });
    const posted = JSON.parse((await ask(counterPath, { cookie, method: 'POST' })).body) as Record<string, unknown>;
    expect(posted).toMatchObject({ instance: 'sample-app#1', counter: 3 });
    expect(JSON.parse((await ask(counterPath)).body)).toMatchObject({ counter: 1 });
  });

  test('the answer gives no part of the session id away', async () => {
    const { body, cookie } = await ask(counterPath);
    const id = decodeURIComponent(cookie!.split('=')[1]!).slice(2).split('.')[0]!;
    const { session } = JSON.parse(body) as { session: string };
    expect(id).not.toContain(session);
    expect(body).not.toContain(id);
  });

  test('a cookie with a wrong signature begins a new session', async () => {
    const { cookie } = await ask(counterPath);
    expect(JSON.parse((await ask(counterPath, { cookie: `${cookie!}x` })).body)).toMatchObject({ counter: 1 });
  });

  test('the session cookie is for HTTPS and for this component only, and no script can read it', async () => {
    const { headers } = await ask(counterPath);
    expect(headers['set-cookie']?.[0]).toMatch(
      /^zoweha\.sid=s%3A[^;]+; Path=\/sampleapp; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(headers['cache-control']).toBe('no-store');
  });

  test.each(['PUT', 'DELETE'])('%s is not offered', async (method) => {
    expect((await ask(counterPath, { method })).status).toBe(404);
  });
});

describe('the page', () => {
  test('greets, shows instance and counter, and loads nothing from elsewhere', async () => {
    const { cookie } = await ask('/sampleapp/ui/v1/');
    const { status, headers, body } = await ask('/sampleapp/ui/v1/', { cookie });
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<output id="counter">2</output>');
    expect(body).toContain('<dd id="instance">sample-app#1 on lpar1</dd>');
    expect(body).not.toMatch(/(?:src|href)="(?!data:,)/);
    const nonce = /nonce="([^"]+)"/.exec(body)?.[1] ?? '';
    expect(headers['content-security-policy']).toContain(
      `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`,
    );
  });

  test('its script is valid', async () => {
    const { body } = await ask('/sampleapp/ui/v1/');
    const script = /<script[^>]*>([\s\S]*)<\/script>/.exec(body)?.[1] ?? '';
    expect(() => new Script(script)).not.toThrow();
    expect(script.length).toBeGreaterThan(200);
  });
});

describe('state that is unknown', () => {
  test.each([counterPath, '/sampleapp/ui/v1/'])(
    '%s is 503 with Retry-After, without a new session, and the count goes on later',
    async (path) => {
      const { cookie } = await ask(counterPath);
      reachable = false;
      const refused = await ask(path, { cookie });
      expect([refused.status, refused.headers['retry-after'], refused.cookie]).toEqual([503, '1', undefined]);
      expect(JSON.parse(refused.body)).toMatchObject({ messages: [{ messageNumber: 'ZWEL0884E' }] });
      reachable = true;
      expect(JSON.parse((await ask(counterPath, { cookie })).body)).toMatchObject({ counter: 2 });
    },
  );

  test('a first request is 503 and sets no cookie: its count is not stored', async () => {
    reachable = false;
    const refused = await ask(counterPath);
    expect([refused.status, refused.cookie]).toEqual([503, undefined]);
  });

  test('health does not depend on it', async () => {
    reachable = false;
    expect(await ask('/sampleapp/application/health')).toMatchObject({ status: 200, body: '{"status":"UP"}' });
  });
});

test('another path is 404 in Zowe’s envelope and begins no session', async () => {
  const answer = await ask('/sampleapp/nothing');
  expect([answer.status, answer.cookie]).toEqual([404, undefined]);
  expect(JSON.parse(answer.body)).toMatchObject({ messages: [{ messageNumber: 'ZWEL0885E' }] });
});
