// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, ZoweError, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import type { ComponentInstanceStatus, DisplayedState } from '../control/status.ts';
import type { HookedInstance } from '../hooks/lifecycle-hook.ts';
import type { ComponentPlan } from '../plan/component-plan.ts';
import type { ProcessLeader } from '../process/component-process.ts';
import { ownershipMessages } from '../ownership/messages-ownership.ts';
import { instanceLabel } from '../process/instance-environment.ts';
import type { InstanceRecord } from '../process/instance-record.ts';
import { transitionOf, type ComponentAction, type ComponentEvent, type ComponentState } from './component-state.ts';
import { EventQueue } from './event-queue.ts';
import { InstanceProbing } from './instance-probing.ts';
import { InstanceProcess } from './instance-process.ts';
import { engineMessages } from './messages-engine.ts';
import { NamedTimers } from './named-timers.ts';
import { RestartHistory } from './restart-history.ts';
import { describeExit } from './restart-policy.ts';
import type { Surroundings } from './surroundings.ts';

const displayed: Record<ComponentState, DisplayedState> = {
  down: 'down',
  preparing: 'starting',
  starting: 'starting',
  up: 'up',
  sweeping: 'stopping',
  stopping: 'stopping',
  restarting: 'stopping',
  backoff: 'backoff',
  failed: 'failed',
};

const longestProofPauseMs = 100;
const stuckAfterMs = 10_000;

interface QueuedEvent {
  readonly event: ComponentEvent;
  /** Why, in words, for events that end an instance. */
  readonly cause?: string;
}

/**
 * One component instance: feeds events into the state table and performs its actions, one event at a time.
 * What an operator wants is kept apart from the state.
 */
export class ComponentInstance {
  readonly number: number;
  readonly label: string;
  #plan: ComponentPlan;
  #wanted: 'up' | 'down' = 'down';
  #state: ComponentState = 'down';

  readonly #surroundings: Surroundings;
  readonly #queue = new EventQueue<QueuedEvent>((entry) => this.#handle(entry));
  readonly #timers: NamedTimers<'retry' | 'kill' | 'proof' | 'stuck'>;
  readonly #process: InstanceProcess;
  readonly #probing: InstanceProbing;
  readonly #history: RestartHistory;

  #upSince: number | undefined;
  #reason: string | undefined;
  #waitsFor: string | undefined;
  #graceMs: number;
  #killed = false;
  #adoptable: InstanceRecord | undefined;

  constructor(plan: ComponentPlan, number: number, surroundings: Surroundings) {
    this.#plan = plan;
    this.number = number;
    this.label = instanceLabel(plan.name, number);
    this.#surroundings = surroundings;
    this.#timers = new NamedTimers(surroundings.clock);
    this.#process = new InstanceProcess(plan.name, number, surroundings);
    this.#probing = new InstanceProbing(surroundings);
    this.#history = new RestartHistory(surroundings.clock);
    this.#graceMs = plan.stopGraceMs;
  }

  get plan(): ComponentPlan {
    return this.#plan;
  }

  get state(): ComponentState {
    return this.#state;
  }

  get wanted(): 'up' | 'down' {
    return this.#wanted;
  }

  /** Whether SIGKILL was needed since the last start. */
  get killed(): boolean {
    return this.#killed;
  }

