// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { SecureContextOptions } from 'node:tls';
import type { ServiceEnvironment } from '@zowe-ha/config-schema/service-environment';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { sendAnswer, sendRawAnswer, type Answer } from './answers.ts';
import { refusalOf, refusalOfBrokenRequest } from './admission.ts';
import { CannotListenError } from './errors.ts';
import { findDestination, findFreshDestination, noInstance, type Destination } from './destination.ts';
import { forward } from './forward.ts';
import { responseHeaders } from './headers.ts';
import { messages } from './messages.ts';
import { parseRequestTarget } from './request-target.ts';
import type { TargetConnection } from './target.ts';
import type { TargetPool } from './target-pool.ts';
import { passUpgrade, type UpgradeOptions } from './upgrade.ts';

/** Where the front accepts connections. */
export type FrontPlace = Pick<ServiceEnvironment, 'listen' | 'listenAddress' | 'port'>;

/** What protects the front from clients that are slow or loud. Milliseconds and bytes. */
export interface FrontLimits {
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly handshakeTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  readonly checkIntervalMs: number;
  readonly headerBytes: number;
}

export interface FrontOptions {
  /** The external certificate: what users see. */
  readonly tls: SecureContextOptions;
  readonly pool: TargetPool;
  readonly connection: TargetConnection;
  readonly instanceIdHeader: boolean;
  /** Whether it is known at all which services there are. */
  readonly isInformed: () => boolean;
  /** Asks the registry anew; resolves when that is done, or not done in reasonable time. */
  readonly refresh: () => Promise<void>;
  readonly rootService?: string | undefined;
  readonly limits?: Partial<FrontLimits>;
  readonly logger: ZoweLogger;
}

const defaultLimits: FrontLimits = {
  headersTimeoutMs: 15_000,
  requestTimeoutMs: 300_000,
  handshakeTimeoutMs: 10_000,
  keepAliveTimeoutMs: 65_000,
  checkIntervalMs: 2000,
  headerBytes: 16_384,
};

/** The HTTPS front: admits, routes, passes on. */
export class Front {
  readonly #options: FrontOptions;
  readonly #forwarding: UpgradeOptions;
  readonly #server: Server;
  /** Those that are still in the TLS handshake are known to nobody else. */
  readonly #connections = new Set<Socket>();
  readonly #upgraded = new Set<Duplex>();
  #inProgress = 0;
  #isStopping = false;

