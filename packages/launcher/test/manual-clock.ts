// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Clock } from '../src/supervision/clock.ts';

/** A clock that stands still until a test advances it. */
export interface ManualClock extends Clock {
  advance(ms: number): void;
  /** Delays of what is scheduled, from now. */
  pending(): number[];
}

export function createManualClock(): ManualClock {
  let time = 0;
  let due: { readonly at: number; readonly action: () => void }[] = [];
  return {
    now: () => 1_700_000_000_000 + time,
    monotonic: () => time,
    schedule(delayMs, action) {
      const entry = { at: time + delayMs, action };
      due.push(entry);
      return () => {
        due = due.filter((each) => each !== entry);
      };
    },
    advance(ms) {
      const until = time + ms;
      for (;;) {
        const [next] = due.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
        if (!next) break;
        due = due.filter((each) => each !== next);
        time = next.at;
        next.action();
      }
      time = until;
    },
    pending: () => due.map(({ at }) => at - time),
  };
}
