// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { AddressInfo } from 'node:net';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { CannotListenError } from '../errors.ts';
import { openEurekaHttp, type EurekaTls } from '../eureka-http.ts';
import { messages } from '../messages.ts';
import { startSweeper } from './lease-sweeper.ts';
import { createRegistry } from './registry.ts';
import { createRegistryService } from './registry-service.ts';
import { openReplication } from './replication.ts';
import { buildServer } from './server.ts';

export interface EmbeddedRegistryOptions {
  readonly tls: EurekaTls;
  /** The address to listen on, and the port; 0 takes a free one. */
  readonly address: string;
  readonly port: number;
  /** The other servers: normalised URLs without our own. */
  readonly peers: readonly string[];
  readonly logger: ZoweLogger;
  /** Default true; false only where certificates are not verified at all. */
  readonly requiresCertificate?: boolean;
  /** Epoch milliseconds that never jump: by default the start time plus the monotonic clock. */
  readonly now?: () => number;
  /** Between looks at the leases; default 1000. */
  readonly sweepMs?: number;
}

export interface EmbeddedRegistry {
  readonly port: number;
  /** Ends connections, replication and listening; idempotent. */
  close(): Promise<void>;
}

/** By then every instance of ours has sent a heartbeat, which they do every 5 seconds, and has been told to register again. */
const completionMs = 6000;

/** Epoch milliseconds that the system's clock, when it is set, does not disturb. */
export function steadyNow(): number {
  return Math.round(performance.timeOrigin + performance.now());
}

/** Takes over what the peers know, then listens. Throws CannotListenError. */
export async function startEmbeddedRegistry(options: EmbeddedRegistryOptions): Promise<EmbeddedRegistry> {
  const { tls, peers, logger, now = steadyNow } = options;
  const http = openEurekaHttp({ tls, timeoutMs: 2000 });
  const registry = createRegistry(now);
  const replication = openReplication({ peers, http, registry, logger, now });
  const service = createRegistryService(registry, replication);
  const requiresCertificate = options.requiresCertificate ?? true;
  const hasCopied = await replication.copyFromPeers();
  const completeAt = hasCopied ? 0 : now() + completionMs;
  const isComplete = (): boolean => now() >= completeAt;
  const server = buildServer({ tls, registry, service, now, requiresCertificate, isComplete });
  const release = (): void => {
    replication.close();
    http.close();
  };
  try {
    await server.listen({ host: options.address, port: options.port });
  } catch (error) {
    release();
    throw new CannotListenError(options.address, options.port, error as Error);
  }
  const { port } = server.server.address() as AddressInfo;
  const sweeper = startSweeper({ registry, logger, now, intervalMs: options.sweepMs ?? 1000 });
  logMessage(logger, messages.discoveryStarted, `${options.address}:${port}`, peers.join(', ') || 'none');
  return {
    port,
    close: async () => {
      sweeper.stop();
      release();
      await server.close();
    },
  };
}
