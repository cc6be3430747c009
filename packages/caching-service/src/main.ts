// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { once } from 'node:events';
import { readServiceEnvironment } from '@zowe-ha/config-schema/service-environment';
import { createLogger, logMessage, renderError } from '@zowe-ha/messages';
import { messages } from './messages.ts';
import { startService } from './service.ts';

const source = 'ZWEACS1';

async function run(): Promise<void> {
  const environment = readServiceEnvironment(process.env);
  const { keystore, truststore } = environment.certificate;
  const logger = createLogger({ source, secrets: [keystore?.password ?? '', truststore?.password ?? ''] });
  const ended = Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal).then(() => signal)));
  const service = await startService(environment, logger);
  logMessage(logger, messages.started, 'Caching Service', process.uptime().toFixed(1));
  logMessage(logger, messages.stopping, await ended);
  await service.stop();
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
