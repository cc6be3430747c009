// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { PortPlan, PortRangePlan } from '../plan/component-plan.ts';
import type { ProcessTable } from '../process/process-table.ts';
import { refusalOf } from './free-port.ts';
import { portCandidates } from './port-candidates.ts';
import { AddressUnusableError, NoFreePortError, PortReservedError } from './port-errors.ts';
import { createVolatileMemory, type PortMemory } from './port-memory.ts';
import { PortReservations, type Reservation } from './port-reservations.ts';
import { createSharedPorts, type SharedPorts } from './shared-ports.ts';
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

/** `directory` belongs to this user and is used by all launchers of the system. */
export function createPortAssignment(
  directory: string,
  processes: ProcessTable,
  options: PortAssignmentOptions = {},
): PortAssignment {
  return new AssignedPorts(directory, processes, options);
}

class AssignedPorts implements PortAssignment {
  readonly #processes: ProcessTable;
  readonly #reservations: PortReservations;
  readonly #shared: SharedPorts;
  readonly #memory: PortMemory;
  readonly #system: () => SystemPorts;

  constructor(directory: string, processes: ProcessTable, options: PortAssignmentOptions) {
    const { memory = createVolatileMemory(), system = readSystemPorts, inheritSockets = !isZos() } = options;
    const reservations = new PortReservations(directory, processes);
    this.#processes = processes;
    this.#reservations = reservations;
    this.#memory = memory;
    this.#system = system;
    this.#shared = createSharedPorts({
      processes,
      reserve: ({ address, port }) => reservations.claim(address, port),
      inherited: inheritSockets,
    });
  }

  async assign(instance: string, plan: PortPlan): Promise<number | undefined> {
    if (plan.kind === 'shared') {
      // One of its own, which it had before.
      this.#reservations.release(instance);
      await this.#shared.assign(instance, plan);
      return plan.port;
    }
    this.#shared.release(instance);
    const kept = await this.#keep(instance, plan);
    if (kept !== undefined || plan.kind === 'none') return kept;
    if (plan.kind === 'range') return this.#assignFromRange(instance, plan);
    const refusal = await this.#reservations.reserve(instance, plan.address, plan.port);
    if (refusal) throw refusal;
    return plan.port;
  }

  adopt(instance: string, plan: PortPlan, port: number): boolean {
    if (plan.kind === 'none') return false;
    const { address } = plan;
    if (!fits({ address, port }, plan)) return false;
    try {
      if (plan.kind === 'shared') this.#shared.adopt(instance, plan);
      else this.#reservations.take(instance, address, port);
    } catch (error) {
      if (error instanceof PortReservedError) return false;
      throw error;
    }
    if (plan.kind === 'range') this.#memory.remember(instance, { address, port });
    return true;
  }

  current(instance: string): number | undefined {
    return this.#reservations.of(instance)?.port ?? this.#shared.planOf(instance)?.port;
  }

  listenDescriptor(instance: string): number | undefined {
    return this.#shared.descriptor(instance);
  }

  release(instance: string): void {
    this.#shared.release(instance);
    this.#reservations.release(instance);
  }

  async #keep(instance: string, plan: PortPlan): Promise<number | undefined> {
    const held = this.#reservations.of(instance);
    if (!held) return undefined;
    if (fits(held, plan) && !(await refusalOf(held.address, held.port, this.#processes))) return held.port;
    this.#reservations.release(instance);
    return undefined;
  }

  async #assignFromRange(instance: string, plan: PortRangePlan): Promise<number> {
    for (const port of this.#candidates(instance, plan)) {
      const refusal = await this.#reservations.reserve(instance, plan.address, port);
      if (!refusal) {
        this.#memory.remember(instance, { address: plan.address, port });
        return port;
      }
      // A port of this address may be forbidden; the address itself is the same for all.
      if (refusal instanceof AddressUnusableError && !refusal.isAboutPort) throw refusal;
    }
    throw new NoFreePortError(plan);
  }

  #candidates(instance: string, plan: PortRangePlan): Iterable<number> {
    const last = this.#memory.recall(instance);
    return portCandidates(plan, {
      own: last?.address === plan.address ? last.port : undefined,
      ofOthers: this.#memory.ofOthers(instance, plan.address),
      taken: this.#reservations.portsOf(plan.address),
      system: this.#system(),
    });
  }
}

function fits(held: Pick<Reservation, 'address' | 'port'>, plan: PortPlan): boolean {
  if (plan.kind === 'none' || plan.address !== held.address) return false;
  if (plan.kind === 'range') return plan.first <= held.port && held.port <= plan.last;
  return plan.port === held.port;
}

function isZos(): boolean {
  return (process.platform as string) === 'os390';
}
