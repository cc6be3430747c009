// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { ZoweError } from '@zowe-ha/messages';
import { controlMessages } from '../messages-control.ts';
import { prepareSystemDirectory, removeEmptyDirectories } from '../ownership/system-directory.ts';
import { createClientConnections } from './client-connections.ts';
import type { RequestHandler } from './connection.ts';
import {
  readLauncherRecords,
  removeLauncherRecord,
  socketPath,
  writeLauncherRecord,
  type LauncherRecord,
} from './launcher-record.ts';
import type { HaInstanceStatus } from './status.ts';

/** Most clients at once; the rest is refused so that file descriptors remain for components. */
const maxClients = 256;

export class ControlSocketError extends ZoweError {
  constructor(path: string, cause: Error) {
    super(controlMessages.controlUnusable, [path, cause.message], { cause, location: { file: path } });
  }
}

export interface ControlServer {
  readonly path: string;
  /** Tells all watchers. */
  statusChanged(status: HaInstanceStatus): void;
  /** Closes all connections, removes socket and record. */
  close(): Promise<void>;
}

export interface ControlServerOptions {
  readonly systemDirectory: string;
  readonly record: LauncherRecord;
  readonly handle: RequestHandler;
}

/** Opens the control socket of this launcher, readable and writable by its user only, and makes the launcher known. */
export async function openControlServer(options: ControlServerOptions): Promise<ControlServer> {
  const { systemDirectory, record, handle } = options;
  const path = socketPath(systemDirectory, record);
  const clients = createClientConnections(record, handle);
  const server = createServer({ allowHalfOpen: true }, (socket) => clients.accept(socket, 'the control socket'));
  server.maxConnections = maxClients;
  prepareSystemDirectory(systemDirectory);
  // Also removes what dead launchers left.
  readLauncherRecords(systemDirectory);
  await listen(server, path);
  chmodSync(path, 0o600);
  writeLauncherRecord(systemDirectory, record);

  return {
    path,
    statusChanged: (status) => clients.statusChanged(status),
    async close() {
      removeLauncherRecord(systemDirectory, record);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      clients.end();
      await closed;
      rmSync(path, { force: true });
      removeEmptyDirectories(systemDirectory);
    },
  };
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ControlSocketError(path, error)));
    server.listen(path, () => resolve());
  });
}
