// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import type { Clock } from '../supervision/clock.ts';
import { adoptProcessGroup, type ComponentProcess } from './component-process.ts';
import type { HookRunner } from '../supervision/hook-runner.ts';
import { instanceLabel } from './instance-environment.ts';
import type { InstanceRecord, InstanceRecords } from './instance-record.ts';
import { engineMessages } from '../supervision/messages-engine.ts';
import type { ProcessTable } from './process-table.ts';

export interface SweepOptions {
  readonly records: InstanceRecords;
  readonly processes: ProcessTable;
  readonly hooks: HookRunner;
  readonly clock: Clock;
  readonly logger: ZoweLogger;
  readonly hostname: string;
  /** Milliseconds between SIGTERM and SIGKILL for the component, whether or not it is still part of the plan. */
  readonly graceOf: (component: string) => number;
}

interface Survivor {
  readonly record: InstanceRecord;
  readonly group: ComponentProcess;
}

const longestPauseMs = 100;

/**
 * Ends what a launcher that died left running, and removes its records. Resolves when no process of it is left. A process is ended only
 * when it is proven to be the recorded one: pids are used again.
 */
export async function sweepPredecessor(options: SweepOptions): Promise<void> {
  const survivors: Survivor[] = [];
  for (const stored of options.records.all()) {
    if ('problem' in stored) {
      logMessage(options.logger, engineMessages.recordUnusable, stored.file, stored.problem);
    } else {
      const group = survivingGroup(stored.record, options.processes);
      if (group) survivors.push({ record: stored.record, group });
    }
  }
  await endAll(survivors, options);
  for (const stored of options.records.all()) options.records.removeFile(stored.file);
  if (survivors.length > 0) announce(survivors, options);
}

function announce(survivors: readonly Survivor[], { logger, hooks, hostname }: SweepOptions): void {
  const names = survivors.map(({ record }) => `${labelOf(record)} (process ${record.process.pid})`);
  logMessage(logger, engineMessages.predecessorSwept, names.join(', '));
  for (const { record } of survivors) {
    hooks.gone({ component: record.component, number: record.number, hostname, port: record.port });
  }
}

function labelOf(record: InstanceRecord): string {
  return instanceLabel(record.component, record.number);
}

/** The group of the record, when processes of it are left on this system. */
function survivingGroup(record: InstanceRecord, processes: ProcessTable): ComponentProcess | undefined {
  const { bootId, pidNamespace, pid, startTime } = record.process;
  if (bootId !== processes.self.bootId || pidNamespace !== processes.self.pidNamespace) return undefined;
  const leader = processes.read(pid);
  if (leader && leader.startTime !== startTime) return undefined;
  const isOurs = leader !== undefined || isTagged(record, processes);
  const group = adoptProcessGroup(record.process, processes);
  return isOurs && !group.isGroupEmpty() ? group : undefined;
}

/**
 * Without its leader a group proves itself by a member that was started in the environment of the instance. One is enough: as long as
 * it has been there, the number of the group has not been given to anybody else.
 */
function isTagged(record: InstanceRecord, processes: ProcessTable): boolean {
  return processes.liveMembers(record.group).some(({ pid }) => {
    const environment = processes.environment(pid);
    return (
      environment?.get('ZWE_HA_COMPONENT_INSTANCE') === labelOf(record) &&
      (environment.get('ZWE_haInstance_id') ?? record.haInstance) === record.haInstance
    );
  });
}

async function endAll(survivors: readonly Survivor[], options: SweepOptions): Promise<void> {
  await Promise.all(survivors.map((survivor) => endOne(survivor, options)));
}

function endOne({ record, group }: Survivor, { clock, graceOf }: SweepOptions): Promise<void> {
  return new Promise((resolve) => {
    const cancelKill = clock.schedule(graceOf(record.component), () => group.signal('SIGKILL'));
    const look = (pauseMs: number): void => {
      if (!group.isGroupEmpty()) {
        clock.schedule(pauseMs, () => look(Math.min(pauseMs * 2, longestPauseMs)));
        return;
      }
      cancelKill();
      resolve();
    };
    group.signal('SIGTERM');
    look(1);
  });
}
