// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import type { CommandOutcome, ZosServices } from '@zowe-ha/zos';
import { requireTaskCommand } from '@zowe-ha/zos/operator-command';
import type { StartedTaskPlan } from '../plan/component-plan.ts';
import type { Probe } from '../probes/probe.ts';
import type { ComponentProcess, GroupSignal } from '../process/component-process.ts';
import type { Clock } from '../supervision/clock.ts';
import { startedTaskMessages as messages } from './messages-started-task.ts';
import { decideStart, reasonToLeave } from './started-task-rules.ts';
import { observeTask, type Observation } from './task-observation.ts';

export interface StartedTaskOptions {
  /** Component instance, for messages. */
  readonly label: string;
  readonly plan: StartedTaskPlan;
  /** Asked once. */
  readonly openZos: () => Promise<ZosServices>;
  readonly clock: Clock;
  /** Called once when the task has ended, or is left alone; why, in words. */
  readonly onExit: (reason: string) => void;
  readonly say: (definition: MessageDefinition, ...args: MessageArgument[]) => void;
}

/** A started task as the engine drives it: SIGTERM is P, SIGKILL is C, and `readiness` is its probe. */
export interface StartedTaskProcess extends ComponentProcess {
  readonly readiness: Probe;
  /** Other use, other commands to end it; its job name is the same. */
  replacePlan(plan: StartedTaskPlan): void;
  leave(): void;
}

/** While something is expected to happen, and while nothing is. Every look is a command in the log of the system. */
const expectantPauseMs = 1_000;
const calmPauseMs = 10_000;
/** A task is not displayed at the moment of its START. */
const appearanceMs = 30_000;

/**
 * `looking`: nothing is known yet; `starting`: START was issued; `waiting`: others start it; `other`: its job name is taken;
 * `ending`: P or C was issued; `gone`: it has ended or is left alone.
 */
type Phase = 'looking' | 'starting' | 'waiting' | 'other' | 'active' | 'ending' | 'gone';

/**
 * Starts the task of the plan by an operator command, or takes over the one that is active. Throws when a command of the plan may not
 * be issued; what z/OS says comes later, by `onExit`.
 */
export function createStartedTask(options: StartedTaskOptions): StartedTaskProcess {
  const { start, stop, startStop } = options.plan;
  if (startStop) requireTaskCommand(start, 'S');
  if (startStop) requireTaskCommand(stop, 'P');
  const task = new StartedTask(options);
  task.begin();
  return task;
}

class StartedTask implements StartedTaskProcess {
  /** There is no process: the address space is another one. */
  readonly pid = 0;
  readonly startTime = '';
  readonly readiness: Probe;
  readonly #options: StartedTaskOptions;
  #plan: StartedTaskPlan;
  #zos: Promise<ZosServices> | undefined;
  #phase: Phase = 'looking';
  #observed: Observation = { state: 'unknown', reason: 'not looked at yet' };
  #startedAt: number | undefined;
  #wasActive = false;
  #wantedEnd: GroupSignal | undefined;
  #cancelLook: () => void = () => undefined;
  #looks = 0;
  readonly #saidOnce = new Set<MessageDefinition>();

