// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { generationOf } from '../adoption/generation.ts';
import { OwnershipLostError } from '../ownership/instance-lock.ts';
import type { InstanceOutput } from '../output/instance-outputs.ts';
import type { ComponentPlan } from '../plan/component-plan.ts';
import type { HookedInstance } from '../hooks/lifecycle-hook.ts';
import { hostnameOf } from '../plan/instance-plan.ts';
import { portOfInstance } from '../plan/port-plan.ts';
import type { ComponentProcess, ProcessLeader } from '../process/component-process.ts';
import { instanceEnvironment, instanceLabel } from '../process/instance-environment.ts';
import type { InstanceRecord } from '../process/instance-record.ts';
import { startTask } from '../started-task/task-starter.ts';
import type { StartedTaskProcess } from '../started-task/started-task.ts';
import { newInstanceTag } from '../process/instance-tag.ts';
import type { ProbedInstance } from './instance-probing.ts';
import type { Preparation } from './component-preparations.ts';
import type { EndEvidence } from './process-end.ts';
import type { Surroundings } from './surroundings.ts';

/** How the leader ended; a started task has neither code nor signal, but a reason in words. */
type OnExit = (code: number | null, signal: NodeJS.Signals | null, reason?: string) => void;

/** The process of one component instance and what belongs to it: port, environment, output file and record. */
export class InstanceProcess {
  readonly #component: string;
  readonly #number: number;
  readonly #label: string;
  readonly #surroundings: Surroundings;
  readonly #output: InstanceOutput;
  #process: ComponentProcess | undefined;
  #port: number | undefined;
  #environment: { readonly port: number | undefined; readonly variables: Record<string, string> } | undefined;
  #tag = '';
  #generation: { readonly plan: ComponentPlan; readonly name: string } | undefined;
  #everSpawned = false;
  #adopted = false;
  #configured: Preparation['configured'] = {};
  /** What stands in place of a process: it has no record and no output of its own. */
  #task: StartedTaskProcess | undefined;

  constructor(component: string, number: number, surroundings: Surroundings) {
    this.#component = component;
    this.#number = number;
    this.#label = instanceLabel(component, number);
    this.#surroundings = surroundings;
    this.#output = surroundings.outputs.open(this.#label);
  }

  get pid(): number | undefined {
    return this.#task ? undefined : this.#process?.pid;
  }

  get port(): number | undefined {
    return this.#port;
  }

  /** The file that its output goes to; undefined before the first start. */
  get output(): string | undefined {
    return this.#everSpawned ? this.#output.file : undefined;
  }

  /** To be called when it has ended: what returns its last lines, once, when they are wanted. */
  lastLines(): () => readonly string[] {
    return this.#output.ending();
  }

  /** Whether there is a process, or the rest of one. */
  get exists(): boolean {
    return this.#process !== undefined;
  }

  /** The next start gets the environment of a new plan. */
  forgetEnvironment(): void {
    this.#environment = undefined;
  }

  /** How a started task is treated changes while it runs. */
  replaceTask(plan: ComponentPlan['stc']): void {
    if (plan) this.#task?.replacePlan(plan);
  }

