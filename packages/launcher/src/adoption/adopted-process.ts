// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Clock } from '../supervision/clock.ts';
import type { EndWatches } from '../process/end-watch.ts';
import { instanceLabel } from '../process/instance-environment.ts';
import type { InstanceRecord } from '../process/instance-record.ts';
import { processGroup, type ComponentProcess } from '../process/process-group.ts';
import type { ProcessTable } from '../process/process-table.ts';

/** A component instance whose parent is not this process. */
export type AdoptedProcess = Required<ComponentProcess>;

export interface AdoptionOptions {
  readonly processes: ProcessTable;
  readonly endWatches: EndWatches;
  readonly clock: Clock;
  /** Called once; the system tells only the parent how a process ended. */
  readonly onExit: () => void;
}

/** Between looks at a tree that has closed its FIFO, so that nothing tells of its end. */
const firstPauseMs = 1;
const longestPauseMs = 5_000;

/**
 * Supervises the processes of the record. The end of the FIFO makes it look at once, and there is no timer as long as the FIFO is open;
 * only where the processes closed it, or there is none, it looks again and again, every few seconds at last.
 */
export function adoptComponentProcess(record: InstanceRecord, options: AdoptionOptions): AdoptedProcess {
  const { processes, endWatches, clock, onExit } = options;
  const { pid, startTime } = record.process;
  const watch = endWatches.openForAdoption(instanceLabel(record.component, record.number));
  let cancelLook: () => void = () => undefined;
  let isOver = false;

  const leave = (): void => {
    isOver = true;
    cancelLook();
    watch?.close();
  };
  const look = (): void => {
    if (isOver) return;
    const entry = processes.read(pid);
    if (entry && !entry.zombie && entry.startTime === startTime) return;
    leave();
    onExit();
  };
  const lookUntilItEnds = (pauseMs: number): void => {
    look();
    if (isOver) return;
    cancelLook = clock.schedule(pauseMs, () => lookUntilItEnds(Math.min(pauseMs * 2, longestPauseMs)));
  };

  if (watch) watch.onEnd(() => lookUntilItEnds(firstPauseMs));
  // Not within this call: the caller has not got the process yet. What ended before the FIFO was opened is noticed by this look.
  cancelLook = clock.schedule(0, watch ? look : () => lookUntilItEnds(firstPauseMs));
  return { ...processGroup(record.process, processes, record.tag), look, leave };
}
