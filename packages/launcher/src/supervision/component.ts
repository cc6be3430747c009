// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import type { ComponentInstanceStatus } from '../control/status.ts';
import type { ComponentPlan } from '../plan/component-plan.ts';
import type { ProcessLeader } from '../process/component-process.ts';
import { instanceLabel } from '../process/instance-environment.ts';
import type { InstanceRecord } from '../process/instance-record.ts';
import { transitionOf, type ComponentAction, type ComponentEvent, type ComponentState } from './component-state.ts';
import { displayedStates } from './displayed-state.ts';
import { EventQueue } from './event-queue.ts';
import { InstanceAnnouncer } from './instance-announcer.ts';
import { InstanceProbing } from './instance-probing.ts';
import { InstanceProcess } from './instance-process.ts';
import { engineMessages } from './messages-engine.ts';
import { supervisionMessages } from './messages-supervision.ts';
import { NamedTimers } from './named-timers.ts';
import { explainEnd } from './process-end.ts';
import { RestartHistory } from './restart-history.ts';
import type { Surroundings } from './surroundings.ts';

const longestProofPauseMs = 100;
const stuckAfterMs = 10_000;

interface QueuedEvent {
  readonly event: ComponentEvent;
  /** Why, in words, for events that end an instance. */
  readonly cause?: string | undefined;
  readonly exitCode?: number | undefined;
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
  #isHeld = false;

  readonly #surroundings: Surroundings;
  readonly #queue = new EventQueue<QueuedEvent>((entry) => this.#handle(entry));
  readonly #timers: NamedTimers<'retry' | 'kill' | 'proof' | 'stuck'>;
  readonly #process: InstanceProcess;
  readonly #probing: InstanceProbing;
  readonly #history: RestartHistory;
  readonly #announcer: InstanceAnnouncer;

  #runs = 0;
  #upSince: number | undefined;
  #retryAt: number | undefined;
  #reason: string | undefined;
  #waitsFor: string | undefined;
  #retries = 0;
  #graceMs: number;
  #isKilled = false;
  #adoptable: InstanceRecord | undefined;

