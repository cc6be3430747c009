// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ZoweError } from '@zowe-ha/messages';
import { engineMessages } from '../supervision/messages-engine.ts';
import { readSmallFile } from './small-file.ts';
import type { Liveness, ProcessIdentity, ProcessTable } from '../process/process-table.ts';

/** Something that only one process of the system may have at a time, for example a port: a file `<path>.<generation>` that names its owner. */
export interface Claim {
  readonly file: string;
  /** Gives it back; idempotent. */
  release(): void;
}

export type ClaimOutcome =
  | { readonly outcome: 'claimed'; readonly claim: Claim }
  | { readonly outcome: 'held'; readonly owner: ProcessIdentity; readonly liveness: Liveness; readonly file: string };

export class ClaimContendedError extends ZoweError {
  constructor(path: string) {
    super(engineMessages.lockContended, [path], { location: { file: path }, recoverable: true });
  }
}

/** One file of a claim. */
export interface Holder {
  readonly file: string;
  readonly generation: number;
  readonly owner: ProcessIdentity;
  readonly liveness: Liveness;
}

const maxTries = 1000;

/** Decides about the owner of a file; undefined for a file that names none. */
export type Judge = (file: string, owner: ProcessIdentity | undefined) => Liveness;

/** Stands for the owner of a file that names none. */
export const unknownOwner: ProcessIdentity = { pid: 0, startTime: '', bootId: '', pidNamespace: '', hostname: '' };

/**
 * Claims `path` unless a living process has it; what a dead one left is taken over by creating the next generation.
 *
 * Why no two living processes ever both have it: a file stays from its creation to its release, so of two that created theirs the later
 * one sees the other when it looks again, and gives way. Files of the dead are removed only by who has the claim, so that none can be
 * made anew under the name of one that is just being removed. A file appears with its content (link), so there is no half-written owner.
 */
export function claim(path: string, processes: ProcessTable, judge: Judge = judgeBy(processes)): ClaimOutcome {
  for (let attempt = 0; attempt < maxTries; attempt++) {
    const outcome = tryClaim(path, processes, judge);
    if (outcome) return outcome;
    pause();
  }
  throw new ClaimContendedError(path);
}

/** A file damaged by hand has no owner that could be alive: owners write theirs at once and never again. */
function judgeBy(processes: ProcessTable): Judge {
  return (_, owner) => (owner ? processes.liveness(owner) : 'dead');
}

function tryClaim(path: string, processes: ProcessTable, judge: Judge): ClaimOutcome | undefined {
  const before = holders(path, judge);
  const holder = before.find(isInTheWay);
  if (holder) return { outcome: 'held', owner: holder.owner, liveness: holder.liveness, file: holder.file };

  const generation = Math.max(0, ...before.map((each) => each.generation)) + 1;
  const file = `${path}.${generation}`;
  if (!createWithContent(file, JSON.stringify(processes.self))) return undefined;
  const after = holders(path, judge).filter((each) => each.file !== file);
  if (after.some(isInTheWay)) {
    rmSync(file, { force: true });
    return undefined;
  }
  for (const dead of after) rmSync(dead.file, { force: true, recursive: true });
  removeTemporaries(path, processes);
  return { outcome: 'claimed', claim: { file, release: () => rmSync(file, { force: true }) } };
}

function isInTheWay(holder: Holder): boolean {
  return holder.liveness !== 'dead';
}

/** The files of the claim, whoever made them. */
export function holders(path: string, judge: Judge): Holder[] {
  const prefix = `${path.slice(dirname(path).length + 1)}.`;
  return list(dirname(path)).flatMap((name) => {
    if (!name.startsWith(prefix)) return [];
    const generation = name.slice(prefix.length);
    if (!/^\d{1,9}$/.test(generation)) return [];
    const file = join(dirname(path), name);
    const owner = readOwner(file);
    if (owner === 'gone') return [];
    const liveness = judge(file, owner);
    return [{ file, generation: Number(generation), owner: owner ?? unknownOwner, liveness }];
  });
}

function readOwner(file: string): ProcessIdentity | 'gone' | undefined {
  try {
    return parseOwner(readSmallFile(file));
  } catch (error) {
    return isErrorCode(error, 'ENOENT') ? 'gone' : undefined;
  }
}

/** The owner that the content of a file names; undefined when it names none. */
export function parseOwner(content: string): ProcessIdentity | undefined {
  try {
    const value = JSON.parse(content) as Partial<ProcessIdentity> | null;
    return isIdentity(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value read from a file names a process. */
export function isIdentity(value: Partial<ProcessIdentity> | null): value is ProcessIdentity {
  if (typeof value !== 'object' || value === null) return false;
  const texts = [value.startTime, value.bootId, value.pidNamespace, value.hostname];
  return Number.isSafeInteger(value.pid) && texts.every((text) => typeof text === 'string');
}

/** Creates the file, complete, unless there is one; false when there is. Missing directories are made. */
export function createWithContent(file: string, content: string): boolean {
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, `${content}\n`, { mode: 0o600 });
    linkSync(temporary, file);
    return true;
  } catch (error) {
    // ENOENT: whoever released last removed the empty directory meanwhile.
    if (isErrorCode(error, 'EEXIST') || isErrorCode(error, 'ENOENT')) return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Left by processes that died within `createWithContent`. */
function removeTemporaries(path: string, processes: ProcessTable): void {
  const prefix = path.slice(dirname(path).length + 1);
  for (const name of list(dirname(path))) {
    const pid = /\.(\d+)-[0-9a-f]+\.new$/.exec(name)?.[1];
    if (pid === undefined || !name.startsWith(`${prefix}.`) || processes.read(Number(pid))) continue;
    try {
      unlinkSync(join(dirname(path), name));
    } catch {
      // Another one removed it.
    }
  }
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return [];
    throw error;
  }
}

function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** A moment of random length, so that two that met do not meet again. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * 4);
}
