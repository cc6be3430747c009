// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** How far the output of a component instance was taken over into the job log. */
export interface OutputPosition {
  readonly file: string;
  /** The number of the file in its file system: a name may be given to another one. */
  readonly inode: string;
  readonly position: number;
}

/** Keeps a position where the next launcher finds it; one write of a few bytes each time, so that it may be done at every turn. */
export interface PositionFile {
  /** Failures are of no consequence before the launcher dies, and are not reported: lines come twice then. */
  write(position: OutputPosition): void;
  /** What was written last, by this launcher or an earlier one; undefined when there is none, or it is damaged. */
  read(): OutputPosition | undefined;
  close(): void;
  remove(): void;
}

/** The file is made when something is written. It is not synced: after a power loss no component runs on. */
export function createPositionFile(path: string): PositionFile {
  let descriptor: number | undefined;
  let length = 0;
  const close = (): void => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  return {
    write(position) {
      try {
        descriptor ??= open(path);
        const text = textOf(position);
        if (text.length !== length) ftruncateSync(descriptor);
        length = text.length;
        writeSync(descriptor, text, 0);
      } catch {
        close();
      }
    },
    read: () => readPosition(path),
    close,
    remove() {
      close();
      rmSync(path, { force: true });
    },
  };
}

/** Of the same length for every position in one file: it is written over. */
function textOf({ file, inode, position }: OutputPosition): string {
  return `${String(position).padStart(16)} ${inode.padStart(20)} ${JSON.stringify(file)}\n`;
}

function open(path: string): number {
  try {
    return openSync(path, 'w', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return openSync(path, 'w', 0o600);
  }
}

function readPosition(path: string): OutputPosition | undefined {
  try {
    const [, position, inode, name] = /^ *(\d{1,16}) +(\d{1,20}) (".*")\n$/.exec(readFileSync(path, 'utf8')) ?? [];
    const file: unknown = JSON.parse(name ?? 'null');
    if (typeof file !== 'string' || inode === undefined) return undefined;
    return { file, inode, position: Number(position) };
  } catch {
    return undefined;
  }
}
