// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { LivenessOptions, ProbeOptions } from '@zowe-ha/config-schema';

interface Timing {
  readonly intervalMs: number;
  readonly timeoutMs: number;
}

/** A GET that has to be answered with the status and, if one is given, with this value in the JSON document. */
export interface HttpProbePlan extends Timing {
  readonly type: 'http' | 'https';
  readonly path: string;
  readonly status: number;
  readonly json?: { readonly path: string; readonly equals: string | number | boolean };
}

/** What is done to find out whether an instance can be used; `none`: nothing, it can. */
export type ProbePlan =
  | { readonly type: 'none' }
  | ({ readonly type: 'tcp' } & Timing)
  | HttpProbePlan
  | ({ readonly type: 'log'; readonly message: string } & Timing)
  | ({ readonly type: 'script'; readonly script: string } & Timing);

/** `none`: an instance that is up is not asked. `failures`: attempts in a row after which it counts as hung. */
export type LivenessPlan =
  { readonly type: 'none' } | (Exclude<ProbePlan, { readonly type: 'none' }> & { readonly failures: number });

/** How the instances of a component prove that they can be used. */
export function probePlan(options: ProbeOptions): ProbePlan {
  if (options.type === 'none') return { type: 'none' };
  const { interval, timeout, ...rest } = options;
  return { ...rest, intervalMs: interval, timeoutMs: timeout };
}

/** How the instances of a component show that they still work. */
export function livenessPlan(options: LivenessOptions): LivenessPlan {
  if (options.type === 'none') return { type: 'none' };
  const { interval, timeout, ...rest } = options;
  return { ...rest, intervalMs: interval, timeoutMs: timeout };
}
