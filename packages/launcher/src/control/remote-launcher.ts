// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { connect, type TLSSocket } from 'node:tls';
import { ZoweError } from '@zowe-ha/messages';
import { controlMessages } from '../messages-control.ts';

/** A launcher on another system: where its control port is, and what is presented and trusted there. */
export interface RemoteLauncher {
  readonly host: string;
  readonly port: number;
  /** PEM; the key is a secret. */
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

type Place = Pick<RemoteLauncher, 'host' | 'port'>;

/** A control port does not answer, or does not let us in. */
export class RemoteLauncherError extends ZoweError {
  constructor(place: Place, reason: string) {
    super(controlMessages.remoteUnreachable, [placeText(place), reason]);
  }
}

/** Somebody else's control port. */
export class RemoteOtherInstanceError extends ZoweError {
  constructor(place: Place, found: string, wanted: string) {
    super(controlMessages.remoteOtherInstance, [placeText(place), found, wanted]);
  }
}

/** Connects to a control port whose certificate fits the host name; throws RemoteLauncherError when certificate or key cannot be used. */
export function openRemoteSocket(remote: RemoteLauncher): Promise<TLSSocket> {
  const { host, port, cert, key, ca } = remote;
  return new Promise((resolve, reject) => {
    try {
      resolve(connect({ host, port, cert, key, ca, minVersion: 'TLSv1.2', servername: isAddress(host) ? '' : host }));
    } catch (error) {
      reject(new RemoteLauncherError(remote, (error as Error).message));
    }
  });
}

/** Server names are never addresses. */
function isAddress(host: string): boolean {
  return /^[0-9.]+$|:/.test(host);
}

function placeText({ host, port }: Place): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
