// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createStateStore, fixedTargets, type CachingServiceStoreOptions, type StateStore } from '../src/index.ts';
import { createAuthority, type TestCertificate } from './certificates.ts';
import { startScriptedService, type ScriptedService } from './caching-servers.ts';
import { collectLog } from './log-lines.ts';

let serverCertificate: TestCertificate;
let clientCertificate: TestCertificate;
let strangerCertificate: TestCertificate;
let directory: string;
let first: ScriptedService;
let second: ScriptedService;
let log: ReturnType<typeof collectLog>;
const opened: StateStore[] = [];

beforeAll(async () => {
  const authority = await createAuthority('Internal CA');
  serverCertificate = await authority.issue('caching-service');
  clientCertificate = await authority.issue('sample-app');
  const stranger = await createAuthority('Other CA');
  strangerCertificate = { ...(await stranger.issue('stranger')), ca: serverCertificate.ca };
});

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'caching-client-'));
  first = await startScriptedService(directory, serverCertificate);
  second = await startScriptedService(directory, serverCertificate);
  log = collectLog();
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await Promise.all([first.close(), second.close()]);
  rmSync(directory, { recursive: true });
});

function open(options: Partial<CachingServiceStoreOptions> = {}): StateStore {
  const store = createStateStore({
    componentId: 'sample-app',
    targets: fixedTargets([first.url, second.url]),
    tls: clientCertificate,
    logger: log.logger,
    deadlineMs: 3000,
    attemptMs: 300,
    ...options,
  });
  opened.push(store);
  return store;
}

const answer = (status: number, body = ''): { status: number; body: string } => ({ status, body });
const zoweMessage = (messageNumber: string): string => JSON.stringify({ messages: [{ messageNumber }] });

/** Applies a script to the first n requests of a service. */
function firstRequests(service: ScriptedService, count: number, verdict: ReturnType<ScriptedService['script']>): void {
  let left = count;
  service.script = () => (left-- > 0 ? verdict : 'serve');
}

describe('a caching service that answers', () => {
  test('a value that is put is found, and its key on the wire begins with the component id', async () => {
    const store = open();
    expect(await store.put('visits', '41')).toBe('stored');
    expect(await store.get('visits')).toEqual({ outcome: 'found', value: '41' });
    expect(first.seen.map((line) => line.replace('/cachingservice/api/v1', ''))).toEqual([
      'sample-app PUT /cache',
      'sample-app POST /cache',
      'sample-app GET /cache/sample-app.visits',
    ]);
    const stored = JSON.parse(readFileSync(join(directory, readdirSync(directory)[0]!), 'utf8')) as { key: string };
    expect(stored.key).toBe('sample-app.visits');
  });

  test('a put of an existing key is a single PUT', async () => {
    const store = open();
    await store.create('k', '1');
    first.seen.length = 0;
    expect(await store.put('k', '2')).toBe('stored');
    expect(first.seen).toEqual(['sample-app PUT /cachingservice/api/v1/cache']);
  });

  test('create tells a new key from an existing one', async () => {
    const store = open();
    expect(await store.create('k', 'mine')).toBe('created');
    expect(await store.create('k', 'mine')).toBe('conflict');
  });

  test('delete tells an existing key from an absent one', async () => {
    const store = open();
    await store.create('k', 'v');
    expect(await store.delete('k')).toBe('deleted');
    expect(await store.delete('k')).toBe('absent');
    expect(await store.get('k')).toEqual({ outcome: 'absent' });
  });

  test('an empty value, which the wire leaves out, is found as empty', async () => {
    const store = open();
    await store.put('k', '');
    expect(await store.get('k')).toEqual({ outcome: 'found', value: '' });
  });

  test('a key with reserved characters reaches the service as it is', async () => {
    const store = open();
    await store.put('a/b?c=ä %', 'v');
    expect(await store.get('a/b?c=ä %')).toEqual({ outcome: 'found', value: 'v' });
    expect(first.seen.at(-1)).toContain('/cache/sample-app.a%2Fb%3Fc%3D%C3%A4%20%25');
  });

  test('a put that finds the key created in between updates it', async () => {
    const store = open();
    await store.create('k', 'theirs');
    firstRequests(first, 1, answer(404, zoweMessage('ZWECS131E')));
    expect(await store.put('k', 'ours')).toBe('stored');
    expect(first.seen.slice(1).map((line) => line.split(' ')[1])).toEqual(['PUT', 'POST', 'PUT']);
    expect(await store.get('k')).toEqual({ outcome: 'found', value: 'ours' });
  });
});

describe('a target that fails', () => {
  test.each([
    ['cuts the connection', 'cut' as const],
    ['does not answer in time', 'hang' as const],
    ['answers 500', answer(500, '{}')],
    ['answers 503', answer(503)],
    ['is a stranger that answers 404', answer(404, 'Cannot GET')],
    ['is a stranger that answers 409', answer(409, '{}')],
    ['is a stranger that answers 200', answer(200, '{"key":"other","value":"v"}')],
    ['is a stranger that answers with a page', answer(200, '<html></html>')],
  ])('the next one is asked when the first %s', async (_what, verdict) => {
    const store = open();
    await store.create('k', 'v');
    first.script = () => verdict;
    expect(await store.get('k')).toEqual({ outcome: 'found', value: 'v' });
  });

  test('it goes to the back: the next operation begins with the other one', async () => {
    const store = open();
    firstRequests(first, 1, 'cut');
    await store.get('k');
    await store.get('k');
    expect([first.seen.length, second.seen.length]).toEqual([1, 2]);
  });

  test('a refused connection moves on at once, without using up an attempt', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const free = probe.address() as { port: number };
    probe.close();
    await once(probe, 'close');
    const closed = `https://127.0.0.1:${String(free.port)}`;
    const store = open({ targets: fixedTargets([closed, second.url]), attemptMs: 60_000, deadlineMs: 120_000 });
    expect(await store.get('k')).toEqual({ outcome: 'absent' });
    expect(second.seen).toHaveLength(1);
  });

  test('a target with a certificate of another authority is not trusted, and the next is asked', async () => {
    const other = await createAuthority('Impostor CA');
    const impostor = await startScriptedService(directory, {
      ...(await other.issue('caching-service')),
      ca: clientCertificate.ca,
    });
    const store = open({ targets: fixedTargets([impostor.url, second.url]) });
    expect(await store.get('k')).toEqual({ outcome: 'absent' });
    expect(impostor.seen).toEqual([]);
    await impostor.close();
  });
});

