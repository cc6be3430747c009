// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Clock } from './clock.ts';

/** At most one pending timer per name: a new one takes the place of the old. */
export class NamedTimers<Name extends string> {
  readonly #clock: Clock;
  readonly #pending = new Map<Name, () => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  schedule(name: Name, delayMs: number, action: () => void): void {
    this.cancel(name);
    const cancel = this.#clock.schedule(delayMs, () => {
      this.#pending.delete(name);
      action();
    });
    this.#pending.set(name, cancel);
  }

  cancel(name: Name): void {
    this.#pending.get(name)?.();
    this.#pending.delete(name);
  }

  cancelAll(): void {
    for (const cancel of this.#pending.values()) cancel();
    this.#pending.clear();
  }
}
