// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createServer, request as httpRequest, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import session, { type Store } from 'express-session';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSessionStore, type ReadOutcome, type StateStore } from '../src/index.ts';

const secret = 'a secret of the test that is long enough';
const entries = new Map<string, string>();
const calls: string[] = [];
let reachable = true;
let time = 1_000_000;

/** State that the test can look into and make unknown. */
const state: StateStore = {
  get(key): Promise<ReadOutcome> {
    calls.push('get');
    if (!reachable) return Promise.resolve({ outcome: 'unknown', reason: 'nobody answers' });
    const value = entries.get(key);
    return Promise.resolve(value === undefined ? { outcome: 'absent' } : { outcome: 'found', value });
  },
  create: () => Promise.reject(new Error('the session store does not create')),
  put(key, value) {
    calls.push('put');
    if (!reachable) return Promise.resolve('unknown');
    entries.set(key, value);
    return Promise.resolve('stored');
  },
  delete(key) {
    calls.push('delete');
    if (!reachable) return Promise.resolve('unknown');
    return Promise.resolve(entries.delete(key) ? 'deleted' : 'absent');
  },
  close: () => Promise.resolve(),
};

beforeEach(() => {
  entries.clear();
  calls.length = 0;
  reachable = true;
  time = 1_000_000;
});

function openStore(): Store {
  return createSessionStore(session, { state, secret, now: () => time, lifetimeSeconds: 100 });
}

function sessionData(more: Record<string, unknown> = {}, maxAge?: number): session.SessionData {
  const cookie = new session.Cookie();
  if (maxAge !== undefined) Object.assign(cookie, { expires: new Date(time + maxAge), originalMaxAge: maxAge });
  return { ...more, cookie };
}

/** The outcome of one call of the store, as the callback sees it. */
function call<T>(
  action: (done: (error?: unknown, value?: T) => void) => void,
): Promise<{ error: unknown; value: T | undefined | null }> {
  return new Promise((resolve) => {
    action((error, value) => {
      resolve({ error: error ?? null, value: value ?? null });
    });
  });
}

const get = (store: Store, sid: string): ReturnType<typeof call<session.SessionData | null>> =>
  call((done) => store.get(sid, done as (error: unknown, value?: session.SessionData | null) => void));

describe('keys and values', () => {
  test('neither key nor value contains the session id', async () => {
    const store = openStore();
    await call((done) => store.set('sid-of-the-user', sessionData({ counter: 1 }), done));
    const [[key, value]] = [...entries] as [[string, string]];
    expect(key).toMatch(/^session\.[\w-]{43}$/);
    expect(`${key} ${value}`).not.toContain('sid-of-the-user');
    expect(`${key} ${value}`).not.toContain(secret);
  });

  test('another secret gives another key', async () => {
    await call((done) => openStore().set('sid', sessionData(), done));
    const other = createSessionStore(session, { state, secret: `${secret}!` });
    await call((done) => other.set('sid', sessionData(), done));
    expect(entries.size).toBe(2);
  });

  test('a secret under 16 bytes is refused', () => {
    expect(() => createSessionStore(session, { state, secret: 'short' })).toThrow(
      'ZWEL0858E The secret of the session store has 5 bytes; at least 16 are needed.',
    );
  });

  test('a session that is set is got; one that is destroyed is gone', async () => {
    const store = openStore();
    await call((done) => store.set('sid', sessionData({ counter: 7 }), done));
    expect((await get(store, 'sid')).value).toMatchObject({ counter: 7 });
    expect((await call((done) => store.destroy('sid', done))).error).toBeNull();
    expect(await get(store, 'sid')).toEqual({ error: null, value: null });
  });

  test('a value that is not a session is an error', async () => {
    const store = openStore();
    await call((done) => store.set('sid', sessionData(), done));
    entries.set([...entries.keys()][0]!, '{"expires":"soon"}');
    expect((await get(store, 'sid')).error).toMatchObject({ id: 'ZWEL0857E', status: 500 });
  });
});

