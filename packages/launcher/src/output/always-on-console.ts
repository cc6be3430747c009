// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { shellMessages } from '../messages-shell.ts';
import { engineMessages } from '../supervision/messages-engine.ts';

/** Ids of what reaches the console whatever `zowe.sysMessages` says: the states of the whole HA instance, and what is lost for good. */
export const alwaysOnConsole: readonly string[] = [
  shellMessages.up,
  shellMessages.degraded,
  shellMessages.upAgain,
  shellMessages.stopping,
  engineMessages.gaveUp,
].map(({ id }) => id);