  get status(): ComponentInstanceStatus {
    const waits = this.#state === 'down' && this.#wanted === 'up' ? this.#waitsFor : undefined;
    return {
      component: this.#plan.name,
      number: this.number,
      wanted: this.#wanted,
      state: displayed[this.#state],
      pid: this.#process.pid,
      port: this.#process.port,
      upSince: this.#upSince,
      restarts: this.#history.restarts,
      reason: waits ?? this.#reason,
      output: this.#process.output,
    };
  }

  /** Wants it up, but leaves it to the caller when it is started. */
  want(reason: string | undefined): void {
    this.#wanted = 'up';
    if (this.#waitsFor === reason) return;
    this.#waitsFor = reason;
    this.#surroundings.changed();
  }

  /** Starts it; a pending retry is not waited for, and the count of failures begins anew. */
  start(): void {
    this.#wanted = 'up';
    this.#waitsFor = undefined;
    this.#dispatch('start');
  }

  /** Takes over what the record names, which runs already. */
  adopt(record: InstanceRecord): void {
    this.#wanted = 'up';
    this.#adoptable = record;
    this.#dispatch('adopt');
  }

  /** Leaves its processes alone; from now on nothing is handled any more. */
  leave(): void {
    this.#queue.close();
    this.#probing.end();
    this.#timers.cancelAll();
    this.#process.leave();
  }

  /** Ends it: SIGTERM, and SIGKILL after the grace. */
  stop(graceMs = this.#plan.stopGraceMs): void {
    this.#wanted = 'down';
    this.#graceMs = graceMs;
    this.#dispatch('stop');
  }

  /** SIGKILL to its group, as a failure would come; false when there is no process. */
  kill(): boolean {
    this.#process.signal('SIGKILL');
    return this.#process.exists;
  }

  /** SIGKILL to its group; from now on nothing is handled any more. */
  halt(): void {
    this.#queue.close();
    this.#probing.end();
    this.#timers.cancelAll();
    this.#process.signal('SIGKILL');
  }

  /** Takes effect at the next start. */
  replacePlan(plan: ComponentPlan): void {
    this.#plan = plan;
    this.#process.forgetEnvironment();
  }

  /** The event is handled before this returns unless another one is being handled. */
  #dispatch(event: ComponentEvent, cause?: string): void {
    if (this.#queue.put(cause === undefined ? { event } : { event, cause })) this.#surroundings.changed();
  }

  #handle({ event, cause }: QueuedEvent): void {
    const transition = transitionOf(this.#state, event);
    const before = this.#state;
    if (!transition) {
      this.#queue.later(() => this.#surroundings.logger.debug(`${this.label}: ${before}, ${event} ignored`));
      return;
    }
    const [next, ...actions] = transition;
    this.#state = next;
    this.#history.blame(cause);
    this.#queue.later(() => this.#surroundings.logger.debug(`${this.label}: ${before}, ${event} -> ${next}`));
    for (const action of actions) this.#actions[action](cause);
  }

  readonly #actions: Record<ComponentAction, (cause: string | undefined) => void> = {
    assignPort: () => this.#prepare(),
    spawn: () => this.#spawn(),
    takeOver: () => this.#takeOver(),
    endProbing: () => this.#probing.end(),
    announceReady: () => this.#announceReady(),
    announceEnded: (cause) => this.#announceEnded(cause),
    announceSpawnFailure: (cause) => {
      const definition = this.#history.isRestarting ? engineMessages.restartFailed : engineMessages.startFailed;
      this.#say(definition, this.label, cause ?? '');
    },
    announceGone: () => this.#announceGone(),
    announceKill: () => {
      this.#killed = true;
      this.#say(engineMessages.killWillBeUsed, this.label);
    },
    announceStopped: () => {
      this.#reason = 'stopped by request';
      this.#say(engineMessages.instanceStopped, this.label);
    },
    announceGivenUp: () => {
      this.#say(engineMessages.gaveUp, this.label, this.#plan.restart.intervalsMs.length, this.#reason ?? '');
    },
    consultRestartPolicy: () => this.#consultRestartPolicy(),
    cancelRetry: () => this.#timers.cancel('retry'),
    resetRestarts: () => this.#history.reset(),
    terminate: () => this.#terminate(),
    cancelKill: () => this.#timers.cancel('kill'),
    kill: () => this.#kill(),
    proveGroupEmpty: () => this.#proveGroupEmpty(1),
    release: () => this.#process.release(),
  };

  #prepare(): void {
    const prepared = this.#process.prepare(this.#plan);
    if (!prepared) {
      this.#dispatch('prepared');
      return;
    }
    prepared.then(
      () => this.#dispatch('prepared'),
      (error: unknown) => this.#dispatch('spawnFailed', describeError(error)),
    );
  }

