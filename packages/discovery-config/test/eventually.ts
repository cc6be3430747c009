// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { setTimeout as delay } from 'node:timers/promises';

/** Asks until the answer holds; throws the last failure when it does not within the time. */
export async function eventually(check: () => unknown, withinMs = 5000): Promise<void> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() >= end) throw error;
      await delay(10);
    }
  }
}
