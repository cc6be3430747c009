// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { adoptComponentProcess } from '../adoption/adopted-process.ts';
import { createInstanceOutputs } from '../output/instance-outputs.ts';
import {
  haInstanceDirectories,
  leaveHaInstance,
  occupyHaInstance,
  prepareEndWatches,
  type OccupiedHaInstance,
} from '../ownership/ha-instance-directory.ts';
import type { InstanceLock } from '../ownership/lock-keeper.ts';
import type { LauncherPlan, Plan } from '../plan/component-plan.ts';
import { createPortAssignment } from '../ports/port-assignment.ts';
import { openPortMemory } from '../ports/port-memory.ts';
import { startComponentProcess } from '../process/component-process.ts';
import { createEndWatches } from '../process/end-watch.ts';
import { createInstanceRecords } from '../process/instance-record.ts';
import { createProcessTable } from '../process/process-table.ts';
import { systemClock } from './clock.ts';
import { createHookRunner } from './hook-runner.ts';
import { watchMemoryKills } from './memory-kills.ts';
import type { SupervisorOptions } from './supervisor.ts';
import type { Surroundings } from './surroundings.ts';

/** What of the surroundings the engine itself provides. */
export interface EngineFacts extends Pick<Surroundings, 'changed' | 'ownershipLoss' | 'preparations'> {
  readonly outputFiles: () => LauncherPlan['outputFiles'];
}

/** The system that an engine works on, and how it becomes the only one for its HA instance. */
export interface EngineGround {
  readonly surroundings: Surroundings;
  /** Throws when the HA instance cannot be had. */
  occupy(plan: Plan): Promise<OccupiedHaInstance>;
  /** For component instances that a refresh adds. */
  extend(plan: Plan): void;
  leave(lock: InstanceLock | undefined): void;
}

/** The system that this process runs on. */
export function openGround(options: SupervisorOptions, { outputFiles, ...facts }: EngineFacts): EngineGround {
  const { plan, logger, hooks, clock = systemClock, processes = createProcessTable() } = options;
  const directories = haInstanceDirectories(plan, options.systemDirectory);
  const surroundings: Surroundings = {
    haInstance: plan.haInstance,
    directories: plan.directories,
    lifecycleScript: options.lifecycleScript,
    inherited: options.inherited ?? {},
    processes,
    startProcess: startComponentProcess,
    adoptProcess: adoptComponentProcess,
    ports: createPortAssignment(directories.ports, processes, {
      memory: openPortMemory({ file: directories.portMemory, logger }),
    }),
    records: createInstanceRecords(directories.records),
    endWatches: createEndWatches(directories.ends),
    outputs: createInstanceOutputs({
      logs: plan.directories.logs,
      fallback: join(directories.system, 'output'),
      positions: join(directories.own, 'output'),
      settings: outputFiles,
      clock,
      logger,
      writeLines: options.writeLines ?? (() => undefined),
    }),
    isKilledForMemory: watchMemoryKills(),
    hooks: createHookRunner(hooks, logger),
    createProbe: options.createProbe,
    clock,
    random: Math.random,
    logger,
    ...facts,
  };
  return {
    surroundings,
    occupy: (wanted) => occupyHaInstance(directories, surroundings, wanted),
    extend: (wanted) => prepareEndWatches(directories.ends, surroundings, wanted),
    leave: (lock) => leaveHaInstance(directories, surroundings, lock),
  };
}
