// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPeers, startRegistry, type RunningRegistry } from '../embedded.ts';
import { eventually } from '../eventually.ts';
import { rawRequest, registerRaw, registrationOf } from '../raw-request.ts';
import { createTestAuthority, type TestTls } from '../test-certificates.ts';
import { freePort, startBlackHole, startTestServer } from '../test-servers.ts';

let server: TestTls;
let client: TestTls;
const open: { close(): unknown }[] = [];

beforeAll(async () => {
  const authority = await createTestAuthority();
  [server, client] = await Promise.all([authority.issue('server'), authority.issue('client')]);
});
afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

async function openPeers(): Promise<[RunningRegistry, RunningRegistry]> {
  const peers = await startPeers(server);
  open.push(...peers);
  return peers;
}

const pathOf = (app: string): string => `apps/${app}/127.0.0.1:${app}:8443`;

async function send(
  registry: RunningRegistry,
  ...[method, path, headers = {}]: [string, string, object?]
): Promise<number> {
  return (await rawRequest(client, { method, url: registry.url + path, headers: { ...headers } })).status;
}

interface Listed {
  status: string;
  metadata: Record<string, string>;
  lastDirtyTimestamp: string;
}

async function find(registry: RunningRegistry, app: string): Promise<Listed | undefined> {
  const answer = await rawRequest(client, { url: registry.url + pathOf(app) });
  return answer.status === 200 ? (JSON.parse(answer.text) as { instance: Listed }).instance : undefined;
}

const replicated = { 'x-netflix-discovery-replication': 'true' };

describe('what a client changes at one peer', () => {
  it.each(['first', 'second'] as const)(
    'is the same at the other within a second: registered at the %s',
    async (which) => {
      const peers = await openPeers();
      const [here, there] = which === 'first' ? peers : [peers[1], peers[0]];
      const agrees = (check: () => Promise<void>): Promise<void> => eventually(check, 1000);
      expect(
        await registerRaw(client, here.url, registrationOf('a', { metadata: { k: 'v' }, lastDirtyTimestamp: '77' })),
      ).toBe(204);
      await agrees(async () =>
        expect(await find(there, 'a')).toMatchObject({ metadata: { k: 'v' }, lastDirtyTimestamp: '77' }),
      );

      await send(here, 'PUT', `${pathOf('a')}/status?value=OUT_OF_SERVICE`);
      await agrees(async () => expect((await find(there, 'a'))?.status).toBe('OUT_OF_SERVICE'));
      await send(here, 'DELETE', `${pathOf('a')}/status?value=UP`);
      await agrees(async () => expect((await find(there, 'a'))?.status).toBe('UP'));
      await send(here, 'PUT', `${pathOf('a')}/metadata?weight=3`);
      await agrees(async () => expect((await find(there, 'a'))?.metadata).toEqual({ k: 'v', weight: '3' }));
      await send(here, 'DELETE', pathOf('a'));
      await agrees(async () => expect(await find(there, 'a')).toBeUndefined());
    },
  );

  it('arrives although it came in a burst of a thousand', async () => {
    const [one, two] = await openPeers();
    const apps = Array.from({ length: 1000 }, (_each, index) => `burst${index}`);
    const posts = apps.map((app) => ({ app, instance: registrationOf(app) }));
    for (let i = 0; i < posts.length; i += 50) {
      await Promise.all(posts.slice(i, i + 50).map(({ instance }) => registerRaw(client, one.url, instance)));
    }
    await eventually(async () => {
      const { text } = await rawRequest(client, { url: `${two.url}apps` });
      expect(JSON.parse(text)).toMatchObject({ applications: { apps__hashcode: 'UP_1000_' } });
    }, 1000);
  });
});

