// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { openKeyRings, openKeyStore } from '@zowe-ha/cert-tooling/key-store';
import { peerVerification, readServiceEnvironment } from '@zowe-ha/config-schema/service-environment';
import { createLogger, logMessage, renderError } from '@zowe-ha/messages';
import { startEmbeddedRegistry } from './embedded-registry/index.ts';
import { messages } from './messages.ts';
import { otherPeers, parsePeerUrls } from './peer-urls.ts';

/** The discovery component: the embedded registry until SIGTERM or SIGINT. */
async function run(): Promise<void> {
  const environment = readServiceEnvironment(process.env);
  const { hostname, port, internalCertificate } = environment;
  const secrets = [internalCertificate.keystore?.password, internalCertificate.truststore?.password];
  const logger = createLogger({ source: 'ZWEADS1', secrets: secrets.filter((secret) => secret !== undefined) });
  const own = `https://${hostname}:${port}/eureka/`;
  const servers = environment.discoveryServers.length > 0 ? environment.discoveryServers : [own];
  const { servers: known, warnings } = parsePeerUrls(servers);
  for (const { definition, args } of warnings) logMessage(logger, definition, ...args);
  const { key, cert, ca } = openKeyStore(internalCertificate, { keyRings: openKeyRings(process.env) });
  const stop = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  const registry = await startEmbeddedRegistry({
    tls: { key, cert, ca, ...peerVerification(environment.verifyCertificates) },
    address: environment.listenAddress,
    port,
    peers: otherPeers(known, { hostname, port }),
    logger,
    requiresCertificate: environment.verifyCertificates !== 'DISABLED',
  });
  await stop;
  await registry.close();
  logMessage(logger, messages.discoveryStopped);
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${renderError(error)}\n`);
  process.exitCode = 1;
}
