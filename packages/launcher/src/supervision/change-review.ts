// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

interface Waiter {
  readonly isDone: () => boolean;
  readonly resolve: () => void;
}

/** Looks at changes of one moment together, and never within the handling of an event. */
export class ChangeReview {
  readonly #look: () => void;
  #waiters: Waiter[] = [];
  #isDue = false;

  constructor(look: () => void) {
    this.#look = look;
  }

  /** Something may be different now. */
  schedule(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.#look();
      this.#resolveWaiters();
    });
  }

  /** Resolves after a look at which the condition holds. */
  until(isDone: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#waiters.push({ isDone, resolve });
      this.schedule();
    });
  }

  #resolveWaiters(): void {
    const done = this.#waiters.filter((each) => each.isDone());
    this.#waiters = this.#waiters.filter((each) => !done.includes(each));
    for (const { resolve } of done) resolve();
  }
}
