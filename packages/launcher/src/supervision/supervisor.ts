// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { Claim } from '../ownership/claim.ts';
import { systemClock, type Clock } from './clock.ts';
import { ComponentInstance } from './component.ts';
import type { Plan, ProbePlan } from '../plan/component-plan.ts';
import type { ComponentInstanceStatus, HaInstanceStatus } from '../control/status.ts';
import { isSettled, waitsFor, type InstanceView } from './dependencies.ts';
import { createHookRunner } from './hook-runner.ts';
import type { LifecycleHook } from '../hooks/lifecycle-hook.ts';
import {
  haInstanceDirectories,
  leaveHaInstance,
  occupyHaInstance,
  type HaInstanceDirectories,
} from '../ownership/ha-instance-directory.ts';
import { createInstanceRecords } from '../process/instance-record.ts';
import { engineMessages } from './messages-engine.ts';
import { accepted, findTarget, refused, type CommandResult } from './operator-target.ts';
import { comparePlans, plannedInstances, type PlannedInstance } from '../plan/plan-difference.ts';
import { createPortAssignment } from '../ports/port-assignment.ts';
import type { Probe } from '../probes/probe.ts';
import { createProcessTable, type ProcessTable } from '../process/process-table.ts';
import type { Surroundings } from './surroundings.ts';
import { stopInWaves, within } from './wave-stop.ts';

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

/** Component instances by label, `gateway#2`. */
export interface RefreshReport {
  readonly started: string[];
  readonly stopped: string[];
  readonly restarted: string[];
  readonly unchanged: string[];
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

interface Waiter {
  readonly isDone: () => boolean;
  readonly resolve: () => void;
}

const hooksCloseMs = 3_000;

class HaInstanceSupervisor implements Supervisor {
  readonly #options: SupervisorOptions;
  readonly #surroundings: Surroundings;
  readonly #directories: HaInstanceDirectories;
  readonly #startedAt: number;
  #plan: Plan;
  #phase: Phase = 'starting';
  #lock: Claim | undefined;
  #opened: Promise<void> | undefined;
  #stopped: Promise<'clean' | 'killed'> | undefined;
  #instances = new Map<string, ComponentInstance>();
  readonly #leaving = new Set<ComponentInstance>();
  #waiters: Waiter[] = [];
  readonly #listeners = new Set<(status: HaInstanceStatus) => void>();
  #reviewIsDue = false;

