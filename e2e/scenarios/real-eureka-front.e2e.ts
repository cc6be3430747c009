// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// given: the example for one system, with one line of YAML more: the URL of a real Netflix Eureka instead of the embedded registry
// fault: an instance of the sample component is killed while 200 requests come through the front
// expected: everything registers there, the page works; the dead is gone within a second, its replacement registered, no request fails
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startRealEureka, type EurekaStores, type RealEureka } from '../fixtures/real-eureka.ts';
import { FrontClient } from '../sysplex/front-client.ts';
import { Site, type DisplayedInstance, type RunningInstance } from '../sysplex/ha-instance.ts';
import { eventually } from '../sysplex/processes.ts';
import { internalAgent, registeredInstances, registrations } from '../sysplex/registry-view.ts';

const front = 'https://localhost:7554/';

let site: Site;
let eureka: RealEureka;
let instance: RunningInstance;
let component: Agent;

interface Store {
  readonly file: string;
  readonly password: string;
}

/** The stores of the site's internal certificate, as its configuration names them: Eureka is one component more. */
function internalStores(): EurekaStores {
  const { zowe } = parse(readFileSync(join(site.directory, 'keystore/certificates.yaml'), 'utf8')) as {
    zowe: { certificate: { keystore: Store; truststore: Store } };
  };
  const { keystore, truststore } = zowe.certificate;
  // A server of the fixture knows one password.
  expect(truststore.password === keystore.password).toBe(true);
  const tls = { pfx: readFileSync(keystore.file), passphrase: keystore.password, ca: site.externalAuthority };
  return { keystore: keystore.file, truststore: truststore.file, password: keystore.password, tls };
}

const peer = (): string => new URL(eureka.urls[0] ?? '').host;

async function idsOf(name: 'sample-app' | 'caching-service', serviceId: string): Promise<string[]> {
  const { instances } = await instance.display();
  return instances
    .filter((entry) => entry.component === name)
    .map(({ port }) => `localhost:${serviceId}:${String(port)}`);
}

beforeAll(async () => {
  site = await Site.create({ example: 'single-system' });
  eureka = await startRealEureka(['127.0.0.1'], internalStores());
  site.writeOverlay({ zowe: { environments: { ZWE_DISCOVERY_SERVICES_LIST: eureka.urls[0] } } });
  component = internalAgent(site);
  instance = await site.start('system1');
});

afterAll(async () => {
  await instance.interrupt();
  await component.destroy();
  await eureka.close();
  site.remove();
});

describe('a real Eureka instead of the embedded registry, by one line of YAML', () => {
  it('lists both sample-app and both caching-service instances as UP; the embedded registry lists nothing', async () => {
    const expected = [
      ...(await idsOf('sample-app', 'sampleapp')),
      ...(await idsOf('caching-service', 'cachingservice')),
    ].sort();
    expect(expected).toHaveLength(4);
    // A list that was read at the moment of a registration stays in Eureka's cache for a second without it (docs/reference/discovery.md).
    const listed = async (): Promise<true | undefined> =>
      (await registeredInstances(component, peer())).join() === expected.join() ? true : undefined;
    await eventually(listed, `Eureka lists ${expected.join(', ')}`, 5000);
    expect(await registeredInstances(component, 'localhost:7553')).toEqual([]);
  });

  it('gives the front its targets: the page works, and the counter of a session goes on', async () => {
    const user = new FrontClient(front, site.externalAuthority);
    const { status, headers } = await user.get('/');
    expect([status, headers['location']]).toEqual([302, '/sampleapp/ui/v1/']);
    const page = await eventually(async () => {
      const answer = await user.get('/sampleapp/ui/v1/');
      return answer.status === 200 ? answer : undefined;
    }, 'the sample component is routed');
    expect(page.body).toMatch(/sample-app#[12]/);
    const first = await user.count();
    expect((await user.count()).counter).toBe(first.counter + 1);
    await user.close();
  });

  it('none of 200 requests fails while an instance is killed, and its replacement is registered', async () => {
    // The example restarts at once after a first death: the replacement may be there before anything is removed.
    const death = await killUnderLoad();
    expect(death.statuses.filter((status) => status !== 200)).toEqual([]);
    expect(await death.replaced()).toBe(1);
  });

  it('loses a killed instance within a second: the example restarts after a second death 1 s later', async () => {
    const death = await killUnderLoad();
    expect(death.statuses.filter((status) => status !== 200)).toEqual([]);
    expect(death.goneAfterMs).toBeLessThan(1000);
    expect(instance.jobLog()).toMatch(
      /ZWEL0485I sample-app#1 \(localhost:\d+\) was taken out of the registry at https:/,
    );
    expect(await death.replaced()).toBe(2);
    console.info(`gone from Eureka after ${death.goneAfterMs.toFixed(0)} ms`);
  });
});

interface Death {
  readonly statuses: readonly number[];
  /** From the kill until Eureka does not list the registration of the dead any more. */
  readonly goneAfterMs: number;
  /** Waits until the replacement is up, registered and answers; the restarts so far. */
  replaced(): Promise<number>;
}

/** Kills sample-app#1, with 200 requests of one user one after the other meanwhile. */
async function killUnderLoad(): Promise<Death> {
  const user = new FrontClient(front, site.externalAuthority);
  const before = await instance.find('sample-app#1');
  const id = `localhost:sampleapp:${String(before.port)}`;
  const registeredAt = (await registrations(component, peer())).get(id) ?? 0;
  expect(registeredAt).toBeGreaterThan(0);
  const killedAt = performance.now();
  process.kill(before.pid ?? 0, 'SIGKILL');
  const gone = eventually(
    async () => ((await registrations(component, peer())).get(id) === registeredAt ? undefined : performance.now()),
    `${id} of the dead is gone`,
  );
  const statuses: number[] = [];
  for (let sent = 0; sent < 200; sent += 1) statuses.push((await user.get('/sampleapp/ui/v1/')).status);
  const goneAfterMs = (await gone) - killedAt;
  await user.close();
  return { statuses, goneAfterMs, replaced: () => replaced(before, registeredAt) };
}

async function replaced(before: DisplayedInstance, registeredAt: number): Promise<number> {
  const replacement = await eventually(async () => {
    const found = await instance.find('sample-app#1');
    return found.state === 'up' && found.pid !== before.pid ? found : undefined;
  }, 'a replacement is up');
  const expected = (await idsOf('sample-app', 'sampleapp')).sort();
  await eventually(async () => {
    const listed = await registrations(component, peer());
    const sampleApps = [...listed.keys()].filter((id) => id.includes(':sampleapp:')).sort();
    const since = listed.get(`localhost:sampleapp:${String(replacement.port)}`) ?? 0;
    return sampleApps.join() === expected.join() && since > registeredAt ? true : undefined;
  }, 'the replacement is registered');
  const user = new FrontClient(front, site.externalAuthority);
  const answered = new Set<string>();
  await eventually(async () => {
    answered.add((await user.count()).instance);
    return answered.size === 2 ? true : undefined;
  }, 'both instances answer');
  await user.close();
  return replacement.restarts;
}
