// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEvictor, type Evictor, type EvictorOptions } from '../src/evictor.ts';
import { createRegistryClient } from '../src/registry-client.ts';
import { startPeers, startRegistry, type RunningRegistry } from './embedded.ts';
import { eventually } from './eventually.ts';
import { registerRaw, registrationOf } from './raw-request.ts';
import { createTestAuthority, type TestTls } from './test-certificates.ts';
import { freePort, startBlackHole, startSlowProxy, startTestServer } from './test-servers.ts';

let server: TestTls;
let client: TestTls;
let peers: [RunningRegistry, RunningRegistry];
const open: { close(): unknown }[] = [];
const at = { hostname: '127.0.0.1', port: 8443 };
const id = '127.0.0.1:sample:8443';

beforeAll(async () => {
  const authority = await createTestAuthority();
  [server, client] = await Promise.all([authority.issue('server'), authority.issue('client')]);
});
beforeEach(async () => {
  peers = await startPeers(server);
  open.push(...peers);
});
afterEach(async () => {
  // The evictors were opened last: nothing is sent to servers that close.
  for (const each of open.splice(0).reverse()) await each.close();
});

function createFor(servers: string[], options: Partial<EvictorOptions> = {}): Evictor {
  const evictor = createEvictor({ servers, tls: client, retryMs: 30, timeoutMs: 500, ...options });
  open.push(evictor);
  return evictor;
}

async function listedAt(registry: { url: string }): Promise<string[]> {
  const reader = createRegistryClient({ servers: [registry.url], tls: client });
  const result = await reader.applications();
  reader.close();
  return result.outcome === 'found' ? result.instances.map((each) => each.instanceId) : [result.reason];
}

/** Registers at the first peer, newer every time; resolves when both list this very registration. */
async function registerEverywhere(changes: Record<string, unknown> = {}): Promise<void> {
  const lastDirtyTimestamp = Date.now();
  expect(await registerRaw(client, peers[0].url, registrationOf('sample', { lastDirtyTimestamp, ...changes }))).toBe(
    204,
  );
  await eventually(async () => {
    for (const peer of peers) expect(await listedAt(peer)).toContain(changes['instanceId'] ?? id);
  });
}

