// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { RegistrationStoppedError } from '../src/errors.ts';
import { createInstanceRecord } from '../src/instance-record.ts';
import { createRegistration, type Registration, type RegistrationOptions } from '../src/registration.ts';
import { createRegistryClient } from '../src/registry-client.ts';
import { startPeers, startRegistry, type RunningRegistry } from './embedded.ts';
import { eventually } from './eventually.ts';
import { createRecordingLogger, type RecordingLogger } from './recording-logger.ts';
import { createTestAuthority, type TestTls } from './test-certificates.ts';
import { freePort, startBlackHole, startTestServer, type Answer, type TestServer } from './test-servers.ts';

let server: TestTls;
let client: TestTls;
const open: { close(): Promise<void> }[] = [];
const registrations: Registration[] = [];

beforeAll(async () => {
  const authority = await createTestAuthority();
  [server, client] = await Promise.all([authority.issue('server'), authority.issue('client')]);
});
afterEach(async () => {
  await Promise.all(registrations.splice(0).map((registration) => registration.stop()));
  await Promise.all(open.splice(0).map((each) => each.close()));
});

function keep<T extends { close(): Promise<void> }>(each: T): T {
  open.push(each);
  return each;
}

const instance = createInstanceRecord({
  serviceId: 'sampleapp',
  hostname: '127.0.0.1',
  ipAddr: '127.0.0.1',
  port: 8443,
  metadata: { 'apiml.routes.ui-v1.gatewayUrl': 'ui/v1' },
});

function register(
  servers: string[],
  options: Partial<RegistrationOptions> = {},
): Registration & { log: RecordingLogger } {
  const log = createRecordingLogger();
  const registration = createRegistration({
    servers,
    tls: client,
    instance,
    logger: log.logger,
    retryMs: 50,
    timeoutMs: 500,
    ...options,
  });
  registrations.push(registration);
  return { ...registration, log };
}

async function idsAt(registry: RunningRegistry): Promise<string[]> {
  const reader = createRegistryClient({ servers: [registry.url], tls: client });
  const result = await reader.applications();
  reader.close();
  return result.outcome === 'found' ? result.instances.map(({ instanceId }) => instanceId) : [result.reason];
}

/** A server that answers each request by a rule, for what the embedded registry would never do. */
async function scripted(answer: Answer): Promise<TestServer> {
  return keep(await startTestServer(answer, server));
}

describe('registering', () => {
  it('registers the record as it is, with lease 30/90 and a fresh dirty timestamp', async () => {
    const eureka = await scripted((request, response) =>
      response.writeHead(request.method === 'POST' ? 204 : 200).end(),
    );
    const registration = register([eureka.url], { now: () => 1_795_402_764_312 });
    registration.start();
    await registration.registered();
    const [request] = eureka.requests;
    expect([request?.method, request?.path]).toEqual(['POST', '/eureka/apps/sampleapp']);
    expect(JSON.parse(request!.body)).toEqual({
      instance: {
        ...instance,
        status: 'UP',
        leaseInfo: { renewalIntervalInSecs: 30, durationInSecs: 90 },
        lastDirtyTimestamp: '1795402764312',
        lastUpdatedTimestamp: '1795402764312',
      },
    });
  });

  it('is listed in the registry from `registered` on until `stop`', async () => {
    const registry = keep(await startRegistry(server));
    const registration = register([registry.url]);
    registration.start();
    await registration.registered();
    expect(await idsAt(registry)).toEqual([instance.instanceId]);
    await registration.stop();
    expect(await idsAt(registry)).toEqual([]);
    expect(registration.log.ids()).toEqual(['ZWEL0556I']);
  });

  it('tries on until a server that starts late accepts it, and says so once', async () => {
    const port = await freePort();
    const registration = register([`https://127.0.0.1:${port}`]);
    registration.start();
    await eventually(() => expect(registration.log.ids()).toEqual(['ZWEL0554W']));
    await delay(400);
    const registry = keep(await startRegistry(server, { port }));
    await registration.registered();
    expect(await idsAt(registry)).toEqual([instance.instanceId]);
    expect(registration.log.ids()).toEqual(['ZWEL0554W', 'ZWEL0556I']);
    expect(registration.log.lines()[0]).toContain('ECONNREFUSED');
  });

  it('goes to the second server at once when the first is dead', async () => {
    const registry = keep(await startRegistry(server));
    const registration = register([`https://127.0.0.1:${await freePort()}`, registry.url]);
    const startedAt = performance.now();
    registration.start();
    await registration.registered();
    expect(performance.now() - startedAt).toBeLessThan(2000);
    expect(registration.log.ids()).toEqual(['ZWEL0556I']);
  });

  it('goes to the second server after the time-out when the first is a black hole', async () => {
    const hole = keep(await startBlackHole());
    const registry = keep(await startRegistry(server));
    const registration = register([`https://127.0.0.1:${hole.port}`, registry.url], { timeoutMs: 300 });
    registration.start();
    await registration.registered();
    expect(await idsAt(registry)).toEqual([instance.instanceId]);
  });

  it.each([400, 403, 404])('goes to the next server when one refuses with %i', async (status) => {
    const refusing = await scripted((_request, response) => response.writeHead(status).end());
    const registry = keep(await startRegistry(server));
    const registration = register([refusing.url, registry.url]);
    registration.start();
    await registration.registered();
    expect(registration.log.ids()).toEqual(['ZWEL0554W', 'ZWEL0556I']);
    expect(registration.log.lines()[0]).toContain(`status ${status}`);
  });

  it('reads no eureka-client.yml of the working directory and writes nothing to the console', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'registration-'));
    const cwd = vi.spyOn(process, 'cwd');
    const written = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
    try {
      writeFileSync(join(directory, 'eureka-client.yml'), 'eureka:\n  servicePath: /wrong/\n  fetchRegistry: true\n');
      cwd.mockReturnValue(directory);
      const eureka = await scripted((request, response) =>
        response.writeHead(request.method === 'POST' ? 204 : 200).end(),
      );
      const registration = register([`https://127.0.0.1:${await freePort()}`, eureka.url]);
      registration.start();
      await registration.registered();
      expect(eureka.requests.map(({ path }) => path)).toEqual(['/eureka/apps/sampleapp']);
      for (const spy of written) expect(spy).not.toHaveBeenCalled();
    } finally {
      cwd.mockRestore();
      written.forEach((spy) => spy.mockRestore());
      rmSync(directory, { recursive: true });
    }
  });

  it('refuses a server that is no URL', () => {
    expect(() => register(['nonsense'])).toThrow(/ZWEL0550E/);
  });
});

