// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Clock } from '../supervision/clock.ts';
import type { InstanceRecord } from '../process/instance-record.ts';
import { processGroup, taggedProcesses, type ComponentProcess } from '../process/process-group.ts';
import type { ProcessTable } from '../process/process-table.ts';
import { isLeaderThere } from './decide.ts';

export interface SweepOptions {
  readonly processes: ProcessTable;
  readonly clock: Clock;
  /** Milliseconds between SIGTERM and SIGKILL for the component, whether or not it is still part of the plan. */
  readonly graceOf: (component: string) => number;
}

const longestPauseMs = 100;

/** Ends what the records name, all at once. Resolves when no process of it is left. */
export async function sweep(records: readonly InstanceRecord[], options: SweepOptions): Promise<void> {
  await Promise.all(records.map((record) => end(record, options)));
}

function end(record: InstanceRecord, { processes, clock, graceOf }: SweepOptions): Promise<void> {
  const survivors = survivorsOf(record, processes);
  return new Promise((resolve) => {
    const cancelKill = clock.schedule(graceOf(record.component), () => survivors.signal('SIGKILL'));
    const look = (pauseMs: number): void => {
      if (!survivors.isGroupEmpty()) {
        clock.schedule(pauseMs, () => look(Math.min(pauseMs * 2, longestPauseMs)));
        return;
      }
      cancelKill();
      resolve();
    };
    survivors.signal('SIGTERM');
    look(1);
  });
}

/**
 * Without its leader a group proves itself by a member that carries the tag. One is enough: as long as it has been there, the number of
 * the group has not been given to anybody else.
 */
function survivorsOf(record: InstanceRecord, processes: ProcessTable): ComponentProcess {
  const isGroupOurs =
    isLeaderThere(record, processes) || processes.tagged(record.tag).some(({ group }) => group === record.group);
  return isGroupOurs
    ? processGroup(record.process, processes, record.tag)
    : taggedProcesses(record.process, processes, record.tag);
}
