// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import type { ZoweError } from '@zowe-ha/messages';
import { claim, type Claim } from '../ownership/claim.ts';
import type { ProcessIdentity, ProcessTable } from '../process/process-table.ts';
import { refusalOf } from './free-port.ts';
import { PortReservedError } from './port-errors.ts';
import { findOverlap } from './port-overlap.ts';

/** A port that one instance has. */
export interface Reservation {
  readonly address: string;
  readonly port: number;
  readonly claim: Claim;
}

/** Reservations of the component instances of this launcher, each a file that all launchers of the system see. */
export class PortReservations {
  readonly #directory: string;
  readonly #processes: ProcessTable;
  readonly #reservations = new Map<string, Reservation>();

  constructor(directory: string, processes: ProcessTable) {
    this.#directory = directory;
    this.#processes = processes;
  }

  of(instance: string): Reservation | undefined {
    return this.#reservations.get(instance);
  }

  /** The ports of the address that instances of this launcher have. */
  portsOf(address: string): Set<number> {
    const here = [...this.#reservations.values()].filter((each) => each.address === address);
    return new Set(here.map(({ port }) => port));
  }

  release(instance: string): void {
    this.#reservations.get(instance)?.claim.release();
    this.#reservations.delete(instance);
  }

  /** Throws PortReservedError when a launcher, perhaps this one, has the port on this address or on one that covers it. */
  claim(address: string, port: number): Claim {
    const result = claim(join(this.#directory, reservationName(address, port)), this.#processes);
    if (result.outcome === 'held') throw this.#heldBy(result, address, port);
    const overlap = findOverlap(this.#directory, { address, port }, this.#processes);
    if (!overlap) return result.claim;
    result.claim.release();
    throw this.#heldBy(overlap, address, port);
  }

  /** Reserves the port for the instance without looking whether it is free. Throws PortReservedError. */
  take(instance: string, address: string, port: number): void {
    this.#reservations.set(instance, { address, port, claim: this.claim(address, port) });
  }

  /** Reserves the port and proves that it is free; why not, otherwise. Reserved first: two that only tried to listen would both find it free. */
  async reserve(instance: string, address: string, port: number): Promise<ZoweError | undefined> {
    try {
      this.take(instance, address, port);
    } catch (error) {
      if (error instanceof PortReservedError) return error;
      throw error;
    }
    const refusal = await refusalOf(address, port, this.#processes);
    if (refusal) this.release(instance);
    return refusal;
  }

  #heldBy(held: { readonly file: string; readonly owner: ProcessIdentity }, address: string, port: number): ZoweError {
    const found = [...this.#reservations].find(([, reservation]) => reservation.claim.file === held.file);
    const owner = found?.[0] ?? `the launcher with process id ${held.owner.pid}`;
    return new PortReservedError(address, port, { owner, file: held.file });
  }
}

/** The file name of a reservation, without its generation. */
function reservationName(address: string, port: number): string {
  return `${address.replaceAll(/[^A-Za-z0-9.-]/g, '_')}_${port}`;
}
