// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import type { ZoweError } from '@zowe-ha/messages';
import { claim, type Claim } from '../ownership/claim.ts';
import type { PortPlan, PortRangePlan } from '../plan/component-plan.ts';
import type { ProcessIdentity, ProcessTable } from '../process/process-table.ts';
import { refusalOf } from './free-port.ts';
import { portCandidates } from './port-candidates.ts';
import { AddressUnusableError, NoFreePortError, PortReservedError } from './port-errors.ts';
import { createVolatileMemory, type PortMemory } from './port-memory.ts';
import { findOverlap } from './port-overlap.ts';
import { createSharedPorts, type SharedPortPlan } from './shared-ports.ts';
import { readSystemPorts, type SystemPorts } from './system-ports.ts';

export { AddressUnusableError, NoFreePortError, PortInUseError, PortReservedError } from './port-errors.ts';

/** Ports of component instances: reserved among the launchers of the system, then proven free by listening on them. */
export interface PortAssignment {
  /**
   * The port of the instance, the same as before when that is possible; undefined when it has none.
   * Throws one of the errors of port-errors.ts when there is none to be had.
   */
  assign(instance: string, plan: PortPlan): Promise<number | undefined>;
  /**
   * Takes over the port of an instance that an earlier launcher has started and that listens on it; false when it is not of the plan,
   * or somebody else has reserved it.
   */
  adopt(instance: string, plan: PortPlan, port: number): boolean;
  /** What the instance has at the moment. */
  current(instance: string): number | undefined;
  /** The descriptor of the socket that the instance is to inherit; undefined when it opens its own. */
  listenDescriptor(instance: string): number | undefined;
  /** Gives back what the instance has. */
  release(instance: string): void;
}

export interface PortAssignmentOptions {
  /** What instances had before; forgotten with the process when absent. */
  readonly memory?: PortMemory;
  readonly system?: () => SystemPorts;
  /** Whether the instances of a shared port inherit its socket; otherwise each binds the port. */
  readonly inheritSockets?: boolean;
}

interface Reservation {
  readonly address: string;
  readonly port: number;
  readonly claim: Claim;
}

/** `directory` belongs to this user and is used by all launchers of the system. */
export function createPortAssignment(
  directory: string,
  processes: ProcessTable,
  options: PortAssignmentOptions = {},
): PortAssignment {
  const { memory = createVolatileMemory(), system = readSystemPorts, inheritSockets = !isZos() } = options;
  const reservations = new Map<string, Reservation>();
  const shared = createSharedPorts({
    processes,
    reserve: ({ address, port }) => claimPort(address, port),
    inherited: inheritSockets,
  });

  function release(instance: string): void {
    shared.release(instance);
    reservations.get(instance)?.claim.release();
    reservations.delete(instance);
  }

  /** Throws when a launcher, perhaps this one, has the port on this address or on one that covers it. */
  function claimPort(address: string, port: number): Claim {
    const result = claim(join(directory, reservationName(address, port)), processes);
    if (result.outcome === 'held') {
      const owner = describeOwner(instanceOf(result.file, reservations), result.owner);
      throw new PortReservedError(address, port, { owner, file: result.file });
    }
    const overlap = findOverlap(directory, { address, port }, processes);
    if (!overlap) return result.claim;
    result.claim.release();
    const owner = describeOwner(instanceOf(overlap.file, reservations), overlap.owner);
    throw new PortReservedError(address, port, { owner, file: overlap.file });
  }

  /** Reserved first: two that only tried to listen would both find the port free. */
  async function reserve(instance: string, address: string, port: number): Promise<ZoweError | undefined> {
    try {
      reservations.set(instance, { address, port, claim: claimPort(address, port) });
    } catch (error) {
      if (error instanceof PortReservedError) return error;
      throw error;
    }
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

  function candidates(instance: string, plan: PortRangePlan): Iterable<number> {
    const last = memory.recall(instance);
    const mine = [...reservations.values()].filter(({ address }) => address === plan.address);
    return portCandidates(plan, {
      own: last?.address === plan.address ? last.port : undefined,
      ofOthers: memory.ofOthers(instance, plan.address),
      taken: new Set(mine.map(({ port }) => port)),
      system: system(),
    });
  }

  async function assignFromRange(instance: string, plan: PortRangePlan): Promise<number> {
    for (const port of candidates(instance, plan)) {
      const refusal = await reserve(instance, plan.address, port);
      if (!refusal) {
        memory.remember(instance, { address: plan.address, port });
        return port;
      }
      // A port of this address may be forbidden; the address itself is the same for all.
      if (refusal instanceof AddressUnusableError && !refusal.isAboutPort) throw refusal;
    }
    throw new NoFreePortError(plan);
  }

  async function assignShared(instance: string, plan: SharedPortPlan): Promise<number> {
    // One of its own, which it had before.
    reservations.get(instance)?.claim.release();
    reservations.delete(instance);
    await shared.assign(instance, plan);
    return plan.port;
  }

  return {
    async assign(instance, plan) {
      if (plan.kind === 'shared') return assignShared(instance, plan);
      shared.release(instance);
      const kept = await keep(instance, plan);
      if (kept !== undefined || plan.kind === 'none') return kept;
      if (plan.kind === 'range') return assignFromRange(instance, plan);
      const refusal = await reserve(instance, plan.address, plan.port);
      if (refusal) throw refusal;
      return plan.port;
    },
    adopt(instance, plan, port) {
      if (plan.kind === 'none') return false;
      const { address } = plan;
      if (!fits({ address, port }, plan)) return false;
      try {
        if (plan.kind === 'shared') shared.adopt(instance, plan);
        else reservations.set(instance, { address, port, claim: claimPort(address, port) });
      } catch (error) {
        if (error instanceof PortReservedError) return false;
        throw error;
      }
      if (plan.kind === 'range') memory.remember(instance, { address, port });
      return true;
    },
    current: (instance) => reservations.get(instance)?.port ?? shared.planOf(instance)?.port,
    listenDescriptor: (instance) => shared.descriptor(instance),
    release,
  };
}

/** The file name of a reservation, without its generation. */
export function reservationName(address: string, port: number): string {
  return `${address.replaceAll(/[^A-Za-z0-9.-]/g, '_')}_${port}`;
}

function fits(held: Pick<Reservation, 'address' | 'port'>, plan: PortPlan): boolean {
  if (plan.kind === 'none' || plan.address !== held.address) return false;
  if (plan.kind === 'range') return plan.first <= held.port && held.port <= plan.last;
  return plan.port === held.port;
}

function instanceOf(file: string, reservations: ReadonlyMap<string, Reservation>): string | undefined {
  for (const [instance, reservation] of reservations) if (reservation.claim.file === file) return instance;
  return undefined;
}

function describeOwner(instance: string | undefined, owner: ProcessIdentity): string {
  return instance ?? `the launcher with process id ${owner.pid}`;
}

function isZos(): boolean {
  return (process.platform as string) === 'os390';
}