  constructor(plan: ComponentPlan, number: number, surroundings: Surroundings) {
    this.#plan = plan;
    this.number = number;
    this.label = instanceLabel(plan.name, number);
    this.#surroundings = surroundings;
    this.#timers = new NamedTimers(surroundings.clock);
    this.#process = new InstanceProcess(plan.name, number, surroundings);
    this.#probing = new InstanceProbing(surroundings);
    this.#history = new RestartHistory(surroundings.clock, surroundings.random);
    this.#announcer = new InstanceAnnouncer({
      label: this.label,
      surroundings,
      process: this.#process,
      hooked: () => this.#process.hooked(this.#plan),
      later: (action) => this.#queue.later(action),
    });
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

  /** Whether an operator does not want it to be restarted. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Counts its processes, so that a new one is noticed however quickly it came. */
  get runs(): number {
    return this.#runs;
  }

  /** What happened last, in words. */
  get reason(): string | undefined {
    return this.#reason;
  }

  /** Whether SIGKILL was needed since the last start. */
  get killed(): boolean {
    return this.#isKilled;
  }

  get status(): ComponentInstanceStatus {
    const waits = this.#state === 'down' && this.#wanted === 'up' ? this.#waitsFor : undefined;
    return {
      component: this.#plan.name,
      number: this.number,
      wanted: this.#wanted,
      state: displayedStates[this.#state],
      pid: this.#process.pid,
      port: this.#process.port,
      upSince: this.#upSince,
      restarts: this.#history.restarts,
      reason: waits ?? this.#reason,
      output: this.#process.output,
      held: this.#isHeld,
      retryAt: this.#state === 'backoff' ? this.#retryAt : undefined,
      liveness: this.#state === 'up' ? this.#plan.liveness.type : undefined,
      lastExits: this.#history.exits,
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
    this.#dispatch({ event: 'start' });
  }

  /** Takes over what the record names, which runs already. */
  adopt(record: InstanceRecord): void {
    this.#wanted = 'up';
    this.#adoptable = record;
    this.#dispatch({ event: 'adopt' });
  }

  /** Ends it: SIGTERM, and SIGKILL after the grace. */
  stop(graceMs = this.#plan.stopGraceMs): void {
    this.#wanted = 'down';
    this.suspend(graceMs);
  }

  /** Ends it, without changing what is wanted. */
  suspend(graceMs = this.#plan.stopGraceMs): void {
    this.#graceMs = graceMs;
    this.#dispatch({ event: 'stop' });
  }

  /** Ends it and starts it again; starts it when it does not run. */
  restart(graceMs = this.#plan.stopGraceMs): void {
    if (this.#state !== 'down') this.stop(graceMs);
    this.start();
  }

  /** From now on it is not restarted by itself. */
  hold(): void {
    this.#isHeld = true;
    this.#dispatch({ event: 'hold' });
  }

  /** It is restarted by itself again, at once when it was held back from that. */
  release(): void {
    this.#isHeld = false;
    this.#dispatch({ event: 'release' });
  }

  /** Failures and restarts count from 0. */
  reset(): void {
    this.#dispatch({ event: 'reset' });
  }

  /** Resolves when it is out of service, before it is stopped on purpose. */
  drain(): Promise<void> {
    return this.#announcer.draining();
  }

  /** SIGKILL to its group, as a failure would come; false when there is no process. */
  kill(): boolean {
    this.#process.signal('SIGKILL');
    return this.#process.exists;
  }

  /** SIGKILL to its group; from now on nothing is handled any more. */
  halt(): void {
    this.#close();
    this.#process.signal('SIGKILL');
  }

  /** Notices an end that nothing tells of. */
  look(): void {
    this.#process.look();
  }

  /** Leaves its processes alone; from now on nothing is handled any more. */
  leave(): void {
    this.#close();
    this.#process.leave();
  }

  /** Takes effect at the next start. */
  replacePlan(plan: ComponentPlan): void {
    this.#plan = plan;
    this.#process.forgetEnvironment();
    this.#process.replaceTask(plan.stc);
  }

  #close(): void {
    this.#queue.close();
    this.#probing.end();
    this.#timers.cancelAll();
  }

  /** The event is handled before this returns unless another one is being handled. */
  #dispatch(entry: QueuedEvent): void {
    if (this.#queue.put(entry)) this.#surroundings.changed();
  }

  #handle({ event, cause, exitCode }: QueuedEvent): void {
    const before = this.#state;
    const transition = transitionOf(before, event);
    if (!transition) {
      this.#announcer.debug(`${before}, ${event} ignored`);
      return;
    }
    const [next, ...actions] = transition;
    this.#state = next;
    this.#history.blame(cause, exitCode);
    this.#announcer.debug(`${before}, ${event} -> ${next}`);
    for (const action of actions) this.#actions[action](cause ?? '');
  }

  readonly #actions: Record<ComponentAction, (cause: string) => void> = {
    prepare: () => this.#prepare(),
    spawn: () => this.#spawn(),
    takeOver: () => this.#takeOver(),
    endProbing: () => this.#probing.end(),
    watchLiveness: () => {
      const unresponsive = (cause: string): void => this.#dispatch({ event: 'unresponsive', cause });
      this.#probing.watch(this.#plan, this.#process.probed(), unresponsive);
    },
    announceReady: () => {
      this.#upSince = this.#surroundings.clock.now();
      this.#announcer.ready(this.#history.ready());
    },
    announceUnresponsive: (cause) => this.#announcer.unresponsive(cause),
    announceEnded: (exit) => {
      this.#upSince = undefined;
      this.#history.lost();
      this.#announcer.ended(exit);
    },
    announceSpawnFailure: (cause) => {
      const definition = this.#history.isRestarting ? engineMessages.restartFailed : engineMessages.startFailed;
      this.#announcer.say(definition, this.label, cause);
    },
    announceRefused: (cause) => {
      this.#reason = cause;
      this.#announcer.say(supervisionMessages.notStarted, this.label, cause);
    },
    announceGone: () => this.#announceGone(),
    announceKill: () => {
      this.#isKilled = true;
      this.#announcer.say(engineMessages.killWillBeUsed, this.label);
    },
    announceStopped: () => {
      this.#reason = 'stopped by request';
      this.#announcer.say(engineMessages.instanceStopped, this.label);
    },
    announceGivenUp: () => this.#announcer.say(engineMessages.gaveUp, this.label, this.#retries, this.#reason ?? ''),
    announceCompleted: () => this.#announcer.say(supervisionMessages.completed, this.label, this.#reason ?? ''),
    announceHeld: () => this.#announcer.say(supervisionMessages.held, this.label, this.#reason ?? ''),
    consultRestartPolicy: () => this.#consultRestartPolicy(),
    cancelRetry: () => this.#timers.cancel('retry'),
    beginAnew: () => this.#history.beginAnew(),
    forgetFailures: () => this.#history.forgetFailures(),
    terminate: () => this.#terminate(),
    cancelKill: () => this.#timers.cancel('kill'),
    kill: () => this.#kill(),
    proveGroupEmpty: () => this.#proveGroupEmpty(1),
    giveBack: () => this.#process.release(),
  };

  #prepare(): void {
    const prepared = this.#process.prepare(this.#plan);
    if (!prepared) {
      this.#dispatch({ event: 'prepared' });
      return;
    }
    prepared.then(
      (refusal) => this.#dispatch(refusal === undefined ? { event: 'prepared' } : { event: 'refused', cause: refusal }),
      (error: unknown) => this.#dispatch({ event: 'spawnFailed', cause: describeError(error) }),
    );
  }

  #spawn(): void {
    this.#history.begin();
    this.#isKilled = false;
    try {
      const leader = this.#process.spawn(this.#plan, (...end) => this.#exited(...end));
      this.#history.spawned();
      this.#record(leader, this.#surroundings.clock.now());
      this.#announcer.spawned(leader.pid);
      this.#probe();
    } catch (error) {
      this.#dispatch({ event: 'spawnFailed', cause: describeError(error) });
    }
  }

  #takeOver(): void {
    const record = this.#adoptable;
    if (!record) return;
    const ageMs = Math.max(0, this.#surroundings.clock.now() - record.startedAt);
    this.#isKilled = false;
    this.#history.adopted(ageMs);
    const leader = this.#process.takeOver(this.#plan, record, () => this.#exited(null, null));
    this.#record(leader, record.startedAt);
    this.#announcer.adopted(leader.pid, ageMs);
    this.#probe();
  }

  #exited(code: number | null, signal: NodeJS.Signals | null, reason?: string): void {
    const cause = reason ?? explainEnd({ code, signal }, this.#process.evidence);
    this.#dispatch({ event: 'exited', cause, exitCode: code ?? undefined });
  }

  #record(leader: ProcessLeader, startedAt: number): void {
    this.#runs += 1;
    try {
      this.#process.record(leader, this.#plan, startedAt);
    } catch (error) {
      this.#announcer.say(engineMessages.recordNotWritten, this.label, describeError(error));
    }
  }

  #probe(): void {
    this.#probing.begin(this.#plan, this.#process.probed(), {
      onReady: () => this.#dispatch({ event: 'ready' }),
      onTimeout: (reason) => {
        this.#history.neverReady();
        this.#dispatch({ event: 'startTimedOut', cause: reason });
      },
    });
  }

  #announceGone(): void {
    this.#timers.cancel('stuck');
    this.#upSince = undefined;
    this.#process.forget();
    this.#announcer.gone();
  }

  #consultRestartPolicy(): void {
    this.#announcer.lastLines();
    const decision = this.#history.decide(this.#plan.restart);
    this.#reason = decision.reason;
    if (decision.outcome === 'completed') {
      this.#dispatch({ event: 'completed' });
      return;
    }
    if (decision.outcome === 'giveUp') {
      this.#retries = decision.retries;
      this.#dispatch({ event: 'exhausted' });
      return;
    }
    if (this.#isHeld) {
      this.#dispatch({ event: 'hold' });
      return;
    }
    const { retry, retries, delayMs, reason } = decision;
    this.#announcer.say(engineMessages.retrying, this.label, retry, retries, delayMs / 1000, reason);
    this.#retryAt = this.#surroundings.clock.now() + delayMs;
    if (delayMs === 0) this.#dispatch({ event: 'retryDue' });
    else this.#timers.schedule('retry', delayMs, () => this.#dispatch({ event: 'retryDue' }));
  }

  #terminate(): void {
    if (!this.#process.exists) return;
    this.#process.signal('SIGTERM');
    this.#timers.schedule('kill', this.#graceMs, () => this.#dispatch({ event: 'killDue' }));
  }

  #kill(): void {
    this.#process.signal('SIGKILL');
    this.#timers.schedule('stuck', stuckAfterMs, () => {
      const left = this.#process.remaining().join(', ');
      this.#announcer.sayNow(engineMessages.processesLeft, this.label, left, stuckAfterMs / 1000);
    });
  }

  /** Looks again, less and less often, until no process of the group is left. */
  #proveGroupEmpty(pauseMs: number): void {
    if (this.#process.isGone()) {
      this.#dispatch({ event: 'groupEmpty' });
      return;
    }
    this.#timers.schedule('proof', pauseMs, () => this.#proveGroupEmpty(Math.min(pauseMs * 2, longestProofPauseMs)));
  }
}

/** The text of an error; without its id where the text becomes part of another message. */
function describeError(error: unknown): string {
  if (error instanceof ZoweError) return error.message.slice(error.id.length + 1);
  return error instanceof Error ? error.message : String(error);
}
