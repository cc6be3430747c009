// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// What a process costs, as the kernel's own accounts tell it.
import { readdirSync, readFileSync } from 'node:fs';

/** Processor time of all threads of a process in milliseconds, from the scheduler's own account. */
export function cpuMs(pid: number): number {
  const tasks = readdirSync(`/proc/${String(pid)}/task`);
  const nanoseconds = tasks.map((task) =>
    Number(readFileSync(`/proc/${String(pid)}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, value) => sum + value, 0) / 1e6;
}

/** Resident memory of a process in MB (10^6 bytes are not meant: kB of the kernel / 1024). */
export function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}
