// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

export interface FreshReadingOptions {
  /** Reads the registry now. */
  readonly read: () => Promise<void>;
  /** At least this much lies between the beginnings of two readings. */
  readonly intervalMs?: number;
  /** How long a reading is waited for at most. */
  readonly patienceMs?: number;
}

const defaultIntervalMs = 100;
const defaultPatienceMs = 1000;

/**
 * Readings of the registry that requests ask for, because they find nobody to answer them. However many ask, one reading is under way
 * at most, and the next begins a while after it: unknown services must not be a lever to flood the registry.
 */
export class FreshReading {
  readonly #options: Required<FreshReadingOptions>;
  /** The reading that has not begun yet, shared by all who ask until it begins. */
  #next: Promise<void> | undefined;
  /** When the next one may begin. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: FreshReadingOptions) {
    this.#options = { intervalMs: defaultIntervalMs, patienceMs: defaultPatienceMs, ...options };
  }

  /** Resolves after a reading that began after this call, or when the patience is over. Never rejects. */
  ask(): Promise<void> {
    // Those who join one that is overdue do not wait: a registry that hangs must not hold up everybody.
    this.#next ??= bounded(this.#read(), this.#options.patienceMs);
    return this.#next;
  }

  async #read(): Promise<void> {
    await this.#turn;
    this.#next = undefined;
    const reading = this.#options.read();
    this.#turn = Promise.allSettled([reading, pause(this.#options.intervalMs)]);
    await reading;
  }
}

function pause(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs).unref());
}

function bounded(work: Promise<void>, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs);
    const settle = (): void => {
      clearTimeout(timer);
      resolve();
    };
    work.then(settle, settle);
  });
}
