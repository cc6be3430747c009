// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createInstanceRecord, createRegistration, createRegistryClient } from '@zowe-ha/discovery-config';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAuthority, type TestCertificate } from './certificates.ts';
import { collectLog } from './log-lines.ts';
import { exchange } from './tls-sessions.ts';
import { freePort, runProgram, writePem, type Program } from './programs.ts';

let directory: string;
let certificate: TestCertificate;
let environment: Record<string, string>;
let registry: string;
const cleanUp: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sample-app-'));
  certificate = await (await createAuthority('Internal CA')).issue('zowe');
  registry = `https://127.0.0.1:${String(await freePort())}/eureka/`;
  environment = {
    ...writePem(directory, 'ZWE_zowe', certificate),
    ZWE_zowe_workspaceDirectory: directory,
    ZWE_haInstance_id: 'lpar1',
    ZWE_haInstance_hostname: '127.0.0.1',
    ZWE_DISCOVERY_SERVICES_LIST: registry,
  };
  const discovery = run('discovery', 'packages/discovery-config/dist/main.js', {
    ZWE_configs_port: new URL(registry).port,
  });
  await discovery.says(/ZWEL0563I/);
});

afterEach(async () => {
  for (const action of cleanUp.splice(0).reverse()) await action();
  rmSync(directory, { recursive: true });
});

function run(component: string, path: string, more: Record<string, string>): Program {
  const program = runProgram(path, { ...environment, ZWE_CLI_PARAMETER_COMPONENT: component, ...more });
  cleanUp.push(() => program.kill());
  return program;
}

async function startInstance(
  number: number,
  more: Record<string, string> = {},
): Promise<{ program: Program; port: number }> {
  const port = await freePort();
  const program = run('sample-app', 'examples/components/sample-app/dist/main.js', {
    ZWE_configs_port: String(port),
    ZWE_HA_COMPONENT_INSTANCE: `sample-app#${String(number)}`,
    ...more,
  });
  await program.says(/ZWEL0880I/);
  return { program, port };
}