  constructor(options: FrontOptions) {
    this.#options = options;
    this.#forwarding = { ...options, responseTimeoutMs: options.connection.responseTimeoutMs };
    const limits = { ...defaultLimits, ...options.limits };
    this.#server = createServer({
      ...options.tls,
      minVersion: 'TLSv1.2',
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      handshakeTimeout: limits.handshakeTimeoutMs,
      keepAliveTimeout: limits.keepAliveTimeoutMs,
      connectionsCheckingInterval: limits.checkIntervalMs,
      maxHeaderSize: limits.headerBytes,
      // Refused by admission.ts, in the envelope.
      requireHostHeader: false,
    });
    this.#server.on('connection', (socket: Socket) => {
      this.#connections.add(socket);
      socket.once('close', () => this.#connections.delete(socket));
    });
    // Before 'clientError' has its turn: nothing can be answered where there is no TLS.
    this.#server.prependListener('tlsClientError', (_error, socket) => socket.destroy());
    this.#server.on('request', (request, response) => void this.#serve(request, response));
    this.#server.on('upgrade', (request, socket, head) => void this.#upgrade(request, { socket, head }));
    this.#server.on('connect', (request: IncomingMessage, socket: Duplex) => {
      const answer = { definition: messages.methodRefused, args: [request.method ?? ''] };
      sendRawAnswer(socket, answer, request.headers.host);
    });
    this.#server.on('clientError', (error, socket) => {
      sendRawAnswer(socket, refusalOfBrokenRequest(error, limits.headerBytes));
    });
  }

  /** Listens; resolves with the port, or rejects with CannotListenError. */
  async listen({ listen, listenAddress, port }: FrontPlace): Promise<number> {
    this.#server.listen(listen);
    try {
      await once(this.#server, 'listening');
    } catch (error) {
      throw new CannotListenError(listenAddress, port, error as Error);
    }
    const bound = this.#server.address();
    return typeof bound === 'object' && bound !== null ? bound.port : port;
  }

  /** Accepts nothing more, lets requests finish for a while, then ends what is left. Returns how many were cut off. */
  async close(graceMs: number): Promise<number> {
    this.#isStopping = true;
    logMessage(this.#options.logger, messages.stopping, this.#inProgress);
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#upgraded) socket.end();
    const grace = new AbortController();
    const timer = setTimeout(() => grace.abort(), graceMs);
    const isCut = await Promise.race([closed.then(() => false), once(grace.signal, 'abort').then(() => true)]);
    clearTimeout(timer);
    const cut = isCut ? this.#inProgress : 0;
    if (cut > 0) logMessage(this.#options.logger, messages.requestsCut, cut, graceMs);
    for (const socket of this.#connections) socket.destroy();
    await closed;
    return cut;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#inProgress += 1;
    // Writing to a user who has just left is an error event, which nobody else waits for.
    response.on('error', () => undefined);
    response.once('close', () => {
      this.#inProgress -= 1;
      // Idle from here on: a connection that is kept would hold up the stop.
      if (this.#isStopping) this.#server.closeIdleConnections();
    });
    if (this.#isStopping) response.shouldKeepAlive = false;
    try {
      await this.#answer(request, response);
    } catch (error) {
      this.#reportDefect(request, error);
      sendAnswer(response, { definition: messages.internalError, args: ['see its log'] });
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request);
    if (!refusal && this.#isForRoot(request)) {
      await this.#redirect(response);
      return;
    }
    const located = refusal ?? (await this.#locate(request));
    if ('definition' in located) {
      // After a request that was not understood, nothing on its connection can be trusted to be what it seems.
      if (located.definition.statusCode !== 404) response.shouldKeepAlive = false;
      sendAnswer(response, located);
      return;
    }
    await forward(this.#forwarding, { request, response, destination: located });
  }

  async #upgrade(request: IncomingMessage, side: { socket: Duplex; head: Buffer }): Promise<void> {
    const { socket, head } = side;
    this.#upgraded.add(socket);
    socket.once('close', () => this.#upgraded.delete(socket));
    socket.on('error', () => socket.destroy());
    try {
      const located = refusalOf(request) ?? (await this.#locate(request));
      if ('definition' in located) sendRawAnswer(socket, located, request.headers.host);
      else await passUpgrade(this.#forwarding, { request, socket, head, destination: located });
    } catch (error) {
      this.#reportDefect(request, error);
      socket.destroy();
    }
  }

  async #locate(request: IncomingMessage): Promise<Destination | Answer> {
    const target = parseRequestTarget(request.url ?? '');
    if (target.outcome === 'invalid') return { definition: messages.badTarget, args: [target.reason] };
    const wanted = request.headers['x-instanceid'];
    const instanceId = typeof wanted === 'string' ? wanted : undefined;
    const resource = { path: target.path, query: target.query, instanceId };
    const found = findDestination(this.#options, resource);
    return 'definition' in found ? findFreshDestination(this.#options, resource) : found;
  }

  #isForRoot({ url, method }: IncomingMessage): boolean {
    const isRead = method === 'GET' || method === 'HEAD';
    return isRead && url?.split('?')[0] === '/' && this.#options.rootService !== undefined;
  }

  /** The front's own address leads to the user interface of the root service. */
  async #redirect(response: ServerResponse): Promise<void> {
    const { rootService = '', pool, refresh } = this.#options;
    if (pool.entryPath(rootService) === undefined) await refresh();
    const location = pool.entryPath(rootService);
    if (location === undefined) {
      sendAnswer(response, noInstance(rootService));
    } else {
      const headers = ['Location', location, 'Content-Length', '0'];
      response.writeHead(302, responseHeaders(headers, response.req.headers.host)).end();
    }
  }

  #reportDefect(request: IncomingMessage, error: unknown): void {
    // A user that leaves while the body is read is not worth a line.
    if ((request.socket as Socket | null)?.destroyed !== false) return;
    logMessage(this.#options.logger, messages.internalError, error instanceof Error ? error.message : String(error));
  }
}
