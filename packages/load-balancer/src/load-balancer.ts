// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { setTimeout as pause } from 'node:timers/promises';
import { openKeyRings, openKeyStore } from '@zowe-ha/cert-tooling/key-store';
import { peerVerification, type ServiceEnvironment } from '@zowe-ha/config-schema/service-environment';
import { createRegistryClient, watchRegistry } from '@zowe-ha/discovery-config';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { FreshReading } from './fresh-reading.ts';
import { messages } from './messages.ts';
import { observeRegistry } from './observed-registry.ts';
import { Front } from './server.ts';
import { readSettings } from './settings.ts';
import type { TargetConnection } from './target.ts';
import { TargetPool } from './target-pool.ts';

export interface RunningLoadBalancer {
  /** Stops accepting, lets requests finish for a bounded time, releases everything. */
  stop(): Promise<void>;
}

const connectTimeoutMs = 2000;
const probeIntervalMs = 500;
/** How long users wait outside for the first list of services; then they are told to come back. */
const firstReadingMs = 3000;

export interface LoadBalancerOptions {
  readonly environment: ServiceEnvironment;
  /** ZWE_components_launcher_ha_stopGrace, if set. */
  readonly launcherStopGrace: string | undefined;
  readonly logger: ZoweLogger;
}

/** Starts the front of a component environment; resolves when it listens. Throws a ZoweError and leaves nothing behind. */
export async function startLoadBalancer(options: LoadBalancerOptions): Promise<RunningLoadBalancer> {
  const { environment, logger } = options;
  const settings = readSettings(environment, options.launcherStopGrace);
  const keyRings = openKeyRings(process.env);
  const configurationKey = 'components.load-balancer.certificate';
  const external = openKeyStore(environment.certificate, { configurationKey, keyRings });
  const internal = openKeyStore(environment.internalCertificate, { keyRings });
  const { key, cert, ca } = internal;
  const identity = { key, cert, ca, ...peerVerification(environment.verifyCertificates) };
  const connection: TargetConnection = {
    tls: identity,
    connectTimeoutMs,
    responseTimeoutMs: settings.responseTimeoutMs,
  };
  const now = (): number => performance.now();
  const pool = new TargetPool({ connection, balance: settings.balance, logger, probeIntervalMs, now });
  const registry = observeRegistry(createRegistryClient({ servers: environment.discoveryServers, tls: identity }));
  const watch = watchRegistry({
    client: registry,
    intervalMs: settings.registryPollIntervalMs,
    onChange: (instances) => pool.update(instances, registry.wasInterrupted()),
    logger,
  });
  const fresh = new FreshReading({ read: () => watch.refresh() });
  const front = new Front({
    ...settings,
    tls: { key: external.key, cert: external.cert },
    pool,
    connection,
    logger,
    isInformed: () => registry.isInformed(),
    refresh: () => fresh.ask(),
  });
  const release = async (): Promise<void> => {
    watch.close();
    registry.close();
    await pool.close();
  };
  try {
    await Promise.race([watch.refresh(), pause(firstReadingMs, undefined, { ref: false })]);
    const port = await front.listen(environment);
    logMessage(logger, messages.started, `https://${environment.hostname}:${String(port)}/`);
  } catch (error) {
    await release();
    throw error;
  }
  return {
    stop: async () => {
      await front.close(settings.drainMs);
      await release();
    },
  };
}
