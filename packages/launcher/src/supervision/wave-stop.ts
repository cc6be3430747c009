// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Clock } from './clock.ts';
import type { ComponentInstance } from './component.ts';

export interface WaveStop {
  /** In the order in which they are stopped. */
  readonly waves: readonly (readonly ComponentInstance[])[];
  readonly clock: Clock;
  readonly stop: (instance: ComponentInstance, graceMs: number) => void;
  /** Resolves when all of the given are down. */
  readonly whenDown: (instances: readonly ComponentInstance[]) => Promise<void>;
}

/** How long after the last SIGKILL it is waited for processes that the system does not end. */
const unkillableMs = 10_000;

/**
 * Ends waves one after the other, all of them within the longest stop grace of any. A wave that lingers holds up the next ones only for
 * its share of half that time, so that the last ones still have the other half to end by themselves.
 * Resolves with the instances that are not down even then.
 */
export async function stopInWaves({ waves, clock, stop, whenDown }: WaveStop): Promise<ComponentInstance[]> {
  const all = waves.flat();
  const graceMs = Math.max(0, ...all.map((each) => each.plan.stopGraceMs));
  const deadline = clock.monotonic() + graceMs;
  for (const wave of waves) {
    const remainingMs = Math.max(0, deadline - clock.monotonic());
    for (const instance of wave) stop(instance, Math.min(instance.plan.stopGraceMs, remainingMs));
    await within(whenDown(wave), graceMs / 2 / waves.length, clock);
  }
  await within(whenDown(all), Math.max(0, deadline - clock.monotonic()) + unkillableMs, clock);
  return all.filter((each) => each.state !== 'down');
}

/** Resolves when the promise does, or after the time. */
export function within(promise: Promise<unknown>, timeMs: number, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.schedule(timeMs, resolve);
    void promise.finally(() => {
      cancel();
      resolve();
    });
  });
}
