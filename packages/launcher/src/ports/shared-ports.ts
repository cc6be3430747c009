// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ZoweError } from '@zowe-ha/messages';
import type { Claim } from '../ownership/claim.ts';
import type { PortPlan } from '../plan/component-plan.ts';
import type { ProcessTable } from '../process/process-table.ts';
import { listenError, refusalOf } from './free-port.ts';
import { SharedPortElsewhereError } from './port-errors.ts';
import { openSharedSocket, type SharedSocket } from './shared-socket.ts';

/** A port that the instances of a component share. */
export type SharedPortPlan = Extract<PortPlan, { readonly kind: 'shared' }>;

interface SharedPort {
  readonly plan: SharedPortPlan;
  readonly claim: Claim;
  /** Absent as long as only instances of an earlier launcher have it, and where instances bind it themselves. */
  socket: SharedSocket | undefined;
  opening: Promise<void> | undefined;
  readonly users: Set<string>;
  /** Those among the users that have the socket of an earlier launcher. */
  readonly adopted: Set<string>;
}

/** The sockets of shared ports: opened for the first instance, kept over restarts, closed when the last instance is stopped. */
export interface SharedPorts {
  /** Throws when the port cannot be had. */
  assign(instance: string, plan: SharedPortPlan): Promise<void>;
  /** An instance of an earlier launcher has the port. Throws when somebody else has reserved it. */
  adopt(instance: string, plan: SharedPortPlan): void;
  planOf(instance: string): SharedPortPlan | undefined;
  descriptor(instance: string): number | undefined;
  release(instance: string): void;
}

export interface SharedPortsOptions {
  readonly processes: ProcessTable;
  /** Throws when somebody else has it. */
  readonly reserve: (plan: SharedPortPlan) => Claim;
  /** Instances inherit the socket. z/OS lets each bind the port (SHAREPORT) instead. */
  readonly inherited: boolean;
}

/** None is open at first. */
export function createSharedPorts(options: SharedPortsOptions): SharedPorts {
  return new OpenedPorts(options);
}

class OpenedPorts implements SharedPorts {
  readonly #options: SharedPortsOptions;
  readonly #ports = new Map<string, SharedPort>();

  constructor(options: SharedPortsOptions) {
    this.#options = options;
  }

  async assign(instance: string, plan: SharedPortPlan): Promise<void> {
    const before = this.#portOf(instance)?.plan;
    if (before && keyOf(before) !== keyOf(plan)) this.release(instance);
    const port = this.#join(instance, plan);
    try {
      await this.#open(instance, port);
    } catch (error) {
      this.release(instance);
      throw error;
    }
  }

  adopt(instance: string, plan: SharedPortPlan): void {
    this.#join(instance, plan).adopted.add(instance);
  }

  planOf(instance: string): SharedPortPlan | undefined {
    return this.#portOf(instance)?.plan;
  }

  descriptor(instance: string): number | undefined {
    return this.#portOf(instance)?.socket?.descriptor;
  }

  release(instance: string): void {
    const port = this.#portOf(instance);
    if (!port) return;
    port.users.delete(instance);
    port.adopted.delete(instance);
    if (port.users.size > 0) return;
    port.socket?.close();
    port.claim.release();
    this.#ports.delete(keyOf(port.plan));
  }

  #portOf(instance: string): SharedPort | undefined {
    return [...this.#ports.values()].find(({ users }) => users.has(instance));
  }

  #join(instance: string, plan: SharedPortPlan): SharedPort {
    const port = this.#ports.get(keyOf(plan)) ?? this.#reserve(plan);
    this.#ports.set(keyOf(plan), port);
    port.users.add(instance);
    return port;
  }

  #reserve(plan: SharedPortPlan): SharedPort {
    const claim = this.#options.reserve(plan);
    return { plan, claim, socket: undefined, opening: undefined, users: new Set(), adopted: new Set() };
  }

  /** One at a time: the trial of one would be in the way of another. */
  #open(instance: string, port: SharedPort): Promise<void> {
    if (!this.#options.inherited) return Promise.resolve();
    // It is started anew: what it had of an earlier launcher is gone.
    port.adopted.delete(instance);
    port.opening ??= this.#bind(port).finally(() => (port.opening = undefined));
    return port.opening;
  }

  async #bind(port: SharedPort): Promise<void> {
    if (port.socket) return;
    const { plan, users } = port;
    const { processes } = this.#options;
    const refusal = await refusalOf(plan.address, plan.port, processes);
    if (refusal) throw refusalFor(port, refusal);
    // All may have been stopped meanwhile.
    if (users.size === 0) return;
    const opened = openSharedSocket(plan.address, plan.port);
    if ('code' in opened) throw listenError(opened.code, { ...plan, processes });
    port.socket = opened;
  }
}

function keyOf({ address, port }: SharedPortPlan): string {
  return `${address}_${port}`;
}

function refusalFor({ plan, adopted }: SharedPort, refusal: ZoweError): ZoweError {
  if (adopted.size === 0) return refusal;
  return new SharedPortElsewhereError(plan.address, plan.port, [...adopted].join(', '));
}
