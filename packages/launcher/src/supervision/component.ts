// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { logMessage, ZoweError, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import type { ComponentPlan } from '../plan/component-plan.ts';
import { startComponentProcess, type ComponentProcess, type ProcessLeader } from '../process/component-process.ts';
import { transitionOf, type ComponentAction, type ComponentEvent, type ComponentState } from './component-state.ts';
import type { ComponentInstanceStatus, DisplayedState } from '../control/status.ts';
import type { HookedInstance } from '../hooks/lifecycle-hook.ts';
import { fileNameOf, instanceEnvironment, instanceLabel } from '../process/instance-environment.ts';
import { engineMessages } from './messages-engine.ts';
import { NamedTimers } from './named-timers.ts';
import { awaitReadiness } from './readiness.ts';
import { decideRestart, describeExit } from './restart-policy.ts';
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
  #halted = false;

  readonly #surroundings: Surroundings;
  readonly #queue: QueuedEvent[] = [];
  #draining = false;
  readonly #outbox: (() => void)[] = [];
  readonly #timers: NamedTimers<'retry' | 'kill' | 'proof' | 'stuck'>;
  #endProbing: () => void = () => undefined;

  #process: ComponentProcess | undefined;
  #port: number | undefined;
  #environment: { readonly port: number | undefined; readonly variables: Record<string, string> } | undefined;
  readonly #output: string;
  #everSpawned = false;
  #spawnedAt: number | undefined;
  #upSince: number | undefined;
  #lostAt: number | undefined;
  #failures = 0;
  #restarts = 0;
  /** Of the failure that is being handled; the first one counts: what follows is its consequence. */
  #cause: string | undefined;
  #reason: string | undefined;
  #waitsFor: string | undefined;
  #graceMs: number;
  #killed = false;

  constructor(plan: ComponentPlan, number: number, surroundings: Surroundings) {
    this.#plan = plan;
    this.number = number;
    this.label = instanceLabel(plan.name, number);
    this.#surroundings = surroundings;
    this.#timers = new NamedTimers(surroundings.clock);
    this.#output = join(surroundings.directories.logs, `${fileNameOf(this.label)}.log`);
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
      pid: this.#process?.pid,
      port: this.#port,
      upSince: this.#upSince,
      restarts: this.#restarts,
      reason: waits ?? this.#reason,
      output: this.#everSpawned ? this.#output : undefined,
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
    this.dispatch({ event: 'start' });
  }

  /** Ends it: SIGTERM, and SIGKILL after the grace. */
  stop(graceMs = this.#plan.stopGraceMs): void {
    this.#wanted = 'down';
    this.#graceMs = graceMs;
    this.dispatch({ event: 'stop' });
  }

  /** SIGKILL to its group, as a failure would come; false when there is no process. */
  kill(): boolean {
    this.#process?.signal('SIGKILL');
    return this.#process !== undefined;
  }

  /** SIGKILL to its group; from now on nothing is handled any more. */
  halt(): void {
    this.#halted = true;
    this.#endProbing();
    this.#timers.cancelAll();
    this.#process?.signal('SIGKILL');
  }

  /** Takes effect at the next start. */
  replacePlan(plan: ComponentPlan): void {
    this.#plan = plan;
    this.#environment = undefined;
  }

  /** Puts an event into the queue; it is handled before this returns unless another one is being handled. */
  dispatch(entry: QueuedEvent): void {
    if (this.#halted) return;
    this.#queue.push(entry);
    if (this.#draining) return;
    this.#draining = true;
    try {
      for (let next = this.#queue.shift(); next; next = this.#queue.shift()) this.#handle(next);
    } finally {
      this.#draining = false;
    }
    // Said afterwards, so that a slow console delays no restart.
    for (const say of this.#outbox.splice(0)) say();
    this.#surroundings.changed();
  }

  #handle({ event, cause }: QueuedEvent): void {
    const transition = transitionOf(this.#state, event);
    const before = this.#state;
    if (!transition) {
      this.#outbox.push(() => this.#surroundings.logger.debug(`${this.label}: ${before}, ${event} ignored`));
      return;
    }
    const [next, ...actions] = transition;
    this.#state = next;
    this.#cause ??= cause;
    this.#outbox.push(() => this.#surroundings.logger.debug(`${this.label}: ${before}, ${event} -> ${next}`));
    for (const action of actions) this.#actions[action](cause);
  }

  readonly #actions: Record<ComponentAction, (cause: string | undefined) => void> = {
    assignPort: () => this.#assignPort(),
    spawn: () => this.#spawn(),
    endProbing: () => this.#endProbing(),
    announceReady: () => this.#announceReady(),
    announceEnded: (cause) => this.#announceEnded(cause),
    announceSpawnFailure: (cause) => {
      const definition = this.#failures === 0 ? engineMessages.startFailed : engineMessages.restartFailed;
      this.#say(definition, this.label, cause ?? '');
    },
    announceGone: () => this.#announceGone(),
    announceKill: () => this.#announceKill(),
    announceStopped: () => {
      this.#reason = 'stopped by request';
      this.#say(engineMessages.instanceStopped, this.label);
    },
    announceGivenUp: () => {
      this.#say(engineMessages.gaveUp, this.label, this.#plan.restart.intervalsMs.length, this.#reason ?? '');
    },
    consultRestartPolicy: () => this.#consultRestartPolicy(),
    cancelRetry: () => this.#timers.cancel('retry'),
    resetRestarts: () => this.#resetRestarts(),
    terminate: () => this.#terminate(),
    cancelKill: () => this.#timers.cancel('kill'),
    kill: () => this.#kill(),
    proveGroupEmpty: () => this.#proveGroupEmpty(1),
    release: () => this.#release(),
  };

  #assignPort(): void {
    const { ports } = this.#surroundings;
    if (this.#plan.port.kind === 'none') {
      ports.release(this.label);
      this.#port = undefined;
      this.dispatch({ event: 'prepared' });
      return;
    }
    ports.assign(this.label, this.#plan.port).then(
      (port) => {
        this.#port = port;
        this.dispatch({ event: 'prepared' });
      },
      (error: unknown) => this.dispatch({ event: 'spawnFailed', cause: describeError(error) }),
    );
  }

  #spawn(): void {
    const surroundings = this.#surroundings;
    const plan = this.#plan;
    this.#cause = undefined;
    this.#killed = false;
    try {
      this.#process = startComponentProcess(
        {
          lifecycleScript: surroundings.lifecycleScript,
          startScript: plan.startScript,
          directory: plan.directory,
          environment: this.#variables(),
          output: this.#output,
          onExit: (code, signal) => this.dispatch({ event: 'exited', cause: describeExit(code, signal) }),
        },
        surroundings.processes,
      );
    } catch (error) {
      this.dispatch({ event: 'spawnFailed', cause: describeError(error) });
      return;
    }
    this.#spawned(this.#process);
  }

  #spawned(leader: ProcessLeader): void {
    const { clock, haInstance, hooks } = this.#surroundings;
    this.#everSpawned = true;
    this.#spawnedAt = clock.monotonic();
    if (this.#failures > 0) this.#restarts += 1;
    this.#record(leader);
    hooks.spawned(this.#hooked());
    const port = this.#port === undefined ? 'no port' : `port ${this.#port}`;
    this.#say(engineMessages.instanceStarted, this.label, haInstance.id, haInstance.hostname, leader.pid, port);
    this.#probe();
  }

  #record({ pid, startTime }: ProcessLeader): void {
    const { processes, records, haInstance, clock } = this.#surroundings;
    try {
      records.write({
        component: this.#plan.name,
        number: this.number,
        haInstance: haInstance.id,
        process: { ...processes.self, pid, startTime },
        group: pid,
        port: this.#port,
        startedAt: clock.now(),
        launcherPid: processes.self.pid,
      });
    } catch (error) {
      this.#say(engineMessages.recordNotWritten, this.label, describeError(error));
    }
  }

  #probe(): void {
    const { readiness: plan, port: portPlan, startTimeoutMs } = this.#plan;
    if (plan.type === 'none' || portPlan.kind === 'none' || this.#port === undefined) {
      this.dispatch({ event: 'ready' });
      return;
    }
    this.#endProbing = awaitReadiness({
      plan,
      target: { address: portPlan.address, port: this.#port },
      timeoutMs: startTimeoutMs,
      createProbe: this.#surroundings.createProbe,
      clock: this.#surroundings.clock,
      onReady: () => this.dispatch({ event: 'ready' }),
      onTimeout: (last) => {
        // Never having been ready is no uptime: the count of failures goes on.
        this.#spawnedAt = undefined;
        const cause = `not ready after ${startTimeoutMs / 1000} s${last ? `: ${last}` : ''}`;
        this.dispatch({ event: 'startTimedOut', cause });
      },
    });
  }

  #announceReady(): void {
    const { clock, hooks } = this.#surroundings;
    this.#upSince = clock.now();
    hooks.ready(this.#hooked());
    const now = clock.monotonic();
    if (this.#lostAt === undefined) {
      this.#say(engineMessages.instanceUp, this.label, inSeconds(now - (this.#spawnedAt ?? now)));
    } else {
      this.#say(engineMessages.recycled, this.label, this.#process?.pid ?? '', inSeconds(now - this.#lostAt));
      this.#lostAt = undefined;
    }
  }

  #announceEnded(exit: string | undefined): void {
    this.#upSince = undefined;
    this.#lostAt ??= this.#surroundings.clock.monotonic();
    this.#say(engineMessages.instanceEnded, this.label, this.#process?.pid ?? '', exit ?? '');
  }

  #announceGone(): void {
    this.#timers.cancel('stuck');
    this.#upSince = undefined;
    this.#process = undefined;
    this.#surroundings.hooks.gone(this.#hooked());
  }

  #announceKill(): void {
    this.#killed = true;
    this.#say(engineMessages.killWillBeUsed, this.label);
  }

  #consultRestartPolicy(): void {
    const { clock } = this.#surroundings;
    const failure = { reason: this.#cause ?? 'unknown', spawnedAt: this.#spawnedAt, failures: this.#failures };
    const decision = decideRestart(this.#plan.restart, failure, clock);
    this.#failures = decision.failures;
    this.#reason = decision.reason;
    this.#spawnedAt = undefined;
    this.#cause = undefined;
    this.#lostAt ??= clock.monotonic();
    if (decision.outcome === 'giveUp') {
      this.dispatch({ event: 'exhausted' });
      return;
    }
    const { retry, retries, delayMs, reason } = decision;
    this.#say(engineMessages.retrying, this.label, retry, retries, delayMs / 1000, reason);
    if (delayMs === 0) this.dispatch({ event: 'retryDue' });
    else this.#timers.schedule('retry', delayMs, () => this.dispatch({ event: 'retryDue' }));
  }

  #resetRestarts(): void {
    this.#failures = 0;
    this.#lostAt = undefined;
    this.#cause = undefined;
  }

  #terminate(): void {
    if (!this.#process) return;
    this.#process.signal('SIGTERM');
    this.#timers.schedule('kill', this.#graceMs, () => this.dispatch({ event: 'killDue' }));
  }

  #kill(): void {
    this.#process?.signal('SIGKILL');
    this.#timers.schedule('stuck', stuckAfterMs, () => {
      const left = this.#process?.remaining().join(', ') ?? '';
      logMessage(this.#surroundings.logger, engineMessages.processesLeft, this.label, left, stuckAfterMs / 1000);
    });
  }

  /** Looks again, less and less often, until no process of the group is left. */
  #proveGroupEmpty(pauseMs: number): void {
    if (!this.#process || this.#process.isGroupEmpty()) {
      this.dispatch({ event: 'groupEmpty' });
      return;
    }
    this.#timers.schedule('proof', pauseMs, () => this.#proveGroupEmpty(Math.min(pauseMs * 2, longestProofPauseMs)));
  }

  #release(): void {
    this.#surroundings.ports.release(this.label);
    this.#surroundings.records.remove(this.#plan.name, this.number);
    this.#port = undefined;
  }

  /** The same port gives the same environment: what a restart needs is there already. */
  #variables(): Record<string, string> {
    if (this.#environment?.port !== this.#port || !this.#environment) {
      const { directories, inherited } = this.#surroundings;
      const instance = { number: this.number, port: this.#port, sharedDirectory: directories.shared };
      this.#environment = { port: this.#port, variables: instanceEnvironment(this.#plan, instance, inherited) };
    }
    return this.#environment.variables;
  }

  #hooked(): HookedInstance {
    const { hostname } = this.#surroundings.haInstance;
    return { component: this.#plan.name, number: this.number, hostname, port: this.#port };
  }

  #say(definition: MessageDefinition, ...args: MessageArgument[]): void {
    this.#outbox.push(() => logMessage(this.#surroundings.logger, definition, ...args));
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
