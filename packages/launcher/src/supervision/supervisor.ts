// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { HaInstanceStatus } from '../control/status.ts';
import type { LifecycleHook } from '../hooks/lifecycle-hook.ts';
import type { OwnershipLoss, InstanceLock } from '../ownership/lock-keeper.ts';
import { ownershipMessages } from '../ownership/messages-ownership.ts';
import type { Plan } from '../plan/component-plan.ts';
import { portOfInstance } from '../plan/port-plan.ts';
import type { CreateProbe } from '../probes/index.ts';
import type { ProcessTable } from '../process/process-table.ts';
import { ChangeReview } from './change-review.ts';
import type { Clock } from './clock.ts';
import { ComponentCommands } from './component-commands.ts';
import { ComponentPreparations, type Preparer } from './component-preparations.ts';
import type { ComponentInstance } from './component.ts';
import { isSettled } from './dependencies.ts';
import { openGround, type EngineFacts, type EngineGround } from './engine-surroundings.ts';
import { haInstanceStatus, type Phase } from './ha-instance-status.ts';
import { InstanceSet, labels, type RefreshReport } from './instance-set.ts';
import { engineMessages } from './messages-engine.ts';
import { supervisionMessages } from './messages-supervision.ts';
import type { CommandResult } from './operator-target.ts';
import { RestartedComponents } from './restarted-components.ts';
import type { Surroundings } from './surroundings.ts';
import { mostRestartsOfAll, recentRestartsOfAll, VitalWatch, type LostComponent } from './vital-components.ts';
import { stopInWaves, within } from './wave-stop.ts';

export type { RefreshReport } from './instance-set.ts';
export type { CommandResult } from './operator-target.ts';

export interface SupervisorOptions {
  readonly plan: Plan;
  readonly logger: ZoweLogger;
  /** Private directory of this user on this system; port reservations are kept there. */
  readonly systemDirectory: string;
  readonly createProbe: CreateProbe;
  readonly hooks: readonly LifecycleHook[];
  /** Takes lines of component instances into the job log; without it they are in their own files only. */
  readonly writeLines?: (label: string, lines: readonly string[]) => void;
  /** Validates and configures components; without it they are started as they are. */
  readonly preparer?: Preparer;
  /** Absolute path of `lifecycle/start-component.sh`. */
  readonly lifecycleScript: string;
  /** What component instances inherit, usually the environment of the launcher; their own comes on top. */
  readonly inherited?: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
  readonly processes?: ProcessTable;
  /** Another system than that of this process, for tests. */
  readonly openGround?: (options: SupervisorOptions, facts: EngineFacts) => EngineGround;
}

/**
 * How everything ended. `killed`: SIGKILL was needed, or something is left; `degraded`: something that was wanted was not up before;
 * `vitalLost`: a vital component was lost.
 */
export type StopOutcome = 'clean' | 'killed' | 'degraded' | 'vitalLost';

/** Runs the component instances of one HA instance. */
export interface Supervisor {
  /**
   * Resolves when every instance is up, was given up, or waits for one that was. Rejects, with nothing started and nothing left behind,
   * when another launcher runs the HA instance, when the workspace cannot be written, when a fixed port is not free, or when the
   * preparation says so.
   */
  start(): Promise<void>;
  status(): HaInstanceStatus;
  /** `target`: component or component#n, in any case. */
  startComponent(target: string): CommandResult;
  stopComponent(target: string): CommandResult;
  /** With `roll` one instance after the other; a promise of how that ended, unless it is refused. */
  restartComponent(target: string, options: { readonly roll: boolean }): CommandResult | Promise<CommandResult>;
  /** What fails is not restarted any more, until it is released. */
  holdComponent(target: string): CommandResult;
  releaseComponent(target: string): CommandResult;
  /** Failures and restarts count from 0. */
  resetComponent(target: string): CommandResult;
  /** SIGKILL, in development mode only. */
  killInstance(target: string): CommandResult;
  /** SIGKILL to everything at once; nothing is cleaned up, nothing restarted. */
  killAll(): void;
  /** Acts on what differs from the plan so far, and returns at once. */
  refresh(plan: Plan): RefreshReport;
  /** Ends everything. */
  stop(): Promise<StopOutcome>;
  /** Tells when another launcher has taken over the HA instance: this one has to end. */
  onOwnershipLost(listener: () => void): void;
  /** Tells when a vital component was lost and the whole is to be stopped for that. */
  onVitalLost(listener: () => void): void;
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

const hooksCloseMs = 3_000;

/** An adopted instance may have ended without that anything has told of it. */
const longestUnseenMs = 1_000;

class HaInstanceSupervisor implements Supervisor {
  readonly #options: SupervisorOptions;
  readonly #ground: EngineGround;
  readonly #surroundings: Surroundings;
  readonly #preparations: ComponentPreparations;
  readonly #startedAt: number;
  readonly #instances: InstanceSet;
  readonly #commands: ComponentCommands;
  readonly #review = new ChangeReview(() => this.#look());
  readonly #listeners = new Set<(status: HaInstanceStatus) => void>();
  readonly #ownershipListeners = new Set<() => void>();
  readonly #vitalListeners = new Set<() => void>();
  readonly #restarted = new RestartedComponents();
  readonly #vital = new VitalWatch();
  #plan: Plan;
  #phase: Phase = 'starting';
  #lookedAt = -Infinity;
  #lock: InstanceLock | undefined;
  /** Whether it is known what runs already. */
  #isOpen = false;
  /** Whether what is wanted may be started. */
  #isBegun = false;
  /** Came before it was known what runs already. */
  #earlyPlan: Plan | undefined;
  #isRestartingAll = false;
  #restartsOfAll: number[] = [];
  #opened: Promise<void> | undefined;
  #stopped: Promise<StopOutcome> | undefined;

