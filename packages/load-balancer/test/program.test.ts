// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createEvictor,
  createInstanceRecord,
  createRegistration,
  createRegistryClient,
  type Registration,
} from '@zowe-ha/discovery-config';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { collectLog } from './log-lines.ts';
import { freePort, runProgram, writePem, type Program } from './programs.ts';
import { startTarget, type TestTarget } from './targets.ts';
import { ask, createIdentity, entry, type TestIdentity } from './test-front.ts';

let identity: TestIdentity;
let directory: string;
let registryPort: number;
let environment: Record<string, string>;
let target: TestTarget;
const running: { kill(): Promise<void> }[] = [];

beforeAll(async () => {
  identity = await createIdentity();
  directory = mkdtempSync(join(tmpdir(), 'load-balancer-'));
  target = await startTarget('one', await identity.internalAuthority.issue('component'));
});

afterAll(async () => {
  await target.close();
  rmSync(directory, { recursive: true });
});

beforeEach(async () => {
  registryPort = await freePort();
  environment = {
    ...writePem(directory, 'ZWE_zowe', identity.internal),
    ZWE_zowe_workspaceDirectory: directory,
    ZWE_haInstance_id: 'lpar1',
    ZWE_haInstance_hostname: '127.0.0.1',
    ZWE_DISCOVERY_SERVICES_LIST: `https://127.0.0.1:${String(registryPort)}/eureka/`,
  };
});

afterEach(async () => {
  for (const one of running.splice(0)) await one.kill();
});

function start(component: string, path: string, more: Record<string, string>): Program {
  const program = runProgram(path, { ...environment, ZWE_CLI_PARAMETER_COMPONENT: component, ...more });
  running.push(program);
  return program;
}

const startDiscovery = (): Program =>
  start('discovery', 'packages/discovery-config/dist/main.js', { ZWE_configs_port: String(registryPort) });

async function startFrontProgram(more: Record<string, string> = {}): Promise<{ program: Program; port: number }> {
  const port = await freePort();
  const external = writePem(directory, 'ZWE_configs', identity.external);
  const settings = {
    ZWE_configs_port: String(port),
    ZWE_configs_ha_registryPollInterval: '50',
    ZWE_configs_ha_rootService: 'sampleapp',
  };
  return {
    program: start('load-balancer', 'packages/load-balancer/dist/main.js', { ...external, ...settings, ...more }),
    port,
  };
}

function register({ port }: { port: number } = target): Registration {
  const { metadata } = entry('one', port);
  const instance = createInstanceRecord({
    serviceId: 'sampleapp',
    hostname: '127.0.0.1',
    ipAddr: '127.0.0.1',
    port,
    metadata,
  });
  const servers = [environment['ZWE_DISCOVERY_SERVICES_LIST']!];
  const { logger } = collectLog();
  const registration = createRegistration({ servers, tls: identity.internal, instance, logger });
  registration.start();
  running.push({ kill: () => registration.stop() });
  return registration;
}

async function reaches(front: { port: number }, status: number): Promise<void> {
  await expect
    .poll(() => ask(front, '/sampleapp/api/v1/x').then((answer) => answer.status), { timeout: 20_000, interval: 20 })
    .toBe(status);
}