describe('evicting', () => {
  it('removes a dead instance at every peer within a fraction of a second, with a report', async () => {
    await registerEverywhere();
    const startedAt = performance.now();
    const report = await createFor(peers.map(({ url }) => url)).evict(at).settled;
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect(report.peers).toEqual(peers.map(({ url }) => ({ server: url, outcome: 'evicted', instanceIds: [id] })));
    for (const peer of peers) expect(await listedAt(peer)).toEqual([]);
  });

  it('removes whatever is registered at the host and port, and nothing else', async () => {
    await registerEverywhere({ instanceId: 'some-other-id' });
    await registerEverywhere({ instanceId: 'neighbour', securePort: { $: 8444, '@enabled': true } });
    await createFor(peers.map(({ url }) => url)).evict(at).settled;
    for (const peer of peers) expect(await listedAt(peer)).toEqual(['neighbour']);
  });

  it('reports that nothing was listed', async () => {
    const report = await createFor([peers[0].url]).evict(at).settled;
    expect(report.peers).toEqual([{ server: peers[0].url, outcome: 'absent', instanceIds: [] }]);
  });

  it('marks its deletions as replication, so that no peer forwards them', async () => {
    const instance = registrationOf('sample', { lastDirtyTimestamp: '5', leaseInfo: {} });
    const applications = { application: [{ name: 'SAMPLE', instance: [{ ...instance, app: 'SAMPLE' }] }] };
    const eureka = await startTestServer(
      (_request, response) => response.end(JSON.stringify({ applications })),
      server,
    );
    open.push(eureka);
    await createFor([eureka.url]).evict(at).settled;
    expect(eureka.requests[1]).toMatchObject({
      method: 'DELETE',
      path: `/eureka/apps/SAMPLE/${encodeURIComponent(id)}?lastDirtyTimestamp=5`,
      headers: { 'x-netflix-discovery-replication': 'true' },
    });
  });

  it('does not let a dead or hanging peer delay the others', async () => {
    await registerEverywhere();
    const hole = await startBlackHole();
    open.push(hole);
    const dead = `https://127.0.0.1:${await freePort()}/eureka/`;
    const evictor = createFor([`https://127.0.0.1:${hole.port}`, dead, peers[0].url], { deadlineMs: 700 });
    const { settled } = evictor.evict(at);
    await eventually(async () => expect(await listedAt(peers[0])).toEqual([]), 400);
    const report = await settled;
    expect(report.peers.map(({ outcome }) => outcome)).toEqual(['unfinished', 'unfinished', 'evicted']);
    expect(report.peers[1]!.reason).toContain('ECONNREFUSED');
  });

  it('tries on until a peer is back', async () => {
    const port = await freePort();
    const { settled } = createFor([`https://127.0.0.1:${port}`]).evict(at);
    await delay(150);
    const late = await startRegistry(server, { port, peers: [peers[0].url] });
    open.push(late);
    expect((await settled).peers.map(({ outcome }) => outcome)).toEqual(['absent']);
  });

  it('leaves a replacement alone that registered while a peer was away', async () => {
    const port = await freePort();
    const { settled } = createFor([`https://127.0.0.1:${port}`], { retryMs: 200 }).evict(at);
    await delay(20);
    const late = await startRegistry(server, { port });
    open.push(late);
    expect(await registerRaw(client, late.url, registrationOf('sample'))).toBe(204);
    expect((await settled).peers).toEqual([{ server: late.url, outcome: 'absent', instanceIds: [] }]);
    expect(await listedAt(late)).toEqual([id]);
  });

  it('is cut off by `abandon`, and then nothing is sent any more', async () => {
    const hole = await startBlackHole();
    open.push(hole);
    const eviction = createFor([`https://127.0.0.1:${hole.port}`]).evict(at);
    await delay(100);
    const startedAt = performance.now();
    eviction.abandon();
    const report = await eviction.settled;
    expect(performance.now() - startedAt).toBeLessThan(100);
    expect(report.peers.map(({ outcome }) => outcome)).toEqual(['unfinished']);
    const before = hole.connections();
    await delay(150);
    expect(hole.connections()).toBe(before);
  });

  it('still uses its head start when it is abandoned at once: no process can have registered in 40 ms', async () => {
    await registerEverywhere();
    const evictor = createFor(
      peers.map(({ url }) => url),
      { headStartMs: 400 },
    );
    const eviction = evictor.evict(at);
    eviction.abandon();
    expect((await eviction.settled).peers.map(({ outcome }) => outcome)).toEqual(['evicted', 'evicted']);
  });

  it('ends everything when it is closed', async () => {
    const evictor = createFor([`https://127.0.0.1:${await freePort()}`]);
    const { settled } = evictor.evict(at);
    evictor.close();
    expect((await settled).peers.map(({ outcome }) => outcome)).toEqual(['unfinished']);
  });
});

describe('a replacement with the same id that registers 50 ms after the death', () => {
  /** Death, eviction, replacement at one peer; what both peers list once replication has had its time. */
  async function replaceOnce(evictor: Evictor): Promise<string[][]> {
    await registerEverywhere();
    const eviction = evictor.evict(at);
    await delay(50);
    eviction.abandon();
    const lastDirtyTimestamp = Date.now();
    await registerRaw(client, peers[0].url, registrationOf('sample', { lastDirtyTimestamp, ipAddr: '127.0.0.9' }));
    await eviction.settled;
    await delay(100);
    return Promise.all(peers.map(listedAt));
  }

  it('stays registered at both peers, 50 times out of 50', { timeout: 90_000 }, async () => {
    const evictor = createFor(peers.map(({ url }) => url));
    for (let round = 0; round < 50; round += 1) expect(await replaceOnce(evictor)).toEqual([[id], [id]]);
  });

  it.each([20, 45, 60, 200])(
    'stays registered at both peers when requests reach one of them %i ms late',
    async (delayMs) => {
      const proxies = await Promise.all([
        startSlowProxy({ port: peers[0].port, host: '127.0.0.2' }, 0),
        startSlowProxy({ port: peers[1].port, host: '127.0.0.3' }, delayMs),
      ]);
      open.push(...proxies);
      const evictor = createFor(proxies.map(({ port }) => `https://127.0.0.1:${port}`));
      for (let round = 0; round < 10; round += 1) {
        expect(await replaceOnce(evictor)).toEqual([[id], [id]]);
        await delay(delayMs * 2);
        expect(await Promise.all(peers.map(listedAt))).toEqual([[id], [id]]);
      }
    },
  );
});
