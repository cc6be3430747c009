// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// given: a real Netflix Eureka, two peers that require client certificates, instead of the embedded registry
// fault: an instance dies and its replacement with the same id is there 50 ms later; a server dies
// expected: the contract that the embedded registry keeps; the replacement stays listed at both; clients move to the other server
import { request } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRealEureka, type EurekaTls, type RealEureka } from '../fixtures/real-eureka.ts';
import { eventually } from '../sysplex/processes.ts';

// By address, because e2e knows the packages only by what they built; and this suite of theirs, which needs nothing but Node.
const discovery = new URL('../../packages/discovery-config/', import.meta.url);
const { registryContract } = (await import(new URL('test/registry-contract.ts', discovery).href)) as Contract;
const built = (await import(new URL('dist/index.js', discovery).href)) as Discovery;

interface Contract {
  readonly registryContract: (test: typeof it, target: () => { baseUrl: string; tls: EurekaTls }) => void;
}
interface Common {
  readonly servers: readonly string[];
  readonly tls: EurekaTls;
}
interface Registration {
  start(): void;
  registered(): Promise<void>;
  stop(): Promise<void>;
}
interface Eviction {
  readonly settled: Promise<{ peers: { outcome: string; instanceIds: string[] }[] }>;
  abandon(): void;
}
interface Discovery {
  createInstanceRecord(options: { serviceId: string; hostname: string; ipAddr: string; port: number }): object;
  createRegistration(options: Common & { instance: object; logger: object; intervalSeconds?: number }): Registration;
  createRegistryClient(options: Common): {
    applications(): Promise<{ outcome: string; instances?: { instanceId: string; registrationTimestamp: number }[] }>;
    close(): void;
  };
  createEvictor(options: Common): { evict(at: { hostname: string; port: number }): Eviction; close(): void };
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const at = { hostname: '127.0.0.1', port: 8443 };
const id = '127.0.0.1:sampleapp:8443';
const instance = built.createInstanceRecord({
  serviceId: 'sampleapp',
  hostname: '127.0.0.1',
  ipAddr: '127.0.0.1',
  port: 8443,
});

let eureka: RealEureka;
const common = (): Common => ({ servers: eureka.urls, tls: eureka.tls });

beforeAll(async () => {
  const startedAt = performance.now();
  eureka = await startRealEureka(['127.0.0.2', '127.0.0.3']);
  console.info(`two Eureka servers ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
});
afterAll(() => eureka.close());

/** The sample app's ids at one server. */
async function listedAt(server: string): Promise<string[]> {
  const client = built.createRegistryClient({ servers: [server], tls: eureka.tls });
  const { instances = [] } = await client.applications();
  client.close();
  return instances.map(({ instanceId }) => instanceId).filter((listed) => listed.includes('sampleapp'));
}

const listedEverywhere = (): Promise<string[][]> => Promise.all(eureka.urls.map(listedAt));

/** How fast Eureka tells its peer is not ours: servers that have just started need several seconds for their first replication. */
const listsEverywhere = (expected: string[], withinMs = 30_000): Promise<unknown> =>
  eventually(
    async () => ((await listedEverywhere()).every((ids) => ids.join() === expected.join()) ? true : undefined),
    `both list ${JSON.stringify(expected)}`,
    withinMs,
  );

describe('the registry contract, by a real Eureka', () => {
  registryContract(it, () => ({ baseUrl: eureka.urls[0] ?? '', tls: eureka.tls }));
});

describe('our clients with a real Eureka', () => {
  it('register, are listed at both peers, and deregister', async () => {
    const registration = built.createRegistration({ ...common(), instance, logger: silent });
    registration.start();
    await registration.registered();
    await listsEverywhere([id]);
    await registration.stop();
    await listsEverywhere([]);
  });

  it('evict a dead instance at both peers at once', async () => {
    const registration = built.createRegistration({ ...common(), instance, logger: silent });
    registration.start();
    await registration.registered();
    await listsEverywhere([id]);
    const evictor = built.createEvictor(common());
    const startedAt = performance.now();
    const { peers } = await evictor.evict(at).settled;
    const elapsed = performance.now() - startedAt;
    expect(peers.map(({ outcome, instanceIds }) => [outcome, ...instanceIds])).toEqual([
      ['evicted', id],
      ['evicted', id],
    ]);
    expect(await listedEverywhere()).toEqual([[], []]);
    expect(elapsed).toBeLessThan(1000);
    console.info(`evicted at both after ${elapsed.toFixed(0)} ms`);
    evictor.close();
    // It lives, in truth: its next heartbeat gets 404 and registers it again, until it is stopped.
    await registration.stop();
    await listsEverywhere([]);
  });

  it('leave a replacement with the same id listed at both peers when it registers 50 ms after the death', async () => {
    const evictor = built.createEvictor(common());
    for (let round = 0; round < 10; round += 1) {
      await replaceOnce(evictor);
      // Longer than the half second for which Eureka collects changes for its peers: whatever came late has come.
      await delay(1500);
      expect(await listedEverywhere()).toEqual([[id], [id]]);
      await evictor.evict(at).settled;
      await listsEverywhere([]);
    }
    evictor.close();
  });
});

/** An instance that is registered everywhere dies, is evicted, and has a successor after 50 ms. */
async function replaceOnce(evictor: { evict(at: object): Eviction }): Promise<void> {
  await registerEverywhere();
  // The predecessor has been there for some time: nothing of it is on its way between the peers any more.
  await delay(600);
  const eviction = evictor.evict(at);
  await delay(50);
  eviction.abandon();
  await register(eureka.urls[0] ?? '');
  await eviction.settled;
}

/**
 * As heartbeats would do it: again, until both list it. A deletion of the round before that reaches a slow server late takes it out
 * there (docs/reference/discovery.md).
 */
async function registerEverywhere(): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await register(eureka.urls[0] ?? '');
    const listed = await listsEverywhere([id], 5000).catch((error: unknown) => error);
    if (!(listed instanceof Error)) return;
    if (attempt === 6) throw listed;
  }
}

/** A registration as such, without the heartbeats by which our client would heal a loss. */
function register(server: string): Promise<void> {
  const body = JSON.stringify({ instance: { ...instance, status: 'UP', lastDirtyTimestamp: String(Date.now()) } });
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const outgoing = request(`${server}apps/sampleapp`, { ...eureka.tls, method: 'POST', headers }, (incoming) => {
      incoming.resume();
      if (incoming.statusCode === 204) resolve();
      else reject(new Error(`status ${String(incoming.statusCode)}`));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

describe('when a server dies', () => {
  it('its clients renew and read at the other one', async () => {
    const registration = built.createRegistration({ ...common(), instance, logger: silent, intervalSeconds: 1 });
    registration.start();
    await registration.registered();
    await listsEverywhere([id]);
    await eureka.kill(0);
    const client = built.createRegistryClient(common());
    const reading = await client.applications();
    expect(reading.instances?.map(({ instanceId }) => instanceId)).toContain(id);
    await registration.stop();
    expect((await client.applications()).instances?.map(({ instanceId }) => instanceId)).not.toContain(id);
    client.close();
  });
});
