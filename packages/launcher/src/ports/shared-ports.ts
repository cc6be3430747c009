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
export function createSharedPorts({ processes, reserve, inherited }: SharedPortsOptions): SharedPorts {
  const ports = new Map<string, SharedPort>();

  function portOf(instance: string): SharedPort | undefined {
    return [...ports.values()].find(({ users }) => users.has(instance));
  }

  function join(instance: string, plan: SharedPortPlan): SharedPort {
    const key = `${plan.address}_${plan.port}`;
    const port = ports.get(key) ?? {
      plan,
      claim: reserve(plan),
      socket: undefined,
      opening: undefined,
      users: new Set(),
      adopted: new Set(),
    };
    ports.set(key, port);
    port.users.add(instance);
    return port;
  }

  /** One at a time: the trial of one would be in the way of another. */
  function open(instance: string, port: SharedPort): Promise<void> {
    if (!inherited) return Promise.resolve();
    // It is started anew: what it had of an earlier launcher is gone.
    port.adopted.delete(instance);
    port.opening ??= bind(port).finally(() => (port.opening = undefined));
    return port.opening;
  }

  async function bind(port: SharedPort): Promise<void> {
    if (port.socket) return;
    const { plan, users } = port;
    const refusal = await refusalOf(plan.address, plan.port, processes);
    if (refusal) throw refusalFor(port, refusal);
    // All may have been stopped meanwhile.
    if (users.size === 0) return;
    const opened = openSharedSocket(plan.address, plan.port);
    if ('code' in opened) throw listenError(opened.code, { ...plan, processes });
    port.socket = opened;
  }

  function release(instance: string): void {
    const port = portOf(instance);
    if (!port) return;
    port.users.delete(instance);
    port.adopted.delete(instance);
    if (port.users.size > 0) return;
    port.socket?.close();
    port.claim.release();
    ports.delete(`${port.plan.address}_${port.plan.port}`);
  }

  return {
    async assign(instance, plan) {
      if (portOf(instance) && !isSame(portOf(instance)?.plan, plan)) release(instance);
      const port = join(instance, plan);
      try {
        await open(instance, port);
      } catch (error) {
        release(instance);
        throw error;
      }
    },
    adopt(instance, plan) {
      join(instance, plan).adopted.add(instance);
    },
    planOf: (instance) => portOf(instance)?.plan,
    descriptor: (instance) => portOf(instance)?.socket?.descriptor,
    release,
  };
}

function refusalFor({ plan, adopted }: SharedPort, refusal: ZoweError): ZoweError {
  if (adopted.size === 0) return refusal;
  return new SharedPortElsewhereError(plan.address, plan.port, [...adopted].join(', '));
}

function isSame(one: SharedPortPlan | undefined, other: SharedPortPlan): boolean {
  return one?.address === other.address && one.port === other.port;
}
