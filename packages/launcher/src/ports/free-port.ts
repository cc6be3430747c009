// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createServer } from 'node:net';
import type { ZoweError } from '@zowe-ha/messages';
import type { ProcessTable } from '../process/process-table.ts';
import { AddressUnusableError, PortInUseError } from './port-errors.ts';

type Trial = { readonly free: true } | { readonly free: false; readonly code: string };

/** Why nobody could listen on the port of the address now; undefined when it is proven that one can. */
export async function refusalOf(
  address: string,
  port: number,
  processes: ProcessTable,
): Promise<ZoweError | undefined> {
  const trial = await tryToListen(address, port);
  return trial.free ? undefined : listenError(trial.code, { address, port, processes });
}

/** What a failed attempt to listen means; names who listens there. */
export function listenError(
  code: string,
  { address, port, processes }: { readonly address: string; readonly port: number; readonly processes: ProcessTable },
): ZoweError {
  if (code !== 'EADDRINUSE') return new AddressUnusableError(address, port, code);
  const owners = processes.listeners(address, port).map(({ pid, command }) => `process ${pid} (${command})`);
  return new PortInUseError(address, port, owners.join(', ') || 'another program');
}

function tryToListen(address: string, port: number): Promise<Trial> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ free: false, code: error.code ?? error.message }));
    server.listen({ host: address, port, exclusive: true, backlog: 1 }, () =>
      server.close(() => resolve({ free: true })),
    );
  });
}
