// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { readServiceEnvironment } from '@zowe-ha/config-schema/service-environment';
import { createLogger, renderError } from '@zowe-ha/messages';
import { startSampleApp } from './sample-app.ts';

const source = 'ZWEASA1';
/** A caching service on any HA instance serves all of them. */
const cachingServiceEnabled = /^ZWE_(?:haInstances_\w+_)?components_caching_service_enabled$/;

/** The sample-app component: one instance until SIGTERM or SIGINT. */
async function run(): Promise<void> {
  const environment = readServiceEnvironment(process.env);
  const { keystore, truststore } = environment.internalCertificate;
  const logger = createLogger({ source, secrets: [keystore?.password ?? '', truststore?.password ?? ''] });
  const ended = Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)));
  const hasCachingService = Object.entries(process.env).some(
    ([name, value]) => cachingServiceEnabled.test(name) && value === 'true',
  );
  const app = await startSampleApp({ environment, hasCachingService, logger });
  await ended;
  await app.stop();
}

run().then(
  // Nothing is left to wait for but what a library may hold.
  () => process.exit(0),
  (error: unknown) => {
    createLogger({ source }).error(renderError(error));
    process.exit(1);
  },
);
