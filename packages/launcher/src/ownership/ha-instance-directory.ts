// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { logMessage } from '@zowe-ha/messages';
import { takeOverFromPredecessor } from '../adoption/take-over.ts';
import type { Plan } from '../plan/component-plan.ts';
import { plannedInstances } from '../plan/plan-difference.ts';
import { fileNameOf, instanceLabel } from '../process/instance-environment.ts';
import type { InstanceRecord } from '../process/instance-record.ts';
import type { Surroundings } from '../supervision/surroundings.ts';
import { acquireInstanceLock } from './instance-lock.ts';
import type { InstanceLock } from './lock-keeper.ts';
import { ownershipMessages } from './messages-ownership.ts';
import { prepareSystemDirectory, removeEmptyDirectories } from './system-directory.ts';

/** Where the launcher of an HA instance keeps what must outlive it, or must not be there twice. */
export interface HaInstanceDirectories {
  readonly system: string;
  /** Port reservations of all launchers of the system. */
  readonly ports: string;
  readonly workspace: string;
  /** Lock and records of this HA instance. */
  readonly own: string;
  readonly records: string;
  /** File of the ports that component instances had. */
  readonly portMemory: string;
  /** Liveness FIFOs of its component instances. */
  readonly ends: string;
}

/** The directories of the HA instance; nothing is created. */
export function haInstanceDirectories(plan: Plan, systemDirectory: string): HaInstanceDirectories {
  const workspace = join(plan.directories.workspace, '.zowe-ha');
  const own = join(workspace, fileNameOf(plan.haInstance.id));
  return {
    system: systemDirectory,
    ports: join(systemDirectory, 'ports'),
    workspace,
    own,
    records: join(own, 'instances'),
    portMemory: join(own, 'ports.json'),
    ends: join(own, 'ends'),
  };
}

/** An HA instance that belongs to this launcher. */
export interface OccupiedHaInstance {
  readonly lock: InstanceLock;
  /** Records of component instances that run already and are to be adopted, by label. */
  readonly adopted: ReadonlyMap<string, InstanceRecord>;
}

/**
 * Makes this process the only launcher of the HA instance, and settles what an earlier one left: what must not be there is ended.
 * Throws when the HA instance cannot be had.
 */
export async function occupyHaInstance(
  directories: HaInstanceDirectories,
  surroundings: Surroundings,
  plan: Plan,
): Promise<OccupiedHaInstance> {
  prepareSystemDirectory(directories.system);
  const { records, haInstance } = surroundings;
  const lock = await acquireInstanceLock({
    ...surroundings,
    directory: directories.own,
    haInstance: haInstance.id,
    recordedLaunchers: () => records.all().flatMap((each) => ('record' in each ? [each.record.launcher] : [])),
  });
  try {
    prepareEndWatches(directories.ends, surroundings, plan);
    return { lock, adopted: await takeOverFromPredecessor({ ...surroundings, components: plan.components }) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Makes the FIFOs of all instances of the plan that have none; without them everything goes on, but ends are noticed later. */
export function prepareEndWatches(directory: string, surroundings: Surroundings, plan: Plan): void {
  try {
    surroundings.endWatches.prepare(plannedInstances(plan).map((each) => instanceLabel(each.plan.name, each.number)));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    logMessage(surroundings.logger, ownershipMessages.endsNotWatched, directory, problem);
  }
}

/** Gives the HA instance back, and removes what is empty then. */
export function leaveHaInstance(
  directories: HaInstanceDirectories,
  surroundings: Surroundings,
  lock: InstanceLock | undefined,
): void {
  removeEmptyDirectories(directories.ports, directories.system);
  removeEmptyDirectories(directories.records);
  if (lock && !lock.check()) surroundings.endWatches.remove();
  lock?.release();
  removeEmptyDirectories(directories.ends);
  removeEmptyDirectories(directories.own, directories.workspace);
}
