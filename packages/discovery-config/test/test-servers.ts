// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { connect, createServer as createTcp, type AddressInfo, type Server, type Socket } from 'node:net';
import type { TestTls } from './test-certificates.ts';

export interface TestServer {
  readonly port: number;
  readonly url: string;
  readonly requests: ReceivedRequest[];
  /** Connections opened so far. */
  connections(): number;
  close(): Promise<void>;
}

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (request: ReceivedRequest, response: ServerResponse) => void;

/** A real server on 127.0.0.1 (or another loopback address) that demands a client certificate when it gets TLS material. */
export async function startTestServer(answer: Answer, tls?: TestTls, address = '127.0.0.1'): Promise<TestServer> {
  const requests: ReceivedRequest[] = [];
  const handle = (incoming: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { method = '', url: path = '', headers } = incoming;
      const request = { method, path, headers, body };
      requests.push(request);
      answer(request, response);
    });
  };
  const server: Server = tls
    ? createSecure({ ...tls, requestCert: true, rejectUnauthorized: true }, handle)
    : createPlain(handle);
  let connections = 0;
  server.on('connection', () => (connections += 1));
  const port = await listen(server, address);
  return {
    port,
    url: `${tls ? 'https' : 'http'}://${address}:${port}`,
    requests,
    connections: () => connections,
    close: () => closeServer(server),
  };
}

export interface TcpServer {
  readonly port: number;
  /** Connections accepted so far. */
  connections(): number;
  close(): Promise<void>;
}

/** Accepts connections and never says a word. */
export function startBlackHole(address = '127.0.0.1'): Promise<TcpServer> {
  return startTcpServer(() => undefined, address);
}

export interface SlowProxy extends TcpServer {
  /** From now on, what clients send arrives this much later. */
  delayMs: number;
}

/** Passes everything on to another server, what clients send with a delay. */
export async function startSlowProxy(target: { host: string; port: number }, delayMs: number): Promise<SlowProxy> {
  const state = { delayMs };
  const server = await startTcpServer((client) => {
    const upstream = connect(target);
    upstream.on('data', (data: Buffer) => client.write(data));
    client.on('data', (data: Buffer) => setTimeout(() => upstream.write(data), state.delayMs));
    client.on('close', () => setTimeout(() => upstream.end(), state.delayMs));
    upstream.on('close', () => client.destroy());
    upstream.on('error', () => client.destroy());
  });
  return Object.assign(state, server);
}

async function startTcpServer(onClient: (client: Socket) => void, address = '127.0.0.1'): Promise<TcpServer> {
  const clients = new Set<Socket>();
  const server = createTcp((client) => {
    clients.add(client);
    client.on('error', () => client.destroy());
    onClient(client);
  });
  let connections = 0;
  server.on('connection', () => (connections += 1));
  const port = await listen(server, address);
  return {
    port,
    connections: () => connections,
    close: () => {
      for (const client of clients) client.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A port on which nothing listens. */
export async function freePort(address = '127.0.0.1'): Promise<number> {
  const server = createTcp();
  const port = await listen(server, address);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listen(server: Server, address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, address, () => resolve((server.address() as AddressInfo).port));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    (server as Server & { closeAllConnections(): void }).closeAllConnections();
  });
}
