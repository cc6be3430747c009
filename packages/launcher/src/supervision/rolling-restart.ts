// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ChangeReview } from './change-review.ts';
import type { Clock } from './clock.ts';
import type { ComponentInstance } from './component.ts';
import { labels } from './instance-set.ts';
import { supervisionMessages } from './messages-supervision.ts';
import { accepted, refused, type CommandResult } from './operator-target.ts';
import { within } from './wave-stop.ts';

export interface RollingRestartOptions {
  readonly target: string;
  readonly instances: readonly ComponentInstance[];
  readonly clock: Clock;
  readonly review: Pick<ChangeReview, 'schedule' | 'until'>;
  /** Why the instance cannot be restarted any more, whatever its state is. */
  readonly obstacle: (instance: ComponentInstance) => string | undefined;
}

/** How long taking an instance out of service may take. */
const longestDrainHookMs = 5_000;
const coming = ['stopping', 'restarting', 'preparing', 'starting'];

/**
 * Restarts the instances one at a time: out of service, drained, stopped, started, up for as long as the plan says, then the next one.
 * Resolves at the end, or at the first failure: what is left then is not touched.
 */
export async function rollingRestart(options: RollingRestartOptions): Promise<CommandResult> {
  const { target, instances } = options;
  for (const [index, instance] of instances.entries()) {
    const failure = await restartOne(instance, options);
    if (failure === undefined) continue;
    const rest = labels(instances.slice(index + 1)) || 'none';
    return refused(supervisionMessages.rollStopped, target, instance.label, failure, rest);
  }
  return accepted(supervisionMessages.rolled, target, instances.length);
}

async function restartOne(instance: ComponentInstance, options: RollingRestartOptions): Promise<string | undefined> {
  const { plan } = instance;
  const before = disturbance(instance, options);
  if (before !== undefined) return before;
  if (instance.state === 'down') return instance.status.reason ?? 'it is down';
  if (instance.state === 'up') {
    await within(instance.drain(), longestDrainHookMs, options.clock);
    await holds(options, plan.drainMs, () => disturbance(instance, options) === undefined);
    const meanwhile = disturbance(instance, options);
    if (meanwhile !== undefined) return meanwhile;
  }
  instance.restart();
  await options.review.until(() => !coming.includes(instance.state) || disturbance(instance, options) !== undefined);
  const { runs } = instance;
  const isHealthy = (): boolean =>
    instance.state === 'up' && instance.runs === runs && disturbance(instance, options) === undefined;
  if (await holds(options, instance.plan.minHealthyMs, isHealthy)) return undefined;
  return disturbance(instance, options) ?? `it is not up: ${instance.reason ?? instance.state}`;
}

/** Whether somebody else decided otherwise meanwhile. */
function disturbance(instance: ComponentInstance, { obstacle }: RollingRestartOptions): string | undefined {
  return obstacle(instance) ?? (instance.wanted === 'down' ? 'it was stopped by an operator' : undefined);
}

/** Whether the condition holds for all of the time. */
async function holds(
  { clock, review }: RollingRestartOptions,
  timeMs: number,
  condition: () => boolean,
): Promise<boolean> {
  const deadline = clock.monotonic() + timeMs;
  const cancel = clock.schedule(timeMs, () => review.schedule());
  await review.until(() => !condition() || clock.monotonic() >= deadline);
  cancel();
  return condition();
}
