// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { closeSync, fstatSync, openSync, statSync, writeSync } from 'node:fs';
import type { Clock } from '../supervision/clock.ts';
import type { LogDestination, MissingReport } from './log-destination.ts';

/** How long lines may go into a file that somebody has removed or renamed. */
const lookPauseMs = 1_000;

export interface LogFileOptions {
  readonly file: string;
  readonly clock: Clock;
  /** Once when it cannot be written any more, with the reason. */
  readonly onFailing: (reason: string) => void;
  /** Once when it can be written again. */
  readonly onRecovered: MissingReport;
}

/**
 * Opens a file that is appended to; throws what the file system says. Later failures are reported, and end as soon as the file can be
 * written again. A file that was renamed or removed is made anew.
 */
export function openLogFile(options: LogFileOptions): LogDestination {
  return new LogFile(options, openForAppend(options.file));
}

class LogFile implements LogDestination {
  readonly #options: LogFileOptions;
  #descriptor: number | undefined;
  #lookedAt: number;
  #isFailing = false;
  #missingBytes = 0;
  /** Whether only a part of the last line could be written. */
  #isTorn = false;

  constructor(options: LogFileOptions, descriptor: number) {
    this.#options = options;
    this.#descriptor = descriptor;
    this.#lookedAt = options.clock.monotonic();
  }

  write(bytes: Buffer): void {
    try {
      this.#look();
      const descriptor = (this.#descriptor ??= openForAppend(this.#options.file));
      if (this.#isTorn) writeSync(descriptor, '\n');
      this.#isTorn = false;
      this.#writeWhole(descriptor, bytes);
    } catch (error) {
      this.#missingBytes += bytes.length;
      this.#failed(error);
      return;
    }
    this.#succeeded();
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  /** Now and then, and always while it does not work: is it still the file of that name? */
  #look(): void {
    const now = this.#options.clock.monotonic();
    if (this.#descriptor === undefined || (!this.#isFailing && now - this.#lookedAt < lookPauseMs)) return;
    this.#lookedAt = now;
    const named = statSync(this.#options.file, { throwIfNoEntry: false });
    const own = fstatSync(this.#descriptor);
    if (named?.ino === own.ino && named.dev === own.dev) return;
    this.close();
    this.#isTorn = false;
  }

  #writeWhole(descriptor: number, bytes: Buffer): void {
    let rest = bytes;
    while (rest.length > 0) {
      rest = rest.subarray(writeSync(descriptor, rest));
      this.#isTorn = rest.length > 0;
    }
  }

  #failed(error: unknown): void {
    if (this.#isFailing) return;
    this.#isFailing = true;
    this.#options.onFailing((error as NodeJS.ErrnoException).code ?? String(error));
  }

  #succeeded(): void {
    if (!this.#isFailing) return;
    this.#isFailing = false;
    const missing = this.#missingBytes;
    this.#missingBytes = 0;
    this.#options.onRecovered(missing);
  }
}

function openForAppend(file: string): number {
  return openSync(file, 'a', 0o640);
}
