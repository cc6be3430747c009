// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessageDefinition } from '@zowe-ha/messages';
import type { ChangeReview } from './change-review.ts';
import type { Clock } from './clock.ts';
import type { ComponentPreparations } from './component-preparations.ts';
import type { ComponentInstance } from './component.ts';
import { waitsFor } from './dependencies.ts';
import { labels, type InstanceSet } from './instance-set.ts';
import { engineMessages } from './messages-engine.ts';
import { supervisionMessages } from './messages-supervision.ts';
import { accepted, findTarget, refused, type CommandResult } from './operator-target.ts';
import { rollingRestart } from './rolling-restart.ts';

export interface CommandContext {
  readonly instances: InstanceSet;
  readonly preparations: Pick<ComponentPreparations, 'forgetFailed'>;
  readonly review: ChangeReview;
  readonly clock: Clock;
  readonly haInstance: () => string;
  /** Whether it is known what runs already. */
  readonly isOpen: () => boolean;
  /** Whether everything is prepared, so that component instances may be started. */
  readonly isBegun: () => boolean;
  readonly isStopping: () => boolean;
  readonly isDevelopment: () => boolean;
}

const startedStates: readonly string[] = ['preparing', 'starting', 'up', 'restarting'];

/** What operators ask of component instances; `target`: component or component#n, in any case. */
export class ComponentCommands {
  readonly #context: CommandContext;
  readonly #rolling = new Set<ComponentInstance>();

  constructor(context: CommandContext) {
    this.#context = context;
  }

  start(target: string): CommandResult {
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const startable = targets.filter(({ state }) => !startedStates.includes(state));
    if (startable.length === 0) return refused(engineMessages.alreadyRunning, labels(targets));
    return this.#startAll(startable, engineMessages.startAccepted, (instance) => instance.start());
  }

  stop(target: string): CommandResult {
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const stoppable = targets.filter(({ state, wanted }) => state !== 'down' || wanted === 'up');
    if (stoppable.length === 0) return refused(engineMessages.alreadyStopped, labels(targets));
    for (const instance of stoppable) instance.stop();
    return accepted(engineMessages.stopAccepted, labels(stoppable));
  }

  /** `roll`: one instance after the other; what is not refused at once is told by the promise. */
  restart(target: string, { roll }: { readonly roll: boolean }): CommandResult | Promise<CommandResult> {
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const busy = targets.filter((each) => this.#rolling.has(each));
    if (busy.length > 0) return refused(supervisionMessages.rollBusy, labels(busy));
    const running = targets.filter(({ wanted }) => wanted === 'up');
    if (roll && !this.#context.isBegun()) return refused(supervisionMessages.notOpenYet, this.#context.haInstance());
    if (roll && running.length === 0) return refused(engineMessages.alreadyStopped, labels(targets));
    if (roll) return this.#roll(target, running);
    return this.#startAll(targets, supervisionMessages.restartAccepted, (instance) => instance.restart());
  }

  hold(target: string): CommandResult {
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const free = targets.filter(({ isHeld }) => !isHeld);
    if (free.length === 0) return refused(supervisionMessages.alreadyHeld, labels(targets));
    for (const instance of free) instance.hold();
    return accepted(supervisionMessages.holdAccepted, labels(free));
  }

  release(target: string): CommandResult {
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const held = targets.filter(({ isHeld }) => isHeld);
    if (held.length === 0) return refused(supervisionMessages.notHeld, labels(targets));
    for (const instance of held) instance.release();
    return accepted(supervisionMessages.releaseAccepted, labels(held));
  }

  reset(target: string): CommandResult {
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    for (const instance of targets) instance.reset();
    return accepted(supervisionMessages.resetAccepted, labels(targets));
  }

  /** SIGKILL, in development mode only. */
  kill(target: string): CommandResult {
    if (!this.#context.isDevelopment()) return refused(engineMessages.killNotOffered, this.#context.haInstance());
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const killed = targets.filter((each) => each.kill());
    if (killed.length === 0) return refused(engineMessages.nothingToKill, labels(targets));
    return accepted(engineMessages.killAccepted, labels(killed));
  }

  /** What is down and waits for another component is started when that is up. */
  #startAll(
    targets: readonly ComponentInstance[],
    definition: MessageDefinition,
    start: (instance: ComponentInstance) => void,
  ): CommandResult {
    const { instances, preparations, isBegun } = this.#context;
    const waits = (instance: ComponentInstance): string | undefined =>
      instance.state === 'down' ? waitsFor(instance.plan, instances.all) : undefined;
    // Asked before anything is started: instances of one component do not wait for each other.
    const reasons = targets.map(waits);
    const reason = reasons.find((each) => each !== undefined);
    for (const [index, instance] of targets.entries()) {
      if (instance.state === 'failed') preparations.forgetFailed(instance.plan.name);
      const mayStart = instance.state !== 'down' || (isBegun() && reasons[index] === undefined);
      if (mayStart) start(instance);
      else instance.want(reasons[index]);
    }
    if (reason !== undefined) return accepted(engineMessages.startWaits, labels(targets), reason);
    return accepted(definition, labels(targets));
  }

  async #roll(target: string, targets: readonly ComponentInstance[]): Promise<CommandResult> {
    const { instances, isStopping, clock, review } = this.#context;
    for (const each of targets) this.#rolling.add(each);
    const obstacle = (instance: ComponentInstance): string | undefined => {
      if (isStopping()) return 'the HA instance is being stopped';
      return instances.isLeaving(instance) ? 'it is not part of the configuration any more' : undefined;
    };
    try {
      return await rollingRestart({ target, instances: targets, clock, review, obstacle });
    } finally {
      for (const each of targets) this.#rolling.delete(each);
    }
  }

  #find(target: string): ComponentInstance[] | CommandResult {
    const { instances, isOpen, isStopping, haInstance } = this.#context;
    if (!isOpen()) return refused(supervisionMessages.notOpenYet, haInstance());
    if (isStopping()) return refused(engineMessages.haInstanceStopping, haInstance());
    const found = findTarget(target, instances.staying);
    return found.length > 0 ? found : refused(engineMessages.unknownComponent, target);
  }
}
