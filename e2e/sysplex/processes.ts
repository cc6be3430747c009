// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync } from 'node:fs';

/** A process as the process table shows it. */
export interface ProcessEntry {
  readonly pid: number;
  readonly state: string;
  readonly parent: number;
  readonly group: number;
  readonly command: string;
  readonly environment: string;
}

/** Every process of this machine that we may look at; one that ends meanwhile is left out. */
export function processTable(): ProcessEntry[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => readProcess(Number(pid)) ?? []);
}

function readProcess(pid: number): ProcessEntry | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    const [state = '', parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const text = (name: string) => readFileSync(`/proc/${String(pid)}/${name}`, 'utf8').replaceAll('\0', ' ');
    return {
      pid,
      state,
      parent: Number(parent),
      group: Number(group),
      command: text('cmdline'),
      environment: text('environ'),
    };
  } catch {
    return undefined;
  }
}

/** Living processes (zombies are not) that carry a text in their command or environment: how survivors of a run are found. */
export function processesCarrying(text: string): ProcessEntry[] {
  return processTable().filter(
    ({ pid, state, command, environment }) =>
      pid !== process.pid && state !== 'Z' && (command.includes(text) || environment.includes(text)),
  );
}

/** Waits until a condition holds, looking every few milliseconds; fails with what was still wrong after `withinMs`. */
export async function eventually<T>(
  look: () => Promise<T | undefined> | T | undefined,
  what: string,
  withinMs = 30_000,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  let last: unknown;
  while (performance.now() < deadline) {
    try {
      const found = await look();
      if (found !== undefined) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`not within ${String(withinMs)} ms: ${what}`, { cause: last });
}
