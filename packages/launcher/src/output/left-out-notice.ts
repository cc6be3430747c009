// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Clock } from '../supervision/clock.ts';

/** A flood that does not end is told of so often. */
const longestSilenceMs = 10_000;

/** Counts what is left out, and says it once when that is over, or after a while. */
export class LeftOutNotice {
  readonly #clock: Clock;
  readonly #say: (bytes: number) => void;
  #bytes = 0;
  #since = 0;

  constructor(clock: Clock, say: (bytes: number) => void) {
    this.#clock = clock;
    this.#say = say;
  }

  add(bytes: number): void {
    if (this.#bytes === 0) this.#since = this.#clock.monotonic();
    this.#bytes += bytes;
  }

  /** `isOver`: nothing more came. */
  turn(isOver: boolean): void {
    if (this.#bytes === 0) return;
    if (!isOver && this.#clock.monotonic() - this.#since < longestSilenceMs) return;
    const bytes = this.#bytes;
    this.#bytes = 0;
    this.#say(bytes);
  }
}
