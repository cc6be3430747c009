// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { ComponentInstanceStatus, HaInstanceStatus } from '../control/status.ts';
import type { LifecycleHook } from '../hooks/lifecycle-hook.ts';
import {
  haInstanceDirectories,
  leaveHaInstance,
  occupyHaInstance,
  type HaInstanceDirectories,
} from '../ownership/ha-instance-directory.ts';
import type { InstanceLock, OwnershipLoss } from '../ownership/lock-keeper.ts';
import { ownershipMessages } from '../ownership/messages-ownership.ts';
import type { Plan, ProbePlan } from '../plan/component-plan.ts';
import { createPortAssignment } from '../ports/port-assignment.ts';
import type { Probe } from '../probes/probe.ts';
import { startComponentProcess } from '../process/component-process.ts';
import { createEndWatches } from '../process/end-watch.ts';
import { createInstanceRecords, type InstanceRecord } from '../process/instance-record.ts';
import { createProcessTable, type ProcessTable } from '../process/process-table.ts';
import { ChangeReview } from './change-review.ts';
import { systemClock, type Clock } from './clock.ts';
import { ComponentCommands } from './component-commands.ts';
import type { ComponentInstance } from './component.ts';
import { isSettled } from './dependencies.ts';
import { createHookRunner } from './hook-runner.ts';
import { InstanceSet, labels, type RefreshReport } from './instance-set.ts';
import { engineMessages } from './messages-engine.ts';
import type { CommandResult } from './operator-target.ts';
import type { Surroundings } from './surroundings.ts';
import { stopInWaves, within } from './wave-stop.ts';

export type { RefreshReport } from './instance-set.ts';
export type { CommandResult } from './operator-target.ts';

export interface SupervisorOptions {
  readonly plan: Plan;
  readonly logger: ZoweLogger;
  /** Private directory of this user on this system; port reservations are kept there. */
  readonly systemDirectory: string;
  readonly createProbe: (plan: ProbePlan) => Probe;
  readonly hooks: readonly LifecycleHook[];
  /** Absolute path of `lifecycle/start-component.sh`. */
  readonly lifecycleScript: string;
  /** What component instances inherit, usually the environment of the launcher; their own comes on top. */
  readonly inherited?: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
  readonly processes?: ProcessTable;
}

/** Runs the component instances of one HA instance. */
export interface Supervisor {
  /**
   * Resolves when every instance is up, was given up, or waits for one that was. Rejects, with nothing started and nothing left behind,
   * when another launcher runs the HA instance, when the workspace cannot be written, or when a fixed port is not free.
   */
  start(): Promise<void>;
  status(): HaInstanceStatus;
  /** `target`: component or component#n, in any case. */
  startComponent(target: string): CommandResult;
  stopComponent(target: string): CommandResult;
  /** SIGKILL, in development mode only. */
  killInstance(target: string): CommandResult;
  /** SIGKILL to everything at once; nothing is cleaned up, nothing restarted. */
  killAll(): void;
  /** Acts on what differs from the plan so far, and returns at once. */
  refresh(plan: Plan): RefreshReport;
  /** Ends everything. `killed`: SIGKILL was needed. */
  stop(): Promise<'clean' | 'killed'>;
  /** Tells when another launcher has taken over the HA instance: this one has to end. */
  onOwnershipLost(listener: () => void): void;
  /**
   * Tells of every change, changes at the same moment as one, and of nothing before the HA instance belongs to this launcher;
   * returns how to end that.
   */
  onChange(listener: (status: HaInstanceStatus) => void): () => void;
}

/** Makes the supervisor of a plan; nothing happens before `start()`. */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  return new HaInstanceSupervisor(options);
}

type Phase = 'starting' | 'running' | 'stopping' | 'halted';

const hooksCloseMs = 3_000;

class HaInstanceSupervisor implements Supervisor {
  readonly #options: SupervisorOptions;
  readonly #surroundings: Surroundings;
  readonly #directories: HaInstanceDirectories;
  readonly #startedAt: number;
  readonly #instances: InstanceSet;
  readonly #commands: ComponentCommands;
  readonly #review = new ChangeReview(() => this.#look());
  readonly #listeners = new Set<(status: HaInstanceStatus) => void>();
  #plan: Plan;
  #phase: Phase = 'starting';
  #lock: InstanceLock | undefined;
  #adopted: ReadonlyMap<string, InstanceRecord> = new Map();
  readonly #lossListeners = new Set<() => void>();
  #opened: Promise<void> | undefined;
  #stopped: Promise<'clean' | 'killed'> | undefined;