  /** What explains its end. */
  get evidence(): EndEvidence {
    return { lastLines: () => this.#output.lastLines(), isKilledForMemory: this.#surroundings.isKilledForMemory };
  }

  /** How hooks see it. */
  hooked(plan: ComponentPlan): HookedInstance {
    const hostname = hostnameOf(plan, this.#number, this.#surroundings.haInstance);
    // What the instances of a shared port have registered is true as long as one of them is left.
    const port = portOfInstance(plan, this.#number).kind === 'shared' ? undefined : this.#port;
    return { component: this.#component, number: this.#number, hostname, port };
  }

  /**
   * Validates and configures what is not yet, and reserves the port. Undefined when there is nothing to wait for; resolves with the reason
   * when it may not be started; rejects when no port is to be had.
   */
  prepare(plan: ComponentPlan): Promise<string | undefined> | undefined {
    const preparation = this.#surroundings.preparations.of(plan.name);
    if (preparation instanceof Promise) return preparation.then((done) => this.#prepared(plan, done));
    const prepared = this.#prepared(plan, preparation);
    return typeof prepared === 'string' ? Promise.resolve(prepared) : prepared;
  }

  /** The reason when it may not be started. */
  #prepared(plan: ComponentPlan, preparation: Preparation): Promise<undefined> | string | undefined {
    if (preparation.outcome === 'failed') return preparation.reason ?? 'it could not be prepared';
    if (this.#configured !== preparation.configured) this.forgetEnvironment();
    this.#configured = preparation.configured;
    return this.#assignPort(plan);
  }

  #assignPort(plan: ComponentPlan): Promise<undefined> | undefined {
    const { ports } = this.#surroundings;
    const planned = portOfInstance(plan, this.#number);
    if (planned.kind === 'none') {
      ports.release(this.#label);
      this.#port = undefined;
      return undefined;
    }
    return ports.assign(this.#label, planned).then((port) => {
      this.#port = port;
      return undefined;
    });
  }

  /** Throws when no process was started; `onExit` is called once when its leader has ended. */
  spawn(plan: ComponentPlan, onExit: OnExit): ProcessLeader {
    const { lifecycleScript, processes, startProcess, endWatches, haInstance, ownershipLoss, ports } =
      this.#surroundings;
    if (ownershipLoss()) throw new OwnershipLostError();
    if (plan.stc) return this.#startTask(plan.stc, onExit);
    const { startScript, directory } = plan;
    const environment = this.#variables(plan);
    this.#tag = newInstanceTag(haInstance.id, this.#label);
    this.#output.begin();
    const watch = endWatches.openForStart(this.#label);
    const own = {
      tag: this.#tag,
      descriptors: { endWatch: watch?.descriptor, listen: ports.listenDescriptor(this.#label) },
    };
    const options = { lifecycleScript, startScript, directory, environment, output: this.#output.file, onExit, ...own };
    try {
      this.#process = startProcess(options, processes);
    } finally {
      // As long as this process lives, the system tells of the end; the FIFO is for the launcher that comes after it.
      watch?.close();
    }
    this.#everSpawned = true;
    this.#adopted = false;
    return this.#process;
  }

  /** Supervises what an earlier launcher has started; its port is reserved already. `onExit` is called once when it has ended. */
  takeOver(plan: ComponentPlan, record: InstanceRecord, onExit: () => void): ProcessLeader {
    this.#process = this.#surroundings.adoptProcess(record, { ...this.#surroundings, onExit });
    this.#tag = record.tag;
    this.#port = record.port;
    this.#output.resume();
    this.#variables(plan);
    this.#adopted = true;
    this.#everSpawned = true;
    return this.#process;
  }

  /** What probes have to know of it. */
  probed(): ProbedInstance {
    return {
      number: this.#number,
      port: this.#port,
      environment: this.#environment?.variables ?? {},
      adopted: this.#adopted,
      ...(this.#task && { readiness: this.#task.readiness }),
      onLine: (listener, containing) => this.#output.onLine(listener, containing),
    };
  }

  /** Leaves it to another launcher. */
  leave(): void {
    this.#process?.leave?.();
    this.#output.leave();
    this.#process = undefined;
  }

  /** Throws what the file system says. */
  record({ pid, startTime }: ProcessLeader, plan: ComponentPlan, startedAt: number): void {
    // Whether a started task runs is asked of the system; there is nothing else to be found again.
    if (this.#task) return;
    const { processes, records, haInstance } = this.#surroundings;
    records.write({
      component: this.#component,
      number: this.#number,
      haInstance: haInstance.id,
      process: { ...processes.self, pid, startTime },
      group: pid,
      tag: this.#tag,
      command: plan.startScript,
      generation: this.#generationOf(plan),
      port: this.#port,
      startedAt,
      launcher: processes.self,
    });
  }

  /** Notices an end that nothing tells of. */
  look(): void {
    this.#process?.look?.();
  }

  signal(signal: 'SIGTERM' | 'SIGKILL'): void {
    this.#process?.signal(signal);
  }

  /** Whether it is proven that nothing of it is left. */
  isGone(): boolean {
    return this.#process?.isGroupEmpty() ?? true;
  }

  /** Ids of processes that are left. */
  remaining(): readonly number[] {
    return this.#process?.remaining() ?? [];
  }

  /** It is gone. */
  forget(): void {
    this.#process?.leave?.();
    this.#process = undefined;
    this.#task = undefined;
  }

  /** Gives back port and record, and takes over the last of the output. */
  release(): void {
    this.#surroundings.ports.release(this.#label);
    this.#surroundings.records.remove(this.#component, this.#number);
    this.#output.close();
    this.#port = undefined;
  }

  #startTask(
    plan: NonNullable<ComponentPlan['stc']>,
    onExit: (code: null, signal: null, reason: string) => void,
  ): ProcessLeader {
    const onEnd = (reason: string): void => onExit(null, null, reason);
    this.#task = startTask({ label: this.#label, plan, onExit: onEnd }, this.#surroundings);
    this.#process = this.#task;
    return this.#task;
  }

  /** A restart has the same plan. */
  #generationOf(plan: ComponentPlan): string {
    if (this.#generation?.plan !== plan) this.#generation = { plan, name: generationOf(plan, this.#number) };
    return this.#generation.name;
  }

  /** The same port gives the same environment: what a restart needs is there already. */
  #variables(plan: ComponentPlan): Record<string, string> {
    if (this.#environment?.port !== this.#port || !this.#environment) {
      const { directories, inherited } = this.#surroundings;
      const identity = { number: this.#number, port: this.#port, sharedDirectory: directories.shared };
      const instance = { ...identity, configured: this.#configured };
      this.#environment = { port: this.#port, variables: instanceEnvironment(plan, instance, inherited) };
    }
    return this.#environment.variables;
  }
}
