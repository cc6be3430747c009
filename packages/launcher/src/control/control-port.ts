// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { AddressInfo, Socket } from 'node:net';
import type { Server, TLSSocket } from 'node:tls';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { controlMessages } from '../messages-control.ts';
import { visibleText } from '../output/visible-text.ts';
import type { LauncherPlan } from '../plan/component-plan.ts';
import type { LauncherTls } from '../plan/load-plan.ts';
import { allowedName, peerName } from './certificate-names.ts';
import { createClientConnections, type ClientConnections } from './client-connections.ts';
import type { RequestHandler } from './connection.ts';
import type { LauncherRecord } from './launcher-record.ts';
import { fault, type ControlAnswer } from './protocol.ts';
import type { HaInstanceStatus } from './status.ts';

export type ControlPortSettings = NonNullable<LauncherPlan['controlPort']>;

export interface ControlPortOptions {
  /** Asked for each client, so that a refresh of the names takes effect at once; undefined: there is no control port. */
  readonly settings: () => ControlPortSettings | undefined;
  /** What the launcher presents and trusts. */
  readonly tls: () => LauncherTls | undefined;
  readonly record: Pick<LauncherRecord, 'haInstance' | 'pid'>;
  readonly handle: RequestHandler;
  readonly logger: ZoweLogger;
}

/** The control protocol over mutual TLS, for operators on other systems. */
export interface ControlPort {
  /** Undefined while it is not open. */
  readonly port: number | undefined;
  /** Opens it, closes it or opens it elsewhere, as the settings say now. Never rejects: supervision goes on without it. */
  review(): Promise<void>;
  /** Tells all watchers. */
  statusChanged(status: HaInstanceStatus): void;
  close(): Promise<void>;
}

const maxClients = 64;
const handshakeTimeoutMs = 10_000;
const keepAliveMs = 60_000;
/** A port scanner must not fill the job log. */
const refusalPauseMs = 60_000;

interface Opened {
  readonly server: Server;
  readonly clients: ClientConnections;
  /** Ends connections that are not, or not yet, those of a client. */
  readonly endStrangers: () => void;
  /** What it was opened with. */
  readonly identity: string;
}

/** Makes the control port; nothing is opened before `review()`, and nothing is loaded that TLS needs while there is none. */
export function createControlPort(options: ControlPortOptions): ControlPort {
  let opened: Opened | undefined;
  let last: Promise<void> = Promise.resolve();

  const close = async (): Promise<void> => {
    const closing = opened;
    opened = undefined;
    if (!closing) return;
    const closed = new Promise<void>((resolve) => closing.server.close(() => resolve()));
    closing.clients.end();
    closing.endStrangers();
    await closed;
  };
  const apply = async (): Promise<void> => {
    const settings = options.settings();
    const identity = JSON.stringify([settings?.port, settings?.address, options.tls()]);
    if (opened && settings && opened.identity === identity) return;
    await close();
    if (settings) opened = await openPort(settings, options, identity);
  };
  const inOrder = (action: () => Promise<void>): Promise<void> => (last = last.then(action));
  return {
    get port() {
      return (opened?.server.address() as AddressInfo | null | undefined)?.port;
    },
    review: () => inOrder(apply),
    statusChanged: (status) => opened?.clients.statusChanged(status),
    close: () => inOrder(close),
  };
}

async function openPort(
  settings: ControlPortSettings,
  options: ControlPortOptions,
  identity: string,
): Promise<Opened | undefined> {
  const { port, address, allow } = settings;
  const { logger } = options;
  const clients = createClientConnections(options.record, options.handle);
  try {
    const server = await listen(settings, options, clients);
    logMessage(logger, controlMessages.controlPortOpen, address, port, allow.join(', '));
    return { server, clients, identity, endStrangers: followStrangers(server) };
  } catch (error) {
    logMessage(logger, controlMessages.controlPortUnusable, address, port, (error as Error).message);
    return undefined;
  }
}

async function listen(
  { port, address }: ControlPortSettings,
  options: ControlPortOptions,
  clients: ClientConnections,
): Promise<Server> {
  const tls = options.tls();
  if (!tls) throw new Error('zowe.certificate is not configured');
  const { createServer } = await import('node:tls');
  const server = createServer({
    ...{ key: tls.key, cert: tls.cert, ca: tls.ca, minVersion: 'TLSv1.2', allowHalfOpen: true },
    ...{ requestCert: true, rejectUnauthorized: true, handshakeTimeout: handshakeTimeoutMs },
  });
  server.maxConnections = maxClients;
  const sayRefused = createRefusalLog(options.logger);
  server.on('secureConnection', admit(options, clients, sayRefused));
  server.on('tlsClientError', (error: Error, socket) => {
    sayRefused(socket.remoteAddress, error.message);
    socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: address }, resolve);
  });
  server.on('error', (error: Error) => sayRefused(undefined, error.message));
  return server;
}

/** The server waits for every connection at its end, also for those that never get as far as their certificate. */
function followStrangers(server: Server): () => void {
  const strangers = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    strangers.add(socket);
    socket.once('close', () => strangers.delete(socket));
  });
  server.on('secureConnection', (socket: TLSSocket) => {
    for (const each of strangers) if (isSamePeer(each, socket)) strangers.delete(each);
  });
  return () => {
    for (const socket of strangers) socket.destroy();
  };
}

function isSamePeer(one: Socket, other: Socket): boolean {
  return one.remotePort === other.remotePort && one.remoteAddress === other.remoteAddress;
}

type SayRefused = (address: string | undefined, why: string) => void;

function admit(options: ControlPortOptions, clients: ClientConnections, sayRefused: SayRefused) {
  return (socket: TLSSocket): void => {
    const name = allowedName(socket, options.settings()?.allow ?? []);
    const { remoteAddress } = socket;
    if (name === undefined) {
      const stranger = visibleText(peerName(socket));
      sayRefused(remoteAddress, `certificate ${stranger} is not one of those that are allowed`);
      refuse(socket, stranger);
      return;
    }
    socket.setKeepAlive(true, keepAliveMs);
    clients.accept(socket, `certificate ${name} at ${remoteAddress ?? 'an unknown address'}`);
  };
}

function refuse(socket: TLSSocket, name: string): void {
  const answer: ControlAnswer = { id: null, ok: false, error: fault(controlMessages.certificateNotAllowed, name) };
  socket.on('error', () => socket.destroy());
  socket.end(`${JSON.stringify(answer)}\n`);
  setTimeout(() => socket.destroy(), handshakeTimeoutMs).unref();
}

/** Says at once that a client was refused, then at most once a minute how many more there were. */
function createRefusalLog(logger: ZoweLogger): SayRefused {
  let silentUntil = 0;
  let unsaid = 0;
  return (address: Socket['remoteAddress'], why) => {
    const now = performance.now();
    if (now < silentUntil) {
      unsaid += 1;
      return;
    }
    const more = unsaid === 0 ? '' : `; ${unsaid} more since the last message`;
    logMessage(logger, controlMessages.controlClientRefused, address ?? 'an unknown address', why + more);
    silentUntil = now + refusalPauseMs;
    unsaid = 0;
  };
}
