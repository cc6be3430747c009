// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { IssueInProgressError } from './plan-errors.ts';
import { writePrivateFile } from './private-file.ts';

export interface LockOptions {
  /** How long to wait for another process. Default 30 s. */
  readonly waitMs?: number;
}

const pollMs = 50;
/** A lock of another system cannot be checked by process id; this old it is abandoned. */
const foreignLockMs = 10 * 60 * 1000;

/** Runs `action` while no other process issues into the directory; a lock whose owner is gone is taken over. */
export async function withIssueLock<T>(
  directory: string,
  action: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const file = join(directory, '.lock');
  const owner = `${hostname()} ${process.pid} ${randomBytes(8).toString('hex')}`;
  const deadline = performance.now() + (options.waitMs ?? 30_000);
  while (!acquire(file, owner)) {
    const holder = read(file);
    if (holder !== undefined && isAbandoned(file, holder)) takeAway(file, holder);
    else if (performance.now() > deadline) throw new IssueInProgressError(directory, describe(holder), file);
    else await delay(pollMs);
  }
  try {
    return await action();
  } finally {
    if (read(file) === owner) rmSync(file, { force: true });
  }
}

/** The content is complete before the name appears, so nobody ever reads a lock without an owner. */
function acquire(file: string, owner: string): boolean {
  const pending = `${file}.${randomBytes(8).toString('hex')}`;
  writePrivateFile(pending, owner);
  try {
    linkSync(pending, file);
    return true;
  } catch (error) {
    // ENOENT: a sweep took the pending file for that of a killed run.
    if (['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  } finally {
    rmSync(pending, { force: true });
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isAbandoned(file: string, holder: string): boolean {
  const [host, pid] = holder.split(' ');
  if (host !== hostname())
    return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > foreignLockMs;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Moves the lock aside first: if a third process was faster, what was moved is its lock, and it is put back. */
function takeAway(file: string, holder: string): void {
  const aside = `${file}.${randomBytes(8).toString('hex')}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== holder) linkSync(aside, file);
    unlinkSync(aside);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function describe(holder: string | undefined): string {
  const [host, pid] = (holder ?? 'another process').split(' ');
  return pid ? `process ${pid} on ${host ?? ''}` : 'another process';
}