  constructor(options: StartedTaskOptions) {
    this.#options = options;
    this.#plan = options.plan;
    this.readiness = {
      check: () => {
        const isReady = this.#observed.state === 'active' && this.#observed.ready;
        return Promise.resolve(isReady ? { ready: true } : { ready: false, reason: this.#describe() });
      },
      close: () => undefined,
    };
  }

  begin(): void {
    void this.#look();
  }

  signal(signal: GroupSignal): void {
    if (this.#phase === 'gone') return;
    const isStronger = this.#wantedEnd === undefined || signal === 'SIGKILL';
    this.#wantedEnd = signal;
    const reason = reasonToLeave(this.#plan);
    if (this.#phase === 'waiting') this.#gone('was not active');
    else if (reason !== undefined) this.#leaveAlone(reason);
    // What is not known yet is decided when the first look has come back.
    else if (this.#phase !== 'looking' && isStronger) void this.#end(signal);
  }

  isGroupEmpty(): boolean {
    return this.#phase === 'gone';
  }

  remaining(): number[] {
    return [];
  }

  replacePlan(plan: StartedTaskPlan): void {
    this.#plan = plan;
  }

  leave(): void {
    this.#phase = 'gone';
    this.#cancelLook();
  }

  /** Looks, acts on what is seen, and arranges the next look; a look that another one has overtaken does nothing more. */
  async #look(): Promise<void> {
    const look = ++this.#looks;
    const seen = await this.#observe();
    if (this.#isGone() || look !== this.#looks) return;
    this.#observed = seen;
    await this.#consider(this.#observed);
    if (this.#isGone() || look !== this.#looks) return;
    const isCalm = this.#phase === 'active' && this.#observed.state === 'active' && this.#observed.ready;
    const { clock } = this.#options;
    this.#cancelLook = clock.schedule(isCalm ? calmPauseMs : expectantPauseMs, () => void this.#look());
  }

  /** A task of ours takes its resource only after a while, and gives it back before it ends. */
  async #observe(): Promise<Observation> {
    const seen = await this.#see();
    const isOurs = this.#startedAt !== undefined || this.#wasActive;
    return seen.state === 'other' && isOurs ? { state: 'active', ready: seen.ready } : seen;
  }

  async #see(): Promise<Observation> {
    try {
      return await observeTask(this.#plan, await this.#open());
    } catch (error) {
      return { state: 'unknown', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  #open(): Promise<ZosServices> {
    return (this.#zos ??= this.#options.openZos());
  }

  async #issue(command: string): Promise<CommandOutcome> {
    try {
      return await (await this.#open()).operatorCommand(command);
    } catch (error) {
      return { outcome: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async #consider(observed: Observation): Promise<void> {
    if (observed.state === 'unknown') {
      this.#unknown(observed.reason);
      return;
    }
    if (this.#phase === 'looking') {
      await this.#decide(observed.state);
      return;
    }
    if (observed.state === 'absent') this.#absent();
    else if (observed.state === 'other') this.#sayOnce(messages.taskOfOther, this.#plan.jobName, this.#resource());
    else await this.#active();
  }

  async #decide(state: 'active' | 'absent' | 'other'): Promise<void> {
    const { say, label } = this.#options;
    const plan = this.#plan;
    if (state === 'other') {
      this.#phase = 'other';
      this.#sayOnce(messages.taskOfOther, plan.jobName, this.#resource());
      if (this.#wantedEnd) this.#leaveAlone('its job name is that of another');
      return;
    }
    const decision = decideStart({ ...plan, active: state === 'active' });
    if (this.#wantedEnd) {
      if (decision === 'adopt') await this.#end(this.#wantedEnd);
      else this.#gone('was not active');
      return;
    }
    if (decision === 'adopt') {
      this.#wasActive = true;
      this.#phase = 'active';
      say(messages.taskAdopted, label, plan.jobName);
    } else if (decision === 'await') {
      this.#phase = 'waiting';
      say(messages.taskAwaited, label, plan.jobName);
    } else await this.#start();
  }

  async #start(): Promise<void> {
    const { clock, say, label } = this.#options;
    const plan = this.#plan;
    this.#phase = 'starting';
    this.#startedAt = clock.monotonic();
    say(messages.taskStartIssued, label, plan.start);
    const outcome = await this.#issue(plan.start);
    if (this.#isGone() || outcome.outcome === 'issued') return;
    say(messages.taskCommandFailed, label, plan.start, outcome.reason);
    this.#gone(`start refused: ${outcome.reason}`);
  }

  async #active(): Promise<void> {
    const { say, label } = this.#options;
    const plan = this.#plan;
    const isFirst = !this.#wasActive;
    this.#wasActive = true;
    if (this.#phase === 'waiting' || this.#phase === 'other') say(messages.taskAdopted, label, plan.jobName);
    // A task that came up only after it was told to end has to be told again.
    if (this.#phase === 'ending') {
      if (isFirst) await this.#issueEnd();
    } else this.#phase = 'active';
  }

  #absent(): void {
    const { clock } = this.#options;
    const plan = this.#plan;
    if (this.#phase === 'waiting') return;
    const sinceStart = clock.monotonic() - (this.#startedAt ?? -Infinity);
    const mayAppear = !this.#wasActive && sinceStart < appearanceMs;
    if (mayAppear) return;
    if (this.#phase === 'starting') this.#gone(`did not become active within ${appearanceMs / 1000} s`);
    else if (this.#phase === 'other') this.#phase = 'looking';
    else this.#gone(`${plan.jobName} has ended`);
  }

  #unknown(reason: string): void {
    const plan = this.#plan;
    this.#sayOnce(messages.taskUnknown, plan.jobName, reason);
    // Starting it could start it twice; the restart policy looks again.
    if (this.#phase === 'looking') this.#gone(`not known whether ${plan.jobName} is active: ${reason}`);
  }

  async #end(signal: GroupSignal): Promise<void> {
    if (this.#phase === 'other') {
      this.#leaveAlone('its job name is that of another');
      return;
    }
    this.#phase = 'ending';
    this.#wantedEnd = signal;
    await this.#issueEnd();
    if (this.#isGone()) return;
    this.#cancelLook();
    await this.#look();
  }

  async #issueEnd(): Promise<void> {
    const { say, label } = this.#options;
    const plan = this.#plan;
    const command = this.#wantedEnd === 'SIGKILL' ? `C ${plan.jobName}` : plan.stop;
    say(messages.taskStopIssued, label, command);
    const outcome = await this.#issue(command);
    if (outcome.outcome !== 'issued') say(messages.taskCommandFailed, label, command, outcome.reason);
  }

  #leaveAlone(reason: string): void {
    const { say, label } = this.#options;
    const plan = this.#plan;
    say(messages.taskLeft, label, plan.jobName, reason);
    this.#gone(`left alone: ${reason}`);
  }

  #gone(reason: string): void {
    if (this.#phase === 'gone') return;
    this.#phase = 'gone';
    this.#cancelLook();
    // Never within the call that asked for it: the engine handles one event at a time.
    queueMicrotask(() => this.#options.onExit(reason));
  }

  #isGone(): boolean {
    return this.#phase === 'gone';
  }

  #describe(): string {
    const plan = this.#plan;
    if (this.#phase === 'waiting') return `${plan.jobName} is not active and not started from here`;
    if (this.#phase === 'other') return `${plan.jobName} does not hold ${this.#resource()}`;
    if (this.#observed.state === 'unknown') return this.#observed.reason;
    return `${plan.jobName} is ${this.#observed.state === 'active' ? 'active, but not ready' : 'not active yet'}`;
  }

  #resource(): string {
    const { enqueue } = this.#plan;
    return enqueue ? `${enqueue.major} ${enqueue.minor}` : '';
  }

  #sayOnce(definition: MessageDefinition, ...args: MessageArgument[]): void {
    if (this.#saidOnce.has(definition)) return;
    this.#saidOnce.add(definition);
    this.#options.say(definition, this.#options.label, ...args);
  }
}
