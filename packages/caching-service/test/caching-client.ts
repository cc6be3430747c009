// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, request, type RequestOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import { text } from 'node:stream/consumers';
import { buildServer, type CachingServer, type ServerOptions } from '../src/server.ts';
import { limitEntries } from '../src/eviction.ts';
import { openInMemoryStorage } from '../src/storages/in-memory.ts';
import { issue, makeAuthority, type Identity } from './certificates.ts';

/** The authority, the service and its clients of one test file. */
export interface Certificates {
  readonly authority: Identity;
  readonly service: Identity;
  readonly client: Identity;
  readonly other: Identity;
}

/** What the client's certificate is called in the API. */
export const clientName = 'CN=client, OU=Tests, O=Zowe, C=CZ';

export async function makeCertificates(): Promise<Certificates> {
  const authority = await makeAuthority([{ O: ['Zowe'] }, { CN: ['Authority'] }]);
  const base = [{ C: ['CZ'] }, { O: ['Zowe'] }, { OU: ['Tests'] }];
  const [service, client, other] = await Promise.all([
    issue(authority, [...base, { CN: ['service'] }]),
    issue(authority, [...base, { CN: ['client'] }]),
    issue(authority, [...base, { CN: ['other'] }]),
  ]);
  return { authority, service, client, other };
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string | string[] | undefined>;
}

export interface Ask {
  readonly body?: string | Buffer;
  readonly headers?: Record<string, string>;
  /** Default: the client; null: no certificate. */
  readonly as?: Identity | null;
  readonly agent?: Agent;
}

/** Clients of a caching service. */
export interface Clients {
  readonly port: number;
  /** Method and path below `/cachingservice/api/v1`, or an absolute one that begins with `//` or `/cachingservice`. */
  ask(methodAndPath: string, options?: Ask): Promise<Answer>;
  post(entry: object, options?: Ask): Promise<Answer>;
  put(entry: object, options?: Ask): Promise<Answer>;
  /** Sends bytes over TLS as they are and collects what comes back until the connection ends. */
  raw(bytes: string | Buffer, as?: Identity | null): Promise<string>;
  /** Ends the connections. */
  disconnect(): void;
}

/** A listening caching service with clients. */
export interface RunningServer extends Clients {
  readonly server: CachingServer;
  close(): Promise<void>;
}

const api = '/cachingservice/api/v1';

/** Starts a server, by default with an in-memory storage and identities of the TLS peer. */
export async function startServer(
  certificates: Certificates,
  overrides: Partial<ServerOptions> = {},
): Promise<RunningServer> {
  const { authority, service } = certificates;
  const storage = overrides.storage ?? limitEntries(await openInMemoryStorage(), { strategy: 'reject', size: 10_000 });
  const server = buildServer({
    tls: { key: service.key, cert: service.cert, ca: [authority.cert] },
    identity: { mode: 'tls-peer', gatewayFingerprints: new Set(), verifyCertificates: true },
    version: '1.2.3',
    onDefect: (error) => {
      throw error;
    },
    ...overrides,
    storage,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const clients = connectClients(certificates, (server.server.address() as AddressInfo).port);
  return {
    ...clients,
    server,
    close: async () => {
      clients.disconnect();
      await server.close();
      await storage.close();
    },
  };
}

/** Clients of the caching service that listens on a port of 127.0.0.1. */
export function connectClients(certificates: Certificates, port: number): Clients {
  const { authority } = certificates;
  const agents = new Map<Identity | null, Agent>();
  const agentOf = (identity: Identity | null): Agent => {
    const agent = agents.get(identity) ?? new Agent({ keepAlive: true, ca: authority.cert, ...pair(identity) });
    agents.set(identity, agent);
    return agent;
  };
  const ask = (methodAndPath: string, options: Ask = {}): Promise<Answer> => {
    const [method = '', path = ''] = methodAndPath.split(/ (.*)/s);
    const full = path.startsWith('//') || path.startsWith('/cachingservice') ? path : api + path;
    const agent = options.agent ?? agentOf(options.as === undefined ? certificates.client : options.as);
    return send({ host: '127.0.0.1', port, method, path: full, agent, headers: options.headers ?? {} }, options.body);
  };
  const json = (method: string, entry: object, options: Ask = {}): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', ...options.headers };
    return ask(`${method} /cache`, { ...options, headers, body: JSON.stringify(entry) });
  };
  return {
    port,
    ask,
    post: (entry, options) => json('POST', entry, options),
    put: (entry, options) => json('PUT', entry, options),
    raw: async (bytes, as = certificates.client) => {
      const socket = connect({ host: '127.0.0.1', port, ca: authority.cert, ...pair(as) });
      await once(socket, 'secureConnect');
      socket.write(bytes);
      return text(socket);
    },
    disconnect: () => {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

function pair(identity: Identity | null): { key?: string; cert?: string } {
  return identity ? { key: identity.key, cert: identity.cert } : {};
}

async function send(options: RequestOptions, body?: string | Buffer): Promise<Answer> {
  const sent = request(options);
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, body: await text(response), headers: response.headers };
}
