// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Clock } from '../supervision/clock.ts';

/** A flood that does not end, or that comes again and again, is told of so often. */
const shortestPauseMs = 10_000;

/** Counts what is left out, and says it once when that is over, or after a while. */
export class LeftOutNotice {
  readonly #clock: Clock;
  readonly #say: (bytes: number) => void;
  #bytes = 0;
  #saidAt = -Infinity;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock, say: (bytes: number) => void) {
    this.#clock = clock;
    this.#say = say;
  }

  add(bytes: number): void {
    if (this.#bytes === 0) this.#sayIn(shortestPauseMs);
    this.#bytes += bytes;
  }

  /** Nothing more came. */
  over(): void {
    if (this.#bytes === 0) return;
    this.#sayIn(Math.max(0, this.#saidAt + shortestPauseMs - this.#clock.monotonic()));
  }

  /** Says what is not said yet. */
  close(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    const bytes = this.#bytes;
    if (bytes === 0) return;
    this.#bytes = 0;
    this.#saidAt = this.#clock.monotonic();
    this.#say(bytes);
  }

  #sayIn(delayMs: number): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (delayMs === 0) this.close();
    else this.#cancel = this.#clock.schedule(delayMs, () => this.close());
  }
}
