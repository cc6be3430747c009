// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { closeSync, copyFile, openSync, read, readSync, renameSync, rmSync, statSync, write, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { shiftOlder, statOf } from './output-files.ts';
import type { OutputRun } from './output-run.ts';

const pieceBytes = 1_024 * 1_024;
/** A writer that is faster than the copy would be run after for ever. */
const mostPieces = 64;

const copyFileLater = promisify(copyFile);
const readLater = promisify(read);
const writeLater = promisify(write);

export interface RotationOptions {
  readonly file: string;
  readonly run: OutputRun;
  readonly keep: number;
}

/**
 * Rotates a file that components write to: it is copied, then emptied, because nobody can make them write to another one. What is written
 * between the last piece of the copy and the emptying is lost; that is a moment, longer for a writer that is fast. Rejects with what the file system says, with
 * the file left as it was.
 */
export async function rotateByCopy({ file, run, keep }: RotationOptions): Promise<void> {
  // One of our own: that of the run may be closed, and its number be given to another file, before an operation has ended.
  const source = openSync(file, 'r+');
  try {
    if (statOf(source).ino !== statOf(run.descriptor).ino) return;
    if (keep === 0 || (await copyAside({ file, run, keep }, source))) await run.truncate(source);
  } finally {
    closeSync(source);
  }
}

/** False when the run ended meanwhile: its file is one of the older ones then. */
async function copyAside({ file, run, keep }: RotationOptions, source: number): Promise<boolean> {
  const copy = `${file}.new`;
  try {
    await copyFileLater(file, copy);
    if (run.hasEnded()) return false;
    const target = openSync(copy, 'r+');
    try {
      const copied = await copyMost(source, target, statSync(copy).size);
      if (run.hasEnded()) return false;
      shiftOlder(file, keep, (_, first) => renameSync(copy, first));
      copyRest(source, target, copied);
      return true;
    } finally {
      closeSync(target);
    }
  } finally {
    rmSync(copy, { force: true });
  }
}

/** Copies what came meanwhile until little is left; returns how much of the file is copied. */
async function copyMost(source: number, target: number, copied: number): Promise<number> {
  const buffer = Buffer.allocUnsafe(pieceBytes);
  let at = copied;
  for (let pieces = 0; pieces < mostPieces; pieces += 1) {
    if (Number(statOf(source).size) - at < pieceBytes) break;
    const { bytesRead } = await readLater(source, buffer, 0, pieceBytes, at);
    if (bytesRead === 0) break;
    at += (await writeLater(target, buffer, 0, bytesRead, at)).bytesWritten;
  }
  return at;
}

function copyRest(source: number, target: number, copied: number): void {
  const buffer = Buffer.allocUnsafe(pieceBytes);
  for (let at = copied, pieces = 0; pieces < mostPieces; pieces += 1) {
    const count = readSync(source, buffer, 0, pieceBytes, at);
    if (count === 0) return;
    at += writeSync(target, buffer, 0, count, at);
  }
}
