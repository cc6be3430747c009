// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Linux tells of its control groups; elsewhere there is nothing. */
export interface ControlGroupFiles {
  /** Names the group of this process. */
  readonly membership: string;
  readonly root: string;
}

const systemFiles: ControlGroupFiles = { membership: '/proc/self/cgroup', root: '/sys/fs/cgroup' };

/**
 * Counts the processes that the system killed for want of memory in the control group of this process, which is that of everything it
 * starts. The returned function is true once for each of them.
 */
export function watchMemoryKills(files: ControlGroupFiles = systemFiles): () => boolean {
  let explained = countKills(files) ?? 0;
  return () => {
    const kills = countKills(files) ?? 0;
    if (kills <= explained) return false;
    explained += 1;
    return true;
  };
}

function countKills({ membership, root }: ControlGroupFiles): number | undefined {
  const group = /^0::(\/.*)$/m.exec(readText(membership))?.[1];
  if (group === undefined) return undefined;
  const count = /^oom_kill (\d+)$/m.exec(readText(join(root, group, 'memory.events')))?.[1];
  return count === undefined ? undefined : Number(count);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
