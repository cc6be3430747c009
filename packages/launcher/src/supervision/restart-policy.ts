// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { constants } from 'node:os';
import type { Clock } from './clock.ts';
import type { RestartPlan } from '../plan/component-plan.ts';

/** What came to an end, and what was before it. */
export interface Failure {
  /** In words, for example "exit 1". */
  readonly reason: string;
  /** The clock's monotonic time of the spawn; undefined when there was no process. */
  readonly spawnedAt: number | undefined;
  /** Failures in a row before this one. */
  readonly failures: number;
}

/** `failures` goes into the next `Failure`; `retry` counts from 1. */
export type RestartDecision =
  | {
      readonly outcome: 'restart';
      readonly delayMs: number;
      readonly retry: number;
      readonly retries: number;
      readonly failures: number;
      readonly reason: string;
    }
  | { readonly outcome: 'giveUp'; readonly retries: number; readonly failures: number; readonly reason: string };

/**
 * Restart after how long, or not again. An instance that lived for longer than minUptime starts with a fresh count;
 * the n-th failure in a row waits for the n-th interval; when they are used up, it is given up.
 */
export function decideRestart(plan: RestartPlan, failure: Failure, clock: Pick<Clock, 'monotonic'>): RestartDecision {
  const uptimeMs = failure.spawnedAt === undefined ? 0 : clock.monotonic() - failure.spawnedAt;
  const failures = uptimeMs > plan.minUptimeMs ? 1 : failure.failures + 1;
  const retries = plan.intervalsMs.length;
  const delayMs = plan.intervalsMs[failures - 1];
  const { reason } = failure;
  if (delayMs === undefined) return { outcome: 'giveUp', retries, failures, reason };
  return { outcome: 'restart', delayMs, retry: failures, retries, failures, reason };
}

/** How a process ended, in words: "exit 1", "signal 9 (SIGKILL)". */
export function describeExit(code: number | null, signal: NodeJS.Signals | null): string {
  return signal ? `signal ${constants.signals[signal]} (${signal})` : `exit ${code ?? 'unknown'}`;
}
