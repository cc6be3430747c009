// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { messages } from './messages.ts';
import type { RequestOutcome } from './observed-eureka.ts';

export interface ReporterOptions {
  readonly instanceId: string;
  /** All servers, for people. */
  readonly servers: string;
  readonly logger: ZoweLogger;
}

/** Says what changes, once: registered, not reachable, reachable again; never the same twice in a row. */
export function createReporter(options: ReporterOptions): { note(outcome: RequestOutcome): void } {
  const { instanceId, servers, logger } = options;
  let isFailing = false;
  let hasRegistered = false;

  const noteFailure = (outcome: RequestOutcome): void => {
    if (isFailing) return;
    isFailing = true;
    const definition = hasRegistered ? messages.renewalFailing : messages.registrationFailing;
    logMessage(logger, definition, instanceId, servers, outcome.reason ?? 'no reason known');
  };
  const noteSuccess = (outcome: RequestOutcome): void => {
    if (outcome.method === 'POST') logMessage(logger, messages.registered, instanceId, outcome.server);
    else if (isFailing) logMessage(logger, messages.renewalBack, instanceId, outcome.server);
    isFailing = false;
    hasRegistered = true;
  };
  return {
    note: (outcome) => {
      // A registry that has lost the instance answers 404 to the heartbeat; the registration that follows tells.
      if (outcome.method === 'PUT' && outcome.status === 404) return;
      if (outcome.status === (outcome.method === 'POST' ? 204 : 200)) noteSuccess(outcome);
      else noteFailure(outcome);
    },
  };
}