describe('an answer that is lost', () => {
  test('create is created when the collision is with its own earlier attempt', async () => {
    const store = open();
    firstRequests(first, 1, 'store-and-cut');
    expect(await store.create('k', 'mine')).toBe('created');
    expect(second.seen.map((line) => line.split(' ')[1])).toEqual(['POST', 'GET']);
  });

  test('create is a conflict when the stored value is somebody else’s', async () => {
    const store = open();
    await store.create('k', 'theirs');
    firstRequests(first, 1, 'cut');
    expect(await store.create('k', 'mine')).toBe('conflict');
  });

  test('create posts again when the key is gone by the time it looks', async () => {
    const store = open();
    firstRequests(first, 1, 'cut');
    firstRequests(second, 1, answer(409, zoweMessage('ZWECS133E')));
    expect(await store.create('k', 'mine')).toBe('created');
    expect(await store.get('k')).toEqual({ outcome: 'found', value: 'mine' });
  });

  test('delete is deleted when the attempt without answer may have done it', async () => {
    const store = open();
    await store.create('k', 'v');
    firstRequests(first, 1, 'store-and-cut');
    expect(await store.delete('k')).toBe('deleted');
    expect(await store.get('k')).toEqual({ outcome: 'absent' });
  });
});

describe('no target that answers', () => {
  test('every operation is unknown, within the deadline, and it is said once', async () => {
    const store = open({ deadlineMs: 400, attemptMs: 100 });
    first.script = () => 'hang';
    second.script = () => 'cut';
    const begin = performance.now();
    expect((await store.get('k')).outcome).toBe('unknown');
    expect(performance.now() - begin).toBeLessThan(1500);
    expect(await store.create('k', 'v')).toBe('unknown');
    expect(await store.put('k', 'v')).toBe('unknown');
    expect(await store.delete('k')).toBe('unknown');
    expect(log.ids()).toEqual(['ZWEL0851W']);
  });

  test('the service that answers again is said once', async () => {
    const store = open({ deadlineMs: 300, attemptMs: 100 });
    first.script = second.script = () => 'cut';
    await store.get('k');
    first.script = second.script = () => 'serve';
    await store.get('k');
    await store.get('k');
    expect(log.ids()).toEqual(['ZWEL0851W', 'ZWEL0852I']);
  });

  test('an empty list of targets is unknown, not absent, and is read again', async () => {
    let asked = 0;
    const refresh = (): Promise<void> => {
      asked += 1;
      return Promise.resolve();
    };
    const store = open({ targets: { current: () => [], refresh }, deadlineMs: 200 });
    expect(await store.get('k')).toEqual({
      outcome: 'unknown',
      reason: 'no instance of the caching service is known',
    });
    expect(asked).toBeGreaterThan(0);
  });

  test('a target that appears within the deadline serves the operation that was waiting', async () => {
    let targets: string[] = [];
    const store = open({
      targets: {
        current: () => targets,
        refresh: () => {
          targets = [second.url];
          return Promise.resolve();
        },
      },
    });
    expect(await store.put('k', 'v')).toBe('stored');
  });
});

describe('an answer that no other target would change', () => {
  test.each([
    [507, 'ZWEL0853E The caching service has no room for a value of component sample-app.'],
    [401, 'ZWEL0854E The caching service refused component sample-app with status 401.'],
    [403, 'ZWEL0854E The caching service refused component sample-app with status 403.'],
    [400, 'ZWEL0855E The caching service did not accept a request of component sample-app: status 400, ZWECS130E.'],
    [414, 'ZWEL0855E The caching service did not accept a request of component sample-app: status 414, ZWECS130E.'],
  ])('status %i is an error at once', async (status, message) => {
    const store = open();
    first.script = () => answer(status, zoweMessage('ZWECS130E'));
    await expect(store.put('k', 'secret value')).rejects.toThrow(message);
    expect(second.seen).toEqual([]);
  });

  test('a client certificate of another authority is never let in, and its state is unknown', async () => {
    const store = open({ tls: strangerCertificate, deadlineMs: 300 });
    expect((await store.get('k')).outcome).toBe('unknown');
    expect(first.seen).toEqual([]);
  });
});

test('a closed store answers unknown', async () => {
  const store = open();
  await store.close();
  expect(await store.get('k')).toEqual({ outcome: 'unknown', reason: 'the state store is closed' });
});

test.each(['http://127.0.0.1:7555', 'not a url', 'https://127.0.0.1:7555/cachingservice'])(
  'a fixed target %s is refused',
  (url) => {
    expect(() => fixedTargets([url])).toThrow('ZWEL0859E');
  },
);
