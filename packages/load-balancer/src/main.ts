// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { readServiceEnvironment } from '@zowe-ha/config-schema/service-environment';
import { createLogger, logMessage, renderError } from '@zowe-ha/messages';
import { startLoadBalancer } from './load-balancer.ts';
import { messages } from './messages.ts';

const source = 'ZWEALB1';

/** The load-balancer component: the front until SIGTERM or SIGINT. */
async function run(): Promise<void> {
  const environment = readServiceEnvironment(process.env);
  const stores = [environment.certificate, environment.internalCertificate].flatMap(({ keystore, truststore }) => [
    keystore?.password ?? '',
    truststore?.password ?? '',
  ]);
  const logger = createLogger({ source, secrets: stores });
  const ended = Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)));
  const loadBalancer = await startLoadBalancer({
    environment,
    launcherStopGrace: process.env['ZWE_components_launcher_ha_stopGrace'],
    logger,
  });
  await ended;
  await loadBalancer.stop();
  logMessage(logger, messages.stopped);
}

run().then(
  // Nothing is left to wait for but what a library may hold.
  () => process.exit(0),
  (error: unknown) => {
    createLogger({ source }).error(renderError(error));
    process.exit(1);
  },
);
