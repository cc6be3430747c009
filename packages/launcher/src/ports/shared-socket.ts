// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import * as net from 'node:net';
import { getSystemErrorName } from 'node:util';

/** A socket that is bound and not yet listening: who inherits the descriptor listens on it, however many they are. */
export interface SharedSocket {
  readonly descriptor: number;
  close(): void;
}

/** The part of libuv's TCP handle that is used here. */
interface BoundHandle {
  readonly fd: number;
  getsockname(result: { port?: number }): number;
  close(): void;
}

type CreateHandle = (address: string, port: number, addressType: 4 | 6) => BoundHandle | number;

/**
 * Binds a socket without accepting connections on it. `node:net` has no documented way: its servers accept what they listen on. This is the
 * one that `node:cluster` uses for the sockets that its workers share, in all versions since 0.12.
 */
export function openSharedSocket(address: string, port: number): SharedSocket | { readonly code: string } {
  const create = (net as unknown as { _createServerHandle: CreateHandle })._createServerHandle;
  const handle = create(address, port, net.isIPv6(address) ? 6 : 4);
  if (typeof handle === 'number') return { code: getSystemErrorName(handle) };
  const bound: { port?: number } = {};
  const result = handle.getsockname(bound);
  // libuv puts off the refusal of an address that is in use.
  if (result !== 0 || bound.port !== port) {
    handle.close();
    return { code: 'EADDRINUSE' };
  }
  return { descriptor: handle.fd, close: () => handle.close() };
}