describe('renewing', () => {
  it('sends heartbeats, and never asks for the registry', async () => {
    const eureka = await scripted((request, response) =>
      response.writeHead(request.method === 'POST' ? 204 : 200).end(),
    );
    const registration = register([eureka.url], { intervalSeconds: 0.05 });
    registration.start();
    await eventually(() => expect(eureka.requests.length).toBeGreaterThan(5));
    expect(new Set(eureka.requests.slice(1).map(({ method, path }) => `${method} ${path}`))).toEqual(
      new Set([`PUT /eureka/apps/sampleapp/${instance.instanceId}`]),
    );
  });

  it('registers again when the registry answers 404', async () => {
    let isForgotten = false;
    const eureka = await scripted((request, response) => {
      if (request.method === 'POST')
        isForgotten = eureka.requests.filter(({ method }) => method === 'POST').length === 1;
      response.writeHead(request.method === 'POST' ? 204 : isForgotten ? 404 : 200).end();
    });
    const registration = register([eureka.url], { intervalSeconds: 0.05 });
    registration.start();
    await eventually(() => expect(registration.log.ids()).toEqual(['ZWEL0556I', 'ZWEL0556I']));
    expect(eureka.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  it('moves to the other peer when its server dies, and says nothing because one answers', async () => {
    const [one, two] = await startPeers(server);
    keep(two);
    const registration = register([one.url, two.url], { intervalSeconds: 0.1 });
    registration.start();
    await registration.registered();
    await eventually(async () => expect(await idsAt(two)).toEqual([instance.instanceId]));
    await one.close();
    await delay(500);
    await registration.stop();
    expect(await idsAt(two)).toEqual([]);
    expect(registration.log.ids()).toEqual(['ZWEL0556I']);
  });

  it('says once that no server answers, and once that one is back', async () => {
    let registry = await startRegistry(server);
    const { port } = registry;
    const registration = register([registry.url], { intervalSeconds: 0.05 });
    registration.start();
    await registration.registered();
    await registry.close();
    await eventually(() => expect(registration.log.ids()).toEqual(['ZWEL0556I', 'ZWEL0555W']));
    await delay(300);
    registry = keep(await startRegistry(server, { port }));
    await eventually(() => expect(registration.log.ids()).toEqual(['ZWEL0556I', 'ZWEL0555W', 'ZWEL0556I']));
    expect(await idsAt(registry)).toEqual([instance.instanceId]);
  });

  it('says that its lease is renewed again when the registry has kept it', async () => {
    let isDown = false;
    const eureka = await scripted((request, response) => {
      if (isDown) response.writeHead(503).end();
      else response.writeHead(request.method === 'POST' ? 204 : 200).end();
    });
    const registration = register([eureka.url], { intervalSeconds: 0.05 });
    registration.start();
    await registration.registered();
    isDown = true;
    await eventually(() => expect(registration.log.ids()).toContain('ZWEL0555W'));
    isDown = false;
    await eventually(() => expect(registration.log.ids()).toEqual(['ZWEL0556I', 'ZWEL0555W', 'ZWEL0557I']));
  });

  it('has one heartbeat under way at most', async () => {
    let current = 0;
    let most = 0;
    const eureka = await scripted((request, response) => {
      if (request.method === 'POST') {
        response.writeHead(204).end();
        return;
      }
      current += 1;
      most = Math.max(most, current);
      setTimeout(() => {
        current -= 1;
        response.end();
      }, 120);
    });
    const registration = register([eureka.url], { intervalSeconds: 0.02 });
    registration.start();
    await eventually(() => expect(eureka.requests.length).toBeGreaterThan(4));
    expect(most).toBe(1);
  });
});

describe('stopping', () => {
  it('rejects `registered` when nothing was accepted before', async () => {
    const registration = register([`https://127.0.0.1:${await freePort()}`]);
    registration.start();
    await registration.stop();
    await expect(registration.registered()).rejects.toBeInstanceOf(RegistrationStoppedError);
  });

  it('sends nothing when it was never started', async () => {
    const eureka = await scripted((_request, response) => response.end());
    const registration = register([eureka.url]);
    await registration.stop();
    registration.start();
    await delay(200);
    expect(eureka.requests).toEqual([]);
  });

  it('takes no more than two seconds against a black hole', async () => {
    const hole = keep(await startBlackHole());
    const registration = register([`https://127.0.0.1:${hole.port}`], { timeoutMs: 30_000 });
    registration.start();
    await delay(100);
    const startedAt = performance.now();
    await registration.stop();
    expect(performance.now() - startedAt).toBeLessThan(2500);
    expect(registration.log.ids()).toEqual(['ZWEL0558W']);
  });

  it('deregisters although the first server is a black hole', async () => {
    const registry = keep(await startRegistry(server));
    const hole = keep(await startBlackHole());
    const registration = register([`https://127.0.0.1:${hole.port}`, registry.url], { timeoutMs: 300 });
    registration.start();
    await registration.registered();
    await registration.stop();
    expect(await idsAt(registry)).toEqual([]);
  });

  it('counts an instance that the registry has lost as deregistered', async () => {
    const eureka = await scripted((request, response) =>
      response.writeHead(request.method === 'POST' ? 204 : 404).end(),
    );
    const registration = register([eureka.url]);
    registration.start();
    await registration.registered();
    await registration.stop();
    expect(registration.log.ids()).toEqual(['ZWEL0556I']);
  });

  it('waits for a registration under way, so that none arrives after the deregistration', async () => {
    const order: string[] = [];
    const eureka = await scripted((request, response) => {
      const answer = (): void => {
        order.push(request.method);
        response.writeHead(request.method === 'POST' ? 204 : 200).end();
      };
      setTimeout(answer, request.method === 'POST' ? 300 : 0);
    });
    const registration = register([eureka.url]);
    registration.start();
    await eventually(() => expect(eureka.requests).toHaveLength(1));
    await registration.stop();
    expect(order).toEqual(['POST', 'DELETE']);
  });

  it('cancels pending retries: nothing is registered after it', async () => {
    const port = await freePort();
    const registration = register([`https://127.0.0.1:${port}`], { retryMs: 100 });
    registration.start();
    await eventually(() => expect(registration.log.ids()).toEqual(['ZWEL0554W']));
    await registration.stop();
    const registry = keep(await startRegistry(server, { port }));
    await delay(600);
    expect(await idsAt(registry)).toEqual([]);
  });

  it('does the same whatever often it is called', async () => {
    const registry = keep(await startRegistry(server));
    const registration = register([registry.url]);
    registration.start();
    await registration.registered();
    await Promise.all([registration.stop(), registration.stop()]);
    await registration.stop();
    expect(await idsAt(registry)).toEqual([]);
  });
});

describe('a late cancellation of the predecessor', () => {
  it('is healed within two seconds by the confirming heartbeat', async () => {
    const registry = keep(await startRegistry(server));
    const registration = register([registry.url]);
    registration.start();
    await registration.registered();
    const path = `/eureka/apps/SAMPLEAPP/${instance.instanceId}`;
    await remove(registry.port, path);
    expect(await idsAt(registry)).toEqual([]);
    await eventually(async () => expect(await idsAt(registry)).toEqual([instance.instanceId]), 2000);
  });
});

async function remove(port: number, path: string): Promise<void> {
  const { request } = await import('node:https');
  const outgoing = request({ ...client, method: 'DELETE', host: '127.0.0.1', port, path, agent: false }).end();
  await once(outgoing, 'response');
  outgoing.destroy();
}