/** The caching client's fixture service, registered as a caching service. */
async function startCachingService(): Promise<{ store: string }> {
  const store = join(directory, 'store');
  const certificates = join(directory, 'certificates');
  mkdirSync(store);
  mkdirSync(certificates);
  for (const part of ['key', 'cert', 'ca'] as const)
    writeFileSync(join(certificates, `${part}.pem`), certificate[part], { mode: 0o600 });
  const program = fileURLToPath(
    new URL('../../../../packages/caching-client/test/fixtures/caching-service.mjs', import.meta.url),
  );
  const child = spawn(process.execPath, [program, store, certificates, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  cleanUp.push(() => (child.kill('SIGKILL'), exit));
  const [port] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const instance = createInstanceRecord({
    serviceId: 'cachingservice',
    hostname: '127.0.0.1',
    ipAddr: '127.0.0.1',
    port: Number(port),
  });
  const registration = createRegistration({
    servers: [registry],
    tls: certificate,
    instance,
    logger: collectLog().logger,
  });
  registration.start();
  cleanUp.push(() => registration.stop());
  await registration.registered();
  return { store };
}

interface Count {
  readonly instance: string;
  readonly counter: number;
}

async function count(port: number, cookie?: string): Promise<{ status: number; cookie: string; count: Count }> {
  const headers = cookie === undefined ? {} : { cookie };
  const outgoing = httpsRequest({
    ...certificate,
    host: '127.0.0.1',
    port,
    path: '/sampleapp/api/v1/counter',
    headers,
    agent: false,
  }).end();
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of response) body += String(chunk);
  const set = response.headers['set-cookie']?.[0]?.split(';')[0];
  return { status: response.statusCode!, cookie: set ?? cookie ?? '', count: JSON.parse(body) as Count };
}

async function registered(): Promise<string[]> {
  const client = createRegistryClient({ servers: [registry], tls: certificate });
  const reading = await client.applications();
  client.close();
  if (reading.outcome !== 'found') return [];
  return reading.instances.filter(({ serviceId }) => serviceId === 'sampleapp').map(({ instanceId }) => instanceId);
}

const withCaching = { ZWE_components_caching_service_enabled: 'true' };

test('two instances share sessions through the caching service; neither key nor value holds a session id or the secret', async () => {
  const { store } = await startCachingService();
  const [one, two] = await Promise.all([startInstance(1, withCaching), startInstance(2, withCaching)]);
  const first = await count(one.port);
  const second = await count(two.port, first.cookie);
  expect([first.count, second.count]).toMatchObject([
    { instance: 'sample-app#1', counter: 1 },
    { instance: 'sample-app#2', counter: 2 },
  ]);
  const stored = readdirSync(store).map((name) => readFileSync(join(store, name), 'utf8'));
  expect(stored).toHaveLength(1);
  const id = decodeURIComponent(first.cookie.split('=')[1]!).slice(2).split('.')[0]!;
  const secret = readFileSync(join(directory, 'shared/sample-app/session-secret'), 'utf8').trim();
  expect(JSON.parse(stored[0]!)).toMatchObject({
    key: expect.stringMatching(/^sample-app\.session\.[\w-]{43}$/) as unknown,
  });
  expect(stored[0]).not.toContain(id);
  expect([stored[0]!, one.program.output(), two.program.output()].filter((text) => text.includes(secret))).toEqual([]);
});

test('SIGTERM deregisters first, serves on while fronts still send, and ends with 0', async () => {
  const { program, port } = await startInstance(1);
  await expect.poll(registered, { timeout: 10_000, interval: 20 }).toEqual([`127.0.0.1:sampleapp:${String(port)}`]);
  program.signal('SIGTERM');
  await expect.poll(registered, { timeout: 10_000, interval: 20 }).toEqual([]);
  expect((await count(port)).status).toBe(200);
  expect(await program.ended()).toBe(0);
  expect(program.output()).toMatch(/ZWEL0881I/);
});

test('without a caching service in the configuration, state is in memory, and that is said once', async () => {
  const { program, port } = await startInstance(1);
  const { cookie } = await count(port);
  expect((await count(port, cookie)).count.counter).toBe(2);
  expect(program.output().match(/ZWEL0850W/g)).toHaveLength(1);
});

test('a caller without a certificate of the internal authority is not let in', async () => {
  const { port } = await startInstance(1);
  const outgoing = httpsRequest({
    host: '127.0.0.1',
    port,
    path: '/sampleapp/application/health',
    rejectUnauthorized: false,
    agent: false,
  }).end();
  const [error] = (await once(outgoing, 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toMatch(/ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED|ECONNRESET/);
});

describe.each(['TLSv1.3', 'TLSv1.2'] as const)('a session of %s', (maxVersion) => {
  const path = '/sampleapp/application/health';

  test('that began without a trusted certificate, if it is given at all, lets nobody in', async () => {
    const { port } = await startInstance(1);
    const stranger = { ...(await (await createAuthority('Other CA')).issue('stranger')), ca: certificate.ca };
    for (const caller of [{ ca: certificate.ca }, stranger]) {
      const { statusLine, sessions } = await exchange(caller, { port, path, maxVersion });
      expect(statusLine).toBe('');
      for (const session of sessions) {
        const resumed = await exchange({ ca: certificate.ca }, { port, path, maxVersion, session });
        expect(resumed.statusLine).toBe('');
      }
    }
  });

  test('that began with a trusted certificate is resumed', async () => {
    const { port } = await startInstance(1);
    const { sessions } = await exchange(certificate, { port, path, maxVersion });
    const [session] = sessions;
    const resumed = await exchange({ ca: certificate.ca }, { port, path, maxVersion, session: session! });
    expect(resumed).toMatchObject({ isResumed: true, statusLine: 'HTTP/1.1 200 OK' });
  });
});

test('a port that is taken is an error that ends the instance', async () => {
  const { port } = await startInstance(1);
  const second = run('sample-app', 'examples/components/sample-app/dist/main.js', { ZWE_configs_port: String(port) });
  expect(await second.ended()).toBe(1);
  expect(second.output()).toMatch(new RegExp(`ZWEL0882E .*127.0.0.1 port ${String(port)}: .*EADDRINUSE`));
});

test('a session secret that others can read is an error that ends the instance', async () => {
  mkdirSync(join(directory, 'shared/sample-app'), { recursive: true });
  writeFileSync(join(directory, 'shared/sample-app/session-secret'), `${'a'.repeat(64)}\n`, { mode: 0o644 });
  const program = run('sample-app', 'examples/components/sample-app/dist/main.js', {
    ZWE_configs_port: String(await freePort()),
  });
  expect(await program.ended()).toBe(1);
  expect(program.output()).toMatch(/ZWEL0883E .*session-secret/);
  expect(program.output()).not.toContain('a'.repeat(64));
});