  constructor(options: SupervisorOptions) {
    const { plan } = options;
    this.#options = options;
    this.#plan = plan;
    this.#preparations = new ComponentPreparations(options.preparer, () => this.#plan);
    this.#ground = (options.openGround ?? openGround)(options, {
      changed: () => this.#review.schedule(),
      ownershipLoss: () => this.#lock?.check(),
      preparations: this.#preparations,
      outputFiles: () => this.#plan.launcher.outputFiles,
    });
    this.#surroundings = this.#ground.surroundings;
    this.#startedAt = this.#surroundings.clock.now();
    this.#instances = new InstanceSet(plan, this.#surroundings);
    this.#commands = new ComponentCommands({
      instances: this.#instances,
      preparations: this.#preparations,
      review: this.#review,
      clock: this.#surroundings.clock,
      haInstance: () => this.#plan.haInstance.id,
      isOpen: () => this.#isOpen,
      isBegun: () => this.#isBegun,
      isStopping: () => this.#phase !== 'starting' && this.#phase !== 'running',
      isDevelopment: () => this.#plan.development,
    });
  }

  async start(): Promise<void> {
    // From now on operators may want something else, while it is still being opened and prepared.
    for (const instance of this.#instances.all) instance.want(undefined);
    this.#opened = this.#open();
    await this.#opened;
    if (this.#phase !== 'starting') return;
    this.#announceStart();
    this.#isBegun = true;
    await this.#review.until(() => this.#phase !== 'starting');
  }

  status(): HaInstanceStatus {
    this.#lookAtAll();
    const instances = this.#instances.all.map((each) => each.status);
    return haInstanceStatus({ plan: this.#plan, phase: this.#phase, startedAt: this.#startedAt, instances });
  }

  /** Whoever asks gets no answer that is much older than this. */
  #lookAtAll(): void {
    const now = this.#surroundings.clock.monotonic();
    if (now - this.#lookedAt < longestUnseenMs) return;
    this.#lookedAt = now;
    for (const instance of this.#instances.all) instance.look();
  }

  startComponent(target: string): CommandResult {
    return this.#commands.start(target);
  }

  stopComponent(target: string): CommandResult {
    return this.#commands.stop(target);
  }

  restartComponent(target: string, options: { readonly roll: boolean }): CommandResult | Promise<CommandResult> {
    return this.#commands.restart(target, options);
  }

  holdComponent(target: string): CommandResult {
    return this.#commands.hold(target);
  }

  releaseComponent(target: string): CommandResult {
    return this.#commands.release(target);
  }

  resetComponent(target: string): CommandResult {
    return this.#commands.reset(target);
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
    if (!this.#isOpen) {
      this.#earlyPlan = plan;
      return { started: [], stopped: [], restarted: [], unchanged: [] };
    }
    const before = this.#plan;
    this.#plan = plan;
    this.#ground.extend(plan);
    const report = this.#instances.refresh(before, plan, (component) => this.#preparations.forget(component));
    this.#review.schedule();
    return report;
  }

  stop(): Promise<StopOutcome> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  onOwnershipLost(listener: () => void): void {
    this.#ownershipListeners.add(listener);
  }

  onVitalLost(listener: () => void): void {
    this.#vitalListeners.add(listener);
  }

  onChange(listener: (status: HaInstanceStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes over what runs, then prepares the rest; whatever keeps the HA instance from working at all shows before the first spawn. */
  async #open(): Promise<void> {
    try {
      const { lock, adopted } = await this.#ground.occupy(this.#plan);
      this.#lock = lock;
      lock.onLost((loss) => this.#abandon(loss));
      await this.#reservePorts(new Set(adopted.keys()));
      for (const instance of this.#instances.all) {
        const record = adopted.get(instance.label);
        if (!record) continue;
        this.#preparations.keep(instance.plan.name);
        instance.adopt(record);
      }
      this.#isOpen = true;
      if (this.#earlyPlan) this.refresh(this.#earlyPlan);
      // Operators may look at it, and end it, while it is being prepared.
      this.#review.schedule();
      if (this.#phase === 'starting') await this.#prepare();
    } catch (error) {
      await this.#giveUpStart();
      throw error;
    }
  }

  /** Those that cannot be chosen. */
  async #reservePorts(adopted: ReadonlySet<string>): Promise<void> {
    for (const { label, plan, number } of this.#instances.all) {
      const port = portOfInstance(plan, number);
      const isCertain = port.kind === 'fixed' || port.kind === 'shared';
      if (isCertain && !adopted.has(label)) await this.#surroundings.ports.assign(label, port);
    }
  }

  async #prepare(): Promise<void> {
    const runs = new Set(this.#instances.all.filter(({ state }) => state !== 'down').map(({ plan }) => plan.name));
    const names = this.#plan.components.map(({ name }) => name).filter((name) => !runs.has(name));
    try {
      await this.#preparations.prepareAll(names);
    } catch (error) {
      // A stop ends the preparation; what is said of that is of no interest.
      if (this.#phase === 'starting') throw error;
    }
  }

  async #giveUpStart(): Promise<void> {
    if (this.#stopped) return;
    this.#phase = 'halted';
    this.#stopped = this.#stopAll()
      .then(() => this.#close())
      .then(() => 'clean');
    await this.#stopped;
  }

  /** Gives back everything that is not a component instance. */
  async #close(): Promise<void> {
    const { hooks, ports, clock, outputs } = this.#surroundings;
    await within(hooks.close(), hooksCloseMs, clock);
    outputs.close();
    for (const { label } of this.#instances.all) ports.release(label);
    this.#ground.leave(this.#lock);
  }

  /** What another launcher of this system has taken over is left to it; one of another system cannot see it, so it is ended here. */
  #abandon({ owner, isOfSameSystem }: OwnershipLoss): void {
    const what = isOfSameSystem ? 'its component instances are left alone' : 'its component instances are ended';
    const { id } = this.#plan.haInstance;
    logMessage(this.#options.logger, ownershipMessages.ownershipLost, id, owner.pid, owner.hostname, what);
    if (isOfSameSystem && this.#stopped === undefined) {
      this.#phase = 'halted';
      this.#preparations.abort();
      for (const instance of this.#instances.all) instance.leave();
      this.#stopped = this.#close().then(() => 'killed');
      this.#review.schedule();
    }
    for (const listener of this.#ownershipListeners) listener();
  }

  #announceStart(): void {
    const { logger } = this.#options;
    for (const { name, restart, shareAs } of this.#plan.components) {
      const seconds = restart.intervalsMs.map((each) => each / 1000);
      const minUptime = restart.minUptimeMs / 1000;
      logMessage(logger, engineMessages.instanceRegistered, name, seconds.length, minUptime, shareAs);
      logMessage(logger, engineMessages.restartIntervals, name, seconds.join(', '));
    }
    const { length } = this.#instances.all;
    logMessage(logger, supervisionMessages.starting, this.#plan.haInstance.id, length);
    logMessage(logger, engineMessages.startingComponents, this.#plan.haInstance.id, length);
  }

  async #stop(): Promise<StopOutcome> {
    const { logger } = this.#options;
    const { id } = this.#plan.haInstance;
    const isVitalLost = this.#vital.lost.length > 0;
    const isDegraded = this.status().state === 'degraded';
    this.#phase = 'stopping';
    this.#preparations.abort();
    await this.#opened?.catch(() => undefined);
    logMessage(logger, engineMessages.stoppingComponents, id);
    this.#review.schedule();
    const running = this.#instances.all.filter((each) => each.state !== 'down');
    const left = await this.#stopAll();
    await this.#close();
    const killed = running.filter((each) => each.killed);
    if (left.length > 0) logMessage(logger, engineMessages.stopIncomplete, id, labels(left));
    else if (killed.length > 0) logMessage(logger, engineMessages.someKilled, id, labels(killed));
    else logMessage(logger, engineMessages.componentsStopped, id);
    this.#phase = 'stopped';
    logMessage(logger, supervisionMessages.stopped, id);
    if (isVitalLost) return 'vitalLost';
    if (killed.length + left.length > 0) return 'killed';
    return isDegraded ? 'degraded' : 'clean';
  }

  /** Resolves with what is not down even then. */
  #stopAll(): Promise<ComponentInstance[]> {
    return stopInWaves({
      waves: this.#instances.stopOrder(this.#plan.waves),
      clock: this.#surroundings.clock,
      stop: (instance, graceMs) => instance.stop(graceMs),
      whenDown: (some) => this.#review.until(() => some.every((each) => each.state === 'down')),
    });
  }

  #look(): void {
    const isRunning = this.#isBegun && (this.#phase === 'starting' || this.#phase === 'running');
    if (isRunning) this.#advance();
    this.#instances.dropLeft();
    if (isRunning) for (const lost of this.#vital.look(this.#instances.staying)) this.#handleLoss(lost);
    if (this.#listeners.size === 0 || !this.#lock) return;
    const status = this.status();
    for (const listener of this.#listeners) listener(status);
  }

  /** Does what is due because of what has changed. */
  #advance(): void {
    this.#restartDependants();
    if (!this.#isRestartingAll) this.#instances.startWhatMay();
    if (this.#phase === 'starting' && isSettled(this.#instances.all)) this.#endFirstRound();
  }

  #endFirstRound(): void {
    this.#phase = 'running';
    const { logger } = this.#options;
    const { id } = this.#plan.haInstance;
    const missing = this.#instances.all.filter(
      ({ wanted, state }) => wanted === 'up' && state !== 'up' && state !== 'ended',
    );
    if (missing.length === 0) logMessage(logger, engineMessages.componentsStarted, id);
    else logMessage(logger, engineMessages.someNotStarted, id, labels(missing));
  }

  #restartDependants(): void {
    for (const name of this.#restarted.look(this.#instances.all)) {
      const dependants = this.#instances.staying.filter(
        ({ plan, wanted, state }) =>
          plan.restartWithRequired && plan.requires.includes(name) && wanted === 'up' && state !== 'down',
      );
      for (const instance of dependants) {
        logMessage(this.#options.logger, supervisionMessages.dependantRestarted, instance.label, name);
        instance.restart();
      }
    }
  }

  #handleLoss({ name, reason }: LostComponent): void {
    const { logger } = this.#options;
    const { id } = this.#plan.haInstance;
    const { onVitalLost } = this.#plan.launcher;
    const now = this.#surroundings.clock.monotonic();
    this.#restartsOfAll = recentRestartsOfAll(this.#restartsOfAll, now);
    const mayRestart = onVitalLost === 'restartAll' && this.#restartsOfAll.length < mostRestartsOfAll;
    const what =
      onVitalLost === 'stay' ? 'the rest goes on' : mayRestart ? 'everything is restarted' : 'everything is stopped';
    logMessage(logger, supervisionMessages.vitalLost, name, id, reason, what);
    if (onVitalLost === 'stay') return;
    if (!mayRestart) {
      for (const listener of this.#vitalListeners) listener();
      return;
    }
    this.#restartsOfAll.push(now);
    const times = this.#restartsOfAll.length;
    logMessage(logger, supervisionMessages.restartingAll, id, name, times, mostRestartsOfAll);
    void this.#restartAll();
  }

  /** What is wanted stays as it is, so that everything that is comes back in the order of its dependencies. */
  async #restartAll(): Promise<void> {
    if (this.#isRestartingAll) return;
    this.#isRestartingAll = true;
    await stopInWaves({
      waves: this.#instances.stopOrder(this.#plan.waves),
      clock: this.#surroundings.clock,
      stop: (instance, graceMs) => {
        if (instance.state !== 'held' && this.#phase !== 'stopping') instance.suspend(graceMs);
      },
      whenDown: (some) => this.#review.until(() => some.every(({ state }) => state === 'down' || state === 'held')),
    });
    this.#isRestartingAll = false;
    this.#review.schedule();
  }
}
