// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { headText, sendRawAnswer, type Answer } from './answers.ts';
import { findFreshDestination, noInstance, targetPath, type Destination } from './destination.ts';
import type { ForwardOptions } from './forward.ts';
import { requestHeaders, responseHeaders } from './headers.ts';
import { messages } from './messages.ts';
import { serverName } from './probe-connection.ts';
import type { Target, TargetConnection } from './target.ts';

/** A user's request to turn its connection into a WebSocket. */
export interface UpgradeRequest {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  /** What the user already sent after the request. */
  readonly head: Buffer;
  readonly destination: Destination;
}

export interface UpgradeOptions extends ForwardOptions {
  readonly connection: TargetConnection;
}

type UpgradeOutcome = 'settled' | { readonly reached: boolean; readonly reason: string };

/**
 * Passes a WebSocket through to an instance: another one is tried when the first cannot be reached. Resolves when the connection is
 * established or refused; from then on each side's data and end are passed to the other.
 */
export async function passUpgrade(options: UpgradeOptions, upgrade: UpgradeRequest): Promise<void> {
  const { destination, request, socket } = upgrade;
  const tried = new Set<Target>();
  let outcome = await tryTargets(options, upgrade, tried);
  if (outcome === 'refused') {
    const fresh = await findFreshDestination(options, destination.resource);
    outcome = 'definition' in fresh ? fresh : await tryTargets(options, { ...upgrade, destination: fresh }, tried);
  }
  if (outcome === 'refused') outcome = noInstance(destination.match.route.serviceId);
  if (outcome !== 'settled') sendRawAnswer(socket, outcome, request.headers.host);
}

/** Asks the targets not asked yet. `refused`: the last one was not reached, so others may still be asked; else what to answer. */
async function tryTargets(
  options: UpgradeOptions,
  upgrade: UpgradeRequest,
  tried: Set<Target>,
): Promise<'settled' | 'refused' | Answer> {
  let failure: Answer | 'refused' = 'refused';
  for (;;) {
    const target = options.pool.choose(upgrade.destination.targets, tried);
    if (!target || upgrade.socket.destroyed) return failure;
    tried.add(target);
    const outcome = await tryTarget(options, upgrade, target);
    if (outcome === 'settled') return 'settled';
    // Nothing was exchanged yet, so another instance may be asked even when this one was reached.
    if (outcome.reached) failure = { definition: messages.connectionEnded, args: [target.instanceId] };
    else options.pool.takeOut(target, outcome.reason);
  }
}

function tryTarget(options: UpgradeOptions, upgrade: UpgradeRequest, target: Target): Promise<UpgradeOutcome> {
  target.pending += 1;
  const release = once(() => {
    target.pending -= 1;
  });
  return new Promise<UpgradeOutcome>((resolve) => {
    let reached = false;
    const outgoing = httpsRequest(requestOptions(options, upgrade, target));
    const connecting = setTimeout(
      () => outgoing.destroy(new Error('no connection in time')),
      options.connection.connectTimeoutMs,
    );
    const stop = (): void => {
      outgoing.destroy();
    };
    upgrade.socket.once('close', stop);
    outgoing.once('socket', (socket) => {
      socket.once('secureConnect', () => {
        reached = true;
        clearTimeout(connecting);
      });
    });
    outgoing.setTimeout(options.responseTimeoutMs, stop);
    outgoing.once('upgrade', (response, socket, head) => {
      join(upgrade, { response, socket, head });
      socket.once('close', release);
      resolve('settled');
    });
    outgoing.once('response', (response) => {
      passRefusal(upgrade, response);
      response.once('close', release);
      resolve('settled');
    });
    outgoing.once('error', (error: NodeJS.ErrnoException) => {
      release();
      resolve({ reached, reason: error.code ?? error.message });
    });
    outgoing.once('close', () => {
      clearTimeout(connecting);
      upgrade.socket.off('close', stop);
    });
    outgoing.end();
  });
}

function requestOptions(options: UpgradeOptions, upgrade: UpgradeRequest, target: Target): RequestOptions {
  const { request, destination } = upgrade;
  const headers = requestHeaders({
    headers: request.rawHeaders,
    host: request.headers.host ?? '',
    clientAddress: request.socket.remoteAddress ?? '',
    prefix: destination.match.prefix,
    targetHost: target.host,
    extra: ['Connection', 'Upgrade', 'Upgrade', 'websocket'],
  });
  return {
    ...options.connection.tls,
    ...serverName(target.hostName),
    agent: false,
    host: target.hostName,
    port: target.port,
    method: 'GET',
    path: targetPath(target, destination),
    headers,
    setHost: false,
  };
}

interface TargetSide {
  readonly response: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}

/** Answers the user with the target's agreement and connects the two sides. */
function join(upgrade: UpgradeRequest, target: TargetSide): void {
  const user = upgrade.socket;
  const headers = [
    ...responseHeaders(target.response.rawHeaders, upgrade.request.headers.host),
    'Connection',
    'Upgrade',
    'Upgrade',
    'websocket',
  ];
  user.write(headText(101, target.response.statusMessage ?? '', headers));
  if (target.head.length > 0) user.write(target.head);
  if (upgrade.head.length > 0) target.socket.write(upgrade.head);
  for (const side of [user, target.socket]) keepOpen(side);
  user.pipe(target.socket);
  target.socket.pipe(user);
  closeTogether(user, target.socket);
  closeTogether(target.socket, user);
}

/** A regular end was passed on by the pipe; anything else must not look like one. */
function closeTogether(side: Duplex, other: Duplex): void {
  side.on('error', () => other.destroy());
  side.once('close', () => {
    if (side.readableEnded) other.end(() => other.destroy());
    else other.destroy();
  });
}

/** WebSockets may be silent for as long as they like; a peer that vanished is found by TCP. */
function keepOpen(socket: Duplex): void {
  if (!(socket instanceof Socket)) return;
  socket.setTimeout(0);
  socket.setNoDelay(true);
  socket.setKeepAlive(true, 30_000);
}

function passRefusal({ socket: user, request }: UpgradeRequest, response: IncomingMessage): void {
  const headers = [...responseHeaders(response.rawHeaders, request.headers.host), 'Connection', 'close'];
  user.write(headText(response.statusCode ?? 502, response.statusMessage ?? '', headers));
  response.pipe(user);
  response.once('error', () => user.destroy());
}

function once(action: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) action();
    isDone = true;
  };
}
