// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { shellMessages } from '../messages-shell.ts';
import { engineMessages } from '../supervision/messages-engine.ts';
import { supervisionMessages } from '../supervision/messages-supervision.ts';

/** Ids of what reaches the console whatever `zowe.sysMessages` says: the states of the whole HA instance, and what is lost for good. */
export const alwaysOnConsole: readonly string[] = [
  supervisionMessages.starting,
  shellMessages.up,
  shellMessages.degraded,
  shellMessages.upAgain,
  shellMessages.stopping,
  supervisionMessages.stopped,
  engineMessages.gaveUp,
  supervisionMessages.vitalLost,
  supervisionMessages.restartingAll,
].map(({ id }) => id);