  #spawn(): void {
    this.#history.begin();
    this.#killed = false;
    try {
      const leader = this.#process.spawn(this.#plan, (code, signal) =>
        this.#dispatch('exited', describeExit(code, signal)),
      );
      this.#spawned(leader);
    } catch (error) {
      this.#dispatch('spawnFailed', describeError(error));
    }
  }

  #spawned(leader: ProcessLeader): void {
    const { haInstance, hooks, clock } = this.#surroundings;
    this.#history.spawned();
    this.#record(leader, clock.now());
    hooks.spawned(this.#hooked());
    const { id, hostname } = haInstance;
    this.#say(engineMessages.instanceStarted, this.label, id, hostname, leader.pid, this.#portInWords());
    this.#probe();
  }

  #takeOver(): void {
    const record = this.#adoptable;
    if (!record) return;
    const ageMs = Math.max(0, this.#surroundings.clock.now() - record.startedAt);
    this.#history.begin();
    this.#history.adopted(ageMs);
    const leader = this.#process.takeOver(record, () => this.#dispatch('exited', describeExit(null, null)));
    this.#record(leader, record.startedAt);
    const seconds = Math.round(ageMs / 1000);
    this.#say(ownershipMessages.instanceAdopted, this.label, leader.pid, seconds, this.#portInWords());
    this.#probe();
  }

  #record(leader: ProcessLeader, startedAt: number): void {
    try {
      this.#process.record(leader, this.#plan, startedAt);
    } catch (error) {
      this.#say(engineMessages.recordNotWritten, this.label, describeError(error));
    }
  }

  #portInWords(): string {
    return this.#process.port === undefined ? 'no port' : `port ${this.#process.port}`;
  }

  #probe(): void {
    this.#probing.begin(this.#plan, this.#process.port, {
      onReady: () => this.#dispatch('ready'),
      onTimeout: (reason) => {
        this.#history.neverReady();
        this.#dispatch('startTimedOut', reason);
      },
    });
  }

  #announceReady(): void {
    const { clock, hooks } = this.#surroundings;
    this.#upSince = clock.now();
    hooks.ready(this.#hooked());
    const { startMs, lostMs } = this.#history.ready();
    if (lostMs === undefined) this.#say(engineMessages.instanceUp, this.label, inSeconds(startMs));
    else this.#say(engineMessages.recycled, this.label, this.#process.pid ?? '', inSeconds(lostMs));
  }

  #announceEnded(exit: string | undefined): void {
    this.#upSince = undefined;
    this.#history.lost();
    this.#say(engineMessages.instanceEnded, this.label, this.#process.pid ?? '', exit ?? '');
  }

  #announceGone(): void {
    this.#timers.cancel('stuck');
    this.#upSince = undefined;
    this.#process.forget();
    this.#surroundings.hooks.gone(this.#hooked());
  }

  #consultRestartPolicy(): void {
    const decision = this.#history.decide(this.#plan.restart);
    this.#reason = decision.reason;
    if (decision.outcome === 'giveUp') {
      this.#dispatch('exhausted');
      return;
    }
    const { retry, retries, delayMs, reason } = decision;
    this.#say(engineMessages.retrying, this.label, retry, retries, delayMs / 1000, reason);
    if (delayMs === 0) this.#dispatch('retryDue');
    else this.#timers.schedule('retry', delayMs, () => this.#dispatch('retryDue'));
  }

  #terminate(): void {
    if (!this.#process.exists) return;
    this.#process.signal('SIGTERM');
    this.#timers.schedule('kill', this.#graceMs, () => this.#dispatch('killDue'));
  }

  #kill(): void {
    this.#process.signal('SIGKILL');
    this.#timers.schedule('stuck', stuckAfterMs, () => {
      const left = this.#process.remaining().join(', ');
      logMessage(this.#surroundings.logger, engineMessages.processesLeft, this.label, left, stuckAfterMs / 1000);
    });
  }

  /** Looks again, less and less often, until no process of the group is left. */
  #proveGroupEmpty(pauseMs: number): void {
    if (this.#process.isGone()) {
      this.#dispatch('groupEmpty');
      return;
    }
    this.#timers.schedule('proof', pauseMs, () => this.#proveGroupEmpty(Math.min(pauseMs * 2, longestProofPauseMs)));
  }

  #hooked(): HookedInstance {
    const { hostname } = this.#surroundings.haInstance;
    return { component: this.#plan.name, number: this.number, hostname, port: this.#process.port };
  }

  #say(definition: MessageDefinition, ...args: MessageArgument[]): void {
    this.#queue.later(() => logMessage(this.#surroundings.logger, definition, ...args));
  }
}

function inSeconds(durationMs: number): string {
  return (durationMs / 1000).toFixed(1);
}

/** The text of an error; without its id where the text becomes part of another message. */
function describeError(error: unknown): string {
  if (error instanceof ZoweError) return error.message.slice(error.id.length + 1);
  return error instanceof Error ? error.message : String(error);
}
