// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import type { Claim } from './claim.ts';
import type { ComponentPlan, Plan } from '../plan/component-plan.ts';
import { fileNameOf } from '../process/instance-environment.ts';
import { acquireInstanceLock } from './instance-lock.ts';
import { sweepPredecessor } from '../process/predecessor.ts';
import type { Surroundings } from '../supervision/surroundings.ts';
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
}

const longestSweepGraceMs = 5_000;

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
  };
}

/** Makes this process the only launcher of the HA instance, and ends what an earlier one left running. Throws when it cannot be. */
export async function occupyHaInstance(
  directories: HaInstanceDirectories,
  surroundings: Surroundings,
  components: readonly ComponentPlan[],
): Promise<Claim> {
  const { records, processes, hooks, clock, logger, haInstance } = surroundings;
  prepareSystemDirectory(directories.system);
  const lock = acquireInstanceLock(directories.own, haInstance.id, processes);
  const graceOf = (component: string): number => {
    const plan = components.find(({ name }) => name === component);
    return Math.min(longestSweepGraceMs, plan?.stopGraceMs ?? longestSweepGraceMs);
  };
  await sweepPredecessor({ records, processes, hooks, clock, logger, hostname: haInstance.hostname, graceOf });
  return lock;
}

/** Gives the HA instance back, and removes what is empty then. */
export function leaveHaInstance(directories: HaInstanceDirectories, lock: Claim | undefined): void {
  removeEmptyDirectories(directories.ports, directories.system);
  removeEmptyDirectories(directories.records);
  lock?.release();
  removeEmptyDirectories(directories.own, directories.workspace);
}
