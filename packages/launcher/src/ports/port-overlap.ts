// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseOwner } from '../ownership/claim.ts';
import { readSmallFile } from '../ownership/small-file.ts';
import type { ProcessIdentity, ProcessTable } from '../process/process-table.ts';

/** A reservation of the same port whose address covers, or is covered by, another one. */
export interface OverlappingReservation {
  readonly file: string;
  readonly owner: ProcessIdentity;
}

/** As addresses stand in the names of reservations. */
const everywhere = ['0.0.0.0', '__'];

/**
 * The reservation of a living launcher that keeps one from listening although the address is another: a listener on all addresses has the
 * port of each of them. Looked for after the own reservation was made, so that of two at the same moment at least one sees the other.
 */
export function findOverlap(
  directory: string,
  wanted: { readonly address: string; readonly port: number },
  processes: ProcessTable,
): OverlappingReservation | undefined {
  for (const name of namesOf(directory).filter((each) => overlaps(each, wanted))) {
    const owner = ownerOf(join(directory, name));
    if (owner && processes.liveness(owner) !== 'dead') return { file: join(directory, name), owner };
  }
  return undefined;
}

function overlaps(name: string, { address, port }: { readonly address: string; readonly port: number }): boolean {
  const [, other = '', itsPort] = /^(.+)_(\d+)\.\d{1,9}$/.exec(name) ?? [];
  const own = address.replaceAll(':', '_');
  return Number(itsPort) === port && other !== own && [own, other].some((each) => everywhere.includes(each));
}

function namesOf(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function ownerOf(file: string): ProcessIdentity | undefined {
  try {
    return parseOwner(readSmallFile(file));
  } catch {
    return undefined;
  }
}
