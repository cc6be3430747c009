// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rm,
  statSync,
  type BigIntStats,
} from 'node:fs';
import { dirname } from 'node:path';

const mode = 0o640;

/** Opens for appending and reading, and makes file and directory when they are not there. Throws what the file system says. */
export function openForAppend(file: string): number {
  try {
    return openSync(file, 'a+', mode);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true, mode: 0o750 });
    return openSync(file, 'a+', mode);
  }
}

/** Opens a new file; the one that is there becomes the first of the older ones, of which `keep` are kept. An empty one is used again. */
export function openNew(file: string, keep: number): number {
  if (isInTheWay(file)) shiftOlder(file, keep, renameSync);
  return openForAppend(file);
}

/** The n-th older file, 1 is the youngest. */
export function olderFile(file: string, number: number): string {
  return `${file}.${String(number)}`;
}

/** Makes room for a new first one of the older files; `move` puts it there. With `keep` 0 the file itself is removed. */
export function shiftOlder(file: string, keep: number, move: (from: string, to: string) => void): void {
  const oldest = keep === 0 ? file : olderFile(file, keep);
  unlessMissing(() => discard(oldest, `${file}.old`));
  if (keep === 0) return;
  for (let number = keep - 1; number > 0; number -= 1) {
    unlessMissing(() => renameSync(olderFile(file, number), olderFile(file, number + 1)));
  }
  move(file, olderFile(file, 1));
}

/** Frees the name at once, and the room later: that takes a hundred times as long, and a start would wait for it. */
function discard(file: string, temporary: string): void {
  renameSync(file, temporary);
  rm(temporary, { force: true, recursive: true }, () => undefined);
}

/** Opens the file, or the one of the older ones, that has this number in its file system; without a number the file itself. */
export function findByInode(file: string, keep: number, inode: string | undefined): number | undefined {
  const names = [file, ...Array.from({ length: keep }, (_, index) => olderFile(file, index + 1))];
  for (const name of names) {
    const descriptor = unlessMissing(() => openSync(name, constants.O_RDWR | constants.O_APPEND));
    if (descriptor === undefined) continue;
    if (inode === undefined || String(statOf(descriptor).ino) === inode) return descriptor;
    closeSync(descriptor);
  }
  return undefined;
}

/** Exact also where numbers of files need all 64 bits. */
export function statOf(descriptor: number): BigIntStats {
  return fstatSync(descriptor, { bigint: true });
}

/** What is no file cannot be written to and followed, whatever it is. */
function isInTheWay(file: string): boolean {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && (!stat.isFile() || stat.size > 0);
}

function unlessMissing<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
