// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Socket } from 'node:net';
import { serveConnection, type Connection, type RequestHandler } from './connection.ts';
import type { LauncherRecord } from './launcher-record.ts';
import { protocolVersion, type Hello } from './protocol.ts';
import type { HaInstanceStatus } from './status.ts';

/** The clients of one control socket or control port. */
export interface ClientConnections {
  /** Begins to speak the control protocol with a client; `source` says who it is. */
  accept(socket: Socket, source: string): void;
  /** Tells all watchers. */
  statusChanged(status: HaInstanceStatus): void;
  /** Sends what is still to be sent, then closes; a client that never reads is cut off. */
  end(): void;
}

const lastWordsMs = 200;

/** Serves any number of clients, each by itself. */
export function createClientConnections(
  { haInstance, pid }: Pick<LauncherRecord, 'haInstance' | 'pid'>,
  handle: RequestHandler,
): ClientConnections {
  const connections = new Map<Socket, Connection>();
  const hello: Hello = { protocol: 'zowe-ha-control', version: protocolVersion, haInstance, pid };
  return {
    accept(socket, source) {
      connections.set(socket, serveConnection(socket, handle, source));
      socket.once('close', () => connections.delete(socket));
      socket.write(`${JSON.stringify(hello)}\n`);
    },
    statusChanged(status) {
      for (const connection of connections.values()) connection.statusChanged(status);
    },
    end() {
      for (const [socket, connection] of connections) {
        connection.end();
        setTimeout(() => socket.destroy(), lastWordsMs).unref();
      }
    },
  };
}
