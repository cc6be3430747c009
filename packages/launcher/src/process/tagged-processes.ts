// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instanceTagVariable } from './instance-tag.ts';
import type { ProcessEntry } from './process-table.ts';

/** How many processes and threads there have been, and the number that the latest of them got. */
interface Checkpoint {
  readonly pid: number;
  readonly forks: number;
  readonly at: number;
}

/**
 * A process gets its number a moment before it can be seen, and loses its environment for a moment while it becomes another program.
 * So what is as young as this is looked at again.
 */
const settleMs = 1_000;
/** Beyond this, listing the directory is cheaper than trying each number; it also leaves out the threads. */
const fewNumbers = 16;

const tagBytes = Buffer.from(`${instanceTagVariable}=`);

/**
 * Finds processes by the tag in their environment. Only numbers that were given since the last question are looked at: nobody gets a
 * tag later than by being forked from somebody who has it, and the system counts what it forks. That makes the proof that nothing is left
 * of a component instance as cheap as a restart needs it.
 */
export class TaggedProcesses {
  readonly #proc: string;
  readonly #read: (pid: number) => ProcessEntry | undefined;
  readonly #numbers: number;
  readonly #found = new Map<string, Map<number, string>>();
  /** Whose tag, or that there is none, is known for good. */
  readonly #seen = new Set<number>();
  #older: Checkpoint | undefined;
  #newer: Checkpoint | undefined;

  constructor(proc: string, read: (pid: number) => ProcessEntry | undefined) {
    this.#proc = proc;
    this.#read = read;
    this.#numbers = numberIn(readText(join(proc, 'sys/kernel/pid_max')), /^(\d+)/) ?? 32_768;
  }

  /** The processes with the tag that are not zombies. */
  of(tag: string): ProcessEntry[] {
    this.#look();
    const found = this.#found.get(tag) ?? new Map<number, string>();
    const alive: ProcessEntry[] = [];
    for (const [pid, startTime] of found) {
      const entry = this.#read(pid);
      if (entry && !entry.zombie && entry.startTime === startTime) alive.push(entry);
      else found.delete(pid);
    }
    if (found.size === 0) this.#found.delete(tag);
    return alive;
  }

  #look(): void {
    const now = this.#checkpoint();
    for (const pid of this.#candidates(now)) this.#classify(pid);
    if (!this.#older || !this.#newer) {
      this.#older = this.#newer = now;
    } else if (!now || now.at - this.#newer.at >= settleMs) {
      this.#older = this.#newer;
      this.#newer = now;
      this.#forgetSeen(this.#older, now);
    }
  }

  /** Those that are not looked at again anyway. */
  #forgetSeen(since: Checkpoint, now: Checkpoint | undefined): void {
    for (const pid of this.#seen) if (!now || !isBetween(pid, since, now)) this.#seen.delete(pid);
  }

  #checkpoint(): Checkpoint | undefined {
    const pid = numberIn(readText(join(this.#proc, 'loadavg')), / (\d+)\s*$/);
    const forks = numberIn(readText(join(this.#proc, 'stat')), /^processes (\d+)/m);
    return pid === undefined || forks === undefined ? undefined : { pid, forks, at: performance.now() };
  }

  #candidates(now: Checkpoint | undefined): number[] {
    const since = this.#older;
    // So many have been forked that numbers may have been given twice.
    if (!since || !now || now.forks - since.forks > this.#numbers / 2) {
      this.#seen.clear();
      return this.#all();
    }
    const isNew = (pid: number): boolean => isBetween(pid, since, now);
    if (now.pid < since.pid || now.pid - since.pid > fewNumbers) return this.#all().filter(isNew);
    return Array.from({ length: now.pid - since.pid }, (_, index) => since.pid + 1 + index);
  }

  #all(): number[] {
    return readdirSync(this.#proc).flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  }

  #classify(pid: number): void {
    if (this.#seen.has(pid) || !existsSync(join(this.#proc, String(pid)))) return;
    const environment = readBytes(join(this.#proc, String(pid), 'environ'));
    if (!environment || environment.length === 0) return;
    const tag = tagIn(environment);
    const entry = tag === undefined ? undefined : this.#read(pid);
    this.#seen.add(pid);
    if (tag === undefined || !entry || this.#isThread(pid)) return;
    const found = this.#found.get(tag) ?? new Map<number, string>();
    this.#found.set(tag, found.set(pid, entry.startTime));
  }

  /** A thread can be addressed like a process, although no directory lists it. */
  #isThread(pid: number): boolean {
    const group = numberIn(readText(join(this.#proc, String(pid), 'status')), /^Tgid:\s*(\d+)/m);
    return group !== undefined && group !== pid;
  }
}

/** Whether the number was given after the one and not after the other; they begin from the bottom again. */
function isBetween(pid: number, since: Checkpoint, now: Checkpoint): boolean {
  if (now.pid < since.pid) return pid > since.pid || pid <= now.pid;
  return pid > since.pid && pid <= now.pid;
}

function tagIn(environment: Buffer): string | undefined {
  let at = environment.indexOf(tagBytes);
  while (at > 0 && environment[at - 1] !== 0) at = environment.indexOf(tagBytes, at + 1);
  if (at < 0) return undefined;
  const end = environment.indexOf(0, at);
  return environment.toString('utf8', at + tagBytes.length, end < 0 ? undefined : end);
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

function readText(file: string): string {
  return readBytes(file)?.toString('latin1') ?? '';
}

function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
