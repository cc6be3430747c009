// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Time as the engine sees it; tests bring their own. Durations are milliseconds. */
export interface Clock {
  /** Milliseconds since the epoch, for people. */
  now(): number;
  /** Milliseconds since some moment, never going back, for durations. */
  monotonic(): number;
  /** Runs the action once after the delay, however long it is; the returned function cancels it. */
  schedule(delayMs: number, action: () => void): () => void;
}

/** Node fires timers with longer delays at once. */
const longestTimerMs = 2 ** 31 - 1;

/** The clock of the system. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  schedule(delayMs, action) {
    let timer: NodeJS.Timeout;
    const arm = (remainingMs: number): void => {
      const stepMs = Math.min(remainingMs, longestTimerMs);
      timer = setTimeout(() => {
        if (remainingMs > stepMs) arm(remainingMs - stepMs);
        else action();
      }, stepMs);
    };
    arm(delayMs);
    return () => clearTimeout(timer);
  },
};
