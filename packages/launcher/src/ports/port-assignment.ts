// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ZoweError } from '@zowe-ha/messages';
import { claim, type Claim } from '../ownership/claim.ts';
import type { PortPlan } from '../plan/component-plan.ts';
import { engineMessages } from '../supervision/messages-engine.ts';
import type { ProcessIdentity, ProcessTable } from '../process/process-table.ts';

export class PortInUseError extends ZoweError {
  constructor(address: string, port: number, owner: string) {
    super(engineMessages.portInUse, [port, address, owner], { recoverable: true });
  }
}

export class PortReservedError extends ZoweError {
  constructor(address: string, port: number, reservation: { readonly owner: string; readonly file: string }) {
    const options = { location: { file: reservation.file }, recoverable: true };
    super(engineMessages.portReserved, [port, address, reservation.owner], options);
  }
}

export class NoFreePortError extends ZoweError {
  constructor({ first, last, address }: PortRange) {
    super(engineMessages.noFreePort, [first, last, address], { recoverable: true });
  }
}

export class AddressUnusableError extends ZoweError {
  constructor(address: string, port: number, code: string) {
    super(engineMessages.addressUnusable, [port, address, code], { recoverable: true });
  }
}

/** Ports of component instances: reserved among the launchers of the system, then proven free by listening on them. */
export interface PortAssignment {
  /**
   * The port of the instance, the same as before when that is possible; undefined when it has none.
   * Throws one of the errors above when there is none to be had.
   */
  assign(instance: string, plan: PortPlan): Promise<number | undefined>;
  /** What the instance has at the moment. */
  current(instance: string): number | undefined;
  /** Gives back what the instance has. */
  release(instance: string): void;
}

type PortRange = Extract<PortPlan, { readonly kind: 'range' }>;
type Trial = { readonly free: true } | { readonly free: false; readonly code: string };

interface Reservation {
  readonly address: string;
  readonly port: number;
  readonly claim: Claim;
}

/** `directory` belongs to this user and is used by all launchers of the system. */
export function createPortAssignment(directory: string, processes: ProcessTable): PortAssignment {
  const reservations = new Map<string, Reservation>();

  function release(instance: string): void {
    reservations.get(instance)?.claim.release();
    reservations.delete(instance);
  }

  /** Reserved first: two that only tried to listen would both find the port free. */
  async function reserve(instance: string, address: string, port: number): Promise<ZoweError | undefined> {
    const name = `${address.replaceAll(/[^A-Za-z0-9.-]/g, '_')}_${port}`;
    const result = claim(join(directory, name), processes);
    if (result.outcome === 'held') {
      const owner = describeOwner(instanceOf(result.file, reservations), result.owner);
      return new PortReservedError(address, port, { owner, file: result.file });
    }
    reservations.set(instance, { address, port, claim: result.claim });
    const refusal = await refusalOf(address, port, processes);
    if (refusal) release(instance);
    return refusal;
  }

  async function keep(instance: string, plan: PortPlan): Promise<number | undefined> {
    const held = reservations.get(instance);
    if (!held) return undefined;
    if (fits(held, plan) && !(await refusalOf(held.address, held.port, processes))) return held.port;
    release(instance);
    return undefined;
  }

  return {
    async assign(instance, plan) {
      const kept = await keep(instance, plan);
      if (kept !== undefined || plan.kind === 'none') return kept;
      if (plan.kind === 'fixed') {
        const refusal = await reserve(instance, plan.address, plan.port);
        if (refusal) throw refusal;
        return plan.port;
      }
      for (let port = plan.first; port <= plan.last; port++) {
        const refusal = await reserve(instance, plan.address, port);
        if (!refusal) return port;
        if (refusal instanceof AddressUnusableError) throw refusal;
      }
      throw new NoFreePortError(plan);
    },
    current: (instance) => reservations.get(instance)?.port,
    release,
  };
}

function fits(held: Reservation, plan: PortPlan): boolean {
  if (plan.kind === 'none' || plan.address !== held.address) return false;
  if (plan.kind === 'fixed') return plan.port === held.port;
  return plan.first <= held.port && held.port <= plan.last;
}

function instanceOf(file: string, reservations: ReadonlyMap<string, Reservation>): string | undefined {
  for (const [instance, reservation] of reservations) if (reservation.claim.file === file) return instance;
  return undefined;
}

function describeOwner(instance: string | undefined, owner: ProcessIdentity): string {
  return instance ?? `the launcher with process id ${owner.pid}`;
}

async function refusalOf(address: string, port: number, processes: ProcessTable): Promise<ZoweError | undefined> {
  const trial = await tryToListen(address, port);
  if (trial.free) return undefined;
  if (trial.code !== 'EADDRINUSE') return new AddressUnusableError(address, port, trial.code);
  const owners = processes.listeners(address, port).map(({ pid, command }) => `process ${pid} (${command})`);
  return new PortInUseError(address, port, owners.join(', ') || 'another program');
}

function tryToListen(address: string, port: number): Promise<Trial> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ free: false, code: error.code ?? error.message }));
    server.listen({ host: address, port, exclusive: true, backlog: 1 }, () =>
      server.close(() => resolve({ free: true })),
    );
  });
}