  constructor(options: SupervisorOptions) {
    const { plan, logger, hooks, clock = systemClock, processes = createProcessTable() } = options;
    this.#options = options;
    this.#plan = plan;
    this.#startedAt = clock.now();
    this.#directories = haInstanceDirectories(plan, options.systemDirectory);
    this.#surroundings = {
      haInstance: plan.haInstance,
      directories: plan.directories,
      lifecycleScript: options.lifecycleScript,
      inherited: options.inherited ?? {},
      processes,
      ports: createPortAssignment(this.#directories.ports, processes),
      records: createInstanceRecords(this.#directories.records),
      hooks: createHookRunner(hooks, logger),
      createProbe: options.createProbe,
      clock,
      logger,
      changed: () => this.#scheduleReview(),
    };
    for (const planned of plannedInstances(plan)) this.#add(planned);
  }

  async start(): Promise<void> {
    this.#opened = this.#open();
    await this.#opened;
    if (this.#phase !== 'starting') return;
    this.#announceStart();
    for (const instance of this.#instances.values()) instance.want(undefined);
    await this.#until(() => this.#phase !== 'starting');
  }

  status(): HaInstanceStatus {
    const instances = [...this.#instances.values()].map((each) => each.status);
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
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const startable = targets.filter(({ state }) => !['preparing', 'starting', 'up', 'restarting'].includes(state));
    const [first] = startable;
    if (!first) return refused(engineMessages.alreadyRunning, labels(targets));
    const reason = first.state === 'down' ? waitsFor(first.plan, this.#views()) : undefined;
    for (const instance of startable) {
      if (reason === undefined) instance.start();
      else instance.want(reason);
    }
    if (reason !== undefined) return accepted(engineMessages.startWaits, labels(startable), reason);
    return accepted(engineMessages.startAccepted, labels(startable));
  }

  stopComponent(target: string): CommandResult {
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const stoppable = targets.filter(({ state, wanted }) => state !== 'down' || wanted === 'up');
    if (stoppable.length === 0) return refused(engineMessages.alreadyStopped, labels(targets));
    for (const instance of stoppable) instance.stop();
    return accepted(engineMessages.stopAccepted, labels(stoppable));
  }

  killInstance(target: string): CommandResult {
    if (!this.#plan.development) return refused(engineMessages.killNotOffered, this.#plan.haInstance.id);
    const targets = this.#find(target);
    if (!Array.isArray(targets)) return targets;
    const killed = targets.filter((each) => each.kill());
    if (killed.length === 0) return refused(engineMessages.nothingToKill, labels(targets));
    return accepted(engineMessages.killAccepted, labels(killed));
  }

  killAll(): void {
    this.#phase = 'halted';
    this.#stopped = Promise.resolve('killed');
    for (const instance of this.#instances.values()) instance.halt();
    this.#scheduleReview();
  }

  refresh(plan: Plan): RefreshReport {
    const { added, removed, changed, unchanged } = comparePlans(this.#plan, plan);
    this.#plan = plan;
    for (const each of removed) this.#remove(each);
    for (const each of unchanged) this.#instances.get(labelOf(each))?.replacePlan(each.plan);
    const restarted = changed.filter((each) => this.#restart(each));
    for (const each of added) this.#add(each).want(undefined);
    this.#sortInstances();
    this.#scheduleReview();
    const stayDown = changed.filter((each) => !restarted.includes(each));
    return {
      started: added.map(labelOf),
      stopped: removed.map(labelOf),
      restarted: restarted.map(labelOf),
      unchanged: [...unchanged, ...stayDown].map(labelOf),
    };
  }

  stop(): Promise<'clean' | 'killed'> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  onChange(listener: (status: HaInstanceStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reserves the ports that cannot be chosen before anything is started: they may keep the HA instance from working at all. */
  async #open(): Promise<void> {
    const { ports } = this.#surroundings;
    try {
      this.#lock = await occupyHaInstance(this.#directories, this.#surroundings, this.#plan.components);
      for (const { label, plan } of this.#instances.values()) {
        if (plan.port.kind === 'fixed') await ports.assign(label, plan.port);
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
    for (const label of this.#instances.keys()) ports.release(label);
    leaveHaInstance(this.#directories, this.#lock);
  }

  #announceStart(): void {
    const { logger } = this.#options;
    for (const { name, restart, shareAs } of this.#plan.components) {
      const seconds = restart.intervalsMs.map((each) => each / 1000);
      const minUptime = restart.minUptimeMs / 1000;
      logMessage(logger, engineMessages.instanceRegistered, name, seconds.length, minUptime, shareAs);
      logMessage(logger, engineMessages.restartIntervals, name, seconds.join(', '));
    }
    logMessage(logger, engineMessages.startingComponents, this.#plan.haInstance.id, this.#instances.size);
  }

  async #stop(): Promise<'clean' | 'killed'> {
    const { logger } = this.#options;
    const { id } = this.#plan.haInstance;
    this.#phase = 'stopping';
    await this.#opened?.catch(() => undefined);
    logMessage(logger, engineMessages.stoppingComponents, id);
    const running = [...this.#instances.values()].filter((each) => each.state !== 'down');
    const whenDown = (some: readonly ComponentInstance[]): Promise<void> =>
      this.#until(() => some.every((each) => each.state === 'down'));
    const left = await stopInWaves({ waves: this.#stopOrder(), clock: this.#surroundings.clock, whenDown });
    await this.#close();
    const killed = running.filter((each) => each.killed);
    if (left.length > 0) logMessage(logger, engineMessages.stopIncomplete, id, labels(left));
    else if (killed.length > 0) logMessage(logger, engineMessages.someKilled, id, labels(killed));
    else logMessage(logger, engineMessages.componentsStopped, id);
    return killed.length + left.length > 0 ? 'killed' : 'clean';
  }

  /** Later waves first; what a refresh took out of the plan goes with the first. */
  #stopOrder(): ComponentInstance[][] {
    const all = [...this.#instances.values()];
    const waves = this.#plan.waves.toReversed().map((names) => all.filter(({ plan }) => names.includes(plan.name)));
    const inWaves = new Set(waves.flat());
    const others = all.filter((each) => !inWaves.has(each));
    return [others, ...waves].filter((wave) => wave.length > 0);
  }

  #stateOf(instances: readonly ComponentInstanceStatus[]): HaInstanceStatus['state'] {
    if (this.#phase === 'stopping' || this.#phase === 'halted') return 'stopping';
    if (this.#phase === 'starting') return 'starting';
    return instances.every(({ wanted, state }) => wanted === 'down' || state === 'up') ? 'up' : 'degraded';
  }

  #find(target: string): ComponentInstance[] | CommandResult {
    if (this.#phase === 'stopping' || this.#phase === 'halted') {
      return refused(engineMessages.haInstanceStopping, this.#plan.haInstance.id);
    }
    const found = findTarget(target, [...this.#instances.values()]).filter((each) => !this.#leaving.has(each));
    return found.length > 0 ? found : refused(engineMessages.unknownComponent, target);
  }

  #views(): InstanceView[] {
    return [...this.#instances.values()].map(({ plan, state }) => ({ component: plan.name, state }));
  }

  #add(planned: PlannedInstance): ComponentInstance {
    const label = labelOf(planned);
    const existing = this.#instances.get(label);
    if (existing) {
      this.#leaving.delete(existing);
      existing.replacePlan(planned.plan);
      if (existing.state !== 'down') existing.start();
      return existing;
    }
    const instance = new ComponentInstance(planned.plan, planned.number, this.#surroundings);
    this.#instances.set(label, instance);
    return instance;
  }

  #remove(planned: PlannedInstance): void {
    const instance = this.#instances.get(labelOf(planned));
    if (!instance) return;
    this.#leaving.add(instance);
    instance.stop();
  }

  /** False when it stays down, because an operator wants it so. */
  #restart(planned: PlannedInstance): boolean {
    const instance = this.#instances.get(labelOf(planned));
    if (!instance) return false;
    const { wanted, plan, state } = instance;
    instance.replacePlan(planned.plan);
    if (wanted === 'down') return false;
    if (state !== 'down') {
      instance.stop(plan.stopGraceMs);
      instance.start();
    }
    return true;
  }

  /** In the order of the plan; what leaves comes last. */
  #sortInstances(): void {
    const order = plannedInstances(this.#plan).map(labelOf);
    const rank = ([label]: [string, ComponentInstance]): number => {
      const index = order.indexOf(label);
      return index < 0 ? order.length : index;
    };
    this.#instances = new Map([...this.#instances].sort((one, other) => rank(one) - rank(other)));
  }

  #until(isDone: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#waiters.push({ isDone, resolve });
      this.#scheduleReview();
    });
  }

  /** Changes of one moment are looked at together, and never within the handling of an event. */
  #scheduleReview(): void {
    if (this.#reviewIsDue) return;
    this.#reviewIsDue = true;
    queueMicrotask(() => {
      this.#reviewIsDue = false;
      this.#review();
    });
  }

  #review(): void {
    if (this.#phase === 'starting' || this.#phase === 'running') this.#startWhatMay();
    for (const instance of [...this.#leaving].filter(({ state }) => state === 'down')) {
      this.#leaving.delete(instance);
      this.#instances.delete(instance.label);
    }
    if (this.#phase === 'starting' && this.#isFirstRoundDone()) this.#endFirstRound();
    const done = this.#waiters.filter((each) => each.isDone());
    this.#waiters = this.#waiters.filter((each) => !done.includes(each));
    for (const { resolve } of done) resolve();
    if (this.#listeners.size === 0) return;
    const status = this.status();
    for (const listener of this.#listeners) listener(status);
  }

  #startWhatMay(): void {
    for (const instance of this.#instances.values()) {
      if (instance.wanted !== 'up' || instance.state !== 'down') continue;
      const reason = waitsFor(instance.plan, this.#views());
      if (reason === undefined) instance.start();
      else instance.want(reason);
    }
  }

  #isFirstRoundDone(): boolean {
    const isWanted = [...this.#instances.values()].some(({ wanted }) => wanted === 'up');
    return this.#lock !== undefined && (isWanted || this.#instances.size === 0) && isSettled(this.#views());
  }

  #endFirstRound(): void {
    this.#phase = 'running';
    const { logger } = this.#options;
    const { id } = this.#plan.haInstance;
    const missing = [...this.#instances.values()].filter(({ wanted, state }) => wanted === 'up' && state !== 'up');
    if (missing.length === 0) logMessage(logger, engineMessages.componentsStarted, id);
    else logMessage(logger, engineMessages.someNotStarted, id, labels(missing));
  }
}

function labelOf({ plan, number }: PlannedInstance): string {
  return `${plan.name}#${number}`;
}

function labels(instances: readonly ComponentInstance[]): string {
  return instances.map(({ label }) => label).join(', ');
}
