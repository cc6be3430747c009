// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Clock } from './clock.ts';
import type { ProbePlan } from '../plan/component-plan.ts';
import type { Probe, ProbeResult } from '../probes/probe.ts';

export interface ReadinessOptions {
  readonly plan: Exclude<ProbePlan, { readonly type: 'none' }>;
  readonly timeoutMs: number;
  readonly openProbe: () => Probe;
  readonly clock: Clock;
  readonly onReady: () => void;
  /** Gets the reason of the last attempt; undefined when none has ended. */
  readonly onTimeout: (lastReason: string | undefined) => void;
}

/**
 * Probes until the instance is ready or the time is over, then calls one of both once; the returned function ends it before.
 * An attempt that takes longer than the plan allows is aborted and counts as not ready.
 */
export function awaitReadiness(options: ReadinessOptions): () => void {
  const { plan, clock } = options;
  const probe = options.openProbe();
  let ended = false;
  let lastReason: string | undefined;
  let attempt = new AbortController();
  let cancelNext: () => void = () => undefined;

  const end = (): void => {
    if (ended) return;
    ended = true;
    cancelNext();
    cancelTimeout();
    attempt.abort();
    probe.close();
  };
  const judge = (result: ProbeResult): void => {
    if (ended) return;
    cancelNext();
    if (result.ready) {
      end();
      options.onReady();
      return;
    }
    lastReason = result.reason;
    cancelNext = clock.schedule(plan.intervalMs, check);
  };
  const check = (): void => {
    const current = new AbortController();
    attempt = current;
    cancelNext = clock.schedule(plan.timeoutMs, () => current.abort());
    probe.check(current.signal).then(judge, (error: unknown) => judge({ ready: false, reason: String(error) }));
  };
  const cancelTimeout = clock.schedule(options.timeoutMs, () => {
    end();
    options.onTimeout(lastReason);
  });
  check();
  return end;
}
