// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RestartPlan } from '../plan/component-plan.ts';

/** What came to an end, and what was before it. Times are monotonic milliseconds. */
export interface Failure {
  /** In words, for example "exit 1". */
  readonly reason: string;
  /** Undefined unless it ended by itself with an exit code. */
  readonly exitCode: number | undefined;
  readonly at: number;
  /** When it was spawned; undefined when there was no process, or when it was never ready in time. */
  readonly spawnedAt: number | undefined;
  /** Failures in a row before this one. */
  readonly failures: number;
  /** When the failures before this one happened, oldest first. */
  readonly earlier: readonly number[];
}

/**
 * `completed`: it ended as intended. `failures` goes into the next `Failure`; `retry` counts from 1. `retries` of `giveUp`: how many
 * restarts in a row were tried.
 */
export type RestartDecision =
  | { readonly outcome: 'completed'; readonly reason: string }
  | {
      readonly outcome: 'restart';
      readonly delayMs: number;
      readonly retry: number;
      readonly retries: number;
      readonly failures: number;
      readonly reason: string;
    }
  | { readonly outcome: 'giveUp'; readonly retries: number; readonly failures: number; readonly reason: string };

/** Between restarts that exit codes force when there are no intervals. */
const forcedIntervalMs = 1_000;

/**
 * Restart after how long, or not again. An instance that lived for longer than minUptime starts with a fresh count; the n-th failure in a
 * row waits for the n-th interval, lengthened at random by at most the jitter; when intervals are used up, or too many failures fall into
 * the window, it is given up. Exit codes come before all of that. `random` is at least 0 and less than 1.
 */
export function decideRestart(plan: RestartPlan, failure: Failure, random: () => number): RestartDecision {
  const { reason, exitCode } = failure;
  const meaning = meaningOf(plan, exitCode);
  if (meaning === 'success') return { outcome: 'completed', reason };
  const failures = countOf(plan, failure);
  if (meaning === 'noRestart') return giveUp(failures, `${reason}, which is not restarted`);
  const delayMs = plan.intervalsMs[failures - 1];
  const restart = { outcome: 'restart', retry: failures, retries: plan.intervalsMs.length, failures, reason } as const;
  if (meaning === 'forceRestart') {
    const forcedMs = delayMs ?? plan.intervalsMs.at(-1) ?? forcedIntervalMs;
    return { ...restart, retries: Math.max(restart.retries, failures), delayMs: lengthen(forcedMs, plan, random) };
  }
  const crowd = crowdOf(plan, failure);
  if (crowd !== undefined) return giveUp(failures, `${reason}; ${crowd}`);
  if (delayMs === undefined) return giveUp(failures, reason);
  return { ...restart, delayMs: lengthen(delayMs, plan, random) };
}

function meaningOf(
  { exitCodes }: RestartPlan,
  code: number | undefined,
): keyof NonNullable<typeof exitCodes> | undefined {
  if (!exitCodes || code === undefined) return undefined;
  return (['forceRestart', 'noRestart', 'success'] as const).find((each) => exitCodes[each].includes(code));
}

function countOf({ minUptimeMs }: RestartPlan, { at, spawnedAt, failures }: Failure): number {
  const uptimeMs = spawnedAt === undefined ? 0 : at - spawnedAt;
  return uptimeMs > minUptimeMs ? 1 : failures + 1;
}

function crowdOf({ window }: RestartPlan, { at, earlier }: Failure): string | undefined {
  if (!window) return undefined;
  const failures = earlier.filter((each) => at - each < window.withinMs).length + 1;
  return failures >= window.failures ? `${failures} failures within ${window.withinMs / 1000} s` : undefined;
}

function lengthen(delayMs: number, { jitter = 0 }: RestartPlan, random: () => number): number {
  return jitter === 0 ? delayMs : Math.round(delayMs * (1 + jitter * random()));
}

function giveUp(failures: number, reason: string): RestartDecision {
  return { outcome: 'giveUp', retries: failures - 1, failures, reason };
}
