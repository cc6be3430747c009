// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { StartedTaskPlan } from '../plan/component-plan.ts';

/** What is known when the component is started. */
export interface Found {
  readonly use: StartedTaskPlan['use'];
  readonly startStop: boolean;
  /** Whether the task was active before anything was done. */
  readonly active: boolean;
}

/** `adopt`: it runs already; `await`: others start it. */
export type StartDecision = 'adopt' | 'start' | 'await';

/** What is done at the start of the component. A task that runs is never started again. */
export function decideStart({ startStop, active }: Found): StartDecision {
  if (active) return 'adopt';
  return startStop ? 'start' : 'await';
}

/**
 * Why the task goes on when the component ends; undefined when it is stopped. What others use never ends with Zowe, whoever started
 * it; what is dedicated ends with the HA instance also when an earlier launcher started it.
 */
export function reasonToLeave({ use, startStop }: Omit<Found, 'active'>): string | undefined {
  if (use === 'shared') return 'it is shared';
  return startStop ? undefined : 'it is not stopped from here (startStop: false)';
}
