// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { watch, type FSWatcher } from 'node:fs';
import type { Clock } from '../supervision/clock.ts';

/** Between two turns of somebody who writes all the time. */
export const turnPauseMs = 50;
/** What all of them together may take of a turn before the others of the launcher are let in. */
const turnLimitMs = 10;
/** Where files cannot be watched they are looked at so often. */
const lookPauseMs = 1_000;

/** Something that is read in turns. */
export interface TurnTaker {
  /** The file that tells by its changes that there is something to read. */
  readonly file: string;
  /** Reads a bounded amount. False: there was nothing to read. */
  takeTurn(): boolean;
}

/**
 * Gives everybody who has something to read a turn, one after the other and at most every 50 ms. Nobody is looked at who has nothing:
 * the system tells of changes of his file, only as long as he is idle. A file that grows all the time is looked at by the clock.
 */
export interface ReadTurns {
  /** There may be something to read. */
  wake(taker: TurnTaker): void;
  /** There is nothing to read yet. */
  watch(taker: TurnTaker): void;
  remove(taker: TurnTaker): void;
  close(): void;
}

export type WatchFile = (file: string, onChange: () => void) => { close(): void };

export interface ReadTurnsOptions {
  readonly clock: Clock;
  readonly watchFile?: WatchFile;
}

/** Turns for any number of files; nothing is scheduled while all of them are idle. */
export function createReadTurns({ clock, watchFile = watchBySystem }: ReadTurnsOptions): ReadTurns {
  return new FairTurns(clock, watchFile);
}

class FairTurns implements ReadTurns {
  readonly #clock: Clock;
  readonly #watchFile: WatchFile;
  /** In the order of their turns. */
  readonly #due = new Set<TurnTaker>();
  readonly #watches = new Map<TurnTaker, { close(): void }>();
  #lastTurnAt = -Infinity;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock, watchFile: WatchFile) {
    this.#clock = clock;
    this.#watchFile = watchFile;
  }

  wake(taker: TurnTaker): void {
    this.#endWatching(taker);
    this.#due.add(taker);
    this.#schedule();
  }

  remove(taker: TurnTaker): void {
    this.#endWatching(taker);
    this.#due.delete(taker);
  }

  close(): void {
    this.#cancel?.();
    for (const taker of [...this.#watches.keys()]) this.#endWatching(taker);
    this.#due.clear();
  }

  #schedule(): void {
    if (this.#cancel || this.#due.size === 0) return;
    const pause = Math.max(0, this.#lastTurnAt + turnPauseMs - this.#clock.monotonic());
    this.#cancel = this.#clock.schedule(pause, () => this.#turn());
  }

  #turn(): void {
    this.#cancel = undefined;
    const begun = this.#clock.monotonic();
    for (const taker of [...this.#due]) {
      // Who was not reached is the first the next time.
      if (this.#clock.monotonic() - begun > turnLimitMs) break;
      this.#due.delete(taker);
      if (taker.takeTurn()) this.#due.add(taker);
      else this.watch(taker);
    }
    this.#lastTurnAt = this.#clock.monotonic();
    this.#schedule();
  }

  watch(taker: TurnTaker): void {
    this.#endWatching(taker);
    this.#watches.set(taker, this.#openWatch(taker));
    // What came before the watch is not told by it.
    if (taker.takeTurn()) this.wake(taker);
  }

  #openWatch(taker: TurnTaker): { close(): void } {
    try {
      return this.#watchFile(taker.file, () => this.wake(taker));
    } catch {
      // No more watches are allowed, the file system has none, or the file is gone while somebody writes to it.
      return { close: this.#clock.schedule(lookPauseMs, () => this.wake(taker)) };
    }
  }

  #endWatching(taker: TurnTaker): void {
    this.#watches.get(taker)?.close();
    this.#watches.delete(taker);
  }
}

function watchBySystem(file: string, onChange: () => void): FSWatcher {
  const watcher = watch(file, { persistent: false });
  watcher.on('change', onChange);
  watcher.on('error', onChange);
  return watcher;
}
