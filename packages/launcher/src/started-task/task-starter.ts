// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { ZosServices } from '@zowe-ha/zos';
import type { StartedTaskPlan } from '../plan/component-plan.ts';
import type { Clock } from '../supervision/clock.ts';
import { createStartedTask, type StartedTaskProcess } from './started-task.ts';

/** What starting a task needs of the launcher. */
export interface TaskSurroundings {
  readonly clock: Clock;
  readonly logger: ZoweLogger;
  readonly directories: { readonly runtime: string };
  /** Where the z/OS services come from; default: those of the environment of this process. */
  readonly openZos?: () => Promise<ZosServices>;
}

export interface TaskRequest {
  readonly label: string;
  readonly plan: StartedTaskPlan;
  readonly onExit: (reason: string) => void;
}

/** Starts the task of a component instance, or takes over the active one. Throws when its commands may not be issued. */
export function startTask(request: TaskRequest, surroundings: TaskSurroundings): StartedTaskProcess {
  const { clock, logger, openZos = () => zosOfProcess(surroundings.directories.runtime) } = surroundings;
  return createStartedTask({
    ...request,
    clock,
    openZos,
    say: (definition, ...args) => logMessage(logger, definition, ...args),
  });
}

/** Loaded with the first started task: most launchers have none. */
async function zosOfProcess(runtimeDirectory: string): Promise<ZosServices> {
  const { openZos } = await import('@zowe-ha/zos');
  return openZos({ variables: process.env, runtimeDirectory });
}
