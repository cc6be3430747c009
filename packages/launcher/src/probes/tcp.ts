// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { connect } from 'node:net';
import type { Probe, ProbeResult, ProbeTarget } from './probe.ts';

/** A probe that is satisfied when the port accepts a connection. */
export function createTcpProbe({ address, port }: ProbeTarget): Probe {
  return {
    check: (signal) =>
      new Promise<ProbeResult>((resolve) => {
        const socket = connect({ host: reachable(address), port });
        const end = (result: ProbeResult): void => {
          signal.removeEventListener('abort', onAbort);
          socket.destroy();
          resolve(result);
        };
        const onAbort = (): void => end({ ready: false, reason: `no answer on port ${port} in time` });
        socket.once('connect', () => end({ ready: true }));
        socket.once('error', (error: NodeJS.ErrnoException) => end({ ready: false, reason: describe(error, port) }));
        if (signal.aborted) onAbort();
        else signal.addEventListener('abort', onAbort, { once: true });
      }),
    close: () => undefined,
  };
}

/** Where a server on the address can be reached from the same system: who listens everywhere is asked on the loopback address. */
export function reachable(address: string): string {
  if (address === '0.0.0.0') return '127.0.0.1';
  return address === '::' ? '::1' : address;
}

/** Why a connection to a port could not be made, in words. */
export function describe(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'ECONNREFUSED') return `nothing listens on port ${port}`;
  return `${error.message || (error.code ?? 'connection failed')} (port ${port})`;
}
