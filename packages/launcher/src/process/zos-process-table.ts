// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Liveness, ProcessEntry, ProcessIdentity, ProcessTable } from './process-table.ts';

/** One process as z/OS UNIX tells it (w_getpsent, BPX1GTH). Environments of others cannot be read there. */
export interface ZosProcessRow extends ProcessEntry {
  /** Of its address space, which its children inherit. */
  readonly jobName: string;
}

/** What the process table of a z/OS system is made of; simulated where there is no z/OS. */
export interface ZosProcessSource {
  readonly self: ProcessIdentity;
  /** All processes that the user may see. */
  list(): readonly ZosProcessRow[];
  /** The job name that the component instance with the tag was started with (`_BPX_JOBNAME`), when it is not shared with others. */
  jobNameOf(tag: string): string | undefined;
  listeners(address: string, port: number): readonly number[];
}

/** The process table of a z/OS system: the job name of a component instance stands for its tag. */
export function createZosProcessTable(source: ZosProcessSource): ProcessTable {
  const read = (pid: number): ZosProcessRow | undefined => source.list().find((row) => row.pid === pid);
  const alive = (): ZosProcessRow[] => source.list().filter(({ zombie }) => !zombie);
  return {
    self: source.self,
    read,
    liveMembers: (group) => alive().filter((row) => row.group === group),
    tagged(tag) {
      const jobName = source.jobNameOf(tag);
      return jobName === undefined ? [] : alive().filter((row) => isOfJob(row.jobName, jobName));
    },
    environment: () => undefined,
    liveness: (identity) => livenessOf(identity, source.self, read),
    listeners: (address, port) => source.listeners(address, port).flatMap((pid) => read(pid) ?? []),
  };
}

/** A forked child gets the job name with a digit behind it, as long as that fits into eight characters. */
function isOfJob(name: string, expected: string): boolean {
  return (
    name === expected || (expected.length < 8 && /^\d$/.test(name.slice(expected.length)) && name.startsWith(expected))
  );
}

function livenessOf(
  identity: ProcessIdentity,
  self: ProcessIdentity,
  read: (pid: number) => ProcessEntry | undefined,
): Liveness {
  if (identity.bootId !== self.bootId) return identity.hostname === self.hostname ? 'dead' : 'unknown';
  const entry = read(identity.pid);
  return entry && !entry.zombie && entry.startTime === identity.startTime ? 'alive' : 'dead';
}
