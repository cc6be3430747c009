// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { resolve } from 'node:path';
import { logMessage, renderError } from '@zowe-ha/messages';
import type { Plan } from './plan/component-plan.ts';
import { socketPath, type LauncherRecord } from './control/launcher-record.ts';
import { prepareDirectories } from './plan/directories.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { PlanRefusedError } from './finding.ts';
import { openJobLog, type JobLog } from './output/job-log.ts';
import { refuseAsProcessOne } from './ownership/process-one.ts';
import type { PlanRequest } from './plan/load-plan.ts';
import { shellMessages } from './messages-shell.ts';
import { loadPlanInProcess } from './plan/plan-process.ts';
import { processStartTime } from './process/process-table.ts';
import { runHaInstance } from './run-ha-instance.ts';

export interface LaunchOptions {
  readonly source: Omit<PlanRequest, 'purpose'>;
  readonly jobLog: string | undefined;
  readonly systemDirectory: string;
  /** What components inherit from the environment of the launcher. */
  readonly inherited: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}

/**
 * Runs one HA instance until it is asked to stop; returns how it ended. Throws, with nothing started and nothing left
 * behind, when it cannot be started.
 */
export async function runLauncher(options: LaunchOptions): Promise<ExitCode> {
  refuseAsProcessOne(process.pid, process.argv);
  const loaded = await loadPlanInProcess({ ...options.source, purpose: 'run' });
  if (loaded.outcome === 'refused') throw new PlanRefusedError(loaded.findings);
  const { plan, tls, warnings } = loaded;
  const record = recordOf(plan, options);
  // Throws when the path would be too long: nothing may have been started then.
  socketPath(options.systemDirectory, record);
  const directories = prepareDirectories(plan.directories);
  if (directories.outcome === 'refused') throw new PlanRefusedError(directories.findings);
  let jobLog: JobLog | undefined;
  try {
    jobLog = openJobLog(options.jobLog);
    if (isDebugWanted(options.inherited)) jobLog.logger.level = 'debug';
    return await runHaInstance({ ...options, jobLog, record, inForce: { plan, tls }, warnings });
  } catch (error) {
    // Whoever reads the job log only must find out, too.
    if (jobLog) logFailure(jobLog, error);
    directories.created.undo();
    throw error;
  } finally {
    await jobLog?.close();
  }
}

/** Of STDENV, where a value is filled with blanks. */
function isDebugWanted({ ZLDEBUG }: LaunchOptions['inherited']): boolean {
  return ZLDEBUG?.replace(/ +$/, '') === 'ON';
}

function logFailure({ logger }: JobLog, error: unknown): void {
  logger.error(renderError(error));
  logMessage(logger, shellMessages.launcherEnded, exitCodes.failed);
}

function recordOf(plan: Plan, { jobLog }: LaunchOptions): LauncherRecord {
  return {
    haInstance: plan.haInstance.id,
    workspace: plan.directories.workspace,
    pid: process.pid,
    startTime: processStartTime(process.pid) ?? '',
    configSpec: plan.configSpec,
    ...(jobLog !== undefined && { jobLog: resolve(jobLog) }),
    ...(plan.frontUrl !== undefined && { frontUrl: plan.frontUrl }),
  };
}
