// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { connect, type ConnectionOptions } from 'node:tls';

export interface ProbeAddress {
  readonly hostName: string;
  readonly port: number;
}

/** Whether a TLS connection to a target can be made within the time; leaves no connection behind. */
export function probeConnection(address: ProbeAddress, tls: ConnectionOptions, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ ...tls, ...serverName(address.hostName), host: address.hostName, port: address.port });
    const settle = (reachable: boolean): void => {
      socket.destroy();
      resolve(reachable);
    };
    socket.setTimeout(timeoutMs, () => settle(false));
    socket.once('secureConnect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

/** The server name indication for a host: a name, never an address. */
export function serverName(hostName: string): { readonly servername?: string } {
  return /^[\d.]+$|:/.test(hostName) ? {} : { servername: hostName };
}
