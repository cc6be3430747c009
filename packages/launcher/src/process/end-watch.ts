// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
} from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { fileNameOf } from './instance-environment.ts';

/**
 * The FIFO of one component instance. Its processes inherit the write end, whoever their parent is by now, so that its end of file is the
 * hint that they are gone. Only a hint: a process may have closed it. The process table is the proof.
 */
export interface EndWatch {
  /** The write end, to be inherited; undefined when the processes have it already. */
  readonly descriptor: number | undefined;
  /** The processes have the write end now; this process closes its own. */
  handedOver(): void;
  /** Calls the listener once when nobody has the write end any more. */
  onEnd(listener: () => void): void;
  /** Idempotent. */
  close(): void;
}

/** The FIFOs of an HA instance, one per component instance, kept over its restarts. */
export interface EndWatches {
  /** Makes what is missing, by one command for all; throws when there cannot be any. */
  prepare(labels: readonly string[]): void;
  /** For a component instance that is about to be started; undefined when it has no FIFO. */
  openForStart(label: string): EndWatch | undefined;
  /** For one that another launcher has started; undefined, too, when nobody has the write end: then no end would be told. */
  openForAdoption(label: string): EndWatch | undefined;
  /** Removes all of them. */
  remove(): void;
}

const nameBytesPerCommand = 64_000;

/** The FIFOs below the directory, which is made when it is missing. */
export function createEndWatches(directory: string): EndWatches {
  const fileOf = (label: string): string => join(directory, `${fileNameOf(label)}.end`);
  return {
    prepare(labels) {
      const missing = labels.map(fileOf).filter((file) => !isFifo(file));
      if (missing.length === 0) return;
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      for (const file of missing) rmSync(file, { force: true, recursive: true });
      for (const files of portions(missing)) makeFifos(files);
    },
    openForStart(label) {
      const reader = openFifo(fileOf(label), constants.O_RDONLY);
      if (reader === undefined) return undefined;
      const writer = openFifo(fileOf(label), constants.O_WRONLY);
      if (writer !== undefined) return endWatch(reader, writer);
      closeSync(reader);
      return undefined;
    },
    openForAdoption(label) {
      const reader = openFifo(fileOf(label), constants.O_RDONLY);
      if (reader === undefined) return undefined;
      if (hasWriters(reader)) return endWatch(reader, undefined);
      closeSync(reader);
      return undefined;
    },
    remove() {
      for (const name of list(directory)) {
        if (name.endsWith('.end')) rmSync(join(directory, name), { force: true });
      }
    },
  };
}

function endWatch(reader: number, inheritable: number | undefined): EndWatch {
  let writer = inheritable;
  let socket: Socket | undefined;
  let isClosed = false;
  const handedOver = (): void => {
    if (writer !== undefined) closeSync(writer);
    writer = undefined;
  };
  return {
    get descriptor() {
      return writer;
    },
    handedOver,
    onEnd(listener) {
      if (isClosed) return;
      // A socket waits in the event loop; reading it as a file would keep a thread of the pool for as long as the instance lives.
      socket ??= new Socket({ fd: reader, readable: true, writable: false });
      socket.once('end', listener);
      socket.on('error', () => undefined);
      socket.resume();
    },
    close() {
      if (isClosed) return;
      isClosed = true;
      handedOver();
      if (socket) socket.removeAllListeners('end').destroy();
      else closeSync(reader);
    },
  };
}

/** Never waits for the other end; undefined when there is no FIFO of this name. */
function openFifo(file: string, access: number): number | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, access | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    if (fstatSync(descriptor).isFIFO()) return descriptor;
  } catch {
    // The end is noticed later then, see adopted-process.ts.
  }
  if (descriptor !== undefined) closeSync(descriptor);
  return undefined;
}

/** The system tells of an end only to those who had the FIFO open before. */
function hasWriters(reader: number): boolean {
  try {
    const buffer = Buffer.alloc(4_096);
    while (readSync(reader, buffer) > 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EAGAIN';
  }
}

function isFifo(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFIFO() ?? false;
}

/** Node has no call for it. */
function makeFifos(files: readonly string[]): void {
  const environment = { PATH: '/bin:/usr/bin', LC_ALL: 'C' };
  const result = spawnSync('mkfifo', ['-m', '600', '--', ...files], { env: environment, encoding: 'utf8' });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(result.stderr.trim().slice(0, 500));
}

function portions(files: readonly string[]): string[][] {
  const result: string[][] = [[]];
  let bytes = 0;
  for (const file of files) {
    bytes += Buffer.byteLength(file) + 1;
    if (bytes > nameBytesPerCommand) {
      result.push([]);
      bytes = 0;
    }
    result.at(-1)?.push(file);
  }
  return result;
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
