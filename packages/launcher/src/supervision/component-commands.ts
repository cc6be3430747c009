// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ComponentInstance } from './component.ts';
import { waitsFor } from './dependencies.ts';
import { labels, type InstanceSet } from './instance-set.ts';
import { engineMessages } from './messages-engine.ts';
import { accepted, findTarget, refused, type CommandResult } from './operator-target.ts';

export interface CommandContext {
  readonly instances: InstanceSet;
  readonly haInstance: () => string;
  readonly isStopping: () => boolean;
  readonly isDevelopment: () => boolean;
}

/** What operators ask of component instances; `target`: component or component#n, in any case. */
export class ComponentCommands {
  readonly #context: CommandContext;

  constructor(context: CommandContext) {
    this.#context = context;
  }

  start(target: string): CommandResult {
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const startable = targets.filter(({ state }) => !['preparing', 'starting', 'up', 'restarting'].includes(state));
    const [first] = startable;
    if (!first) return refused(engineMessages.alreadyRunning, labels(targets));
    const reason = first.state === 'down' ? waitsFor(first.plan, this.#context.instances.views) : undefined;
    for (const instance of startable) {
      if (reason === undefined) instance.start();
      else instance.want(reason);
    }
    if (reason !== undefined) return accepted(engineMessages.startWaits, labels(startable), reason);
    return accepted(engineMessages.startAccepted, labels(startable));
  }

  stop(target: string): CommandResult {
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const stoppable = targets.filter(({ state, wanted }) => state !== 'down' || wanted === 'up');
    if (stoppable.length === 0) return refused(engineMessages.alreadyStopped, labels(targets));
    for (const instance of stoppable) instance.stop();
    return accepted(engineMessages.stopAccepted, labels(stoppable));
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

  #find(target: string): ComponentInstance[] | CommandResult {
    const { instances, isStopping, haInstance } = this.#context;
    if (isStopping()) return refused(engineMessages.haInstanceStopping, haInstance());
    const found = findTarget(target, instances.staying);
    return found.length > 0 ? found : refused(engineMessages.unknownComponent, target);
  }
}
