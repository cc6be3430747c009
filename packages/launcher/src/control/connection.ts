// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Socket } from 'node:net';
import { controlMessages } from '../messages-control.ts';
import { createLineSplitter } from './line-splitter.ts';
import {
  fault,
  maxRequestBytes,
  parseRequest,
  type ControlAnswer,
  type ControlRequest,
  type ParsedRequest,
  type WatchEvent,
} from './protocol.ts';
import type { HaInstanceStatus } from './status.ts';

/** One client of the control socket, as the server sees it. */
export interface Connection {
  /** Who is at its other end, in words. */
  readonly source: string;
  /** Tells a watching client about a change; a client that reads slowly gets only the latest one. */
  statusChanged(status: HaInstanceStatus): void;
  /** Calls back when everything sent so far is with the system, so that it is not lost when this process dies next. */
  flush(then: () => void): void;
  /** Sends what is still to be sent and closes. */
  end(): void;
}

/** Answers one request. */
export type RequestHandler = (
  request: ControlRequest,
  connection: Connection,
) => ControlAnswer | Promise<ControlAnswer>;

/**
 * Serves one client: one request after the other, answers in the same order. As long as the client does not read its
 * answers, nothing more is read from it, so that neither memory nor the other clients suffer.
 */
export function serveConnection(socket: Socket, handle: RequestHandler, source: string): Connection {
  const queue: ParsedRequest[] = [];
  let busy = false;
  let halfClosed = false;
  let watchId: number | undefined;
  let latest: HaInstanceStatus | undefined;

  const send = (message: ControlAnswer | WatchEvent): void => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
  };
  const connection: Connection = {
    source,
    statusChanged(status) {
      if (watchId === undefined) return;
      if (socket.writableNeedDrain) latest = status;
      else send({ watch: watchId, status });
    },
    flush: (then) => void socket.write('', then),
    end: () => socket.destroySoon(),
  };
  const respond = async (parsed: ParsedRequest): Promise<void> => {
    if (parsed.outcome === 'refused') {
      send(parsed.answer);
      return;
    }
    const answer = handle(parsed.request, connection);
    // No wait where none is needed: between a watcher's first status and its first change nothing may happen.
    send(answer instanceof Promise ? await answer : answer);
    if (parsed.request.request === 'watch') watchId = parsed.request.id;
  };
  const pump = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let next = queue[0]; next && socket.writable && !socket.writableNeedDrain; next = queue[0]) {
      queue.shift();
      await respond(next);
    }
    busy = false;
    if (queue.length > 0 || socket.writableNeedDrain) socket.pause();
    else socket.resume();
    if (halfClosed && queue.length === 0 && watchId === undefined) socket.end();
  };

  socket.on('data', queueRequests(queue, pump));
  socket.on('drain', () => {
    if (latest && watchId !== undefined) send({ watch: watchId, status: latest });
    latest = undefined;
    void pump();
  });
  socket.on('end', () => {
    halfClosed = true;
    void pump();
  });
  // A client that goes away in the middle of an answer is no error of ours.
  socket.on('error', () => socket.destroy());
  return connection;
}

function queueRequests(queue: ParsedRequest[], pump: () => Promise<void>): (chunk: Buffer) => void {
  const split = createLineSplitter(maxRequestBytes, {
    line: (line) => queue.push(parseRequest(line)),
    tooLong: () => {
      const error = fault(controlMessages.requestTooLong, maxRequestBytes);
      queue.push({ outcome: 'refused', answer: { id: null, ok: false, error } });
    },
  });
  return (chunk) => {
    split(chunk);
    void pump();
  };
}
