// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { createInstanceRecord, createRegistryClient, type RegistryClient } from '@zowe-ha/discovery-config';
import { startEmbeddedRegistry, type EmbeddedRegistry } from '@zowe-ha/discovery-config/embedded-registry';
import { createEvictor } from '@zowe-ha/discovery-config/evictor';
import { createLogger } from '@zowe-ha/messages';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDiscoveryEviction, type DiscoveryEviction } from '../../src/hooks/discovery-eviction.ts';
import { issueCertificate, type TestTls } from '../certificates.ts';

const hostname = '127.0.0.8';
const addresses = ['127.0.0.10', '127.0.0.11'] as const;
const silent = createLogger({ source: 'TEST', level: 'silent' });
let tls: TestTls;
let servers: string[];
let registries: EmbeddedRegistry[];
let clients: RegistryClient[];
let hooks: DiscoveryEviction[];
let lines: string[];

beforeAll(async () => {
  tls = await issueCertificate(...addresses, '127.0.0.12');
});

beforeEach(async () => {
  lines = [];
  hooks = [];
  const ports = await Promise.all(addresses.map(freePort));
  servers = addresses.map((address, index) => `https://${address}:${ports[index]}/eureka/`);
  registries = await Promise.all(
    addresses.map((address, index) => {
      const peers = servers.filter((_, at) => at !== index);
      return startEmbeddedRegistry({ tls, address, port: ports[index] ?? 0, peers, logger: silent });
    }),
  );
  clients = servers.map((server) => createRegistryClient({ servers: [server], tls }));
});

afterEach(async () => {
  for (const hook of hooks) await hook.close();
  for (const client of clients) client.close();
  await Promise.all(registries.map((registry) => registry.close()));
});