describe('the load balancer as a component', () => {
  test('routes what registers, with the certificates of its environment, and stops on SIGTERM', async () => {
    const discovery = startDiscovery();
    await discovery.says(/ZWEL0563I/);
    const { program, port } = await startFrontProgram();
    await program.says(/<ZWEALB1:\d+> \S+ INFO ZWEL0800I Load balancer is ready at https:\/\/127\.0\.0\.1:\d+\//);
    const registration = register();
    await registration.registered();
    await reaches({ port }, 200);
    const answer = await ask({ port }, '/', { ca: identity.external.ca, headers: { host: 'localhost' } });
    expect([answer.status, answer.headers.location]).toEqual([302, '/sampleapp/ui/v1/']);
    expect(target.seen.at(-1)?.peer).toBe('front of the components');

    await registration.stop();
    await reaches({ port }, 503);
    program.signal('SIGTERM');
    expect(await program.ended()).toBe(0);
    expect(program.output()).toMatch(/ZWEL0801I[\s\S]*ZWEL0802I/);
  });

  test('an instance that the launcher removed from the registry gets no request after the next reading', async () => {
    const two = await startTarget('two', await identity.internalAuthority.issue('component'));
    running.push({ kill: () => two.close() });
    await startDiscovery().says(/ZWEL0563I/);
    await Promise.all([register().registered(), register(two).registered()]);
    const { program, port } = await startFrontProgram({ ZWE_configs_ha_registryPollInterval: '500' });
    await program.says(/ZWEL0800I/);
    const name = async (): Promise<string> => (await ask({ port }, '/sampleapp/api/v1/x')).body;
    await expect.poll(async () => [await name(), await name()].sort(), { timeout: 20_000 }).toEqual(['one', 'two']);

    const connection = { servers: [environment['ZWE_DISCOVERY_SERVICES_LIST']!], tls: identity.internal };
    const client = createRegistryClient(connection);
    // A registry that has just started says for a while that its list is not complete, and nobody is gone who is not in it.
    await expect
      .poll(() => client.applications(), { timeout: 20_000, interval: 50 })
      .not.toHaveProperty('isIncomplete');
    client.close();
    // The front has seen that too.
    await ask({ port }, '/nobody/');
    const evictor = createEvictor(connection);
    await evictor.evict({ hostname: '127.0.0.1', port: two.port }).settled;
    evictor.close();
    const removed = performance.now();
    let last = removed;
    while (performance.now() - removed < 1500) if ((await name()) === 'two') last = performance.now();
    // The interval, and a little for the reading itself.
    expect(last - removed).toBeLessThan(1000);
  });

  test('serves on while the registry is dead and after it came back empty, and says so once', async () => {
    const discovery = startDiscovery();
    await discovery.says(/ZWEL0563I/);
    const { program, port } = await startFrontProgram();
    await program.says(/ZWEL0800I/);
    await register().registered();
    await reaches({ port }, 200);
    await discovery.kill();
    await program.says(/ZWEL0561W/);
    for (let n = 0; n < 20; n += 1) expect((await ask({ port }, '/sampleapp/api/v1/x')).status).toBe(200);
    await startDiscovery().says(/ZWEL0563I/);
    await program.says(/ZWEL0562I/);
    for (let n = 0; n < 20; n += 1) expect((await ask({ port }, '/sampleapp/api/v1/x')).status).toBe(200);
    expect(program.output().match(/ZWEL0561W/g)).toHaveLength(1);
  });

  test('starts without a registry, answers 503, and finds the registry later', async () => {
    const { program, port } = await startFrontProgram();
    await program.says(/ZWEL0800I/);
    expect((await ask({ port }, '/sampleapp/api/v1/x')).status).toBe(503);
    await startDiscovery().says(/ZWEL0563I/);
    await register().registered();
    await reaches({ port }, 200);
  });

  test.each([
    [
      'a policy that is none',
      { ZWE_configs_ha_balance: 'fastest' },
      /ZWEL0809E .*fastest[\s\S]*ZWE_configs_ha_balance/,
    ],
    [
      'an interval that is no number',
      { ZWE_configs_ha_registryPollInterval: 'often' },
      /ZWEL05\d\dE .*ZWE_configs_ha_registryPollInterval/,
    ],
    [
      'a certificate that is missing',
      { ZWE_configs_certificate_pem_key: '/nowhere/key.pem' },
      /ZWEL06\d\dE .*\/nowhere\/key\.pem/,
    ],
    ['no discovery server', { ZWE_DISCOVERY_SERVICES_LIST: '' }, /ZWEL0551E/],
  ])('%s is an error that ends it', async (_what, variables, message) => {
    const { program } = await startFrontProgram(variables);
    expect(await program.ended()).toBe(1);
    expect(program.output()).toMatch(message);
    expect(program.output()).not.toMatch(/BEGIN PRIVATE KEY|\n\s+at /);
  });

  test('a port that is taken is an error that ends it', async () => {
    const { program } = await startFrontProgram({ ZWE_configs_port: String(target.port) });
    expect(await program.ended()).toBe(1);
    expect(program.output()).toMatch(
      new RegExp(`ZWEL0804E Load balancer cannot listen on 127.0.0.1 port ${String(target.port)}: .*EADDRINUSE`),
    );
  });
});
