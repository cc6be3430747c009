// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { closeSync, openSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ConfigFileBusyError } from './errors.ts';
import { removeIfThere } from './write-file.ts';

export interface ClaimOptions {
  /** How long another program is waited for, in milliseconds; 10 seconds by default. */
  readonly waitMs?: number | undefined;
}

/**
 * Runs an action while no other program of this kind, on any system that shares the directory, runs one for the same file.
 *
 * Each program puts a file with its own name, process and system, beside the file, and goes on only when there is no other one then.
 * Of two at the same time at least one sees the other. Unlike a lock with one name it needs nobody to break it: what a process that is
 * gone left behind is told by its name.
 */
export function withClaim<T>(file: string, action: () => T, { waitMs = 10_000 }: ClaimOptions = {}): T {
  const deadline = performance.now() + waitMs;
  const own = join(dirname(file), `${claimPrefix(file)}${process.pid}.${systemName()}.lock`);
  for (;;) {
    const other = otherClaim(file, own) ?? takeClaim(file, own);
    if (other === undefined) break;
    if (performance.now() > deadline) throw new ConfigFileBusyError(file, other);
    pause(5 + Math.random() * 40);
  }
  try {
    return action();
  } finally {
    removeIfThere(own);
  }
}

function claimPrefix(file: string): string {
  return `.${basename(file)}.`;
}

/** In a name of a file, and without the dots that separate its parts. */
function systemName(): string {
  return hostname().replaceAll(/[^A-Za-z0-9-]/g, '-') || 'localhost';
}

/** Puts the own claim; gives it back when another one is there. */
function takeClaim(file: string, own: string): string | undefined {
  // One of the same name is left over from a process that had the same number.
  removeIfThere(own);
  closeSync(openSync(own, 'wx', 0o600));
  const other = otherClaim(file, own);
  if (other !== undefined) removeIfThere(own);
  return other;
}

/** A claim of another process that may still run; those of processes of this system that are gone are removed. */
function otherClaim(file: string, own: string): string | undefined {
  const directory = dirname(file);
  const prefix = claimPrefix(file);
  for (const name of readdirSync(directory)) {
    if (!name.startsWith(prefix)) continue;
    const [, pid = '', system] = /^(\d+)\.([A-Za-z0-9-]+)\.lock$/.exec(name.slice(prefix.length)) ?? [];
    const path = join(directory, name);
    if (system === undefined || path === own) continue;
    if (system !== systemName() || isRunning(Number(pid))) return path;
    removeIfThere(path);
    removeIfThere(join(directory, `${prefix}${pid}.tmp`));
  }
  return undefined;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