  constructor(options: SupervisorOptions) {
    const { plan, clock = systemClock } = options;
    this.#options = options;
    this.#plan = plan;
    this.#startedAt = clock.now();
    this.#directories = haInstanceDirectories(plan, options.systemDirectory);
    this.#surroundings = surroundingsOf(options, this.#directories, {
      changed: () => this.#review.schedule(),
      ownershipLoss: () => this.#lock?.check(),
    });
    this.#instances = new InstanceSet(plan, this.#surroundings);
    this.#commands = new ComponentCommands({
      instances: this.#instances,
      haInstance: () => this.#plan.haInstance.id,
      isStopping: () => this.#phase === 'stopping' || this.#phase === 'halted',
      isDevelopment: () => this.#plan.development,
    });
  }

  async start(): Promise<void> {
    this.#opened = this.#open();
    await this.#opened;
    if (this.#phase !== 'starting') return;
    this.#announceStart();
    for (const instance of this.#instances.all) this.#begin(instance);
    await this.#review.until(() => this.#phase !== 'starting');
  }

  #begin(instance: ComponentInstance): void {
    const record = this.#adopted.get(instance.label);
    if (record) instance.adopt(record);
    else instance.want(undefined);
  }

  status(): HaInstanceStatus {
    const instances = this.#instances.all.map((each) => each.status);
    const { haInstance, notices, development } = this.#plan;
    return {
      haInstance: haInstance.id,
      hostname: haInstance.hostname,
      launcherPid: process.pid,
      startedAt: this.#startedAt,
      state: this.#stateOf(instances),
      highlyAvailable: notices.length === 0,
      notices,
      development,
      instances,
    };
  }

  startComponent(target: string): CommandResult {
    return this.#commands.start(target);
  }

  stopComponent(target: string): CommandResult {
    return this.#commands.stop(target);
  }

  killInstance(target: string): CommandResult {
    return this.#commands.kill(target);
  }

  killAll(): void {
    this.#phase = 'halted';
    this.#stopped = Promise.resolve('killed');
    for (const instance of this.#instances.all) instance.halt();
    this.#review.schedule();
  }

  refresh(plan: Plan): RefreshReport {
    const report = this.#instances.refresh(this.#plan, plan);
    this.#plan = plan;
    this.#review.schedule();
    return report;
  }

  stop(): Promise<'clean' | 'killed'> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  onOwnershipLost(listener: () => void): void {
    this.#lossListeners.add(listener);
  }

  onChange(listener: (status: HaInstanceStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reserves the ports that cannot be chosen before anything is started: they may keep the HA instance from working at all. */
  async #open(): Promise<void> {
    const { ports } = this.#surroundings;
    try {
      const { lock, adopted } = await occupyHaInstance(this.#directories, this.#surroundings, this.#plan);
      this.#lock = lock;
      this.#adopted = adopted;
      lock.onLost((loss) => this.#abandon(loss));
      for (const { label, plan } of this.#instances.all) {
        if (plan.port.kind === 'fixed' && !adopted.has(label)) await ports.assign(label, plan.port);
      }
    } catch (error) {
      this.#phase = 'halted';
      this.#stopped = this.#close().then(() => 'clean');
      await this.#stopped;
      throw error;
    }
  }

  /** Gives back everything that is not a component instance. */
  async #close(): Promise<void> {
    const { hooks, ports, clock } = this.#surroundings;
    await within(hooks.close(), hooksCloseMs, clock);
    for (const { label } of this.#instances.all) ports.release(label);
    leaveHaInstance(this.#directories, this.#surroundings, this.#lock);
  }

  /** What another launcher of this system has taken over is left to it; one of another system cannot see it, so it is ended here. */
  #abandon({ owner, isOfSameSystem }: OwnershipLoss): void {
    const what = isOfSameSystem ? 'its component instances are left alone' : 'its component instances are ended';
    const { id } = this.#plan.haInstance;
    logMessage(this.#options.logger, ownershipMessages.ownershipLost, id, owner.pid, owner.hostname, what);
    if (isOfSameSystem && this.#stopped === undefined) {
      this.#phase = 'halted';
      for (const instance of this.#instances.all) instance.leave();
      this.#stopped = this.#close().then(() => 'killed');
      this.#review.schedule();
    }
    for (const listener of this.#lossListeners) listener();
  }

  #announceStart(): void {
    const { logger } = this.#options;
    for (const { name, restart, shareAs } of this.#plan.components) {
      const seconds = restart.intervalsMs.map((each) => each / 1000);
      const minUptime = restart.minUptimeMs / 1000;
      logMessage(logger, engineMessages.instanceRegistered, name, seconds.length, minUptime, shareAs);
      logMessage(logger, engineMessages.restartIntervals, name, seconds.join(', '));
    }
    logMessage(logger, engineMessages.startingComponents, this.#plan.haInstance.id, this.#instances.all.length);
  }

  async #stop(): Promise<'clean' | 'killed'> {
    const { logger } = this.#options;
    const { id } = this.#plan.haInstance;
    this.#phase = 'stopping';
    await this.#opened?.catch(() => undefined);
    logMessage(logger, engineMessages.stoppingComponents, id);
    const running = this.#instances.all.filter((each) => each.state !== 'down');
    const whenDown = (some: readonly ComponentInstance[]): Promise<void> =>
      this.#review.until(() => some.every((each) => each.state === 'down'));
    const waves = this.#instances.stopOrder(this.#plan.waves);
    const left = await stopInWaves({ waves, clock: this.#surroundings.clock, whenDown });
    await this.#close();
    const killed = running.filter((each) => each.killed);
    if (left.length > 0) logMessage(logger, engineMessages.stopIncomplete, id, labels(left));
    else if (killed.length > 0) logMessage(logger, engineMessages.someKilled, id, labels(killed));
    else logMessage(logger, engineMessages.componentsStopped, id);
    return killed.length + left.length > 0 ? 'killed' : 'clean';
  }

  #stateOf(instances: readonly ComponentInstanceStatus[]): HaInstanceStatus['state'] {
    if (this.#phase === 'stopping' || this.#phase === 'halted') return 'stopping';
    if (this.#phase === 'starting') return 'starting';
    return instances.every(({ wanted, state }) => wanted === 'down' || state === 'up') ? 'up' : 'degraded';
  }

  #look(): void {
    if (this.#phase === 'starting' || this.#phase === 'running') this.#instances.startWhatMay();
    this.#instances.dropLeft();
    if (this.#phase === 'starting' && this.#isFirstRoundDone()) this.#endFirstRound();
    if (this.#listeners.size === 0) return;
    const status = this.status();
    for (const listener of this.#listeners) listener(status);
  }

  #isFirstRoundDone(): boolean {
    const { all, views } = this.#instances;
    const isWanted = all.some(({ wanted }) => wanted === 'up');
    return this.#lock !== undefined && (isWanted || all.length === 0) && isSettled(views);
  }

  #endFirstRound(): void {
    this.#phase = 'running';
    const { logger } = this.#options;
    const { id } = this.#plan.haInstance;
    const missing = this.#instances.all.filter(({ wanted, state }) => wanted === 'up' && state !== 'up');
    if (missing.length === 0) logMessage(logger, engineMessages.componentsStarted, id);
    else logMessage(logger, engineMessages.someNotStarted, id, labels(missing));
  }
}

function surroundingsOf(
  options: SupervisorOptions,
  directories: HaInstanceDirectories,
  own: Pick<Surroundings, 'changed' | 'ownershipLoss'>,
): Surroundings {
  const { plan, logger, hooks, clock = systemClock, processes = createProcessTable() } = options;
  return {
    haInstance: plan.haInstance,
    directories: plan.directories,
    lifecycleScript: options.lifecycleScript,
    inherited: options.inherited ?? {},
    processes,
    startProcess: startComponentProcess,
    ports: createPortAssignment(directories.ports, processes),
    records: createInstanceRecords(directories.records),
    endWatches: createEndWatches(directories.ends),
    hooks: createHookRunner(hooks, logger),
    createProbe: options.createProbe,
    clock,
    logger,
    ...own,
  };
}