describe('what a peer changes', () => {
  it('is not forwarded: marked with the header, it is done at one server only', async () => {
    const [one, two] = await openPeers();
    await registerRaw(client, one.url, registrationOf('a'));
    await eventually(async () => expect(await find(two, 'a')).toBeDefined());
    expect(await send(one, 'DELETE', pathOf('a'), replicated)).toBe(200);
    await delay(300);
    expect([await find(one, 'a'), await find(two, 'a')]).toEqual([undefined, expect.anything()]);
  });

  it('comes back from the other peer when the instance lives and renews there', async () => {
    const [one, two] = await openPeers();
    await registerRaw(client, one.url, registrationOf('a'));
    await eventually(async () => expect(await find(two, 'a')).toBeDefined());
    await delay(5);
    await send(two, 'DELETE', pathOf('a'), replicated);
    await delay(5);
    expect(await send(one, 'PUT', pathOf('a'))).toBe(200);
    await eventually(async () => expect(await find(two, 'a')).toBeDefined(), 1000);
  });

  it('does not reach a peer that holds a newer registration', async () => {
    const [one, two] = await openPeers();
    await registerRaw(client, one.url, registrationOf('a', { lastDirtyTimestamp: '200' }));
    await eventually(async () => expect(await find(two, 'a')).toBeDefined());
    const cancel = { appName: 'A', id: '127.0.0.1:a:8443', lastDirtyTimestamp: 100, action: 'Cancel' };
    const answer = await rawRequest(client, {
      method: 'POST',
      url: `${two.url}peerreplication/batch/`,
      headers: replicated,
      body: JSON.stringify({ replicationList: [cancel, { action: 'Nonsense' }, 'nonsense'] }),
    });
    expect(JSON.parse(answer.text)).toEqual({
      responseList: [{ statusCode: 404 }, { statusCode: 500 }, { statusCode: 500 }],
    });
    expect(await find(two, 'a')).toBeDefined();
  });
});

describe('peers that disagree', () => {
  it('take the newer registration when an older heartbeat meets it', async () => {
    const [one, two] = await openPeers();
    const only = async (registry: RunningRegistry, dirty: string): Promise<void> => {
      const instance = registrationOf('a', { lastDirtyTimestamp: dirty });
      const body = JSON.stringify({ instance });
      await rawRequest(client, { method: 'POST', url: `${registry.url}apps/a`, body, headers: replicated });
    };
    await only(one, '100');
    await only(two, '200');
    expect(await send(one, 'PUT', pathOf('a'))).toBe(200);
    await eventually(async () => expect((await find(one, 'a'))?.lastDirtyTimestamp).toBe('200'), 1000);
  });
});

describe('a peer that starts', () => {
  it('has copied what the others know before it listens', async () => {
    const first = await startRegistry(server, { address: '127.0.0.2' });
    open.push(first);
    for (const app of ['a', 'b']) await registerRaw(client, first.url, registrationOf(app));
    const second = await startRegistry(server, { address: '127.0.0.3', peers: [first.url] });
    open.push(second);
    expect([await find(second, 'a'), await find(second, 'b')]).toEqual([expect.anything(), expect.anything()]);
    expect(second.log.ids()).toEqual(['ZWEL0568I', 'ZWEL0563I']);
  });

  it('starts alone when its peers are dead or hang', async () => {
    const hole = await startBlackHole();
    open.push(hole);
    const dead = `https://127.0.0.1:${await freePort()}/eureka/`;
    const registry = await startRegistry(server, { peers: [dead, `https://127.0.0.1:${hole.port}/eureka/`] });
    open.push(registry);
    expect(registry.log.ids()).toEqual(['ZWEL0563I']);
  });
});

describe('a peer that is away', () => {
  it('is missed once, tried again a few times a second, and brought up to date when it is back', async () => {
    const port = await freePort('127.0.0.3');
    const peer = `https://127.0.0.3:${port}/eureka/`;
    const one = await startRegistry(server, { address: '127.0.0.2', peers: [peer] });
    open.push(one);
    for (const app of ['a', 'b', 'c']) await registerRaw(client, one.url, registrationOf(app));
    await send(one, 'DELETE', pathOf('b'));
    for (let i = 0; i < 20; i += 1) await send(one, 'PUT', pathOf('a'));
    await eventually(() => expect(one.log.ids()).toEqual(['ZWEL0563I', 'ZWEL0566W']));
    await delay(300);
    const two = await startRegistry(server, { address: '127.0.0.3', port });
    open.push(two);
    await eventually(async () => {
      expect([await find(two, 'a'), await find(two, 'b'), await find(two, 'c')].map(Boolean)).toEqual([
        true,
        false,
        true,
      ]);
    }, 1500);
    await eventually(() => expect(one.log.ids()).toEqual(['ZWEL0563I', 'ZWEL0566W', 'ZWEL0567I']));
  });

  it('that refuses connections is asked at most about two times a second', async () => {
    let asked = 0;
    const refusing = await startTestServer((_request, response) => {
      asked += 1;
      response.writeHead(503).end();
    }, server);
    open.push(refusing);
    const one = await startRegistry(server, { peers: [`${refusing.url}/eureka/`] });
    open.push(one);
    await registerRaw(client, one.url, registrationOf('a'));
    await delay(2000);
    expect(asked).toBeGreaterThan(4);
    expect(asked).toBeLessThan(12);
    expect(one.log.ids()).toEqual(['ZWEL0563I', 'ZWEL0566W']);
  });
});
