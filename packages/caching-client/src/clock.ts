// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { setTimeout as pause } from 'node:timers/promises';

/** Time as the state store sees it; milliseconds that never go back. */
export interface Clock {
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  pause: async (milliseconds) => {
    await pause(milliseconds);
  },
};
