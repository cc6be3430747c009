// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { HttpProbePlan } from '../../src/plan/component-plan.ts';
import { createProbeFactory } from '../../src/probes/index.ts';
import { memberOf } from '../../src/probes/http.ts';
import type { Probe, ProbeResult } from '../../src/probes/probe.ts';

const address = '127.0.0.8';
const createProbe = createProbeFactory({ hostname: () => 'h.test', tls: () => undefined, verify: () => 'STRICT' });
const timing = { intervalMs: 200, timeoutMs: 2000 };
let server: Server;
let probe: Probe | undefined;
const sockets = new Set<Socket>();
let connections = 0;

afterEach(async () => {
  probe?.close();
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

async function serve(listener: RequestListener): Promise<number> {
  connections = 0;
  server = createServer(listener);
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  return (server.address() as AddressInfo).port;
}

async function open(listener: RequestListener, plan: Partial<HttpProbePlan> = {}): Promise<() => Promise<ProbeResult>> {
  const port = await serve(listener);
  const whole: HttpProbePlan = { type: 'http', path: '/health', status: 200, ...timing, ...plan };
  const opened = createProbe(whole, { target: { address, port } });
  probe = opened;
  return () => opened.check(AbortSignal.timeout(5000));
}

const reasonOf = (result: ProbeResult): string =>
  result.ready ? 'ready' : result.reason.replace(/ \(port \d+\)$/, '');
const answer =
  (text: string, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status).end(text);
  };

describe('the HTTP probe', () => {
  it('is satisfied by the status, and keeps its one connection for the next attempt', async () => {
    const check = await open(answer('UP'));
    expect([await check(), await check(), await check()]).toEqual([{ ready: true }, { ready: true }, { ready: true }]);
    expect(connections).toBe(1);
    probe?.close();
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('compares the status', async () => {
    expect(reasonOf(await (await open(answer('', 503)))())).toBe('GET /health answered 503, not 200');
  });

  it('works again after a server that has closed the connection', async () => {
    const check = await open((_request, response) => response.writeHead(200, { connection: 'close' }).end());
    expect([(await check()).ready, (await check()).ready, connections]).toEqual([true, true, 2]);
  });
});

describe('a status document', () => {
  const json = { path: 'components.gateway.status', equals: 'UP' };
  it.each([
    ['{"components":{"gateway":{"status":"UP"}}}', 'ready'],
    [
      '{"components":{"gateway":{"status":"DOWN"}}}',
      'GET /health answered components.gateway.status: "DOWN", not "UP"',
    ],
    ['{"components":{"gateway":{}}}', 'GET /health answered components.gateway.status: missing, not "UP"'],
    ['{"components":null}', 'GET /health answered components.gateway.status: missing, not "UP"'],
    [
      '{"components":{"gateway":{"status":{"a":1}}}}',
      'GET /health answered components.gateway.status: a structure, not "UP"',
    ],
    ['no JSON', 'GET /health answered components.gateway.status: missing, not "UP"'],
    ['', 'GET /health answered components.gateway.status: missing, not "UP"'],
  ])('%s', async (text, expected) => {
    expect(reasonOf(await (await open(answer(text), { json }))())).toBe(expected);
  });

  it.each([
    ['true', true, true],
    ['"true"', true, false],
    ['0', 0, true],
    ['null', 'null', false],
  ])('with %s is compared with %s, kind and all', async (text, equals, ready) => {
    const check = await open(answer(`{"a":${text}}`), { json: { path: 'a', equals } });
    expect((await check()).ready).toBe(ready);
  });

  it('has members of its own only', () => {
    expect(memberOf('{}', 'constructor')).toBeUndefined();
    expect(memberOf('{"a":"text"}', 'a.length')).toBeUndefined();
    expect(memberOf('{"a":[{"b":1}]}', 'a.0.b')).toBe(1);
  });

  it('that is longer than one is not read to its end', async () => {
    const check = await open(
      (_request, response) => {
        response.writeHead(200);
        const more = (): void => {
          while (response.write(Buffer.alloc(16_384, ' '))) if (response.destroyed) return;
          response.once('drain', more);
        };
        more();
      },
      { json },
    );
    expect(reasonOf(await check())).toBe('GET /health answered more than a status document has');
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('that ends in its middle is a reason', async () => {
    const check = await open(
      (_request, response) => {
        response.writeHead(200, { 'content-length': 100 }).write('{"a":');
        setImmediate(() => response.destroy());
      },
      { json },
    );
    expect(reasonOf(await check())).toMatch(/^GET \/health was not answered completely: /);
  });
});

it('a probe that was closed opens no connection any more', async () => {
  const check = await open(answer('UP'));
  probe?.close();
  expect((await check()).ready).toBe(false);
  expect(connections).toBe(0);
});
