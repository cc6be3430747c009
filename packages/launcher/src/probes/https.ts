// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { request } from 'node:https';
import { isIP } from 'node:net';
import { checkServerIdentity, type ConnectionOptions, type SecureContextOptions } from 'node:tls';
import type { Probe, ProbeResult, ProbeTarget } from './probe.ts';
import { describe } from './tcp.ts';

/** How strictly certificates are verified (`zowe.verifyCertificates`): all, all but the host name, not at all. */
export type VerifyCertificates = 'STRICT' | 'NONSTRICT' | 'DISABLED';

export interface HttpsProbeOptions {
  readonly path: string;
  /** The HTTP status that means "ready". */
  readonly status: number;
  /** The name that the server's certificate must have, whatever address is connected to. */
  readonly hostname: string;
  /** Asked for each attempt, because a refresh may replace the certificate. */
  readonly tls: () => SecureContextOptions | undefined;
  readonly verify: VerifyCertificates;
}

/** A probe that is satisfied when a GET over mutual TLS is answered with the expected status. */
export function createHttpsProbe(options: HttpsProbeOptions): Probe {
  return {
    check: (target, signal) => attempt(options, target, signal),
    close: () => undefined,
  };
}

function attempt(options: HttpsProbeOptions, target: ProbeTarget, signal: AbortSignal): Promise<ProbeResult> {
  return new Promise((resolve) => {
    const outgoing = request({
      ...connectionOptions(options, target),
      host: target.address,
      port: target.port,
      path: options.path,
      agent: false,
      headers: { host: hostHeader(options.hostname, target.port), connection: 'close' },
    });
    const end = (result: ProbeResult): void => {
      signal.removeEventListener('abort', onAbort);
      outgoing.destroy();
      resolve(result);
    };
    const onAbort = (): void => end({ ready: false, reason: `no answer on port ${target.port} in time` });
    outgoing.once('response', ({ statusCode = 0 }) => {
      const reason = `GET ${options.path} answered ${statusCode}, not ${options.status} (port ${target.port})`;
      end(statusCode === options.status ? { ready: true } : { ready: false, reason });
    });
    outgoing.on('error', (error) => end({ ready: false, reason: describe(error, target.port) }));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    outgoing.end();
  });
}

function connectionOptions({ hostname, tls, verify }: HttpsProbeOptions, target: ProbeTarget): ConnectionOptions {
  return {
    ...tls(),
    rejectUnauthorized: verify !== 'DISABLED',
    // An IP address is not allowed as a server name indication.
    servername: isIP(hostname) === 0 ? hostname : '',
    host: target.address,
    checkServerIdentity: (_host, certificate) =>
      verify === 'STRICT' ? checkServerIdentity(hostname, certificate) : undefined,
  };
}

function hostHeader(hostname: string, port: number): string {
  return isIP(hostname) === 6 ? `[${hostname}]:${port}` : `${hostname}:${port}`;
}
