// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { adoptComponentProcess } from '../adoption/adopted-process.ts';
import { generationOf } from '../adoption/generation.ts';
import { OwnershipLostError } from '../ownership/instance-lock.ts';
import type { InstanceOutput } from '../output/instance-outputs.ts';
import type { ComponentPlan } from '../plan/component-plan.ts';
import type { ComponentProcess, ProcessLeader } from '../process/component-process.ts';
import { instanceEnvironment, instanceLabel } from '../process/instance-environment.ts';
import type { InstanceRecord } from '../process/instance-record.ts';
import { newInstanceTag } from '../process/instance-tag.ts';
import type { Surroundings } from './surroundings.ts';

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

  constructor(component: string, number: number, surroundings: Surroundings) {
    this.#component = component;
    this.#number = number;
    this.#label = instanceLabel(component, number);
    this.#surroundings = surroundings;
    this.#output = surroundings.outputs.open(this.#label);
  }

  get pid(): number | undefined {
    return this.#process?.pid;
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

  /** Undefined when there is nothing to wait for; rejects when no port is to be had. */
  prepare(plan: ComponentPlan): Promise<void> | undefined {
    const { ports } = this.#surroundings;
    if (plan.port.kind === 'none') {
      ports.release(this.#label);
      this.#port = undefined;
      return undefined;
    }
    return ports.assign(this.#label, plan.port).then((port) => {
      this.#port = port;
    });
  }

  /** Throws when no process was started; `onExit` is called once when its leader has ended. */
  spawn(plan: ComponentPlan, onExit: (code: number | null, signal: NodeJS.Signals | null) => void): ProcessLeader {
    const { lifecycleScript, processes, startProcess, endWatches, haInstance, ownershipLoss } = this.#surroundings;
    if (ownershipLoss()) throw new OwnershipLostError();
    const { startScript, directory } = plan;
    const environment = this.#variables(plan);
    this.#tag = newInstanceTag(haInstance.id, this.#label);
    this.#output.begin();
    const watch = endWatches.openForStart(this.#label);
    const own = { tag: this.#tag, descriptors: { endWatch: watch?.descriptor } };
    const options = { lifecycleScript, startScript, directory, environment, output: this.#output.file, onExit, ...own };
    try {
      this.#process = startProcess(options, processes);
    } finally {
      // As long as this process lives, the system tells of the end; the FIFO is for the launcher that comes after it.
      watch?.close();
    }
    this.#everSpawned = true;
    return this.#process;
  }

  /** Supervises what an earlier launcher has started; its port is reserved already. `onExit` is called once when it has ended. */
  takeOver(record: InstanceRecord, onExit: () => void): ProcessLeader {
    this.#process = adoptComponentProcess(record, { ...this.#surroundings, onExit });
    this.#tag = record.tag;
    this.#port = record.port;
    this.#output.resume();
    this.#everSpawned = true;
    return this.#process;
  }

  /** Leaves it to another launcher. */
  leave(): void {
    this.#process?.leave?.();
    this.#output.leave();
    this.#process = undefined;
  }

  /** Throws what the file system says. */
  record({ pid, startTime }: ProcessLeader, plan: ComponentPlan, startedAt: number): void {
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
  }

  /** Gives back port and record, and takes over the last of the output. */
  release(): void {
    this.#surroundings.ports.release(this.#label);
    this.#surroundings.records.remove(this.#component, this.#number);
    this.#output.close();
    this.#port = undefined;
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
      const instance = { number: this.#number, port: this.#port, sharedDirectory: directories.shared };
      this.#environment = { port: this.#port, variables: instanceEnvironment(plan, instance, inherited) };
    }
    return this.#environment.variables;
  }
}
