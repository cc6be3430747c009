// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { lookup } from 'node:dns/promises';
import type { SecureContextOptions } from 'node:tls';
import type { CertificateReference, ServiceEnvironment } from '@zowe-ha/config-schema/service-environment';
import { openKeyRings, openKeyStore } from '@zowe-ha/cert-tooling/key-store';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { CannotListenError } from './caching-errors.ts';
import { readConfiguration, type CachingConfiguration } from './configuration.ts';
import { limitEntries } from './eviction.ts';
import { messages } from './messages.ts';
import { registrationPlugin, type RegistrationOptions } from './plugins/registration.ts';
import { buildServer, type CachingServer } from './server.ts';
import type { Storage } from './storage.ts';
import { openStorage } from './storages/index.ts';
import { openPersistently } from './storages/persistent-attempt.ts';
import { readVersion } from './version.ts';

/** Deregistering and finishing requests together; shorter than the stop grace that the examples give. */
const drainLimitMs = 4000;

export interface RunningService {
  /** Deregisters, finishes the requests under way, closes the storage. */
  stop(): Promise<void>;
}

/** Starts the caching service of a component environment; resolves when it listens. Throws a ZoweError and leaves nothing behind. */
export async function startService(environment: ServiceEnvironment, logger: ZoweLogger): Promise<RunningService> {
  const configuration = readConfiguration(environment);
  const tls = openTls(environment.certificate);
  warn(configuration, logger);
  const { mode } = configuration.storage;
  const open = (): Promise<Storage> => openStorage(configuration.storage);
  const storage = limitEntries(await openPersistently({ mode, open, logger }), configuration.eviction);
  const server = buildServer({
    tls,
    storage,
    identity: configuration.identity,
    version: readVersion(),
    onDefect: (error) => logger.error({ err: error }, 'Unexpected error in a request'),
  });
  try {
    await server.register(registrationPlugin, { ...(await describe(environment)), logger });
    await listen(server, environment);
  } catch (error) {
    await storage.close();
    throw error;
  }
  return { stop: () => stop(server, storage) };
}

function openTls(reference: CertificateReference): SecureContextOptions {
  const { key, cert, ca } = openKeyStore(reference, { keyRings: openKeyRings(process.env) });
  return { key, cert, ca };
}

async function describe(environment: ServiceEnvironment): Promise<Omit<RegistrationOptions, 'logger'>> {
  const { listenAddress, hostname, port, discoveryServers: servers } = environment;
  const tls = openTls(environment.internalCertificate);
  return { servers, tls, hostname, port, address: await reachableAddress(listenAddress, hostname) };
}

async function listen(
  server: CachingServer,
  { listenAddress: host, port, listen: target }: ServiceEnvironment,
): Promise<void> {
  try {
    // Fastify hands over what it does not know; without a host it would listen on localhost, too.
    await server.listen({ host, ...target });
  } catch (error) {
    throw new CannotListenError(host, port, error);
  }
}

async function stop(server: CachingServer, storage: Storage): Promise<void> {
  const impatience = setTimeout(() => server.server.closeAllConnections(), drainLimitMs);
  await server.close();
  clearTimeout(impatience);
  await storage.close();
}

function warn(configuration: CachingConfiguration, logger: ZoweLogger): void {
  const { mode, gatewayFingerprints, verifyCertificates } = configuration.identity;
  if (!verifyCertificates) logMessage(logger, messages.verificationDisabled);
  if (mode === 'dn-header' && gatewayFingerprints.size === 0) logMessage(logger, messages.noGatewayCertificates);
}

// The registry wants an address that others can use, which the wildcard is not.
async function reachableAddress(listenAddress: string, hostname: string): Promise<string> {
  if (listenAddress !== '0.0.0.0' && listenAddress !== '::') return listenAddress;
  return lookup(hostname).then(
    ({ address }) => address,
    () => hostname,
  );
}
