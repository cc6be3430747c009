// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Agent } from 'node:https';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import type { RegistryInstance } from '@zowe-ha/discovery-config';
import { Front, type FrontOptions } from '../src/server.ts';
import { TargetPool, type TargetPoolOptions } from '../src/target-pool.ts';
import { createAuthority, type TestAuthority, type TestCertificate } from './certificates.ts';
import { collectLog } from './log-lines.ts';

/** The two authorities of an installation and a certificate of each. */
export interface TestIdentity {
  readonly internalAuthority: TestAuthority;
  readonly external: TestCertificate;
  readonly internal: TestCertificate;
}

export async function createIdentity(): Promise<TestIdentity> {
  const [internalAuthority, externalAuthority] = await Promise.all([
    createAuthority('Internal CA'),
    createAuthority('External CA'),
  ]);
  return {
    internalAuthority,
    external: await externalAuthority.issue('front of the users'),
    internal: await internalAuthority.issue('front of the components'),
  };
}

export interface TestFrontOptions {
  readonly pool?: Partial<TargetPoolOptions>;
  readonly front?: Partial<FrontOptions>;
  readonly responseTimeoutMs?: number;
  readonly port?: number;
}

export interface TestFront {
  readonly front: Front;
  readonly pool: TargetPool;
  readonly port: number;
  readonly log: ReturnType<typeof collectLog>;
  /** Pretends that the registry lists these. */
  list(...instances: readonly RegistryInstance[]): void;
  close(): Promise<void>;
}

/** A front on a free port whose registry the test plays. */
export async function startFront(identity: TestIdentity, options: TestFrontOptions = {}): Promise<TestFront> {
  const log = collectLog();
  const connection = {
    tls: { ...identity.internal, rejectUnauthorized: true },
    connectTimeoutMs: 2000,
    responseTimeoutMs: options.responseTimeoutMs ?? 5000,
  };
  const pool = new TargetPool({
    connection,
    balance: 'leastPending',
    logger: log.logger,
    probeIntervalMs: 50,
    now: () => performance.now(),
    ...options.pool,
  });
  const front = new Front({
    tls: { key: identity.external.key, cert: identity.external.cert },
    pool,
    connection,
    instanceIdHeader: false,
    isInformed: () => true,
    refresh: () => Promise.resolve(),
    logger: log.logger,
    ...options.front,
  });
  const place = { host: '127.0.0.1', port: options.port ?? 0 };
  const port = await front.listen({ listen: place, listenAddress: place.host, port: place.port });
  return {
    front,
    pool,
    port,
    log,
    list: (...instances) => pool.update(instances, false),
    close: async () => {
      await front.close(0);
      await pool.close();
    },
  };
}

/** An entry of the registry for service `sampleapp` with its two routes. */
export function entry(name: string, port: number, overrides: Partial<RegistryInstance> = {}): RegistryInstance {
  return {
    serviceId: 'sampleapp',
    instanceId: `localhost:sampleapp:${name}`,
    hostName: 'localhost',
    ipAddr: '127.0.0.1',
    port,
    status: 'UP',
    metadata: {
      'apiml.routes.ui-v1.gatewayUrl': 'ui/v1',
      'apiml.routes.ui-v1.serviceUrl': '/sampleapp/ui/v1',
      'apiml.routes.api-v1.gatewayUrl': 'api/v1',
      'apiml.routes.api-v1.serviceUrl': '/',
    },
    registrationTimestamp: 1,
    lastDirtyTimestamp: 1,
    ...overrides,
  };
}

export interface UserAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

export interface UserRequest {
  readonly method?: string;
  readonly headers?: RequestOptions['headers'];
  readonly body?: string | Buffer;
  readonly agent?: Agent | false;
}

/** One request of a user who trusts the external authority; rejects when the answer breaks off. */
export async function ask(
  { port }: { readonly port: number },
  path: string,
  options: UserRequest & { readonly ca?: string } = {},
): Promise<UserAnswer> {
  const { body, ca, ...rest } = options;
  const outgoing = httpsRequest({
    host: '127.0.0.1',
    port,
    path,
    agent: false,
    ...rest,
    ...(ca === undefined ? { rejectUnauthorized: false } : { ca }),
  });
  outgoing.end(body);
  return new Promise((resolve, reject) => {
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const { statusCode = 0, headers, rawHeaders } = response;
        resolve({ status: statusCode, headers, rawHeaders, body: Buffer.concat(chunks).toString('latin1') });
      });
    });
  });
}

/** The number of the message that an answer of the front carries. */
export function messageNumber(answer: { readonly body: string }): string | undefined {
  const parsed = JSON.parse(answer.body) as { messages?: { messageNumber?: string }[] };
  return parsed.messages?.[0]?.messageNumber;
}

/** Sends bytes as they are and returns everything that comes back until the front closes the connection. */
export async function sendRaw({ port }: { readonly port: number }, text: string): Promise<string> {
  const socket = await openRaw({ port });
  socket.write(text, 'latin1');
  let received = '';
  socket.on('data', (chunk: Buffer) => (received += chunk.toString('latin1')));
  socket.on('error', () => undefined);
  await once(socket, 'close');
  return received;
}

/** A TLS connection of a user. */
export async function openRaw({ port }: { readonly port: number }): Promise<TLSSocket> {
  const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  return socket;
}
