// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ZoweLogger } from '@zowe-ha/messages';
import type { adoptComponentProcess } from '../adoption/adopted-process.ts';
import type { Clock } from './clock.ts';
import type { HaInstancePlan, Plan } from '../plan/component-plan.ts';
import type { InstanceOutputs } from '../output/instance-outputs.ts';
import type { ComponentPreparations } from './component-preparations.ts';
import type { HookRunner } from './hook-runner.ts';
import type { EndWatches } from '../process/end-watch.ts';
import type { InstanceRecords } from '../process/instance-record.ts';
import type { OwnershipLoss } from '../ownership/lock-keeper.ts';
import type { PortAssignment } from '../ports/port-assignment.ts';
import type { CreateProbe } from '../probes/index.ts';
import type { startComponentProcess } from '../process/component-process.ts';
import type { ProcessTable } from '../process/process-table.ts';

/** What all component instances of an HA instance share. */
export interface Surroundings {
  readonly haInstance: HaInstancePlan;
  readonly directories: Plan['directories'];
  readonly lifecycleScript: string;
  /** Environment that component instances inherit from the launcher. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
  readonly processes: ProcessTable;
  readonly startProcess: typeof startComponentProcess;
  readonly adoptProcess: typeof adoptComponentProcess;
  readonly ports: PortAssignment;
  readonly records: InstanceRecords;
  readonly endWatches: EndWatches;
  readonly outputs: InstanceOutputs;
  /** Asked before each spawn: who has the HA instance now, when it is no longer this launcher. */
  readonly ownershipLoss: () => OwnershipLoss | undefined;
  readonly preparations: Pick<ComponentPreparations, 'of'>;
  /** Whether the system has killed a process of ours for want of memory that is not explained yet. */
  readonly isKilledForMemory: () => boolean;
  readonly hooks: HookRunner;
  readonly createProbe: CreateProbe;
  readonly clock: Clock;
  /** At least 0 and less than 1. */
  readonly random: () => number;
  readonly logger: ZoweLogger;
  /** Something that `status()` shows may be different now. */
  readonly changed: () => void;
}
