// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInstanceRecord } from '@zowe-ha/discovery-config';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { freePort, runProgram, writePem, type Program } from './programs.ts';
import { startTarget, type TestTarget } from './targets.ts';
import {
  ask,
  createIdentity,
  entry,
  messageNumber,
  sendRaw,
  startFront,
  type TestFront,
  type TestIdentity,
} from './test-front.ts';

let identity: TestIdentity;
let target: TestTarget;

beforeAll(async () => {
  identity = await createIdentity();
});

beforeEach(async () => {
  target = await startTarget('one', await identity.internalAuthority.issue('component'));
});

afterEach(() => target.close());

const path = '/sampleapp/api/v1/x';
const named = { 'x-instanceid': entry('one', 1).instanceId };

describe('a front whose next regular reading of the registry is far away', () => {
  let directory: string;
  let registry: TestTarget;
  let program: Program;
  let front: { port: number };

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'load-balancer-'));
  });

  afterAll(() => rmSync(directory, { recursive: true }));

  beforeEach(async () => {
    registry = await startTarget('registry', await identity.internalAuthority.issue('registry'));
    lists();
    front = { port: await freePort() };
    program = runProgram('packages/load-balancer/dist/main.js', {
      ...writePem(directory, 'ZWE_zowe', identity.internal),
      ...writePem(directory, 'ZWE_configs', identity.external),
      ZWE_CLI_PARAMETER_COMPONENT: 'load-balancer',
      ZWE_zowe_workspaceDirectory: directory,
      ZWE_haInstance_id: 'lpar1',
      ZWE_haInstance_hostname: '127.0.0.1',
      ZWE_DISCOVERY_SERVICES_LIST: `https://127.0.0.1:${String(registry.port)}/eureka/`,
      ZWE_configs_port: String(front.port),
      ZWE_configs_ha_rootService: 'sampleapp',
      ZWE_configs_ha_registryPollInterval: '600000',
    });
    await program.says(/ZWEL0800I/);
    expect(registry.seen.length).toBe(1);
  });

  afterEach(async () => {
    await program.kill();
    await registry.close();
  });

  function lists(...ports: readonly number[]): void {
    const address = { hostname: '127.0.0.1', ipAddr: '127.0.0.1', metadata: entry('one', 1).metadata };
    const instances = ports.map((port) => ({
      ...createInstanceRecord({ serviceId: 'sampleapp', port, ...address }),
      status: 'UP',
    }));
    const text = JSON.stringify({ applications: { application: [{ name: 'SAMPLEAPP', instance: instances }] } });
    registry.behave = (_request, response) => response.setHeader('Content-Type', 'application/json').end(text);
  }

  test('sends the first request for a service that has just registered to it', async () => {
    lists(target.port);
    expect(await ask(front, path)).toMatchObject({ status: 200, body: 'one' });
    expect(registry.seen.length).toBe(2);
    expect(await ask(front, path)).toMatchObject({ status: 200, body: 'one' });
    expect(registry.seen.length).toBe(2);
  });

  test('leads from / to a root service that has just registered', async () => {
    lists(target.port);
    expect(await ask(front, '/')).toMatchObject({ status: 302, headers: { location: '/sampleapp/ui/v1/' } });
  });

  test('sends a request whose only instance is dead to the one that has just replaced it', async () => {
    lists(await freePort());
    expect((await ask(front, path)).status).toBe(503);
    lists(target.port);
    expect(await ask(front, path, { method: 'POST', body: 'x' })).toMatchObject({ status: 200, body: 'one' });
  });

  test('reads the registry a few times only for 500 requests at once for services that nobody knows', async () => {
    const unknown = (n: number): string => `GET /nobody${String(n)}/ui/v1/ HTTP/1.1\r\nHost: zowe\r\n\r\n`;
    const user = async (): Promise<number> => {
      const requests = Array.from({ length: 49 }, (_none, n) => unknown(n)).join('');
      const last = 'GET /nobody/ui/v1/ HTTP/1.1\r\nHost: zowe\r\nConnection: close\r\n\r\n';
      return (await sendRaw(front, `${requests}${last}`)).match(/HTTP\/1\.1 404 /g)?.length ?? 0;
    };
    const answers = await Promise.all(Array.from({ length: 10 }, user));
    expect(answers).toEqual(Array.from({ length: 10 }, () => 50));
    expect(registry.seen.length - 1).toBeLessThanOrEqual(6);
  });

  test('does not let users wait for a registry that hangs', async () => {
    registry.behave = () => undefined;
    const before = performance.now();
    expect(messageNumber(await ask(front, path))).toBe('ZWEL0810E');
    expect(performance.now() - before).toBeLessThan(1900);
  });
});

describe('a front that asks the registry before it says that nobody can answer', () => {
  let front: TestFront;
  let readings: number;

  beforeEach(async () => {
    readings = 0;
    const refresh = (): Promise<void> => {
      readings += 1;
      front.list(entry('one', target.port));
      return Promise.resolve();
    };
    front = await startFront(identity, { front: { refresh } });
  });

  afterEach(() => front.close());

  test('does not ask while there is an instance', async () => {
    front.list(entry('one', target.port));
    expect((await ask(front, path)).status).toBe(200);
    expect(readings).toBe(0);
  });

  test('does not ask for a request that is refused', async () => {
    expect((await ask(front, '/sampleapp/../x')).status).toBe(400);
    expect(readings).toBe(0);
  });

  test.each([
    ['no instance is UP', { known: { status: 'STARTING' }, headers: {}, status: 200 }],
    ['the named instance is not known', { known: { instanceId: 'old' }, headers: named, status: 200 }],
    ['the named instance stays unknown', { known: {}, headers: { 'x-instanceid': 'nobody' }, status: 404 }],
  ])('asks once when %s', async (_when, { known, headers, status }) => {
    front.list(entry('one', target.port, known));
    expect((await ask(front, path, { headers })).status).toBe(status);
    expect(readings).toBe(1);
  });

  test('asks once when nothing was known yet', async () => {
    expect(await ask(front, path)).toMatchObject({ status: 200, body: 'one' });
    expect(readings).toBe(1);
  });

  test('asks once when every instance refused, and asks no instance twice', async () => {
    const port = target.port;
    await target.close();
    front.list(entry('one', port));
    const answer = await ask(front, path);
    expect([answer.status, messageNumber(answer), readings]).toEqual([503, 'ZWEL0811E', 1]);
    expect(front.log.ids()).toEqual(['ZWEL0805W']);
  });

  test.each(['sampleapp is unknown', 'its instance refuses'])('passes a WebSocket on although %s', async (what) => {
    if (what === 'its instance refuses') front.list(entry('dead', await freePort()));
    target.server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 418 Hello\r\nContent-Length: 0\r\n\r\n'));
    const socket = new WebSocket(`wss://127.0.0.1:${String(front.port)}/sampleapp/ui/v1/`, {
      rejectUnauthorized: false,
    });
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect([error.message, readings]).toEqual(['Unexpected server response: 418', 1]);
  });
});