describe('lifetime', () => {
  test('a session ends when its lifetime is over, and its key is deleted', async () => {
    const store = openStore();
    await call((done) => store.set('sid', sessionData(), done));
    time += 99_999;
    expect((await get(store, 'sid')).value).not.toBeNull();
    time += 1;
    expect(await get(store, 'sid')).toEqual({ error: null, value: null });
    expect(entries.size).toBe(0);
  });

  test('the cookie’s expiry goes before the lifetime of the store', async () => {
    const store = openStore();
    await call((done) => store.set('sid', sessionData({}, 5000), done));
    time += 5000;
    expect((await get(store, 'sid')).value).toBeNull();
  });

  test('touch prolongs the life and keeps what another request stored meanwhile', async () => {
    const store = openStore();
    await call((done) => store.set('sid', sessionData({ counter: 2 }), done));
    time += 50_000;
    await call((done) => store.touch!('sid', sessionData({ counter: 1 }), done));
    time += 60_000;
    expect((await get(store, 'sid')).value).toMatchObject({ counter: 2 });
  });

  test('touch writes nothing while less than a tenth of the life has passed', async () => {
    const store = openStore();
    await call((done) => store.set('sid', sessionData(), done));
    calls.length = 0;
    time += 9_999;
    await call((done) => store.touch!('sid', sessionData(), done));
    expect(calls).toEqual(['get']);
  });

  test('touch after a save of the same request asks nobody', async () => {
    const store = openStore();
    const own = sessionData({ counter: 1 });
    await call((done) => store.set('sid', own, done));
    reachable = false;
    calls.length = 0;
    expect((await call((done) => store.touch!('sid', own, done))).error).toBeNull();
    expect(calls).toEqual([]);
  });

  test('touch does not bring back a session that is gone', async () => {
    const store = openStore();
    expect((await call((done) => store.touch!('sid', sessionData(), done))).error).toBeNull();
    expect(entries.size).toBe(0);
  });
});

describe('state that is unknown', () => {
  test.each([
    ['get', (store: Store) => get(store, 'sid')],
    ['set', (store: Store) => call((done) => store.set('sid', sessionData(), done))],
    ['touch', (store: Store) => call((done) => store.touch!('sid', sessionData(), done))],
    ['destroy', (store: Store) => call((done) => store.destroy('sid', done))],
  ])('%s gives the callback an error', async (_name, action) => {
    reachable = false;
    expect((await action(openStore())).error).toMatchObject({ id: 'ZWEL0856E', status: 503 });
  });
});

describe('behind express-session', () => {
  let server: Server;
  let url: string;

  beforeEach(async () => {
    const middleware = session({ secret, store: openStore(), resave: false, saveUninitialized: false });
    server = createServer((request, response) => {
      middleware(request as never, response as never, (error?: unknown) => {
        if (error) {
          response.writeHead(503).end();
          return;
        }
        const { session: own } = request as unknown as { session: { counter?: number } };
        own.counter = (own.counter ?? 0) + 1;
        response.end(String(own.counter));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  });

  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  function visit(cookie?: string): Promise<{ status: number; text: string; cookie: string | undefined }> {
    return new Promise((resolve, reject) => {
      httpRequest(url, { headers: cookie ? { cookie } : {}, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          const set = response.headers['set-cookie']?.[0]?.split(';')[0];
          resolve({ status: response.statusCode!, text, cookie: set });
        });
      })
        .on('error', reject)
        .end();
    });
  }

  test('the counter of a session goes on from request to request', async () => {
    const { cookie, text } = await visit();
    expect(text).toBe('1');
    expect([(await visit(cookie)).text, (await visit(cookie)).text]).toEqual(['2', '3']);
    expect((await visit()).text).toBe('1');
  });

  test('a request whose session is unknown fails and gets no new session', async () => {
    const { cookie } = await visit();
    reachable = false;
    expect(await visit(cookie)).toEqual({ status: 503, text: '', cookie: undefined });
    reachable = true;
    expect((await visit(cookie)).text).toBe('2');
  });
});