async function freePort(address: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface HookSettings {
  readonly peers?: readonly string[];
  readonly opened?: Promise<void>;
}

function openHook({ peers = servers, opened = Promise.resolve() }: HookSettings = {}): DiscoveryEviction {
  const destination = { write: (line: string) => lines.push(line.replace(/^.*? (?:INFO|WARN) /, '').trim()) };
  const hook = createDiscoveryEviction({
    openEvictor: () => opened.then(() => createEvictor({ servers: peers, tls, retryMs: 50, deadlineMs: 300 })),
    logger: createLogger({ source: 'ZWELNCH', destination }),
  });
  hooks.push(hook);
  return hook;
}

/** Registers as a component instance does that sends no heartbeat any more; the first registry tells its peer. */
async function register(port: number): Promise<void> {
  const instance = createInstanceRecord({ serviceId: 'sampleapp', hostname, ipAddr: hostname, port });
  const body = JSON.stringify({ instance: { ...instance, status: 'UP', lastDirtyTimestamp: String(Date.now()) } });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const url = `${String(servers[0])}apps/SAMPLEAPP`;
  const status = await new Promise((resolve, reject) => {
    request(url, { method: 'POST', headers, agent: false, ...tls }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end(body);
  });
  expect(status).toBe(204);
  await expect.poll(() => listed(port)).toEqual([true, true]);
}

async function listed(port: number): Promise<boolean[]> {
  return Promise.all(
    clients.map(async (client) => {
      const answer = await client.applications();
      if (answer.outcome !== 'found') throw new Error(answer.reason);
      return answer.instances.some((each) => each.port === port);
    }),
  );
}

/** An earlier eviction: the evictor is open and its connections are there. */
async function warmUp(hook: DiscoveryEviction): Promise<void> {
  await register(24009);
  hook.gone?.(instanceAt(24009));
  await expect.poll(() => listed(24009), { interval: 10 }).toEqual([false, false]);
}

const instanceAt = (port: number | undefined) => ({ component: 'sample-app', number: 1, hostname, port });

describe('a component instance that ended', () => {
  it('is gone from both registries within a second, and the job log says where it was taken out', async () => {
    await register(24001);
    const hook = openHook();
    const began = performance.now();
    hook.gone?.(instanceAt(24001));
    await expect.poll(() => listed(24001), { interval: 10 }).toEqual([false, false]);
    expect(performance.now() - began).toBeLessThan(1_000);
    await expect.poll(() => lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^ZWEL0485I sample-app#1 \(127\.0\.0\.8:24001\) was taken out of the registry at /);
  });

  it('is taken out although its replacement is spawned in the same moment', async () => {
    await register(24001);
    const hook = openHook();
    await warmUp(hook);
    hook.gone?.(instanceAt(24001));
    hook.spawned?.(instanceAt(24001));
    await expect.poll(() => listed(24001), { interval: 10 }).toEqual([false, false]);
  });

  it('takes no other instance with it', async () => {
    await register(24001);
    await register(24002);
    openHook().gone?.(instanceAt(24001));
    await expect.poll(() => listed(24001)).toEqual([false, false]);
    expect(await listed(24002)).toEqual([true, true]);
  });

  it('is no news when it has deregistered by itself, or has no port', async () => {
    const hook = openHook();
    hook.gone?.(instanceAt(24001));
    hook.gone?.(instanceAt(undefined));
    await hook.close();
    expect(lines).toEqual([]);
  });
});

describe('a component instance that is going to be stopped by a rolling restart', () => {
  async function statuses(port: number): Promise<(string | undefined)[]> {
    return Promise.all(
      clients.map(async (client) => {
        const answer = await client.applications();
        if (answer.outcome !== 'found') throw new Error(answer.reason);
        return answer.instances.find((each) => each.port === port)?.status;
      }),
    );
  }

  it('is out of service in both registries before its end, and others are not', async () => {
    await register(24001);
    await register(24002);
    const hook = openHook();
    await hook.draining?.(instanceAt(24001));
    expect(await statuses(24001)).toEqual(['OUT_OF_SERVICE', 'OUT_OF_SERVICE']);
    expect(await statuses(24002)).toEqual(['UP', 'UP']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^ZWEL1218I sample-app#1 \(127\.0\.0\.8:24001\) is out of service in the registry at /);
  });

  it('is back in service with its replacement, even when the registry never learned of its end', async () => {
    await register(24001);
    const hook = openHook();
    await hook.draining?.(instanceAt(24001));
    hook.ready?.(instanceAt(24001));
    await expect.poll(() => statuses(24001)).toEqual(['UP', 'UP']);
  });

  it('is left alone when it is ready without having been out of service', async () => {
    await register(24001);
    const hook = openHook();
    hook.ready?.(instanceAt(24001));
    await hook.draining?.(instanceAt(undefined));
    await hook.draining?.(instanceAt(24009));
    expect(await statuses(24001)).toEqual(['UP', 'UP']);
    expect(lines).toEqual([]);
  });

  it('is not kept from its end by a registry that does not answer', async () => {
    await register(24001);
    const unreachable = `https://127.0.0.12:${await freePort('127.0.0.12')}/eureka/`;
    const hook = openHook({ peers: [unreachable, ...servers] });
    await hook.draining?.(instanceAt(24001));
    expect(await statuses(24001)).toEqual(['OUT_OF_SERVICE', 'OUT_OF_SERVICE']);
  });
});

describe('a replacement', () => {
  it('that is ready in 50 ms stays registered everywhere', async () => {
    await register(24001);
    const hook = openHook();
    for (let round = 0; round < 10; round++) {
      hook.gone?.(instanceAt(24001));
      hook.spawned?.(instanceAt(24001));
      await delay(50);
      await register(24001);
      // Longer than any attempt of the eviction lasts.
      await delay(150);
      expect(await listed(24001)).toEqual([true, true]);
    }
  });

  it('is not hit by an eviction that had to wait for its evictor', async () => {
    let open: () => void = () => undefined;
    const hook = openHook({ opened: new Promise<void>((resolve) => (open = resolve)) });
    hook.gone?.(instanceAt(24001));
    hook.spawned?.(instanceAt(24001));
    await register(24001);
    open();
    await hook.close();
    expect(await listed(24001)).toEqual([true, true]);
  });

  it('on another port does not keep its predecessor registered', async () => {
    await register(24001);
    const hook = openHook();
    hook.gone?.(instanceAt(24001));
    hook.spawned?.(instanceAt(24002));
    await expect.poll(() => listed(24001)).toEqual([false, false]);
  });
});

describe('a registry that does not answer', () => {
  it('is reported once, does not keep the others from being told, and is reported when it answers again', async () => {
    const port = await freePort('127.0.0.12');
    const late = `https://127.0.0.12:${port}/eureka/`;
    const [, second = ''] = servers;
    const hook = openHook({ peers: [late, second] });
    for (const each of [24001, 24002]) {
      await register(each);
      hook.gone?.(instanceAt(each));
      await expect.poll(async () => (await listed(each))[1]).toBe(false);
    }
    await expect.poll(() => lines.filter((line) => line.startsWith('ZWEL0485I'))).toHaveLength(2);
    const reports = lines.filter((line) => line.startsWith('ZWEL0486W'));
    expect(reports).toHaveLength(1);
    expect(reports[0]).toContain(`The registry at ${late} does not answer: `);

    registries.push(await startEmbeddedRegistry({ tls, address: '127.0.0.12', port, peers: [], logger: silent }));
    hook.gone?.(instanceAt(24003));
    await expect.poll(() => lines.at(-1)).toBe(`ZWEL0487I The registry at ${late} answers again.`);
  });

  it('delays the end of the launcher by less than a second and is not reported then', async () => {
    const hook = openHook({ peers: [`https://127.0.0.10:${await freePort('127.0.0.10')}/eureka/`] });
    hook.gone?.(instanceAt(24001));
    const began = performance.now();
    await hook.close();
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(lines).toEqual([]);
  });

  it('is reported when the evictor cannot even be opened', async () => {
    const hook = openHook({ peers: ['no-url'] });
    hook.gone?.(instanceAt(24001));
    await hook.close();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^ZWEL0486W The registry at every peer does not answer: ZWEL05/);
  });
});
