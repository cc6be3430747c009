// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { LivenessPlan } from '../plan/component-plan.ts';
import type { Probe, ProbeResult } from '../probes/probe.ts';
import type { Clock } from './clock.ts';

export interface LivenessOptions {
  readonly plan: Exclude<LivenessPlan, { readonly type: 'none' }>;
  readonly openProbe: () => Probe;
  readonly clock: Clock;
  /** Called once, with the reason of the last attempt. */
  readonly onUnresponsive: (reason: string) => void;
}

/**
 * Asks again and again whether an instance still works; so many failures in a row mean that it hangs. An attempt that takes longer than the
 * plan allows counts as a failure, unless this process itself was held up for that long. The returned function ends it.
 */
export function watchLiveness({ plan, openProbe, clock, onUnresponsive }: LivenessOptions): () => void {
  const probe = openProbe();
  let isOver = false;
  let failures = 0;
  let attempt = new AbortController();
  let cancelTimer: () => void = () => undefined;

  const end = (): void => {
    if (isOver) return;
    isOver = true;
    cancelTimer();
    attempt.abort();
    probe.close();
  };
  const judge = (result: ProbeResult): void => {
    cancelTimer();
    failures = result.ready ? 0 : failures + 1;
    if (!result.ready && failures >= plan.failures) {
      end();
      onUnresponsive(result.reason);
      return;
    }
    cancelTimer = clock.schedule(plan.intervalMs, ask);
  };
  const ask = (): void => {
    const current = new AbortController();
    attempt = current;
    const askedAt = clock.monotonic();
    const settle = (result: ProbeResult | undefined): void => {
      if (isOver || attempt !== current) return;
      attempt = new AbortController();
      current.abort();
      if (result) judge(result);
      else cancelTimer = clock.schedule(plan.intervalMs, ask);
    };
    cancelTimer = clock.schedule(plan.timeoutMs, () => {
      const wasHeldUp = clock.monotonic() - askedAt > 2 * plan.timeoutMs;
      settle(wasHeldUp ? undefined : { ready: false, reason: `no answer within ${plan.timeoutMs / 1000} s` });
    });
    probe.check(current.signal).then(settle, (error: unknown) => settle({ ready: false, reason: String(error) }));
  };
  cancelTimer = clock.schedule(plan.intervalMs, ask);
  return end;
}
