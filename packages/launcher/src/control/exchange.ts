// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Socket } from 'node:net';
import { ZoweError } from '@zowe-ha/messages';
import { RequestRefusedError } from './control-errors.ts';
import { createLineSplitter } from './line-splitter.ts';
import {
  protocolVersion,
  type ControlAnswer,
  type ControlRequest,
  type Hello,
  type RequestName,
  type WatchEvent,
} from './protocol.ts';

/** Longest answer that is accepted; a status of 200 instances has about 60 KiB. */
const maxAnswerBytes = 16 * 1024 * 1024;

/** What goes with the name of a request. */
export type RequestDetails = Omit<ControlRequest, 'id' | 'request'>;

/** Requests and answers over one connection. */
export interface Exchange {
  readonly hello: Promise<Hello>;
  readonly closed: Promise<void>;
  request(name: RequestName, details?: RequestDetails): Promise<{ id: number; result: unknown }>;
  onEvent(listener: (event: WatchEvent) => void): void;
}

type Waiting = Map<number, { resolve(value: { id: number; result: unknown }): void; reject(error: Error): void }>;

/** Speaks the control protocol on a socket; `silent` makes the error for a launcher that does not answer. */
export function createExchange(socket: Socket, silent: (reason: string) => Error): Exchange {
  const waiting: Waiting = new Map();
  let nextId = 1;
  let failure: Error | undefined;
  let onHello: (hello: Hello) => void;
  let onFailure: (error: Error) => void;
  let eventListener: (event: WatchEvent) => void = () => undefined;
  const hello = new Promise<Hello>((resolve, reject) => {
    onHello = resolve;
    onFailure = reject;
  });
  // Whoever connects waits for it; after that nobody does.
  hello.catch(() => undefined);

  const receive = (line: Buffer): void => {
    const message = JSON.parse(line.toString('utf8')) as Hello | ControlAnswer | WatchEvent;
    if ('protocol' in message) onHello(message);
    else if ('id' in message && message.id === null && !message.ok)
      socket.destroy(new RequestRefusedError(message.error));
    else if ('watch' in message) eventListener(message);
    else settle(waiting, message);
  };
  socket.on(
    'data',
    createLineSplitter(maxAnswerBytes, {
      line(line) {
        try {
          receive(line);
        } catch {
          socket.destroy(silent('it sent something that is not the control protocol'));
        }
      },
      tooLong: () => socket.destroy(silent('its answer is too long')),
    }),
  );
  socket.on('error', (error) => (failure = isOurs(error) ? error : silent(error.message)));
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      const error = failure ?? silent('it closed the connection');
      onFailure(error);
      for (const entry of waiting.values()) entry.reject(error);
      waiting.clear();
      resolve();
    });
  });
  return {
    hello,
    closed,
    onEvent: (listener) => void (eventListener = listener),
    request(name, details) {
      if (socket.destroyed) return Promise.reject(silent('the connection is closed'));
      const id = nextId++;
      socket.write(`${JSON.stringify({ id, version: protocolVersion, request: name, ...details })}\n`);
      return new Promise((resolve, reject) => void waiting.set(id, { resolve, reject }));
    },
  };
}

/** What was found wrong here, or said by the launcher itself. */
function isOurs(error: Error): boolean {
  return error instanceof ZoweError || error instanceof RequestRefusedError;
}

function settle(waiting: Waiting, answer: ControlAnswer): void {
  const entry = answer.id === null ? undefined : waiting.get(answer.id);
  if (!entry || answer.id === null) return;
  waiting.delete(answer.id);
  if (answer.ok) entry.resolve({ id: answer.id, result: answer.result });
  else entry.reject(new RequestRefusedError(answer.error));
}
