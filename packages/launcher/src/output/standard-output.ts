// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { fstatSync, openSync, constants, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import type { LogDestination, MissingReport } from './log-destination.ts';

/** What waits for a slow reader at most. */
const longestQueueBytes = 4 * 1_024 * 1_024;
const closeMs = 2_000;

/**
 * Standard output as a destination. A pipe whose reader does not read never blocks the launcher: lines wait in memory, and beyond some
 * megabytes they are left out and counted. Other kinds are written at once.
 */
export function openStandardOutput(onMissing: MissingReport, descriptor = 1): LogDestination {
  const pipe = openPipe(descriptor);
  return pipe === undefined ? new DirectOutput(descriptor) : new PipeOutput(pipe, onMissing);
}

/**
 * A descriptor of our own for the pipe: not to block is a property of the open file, and the other one belongs to whoever started us, too.
 * Undefined when it is no pipe, or the system has no such way.
 */
function openPipe(descriptor: number): number | undefined {
  try {
    if (!fstatSync(descriptor).isFIFO()) return undefined;
    return openSync(`/proc/self/fd/${String(descriptor)}`, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
}

class DirectOutput implements LogDestination {
  readonly #descriptor: number;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
  }

  write(bytes: Buffer): void {
    try {
      let rest = bytes;
      while (rest.length > 0) rest = rest.subarray(writeSync(this.#descriptor, rest));
    } catch {
      // Closed, or full: supervision is worth more than its log.
    }
  }

  close(): void {
    // It is not ours.
  }
}

class PipeOutput implements LogDestination {
  readonly #socket: Socket;
  readonly #onMissing: MissingReport;
  #missingBytes = 0;

  constructor(descriptor: number, onMissing: MissingReport) {
    this.#onMissing = onMissing;
    this.#socket = new Socket({ fd: descriptor, readable: false, writable: true });
    this.#socket.on('error', () => this.#socket.destroy());
    this.#socket.on('drain', () => this.#reportMissing());
  }

  write(bytes: Buffer): void {
    if (!this.#socket.writable) return;
    if (this.#socket.writableLength > longestQueueBytes) this.#missingBytes += bytes.length;
    // What the pipe has room for is in it when this returns.
    else this.#socket.write(bytes);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#socket.destroy(), closeMs);
      this.#socket.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
      if (this.#socket.destroyed) resolve();
      else this.#socket.destroySoon();
    });
  }

  #reportMissing(): void {
    const missing = this.#missingBytes;
    this.#missingBytes = 0;
    if (missing > 0) this.#onMissing(missing);
  }
}
