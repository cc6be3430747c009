// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { lookup } from 'node:dns/promises';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectionOptions } from 'node:tls';
import { createStateStore, registryTargets, type StateStore } from '@zowe-ha/caching-client';
import { openKeyRings, openKeyStore } from '@zowe-ha/cert-tooling/key-store';
import { peerVerification, type ServiceEnvironment } from '@zowe-ha/config-schema/service-environment';
import {
  createInstanceRecord,
  createRegistration,
  createRegistryClient,
  watchRegistry,
} from '@zowe-ha/discovery-config';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { createApp } from './app.ts';
import { CannotListenError } from './errors.ts';
import { messages } from './messages.ts';
import { readSessionSecret } from './session-secret.ts';

export interface SampleAppOptions {
  readonly environment: ServiceEnvironment;
  /** Whether the configuration has a caching service; without one, state is in memory. */
  readonly hasCachingService: boolean;
  readonly logger: ZoweLogger;
}

export interface RunningSampleApp {
  /** Deregisters, serves on until fronts have noticed, finishes requests, releases everything. */
  stop(): Promise<void>;
}

const componentId = 'sample-app';
const serviceId = 'sampleapp';
/** Two readings of the registry by a front, and a little. */
const noticeMs = 1200;
const finishMs = 2000;

/** Starts one instance of the sample component; resolves when it listens. Throws a ZoweError and leaves nothing behind. */
export async function startSampleApp(options: SampleAppOptions): Promise<RunningSampleApp> {
  const { environment, logger } = options;
  const { key, cert, ca } = openKeyStore(environment.internalCertificate, { keyRings: openKeyRings(process.env) });
  const tls = { key, cert, ca };
  const clientTls = { ...tls, ...peerVerification(environment.verifyCertificates) };
  const secret = await readSessionSecret(join(environment.sharedDirectory, componentId, 'session-secret'));
  const { state, release } = openState(options, clientTls);
  const { instance, haInstanceId: haInstance } = environment;
  const app = createApp({ instance, haInstance, state, secret, logger });
  // Only components with a certificate of the internal authority may call: users come through a front.
  const server = createServer({ ...tls, requestCert: true, rejectUnauthorized: true }, app);
  try {
    await listen(server, environment);
  } catch (error) {
    await release();
    throw error;
  }
  const registration = createRegistration({
    servers: environment.discoveryServers,
    tls: clientTls,
    instance: await describeInstance(environment),
    logger,
  });
  registration.start();
  logMessage(logger, messages.started, instance, `https://${environment.hostname}:${String(environment.port)}/`);
  return {
    stop: async () => {
      logMessage(logger, messages.stopping, instance);
      server.prependListener('request', (_request, response) => (response.shouldKeepAlive = false));
      await Promise.all([registration.stop(), pause(noticeMs)]);
      await close(server);
      await release();
    },
  };
}

function openState(
  options: SampleAppOptions,
  tls: ConnectionOptions,
): { state: StateStore; release: () => Promise<void> } {
  const { environment, hasCachingService, logger } = options;
  if (!hasCachingService) {
    const state = createStateStore({ componentId, memory: true, logger });
    return { state, release: () => state.close() };
  }
  const client = createRegistryClient({ servers: environment.discoveryServers, tls });
  const registry = watchRegistry({ client, intervalMs: 1000, logger });
  const targets = registryTargets({ registry, preferredHost: environment.hostname });
  const state = createStateStore({ componentId, targets, tls, logger });
  const release = async (): Promise<void> => {
    registry.close();
    client.close();
    await state.close();
  };
  return { state, release };
}

async function describeInstance({ hostname, listenAddress, port }: ServiceEnvironment) {
  return createInstanceRecord({
    serviceId,
    hostname,
    ipAddr: await reachableAddress(listenAddress, hostname),
    port,
    metadata: {
      'apiml.service.title': 'Sample component',
      'apiml.service.description': 'A page with a counter for each session.',
      'apiml.authentication.scheme': 'bypass',
      'apiml.routes.ui-v1.gatewayUrl': 'ui/v1',
      'apiml.routes.ui-v1.serviceUrl': `/${serviceId}/ui/v1`,
      'apiml.routes.api-v1.gatewayUrl': 'api/v1',
      'apiml.routes.api-v1.serviceUrl': `/${serviceId}/api/v1`,
    },
    paths: {
      home: `/${serviceId}/ui/v1/`,
      status: `/${serviceId}/application/info`,
      health: `/${serviceId}/application/health`,
    },
  });
}

/** The registry wants an address that others can use, which the wildcard is not. */
async function reachableAddress(listenAddress: string, hostname: string): Promise<string> {
  if (listenAddress !== '0.0.0.0' && listenAddress !== '::') return listenAddress;
  return lookup(hostname).then(
    ({ address }) => address,
    () => hostname,
  );
}

async function listen(server: Server, { listenAddress, port, listen: target }: ServiceEnvironment): Promise<void> {
  server.listen(target);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new CannotListenError(listenAddress, port, error as Error);
  }
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const impatience = setTimeout(() => server.closeAllConnections(), finishMs);
  await closed;
  clearTimeout(impatience);
}
