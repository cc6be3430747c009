// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ProcessEntry, ProcessTable } from './process-table.ts';

export type GroupSignal = 'SIGTERM' | 'SIGKILL';

/** The first process of a group, for good: pids are used again. */
export interface ProcessLeader {
  /** Also the id of group and session. */
  readonly pid: number;
  /** As the process table tells it. */
  readonly startTime: string;
}

/** A component instance as the system sees it: a process group in a session of its own, and what left it but still carries its tag. */
export interface ComponentProcess extends ProcessLeader {
  /** To all processes of the instance. */
  signal(signal: GroupSignal): void;
  /** Whether it is proven that no process of the instance is left. */
  isGroupEmpty(): boolean;
  remaining(): number[];
  /** Looks now whether its leader has ended, where nothing tells of that. */
  look?(): void;
  /** Nothing is told of it any more, and this process may end before it. */
  leave?(): void;
}

/** The processes of one start of a component instance; its leader may have ended. */
export function processGroup(leader: ProcessLeader, processes: ProcessTable, tag: string): ComponentProcess {
  const { pid, startTime } = leader;
  /**
   * The number of a group is not given to a new process while the group has members. So when another process has that number, it is a
   * stranger, and the group is gone.
   */
  const isGone = (): boolean => {
    if (!send(-pid, 0)) return true;
    const entry = processes.read(pid);
    return entry !== undefined && entry.startTime !== startTime;
  };
  /** Who could start more of it is part of it, so once nothing is left, nothing comes any more. */
  let isEmpty = false;
  const escaped = (): ProcessEntry[] => processes.tagged(tag).filter(({ group }) => group !== pid);
  const remaining = (): number[] => {
    if (isEmpty) return [];
    const members = isGone() ? [] : processes.liveMembers(pid);
    const left = [...members, ...escaped()].map((each) => each.pid);
    isEmpty = left.length === 0;
    return left;
  };
  return {
    pid,
    startTime,
    signal(signal) {
      if (isEmpty) return;
      // In this order: what is forked while one is looked at is found by looking at the other.
      const isGroupGone = isGone();
      const targets = escaped().map((each) => each.pid);
      isEmpty = isGroupGone && targets.length === 0;
      if (!isGroupGone) targets.unshift(-pid);
      for (const target of targets) signalOne(target, signal);
    },
    isGroupEmpty: () => remaining().length === 0,
    remaining,
  };
}

/** The processes that carry the tag, where it is not known whether the group is still theirs. */
export function taggedProcesses(leader: ProcessLeader, processes: ProcessTable, tag: string): ComponentProcess {
  const remaining = (): number[] => processes.tagged(tag).map(({ pid }) => pid);
  return {
    ...leader,
    signal(signal) {
      for (const pid of remaining()) signalOne(pid, signal);
    },
    isGroupEmpty: () => remaining().length === 0,
    remaining,
  };
}

/** A stopped process would not see SIGTERM before it goes on. */
function signalOne(target: number, signal: GroupSignal): void {
  send(target, signal);
  if (signal === 'SIGTERM') send(target, 'SIGCONT');
}

/** False when there is no such process or group; zombies count as members of a group. */
function send(target: number, signal: GroupSignal | 'SIGCONT' | 0): boolean {
  try {
    process.kill(target, signal);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
