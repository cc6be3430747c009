// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { setTimeout as delay } from 'node:timers/promises';
import { formatMessage, logMessage, ZoweError, type ZoweLogger } from '@zowe-ha/messages';
import { messages } from '../messages.ts';
import type { Storage, StorageCapabilities, Unknown } from '../storage.ts';

export interface AttemptOptions {
  readonly mode: string;
  readonly open: () => Promise<Storage>;
  readonly logger: ZoweLogger;
  /** Between two attempts to open; settles early, in either way, when the signal is aborted. Default 2 seconds. */
  readonly pause?: (signal: AbortSignal) => Promise<unknown>;
  /** Milliseconds of a clock that is never set. */
  readonly now?: () => number;
}

const twoSeconds = (signal: AbortSignal): Promise<unknown> => delay(2000, undefined, { signal });

const notYet: StorageCapabilities = { durable: false, shared: false, maxValueBytes: 0 };

/**
 * A storage that is opened until it succeeds, and answers "unknown" until then. What goes wrong, at opening or later, is said once; so is
 * that it is over. Rejects when opening can never succeed.
 */
export async function openPersistently(options: AttemptOptions): Promise<Storage> {
  const attempt = new PersistentAttempt(options);
  await attempt.begin();
  return attempt;
}

class PersistentAttempt implements Storage {
  readonly mode: string;
  readonly #options: AttemptOptions;
  readonly #outage: Outage;
  readonly #ended = new AbortController();
  #storage: Storage | undefined;
  #reason = 'It is not open yet.';
  #attempts: Promise<void> = Promise.resolve();

  constructor(options: AttemptOptions) {
    this.mode = options.mode;
    this.#options = options;
    this.#outage = new Outage(options);
  }

  get capabilities(): StorageCapabilities {
    return this.#storage?.capabilities ?? notYet;
  }

  /** The first attempt; a failure that can pass is followed by further ones in the background. */
  async begin(): Promise<void> {
    if (await this.#attempt()) return;
    this.#attempts = this.#goOn();
  }

  create: Storage['create'] = (serviceId, entry) => this.#ask((storage) => storage.create(serviceId, entry));
  read: Storage['read'] = (serviceId, key) => this.#ask((storage) => storage.read(serviceId, key));
  update: Storage['update'] = (serviceId, entry) => this.#ask((storage) => storage.update(serviceId, entry));
  delete: Storage['delete'] = (serviceId, key) => this.#ask((storage) => storage.delete(serviceId, key));
  deleteAll: Storage['deleteAll'] = (serviceId) => this.#ask((storage) => storage.deleteAll(serviceId));
  scan: Storage['scan'] = (serviceId, visit) => this.#ask((storage) => storage.scan(serviceId, visit));
  count: Storage['count'] = () => this.#ask((storage) => storage.count());

  async close(): Promise<void> {
    this.#ended.abort();
    await this.#attempts;
    await this.#storage?.close();
  }

  async #ask<T extends { readonly outcome: string }>(call: (storage: Storage) => Promise<T>): Promise<T | Unknown> {
    const storage = this.#storage;
    if (!storage) return { outcome: 'unknown', reason: this.#reason };
    const answer = await call(storage);
    if (answer.outcome === 'unknown') this.#onUnknown(answer as unknown as Unknown, storage);
    else this.#outage.end();
    return answer;
  }

  #onUnknown(unknown: Unknown, storage: Storage): void {
    this.#outage.begin(unknown.reason);
    // Several requests learn of one loss; only the first may start over.
    if (!unknown.isLost || this.#storage !== storage || this.#ended.signal.aborted) return;
    this.#storage = undefined;
    this.#reason = unknown.reason;
    this.#attempts = storage.close().then(() => this.#goOn());
  }

  async #goOn(): Promise<void> {
    const { pause = twoSeconds } = this.#options;
    const { signal } = this.#ended;
    do await pause(signal).catch(() => undefined);
    while (!signal.aborted && !(await this.#attempt().catch((error: unknown) => this.#giveUp(error))));
  }

  async #attempt(): Promise<boolean> {
    try {
      this.#storage = await this.#options.open();
      this.#outage.end();
      return true;
    } catch (error) {
      if (!(error instanceof ZoweError) || !error.recoverable) throw error;
      this.#reason = 'It could not be opened yet.';
      this.#outage.beginWith(error);
      return false;
    }
  }

  // What was not there at first and then turns out to be unusable: the service stays, so that it can say so.
  #giveUp(error: unknown): true {
    this.#reason = 'It cannot be opened.';
    this.#options.logger.error(error instanceof Error ? error.message : String(error));
    return true;
  }
}

const quietMs = 60_000;

/** Says once that something began and once that it ended; what comes and goes, as one damaged record does, is said once a minute. */
class Outage {
  readonly #mode: string;
  readonly #logger: ZoweLogger;
  readonly #now: () => number;
  #isOn = false;
  #isSaid = false;
  #lastSaid = Number.NEGATIVE_INFINITY;

  constructor({ mode, logger, now = () => performance.now() }: AttemptOptions) {
    this.#mode = mode;
    this.#logger = logger;
    this.#now = now;
  }

  begin(reason: string): void {
    this.#begin(formatMessage(messages.storageQueryFailed, [this.#mode, reason]));
  }

  beginWith(error: ZoweError): void {
    this.#begin(error.message);
  }

  end(): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    if (this.#isSaid) logMessage(this.#logger, messages.storageAnswers, this.#mode);
    this.#isSaid = false;
  }

  #begin(text: string): void {
    if (this.#isOn) return;
    this.#isOn = true;
    if (this.#now() - this.#lastSaid < quietMs) return;
    this.#isSaid = true;
    this.#lastSaid = this.#now();
    this.#logger.error(text);
  }
}
