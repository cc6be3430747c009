// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createServer as createHttpsServer, type Server as HttpsServer } from 'node:https';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ProbePlan } from '../../src/plan/component-plan.ts';
import { createProbeFactory } from '../../src/probes/index.ts';
import type { VerifyCertificates } from '../../src/probes/http.ts';
import type { ProbeResult } from '../../src/probes/probe.ts';
import { issueCertificate, type TestTls } from '../certificates.ts';

const address = '127.0.0.8';
const hostname = 'lpar1.test';
const timing = { intervalMs: 200, timeoutMs: 2000 };
const servers: Server[] = [];
const sockets = new Set<Socket>();
let trusted: TestTls;
let stranger: TestTls;

beforeAll(async () => {
  trusted = await issueCertificate(hostname);
  stranger = await issueCertificate(hostname);
});

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

async function listen(server: Server): Promise<number> {
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return port;
}

interface Asking {
  readonly plan?: ProbePlan;
  readonly tls?: TestTls;
  readonly name?: string;
  readonly verify?: VerifyCertificates;
  readonly signal?: AbortSignal;
}

function ask(port: number, asking: Asking = {}): Promise<ProbeResult> {
  const { plan = { type: 'tcp', ...timing }, tls = trusted, name = hostname, verify = 'STRICT' } = asking;
  const createProbe = createProbeFactory({ hostname: () => name, tls: () => tls, verify: () => verify });
  const probe = createProbe(plan, { target: { address, port } });
  return probe.check(asking.signal ?? AbortSignal.timeout(5_000)).finally(() => probe.close());
}

describe('the TCP probe', () => {
  it('is satisfied by a port that accepts, and leaves no connection', async () => {
    const port = await listen(createServer());
    expect(await ask(port)).toEqual({ ready: true });
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('ends its connection in order: a server without an error handler survives', async () => {
    const errors: Error[] = [];
    const ended: string[] = [];
    const server = createServer((socket) => {
      socket.removeAllListeners('error');
      socket
        .on('error', (error) => errors.push(error))
        .on('end', () => ended.push('end'))
        .resume();
    });
    expect(await ask(await listen(server))).toEqual({ ready: true });
    await expect.poll(() => ended).toEqual(['end']);
    expect(errors).toEqual([]);
  });

  it('says that nothing listens', async () => {
    const port = await freePort();
    expect(await ask(port)).toEqual({ ready: false, reason: `nothing listens on port ${port}` });
  });

  it('gives up when its time is over, also when it was over before', async () => {
    const port = await listen(createServer());
    const reason = `no answer on port ${port} in time`;
    expect(await ask(port, { signal: AbortSignal.abort() })).toEqual({ ready: false, reason });
  });
});

describe('the HTTPS probe', () => {
  let requests: { url: string | undefined; host: string | undefined; client: string }[];

  function serve(options: { status?: number; tls?: TestTls } = {}): Promise<number> {
    requests = [];
    const { tls = trusted, status = 200 } = options;
    const server: HttpsServer = createHttpsServer(
      { ...tls, requestCert: true, rejectUnauthorized: true },
      (request, response) => {
        const { socket } = request;
        if (!(socket instanceof TLSSocket)) throw new Error('no TLS');
        const certificate = socket.getPeerCertificate();
        requests.push({ url: request.url, host: request.headers.host, client: String(certificate.subject.CN) });
        response.writeHead(status).end('{}');
      },
    );
    return listen(server);
  }

  const plan: ProbePlan = { type: 'https', path: '/ready?deep=1', status: 200, ...timing };

  it('asks over mutual TLS, under the host name, and leaves no connection', async () => {
    const port = await serve();
    expect(await ask(port, { plan })).toEqual({ ready: true });
    expect(requests).toEqual([
      { url: '/ready?deep=1', host: `${hostname}:${port}`, client: 'Zowe Development Instances Certificate' },
    ]);
    await expect.poll(() => sockets.size).toBe(0);
  });

  it('compares the status', async () => {
    const port = await serve({ status: 503 });
    const reason = `GET /ready?deep=1 answered 503, not 200 (port ${port})`;
    expect(await ask(port, { plan })).toEqual({ ready: false, reason });
    expect(await ask(port, { plan: { ...plan, status: 503 } })).toEqual({ ready: true });
  });

  it('does not trust a server of another authority', async () => {
    const port = await serve({ tls: { ...stranger, ca: trusted.ca } });
    const result = await ask(port, { plan });
    expect(result).toEqual({ ready: false, reason: expect.stringMatching(/certificate/) as string });
    expect(requests).toEqual([]);
  });

  it('does not trust a server with another name, unless host names are not verified', async () => {
    const port = await serve();
    const named = { plan, name: 'lpar2.test' };
    expect(await ask(port, named)).toEqual({ ready: false, reason: expect.stringMatching(/altnames/) as string });
    expect(await ask(port, { ...named, verify: 'NONSTRICT' })).toEqual({ ready: true });
  });

  it('trusts anybody only when verification is disabled', async () => {
    const port = await serve({ tls: { ...stranger, ca: trusted.ca } });
    expect((await ask(port, { plan, verify: 'NONSTRICT' })).ready).toBe(false);
    expect(await ask(port, { plan, verify: 'DISABLED' })).toEqual({ ready: true });
  });

  it('says that nothing listens, and what is no TLS', async () => {
    const free = await freePort();
    expect(await ask(free, { plan })).toEqual({ ready: false, reason: `nothing listens on port ${free}` });
    const plain = await listen(createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')));
    expect(await ask(plain, { plan })).toEqual({
      ready: false,
      reason: expect.stringMatching(/\(port \d+\)$/) as string,
    });
  });

  it('gives up when its time is over and leaves no connection', async () => {
    const port = await listen(createServer());
    const deadline = new AbortController();
    const asked = ask(port, { plan, signal: deadline.signal });
    await expect.poll(() => sockets.size).toBe(1);
    deadline.abort();
    expect(await asked).toEqual({ ready: false, reason: `no answer on port ${port} in time` });
    await expect.poll(() => sockets.size).toBe(0);
  });
});

describe('no probe', () => {
  it('is always satisfied', async () => {
    expect(await ask(1, { plan: { type: 'none' } })).toEqual({ ready: true });
  });
});
