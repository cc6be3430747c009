// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Hands out one event at a time, in their order, also those that come while one is being handled; then does what was put off. */
export class EventQueue<Event> {
  readonly #handle: (event: Event) => void;
  readonly #events: Event[] = [];
  readonly #later: (() => void)[] = [];
  #isDraining = false;
  #isClosed = false;

  constructor(handle: (event: Event) => void) {
    this.#handle = handle;
  }

  /** Returns false when another event is being handled, or the queue is closed: then nothing is finished yet. */
  put(event: Event): boolean {
    if (this.#isClosed) return false;
    this.#events.push(event);
    if (this.#isDraining) return false;
    this.#isDraining = true;
    try {
      for (let next = this.#events.shift(); next !== undefined; next = this.#events.shift()) this.#handle(next);
    } finally {
      this.#isDraining = false;
    }
    // Done afterwards, so that a slow console delays no restart.
    for (const action of this.#later.splice(0)) action();
    return true;
  }

  /** When the events that are there have been handled. */
  later(action: () => void): void {
    this.#later.push(action);
  }

  /** Drops every event from now on. */
  close(): void {
    this.#isClosed = true;
    this.#events.length = 0;
  }
}
