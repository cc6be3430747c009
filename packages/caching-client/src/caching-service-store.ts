// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConnectionOptions } from 'node:tls';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { entryValue, meaningOf, type Meaning } from './api-answer.ts';
import { CachingApi, cachePath, type ApiRequest } from './caching-api.ts';
import { systemClock, type Clock } from './clock.ts';
import { messages } from './messages.ts';
import type { ReadOutcome, StateStore } from './state-store.ts';
import type { TargetList } from './target-list.ts';
import { TargetOrder } from './target-order.ts';

export interface CachingServiceStoreOptions {
  readonly componentId: string;
  readonly targets: TargetList;
  /** The client certificate and the trusted authorities, with `rejectUnauthorized` and the like if wanted. */
  readonly tls: ConnectionOptions;
  readonly logger: ZoweLogger;
  /** How long one operation may take over all targets. Default 5000. */
  readonly deadlineMs?: number;
  /** How long one target may take. Default 1500. */
  readonly attemptMs?: number;
  readonly clock?: Clock;
}

/** A settled exchange. `repeated`: an earlier attempt had no answer, so it may have had the effect already. */
type Exchange =
  | { readonly kind: Exclude<Meaning, 'foreign'>; readonly body: string; readonly repeated: boolean }
  | { readonly kind: 'unknown'; readonly reason: string };

interface Operation {
  readonly request: ApiRequest;
  readonly deadline: number;
  /** Whether the body of a success is what was asked for. */
  readonly accepts?: (body: string) => boolean;
}

const defaultDeadlineMs = 5000;
const defaultAttemptMs = 1500;
const pauseBetweenRoundsMs = 50;

/** State in the caching service: every operation is tried at one target after the other until its deadline. */
export class CachingServiceStore implements StateStore {
  readonly #options: CachingServiceStoreOptions;
  readonly #api: CachingApi;
  readonly #order = new TargetOrder();
  readonly #clock: Clock;
  #unreachable = false;
  #closed = false;

  constructor(options: CachingServiceStoreOptions) {
    this.#options = options;
    this.#api = new CachingApi(options.tls);
    this.#clock = options.clock ?? systemClock;
  }

  get(key: string): Promise<ReadOutcome> {
    return this.#read(key, this.#deadline());
  }

  async create(key: string, value: string): Promise<'created' | 'conflict' | 'unknown'> {
    const deadline = this.#deadline();
    for (;;) {
      const answer = await this.#exchange({ request: this.#write('POST', key, value), deadline });
      if (answer.kind === 'unknown') return 'unknown';
      if (answer.kind === 'done') return 'created';
      if (!answer.repeated) return 'conflict';
      // The collision may be with our own earlier attempt, whose answer was lost.
      const stored = await this.#read(key, deadline);
      if (stored.outcome === 'unknown') return 'unknown';
      if (stored.outcome === 'found') return stored.value === value ? 'created' : 'conflict';
    }
  }

  async put(key: string, value: string): Promise<'stored' | 'unknown'> {
    const deadline = this.#deadline();
    for (;;) {
      const updated = await this.#exchange({ request: this.#write('PUT', key, value), deadline });
      if (updated.kind === 'unknown') return 'unknown';
      if (updated.kind === 'done') return 'stored';
      const created = await this.#exchange({ request: this.#write('POST', key, value), deadline });
      if (created.kind === 'unknown') return 'unknown';
      if (created.kind === 'done') return 'stored';
      // Somebody created it in between: update theirs.
    }
  }

  async delete(key: string): Promise<'deleted' | 'absent' | 'unknown'> {
    const request: ApiRequest = { method: 'DELETE', path: this.#path(key) };
    const answer = await this.#exchange({ request, deadline: this.#deadline() });
    if (answer.kind === 'unknown') return 'unknown';
    return answer.kind === 'done' || answer.repeated ? 'deleted' : 'absent';
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#api.close();
  }

  async #read(key: string, deadline: number): Promise<ReadOutcome> {
    const wireKey = this.#wireKey(key);
    const accepts = (body: string): boolean => entryValue(body, wireKey) !== undefined;
    const answer = await this.#exchange({ request: { method: 'GET', path: this.#path(key) }, deadline, accepts });
    if (answer.kind === 'unknown') return { outcome: 'unknown', reason: answer.reason };
    if (answer.kind === 'absent') return { outcome: 'absent' };
    return { outcome: 'found', value: entryValue(answer.body, wireKey) ?? '' };
  }

  /** Rounds over all targets until one of them settles the operation or the deadline is there. */
  async #exchange(operation: Operation): Promise<Exchange> {
    let repeated = false;
    let reason = 'no instance of the caching service is known';
    while (!this.#closed) {
      for (const target of this.#targets()) {
        const remaining = operation.deadline - this.#clock.now();
        if (remaining <= 0) return this.#unanswered(reason);
        const attempt = await this.#attempt(target, operation, remaining);
        if (attempt.kind !== 'failed') return { ...attempt, repeated };
        this.#order.failed(target);
        repeated ||= attempt.ambiguous;
        reason = `${target}: ${attempt.reason}`;
      }
      if (!(await this.#anotherRound(operation.deadline))) return this.#unanswered(reason);
    }
    return { kind: 'unknown', reason: 'the state store is closed' };
  }

  async #attempt(target: string, operation: Operation, remaining: number): Promise<Attempt> {
    const limit = Math.min(remaining, this.#options.attemptMs ?? defaultAttemptMs);
    const result = await this.#api.send(target, operation.request, limit);
    if (result.kind !== 'answer') return { kind: 'failed', ambiguous: result.kind === 'broken', reason: result.reason };
    const meaning = meaningOf(this.#options.componentId, result.status, result.body);
    const usable = meaning !== 'done' || (operation.accepts?.(result.body) ?? true);
    if (meaning === 'foreign' || !usable) {
      return { kind: 'failed', ambiguous: result.status >= 500, reason: `status ${String(result.status)}` };
    }
    this.#answered();
    return { kind: meaning, body: result.body };
  }

  async #anotherRound(deadline: number): Promise<boolean> {
    if (this.#clock.now() + pauseBetweenRoundsMs >= deadline) return false;
    // Not waited for: a registry that hangs must not use up the time of targets that come back.
    void this.#options.targets.refresh?.();
    await this.#clock.pause(pauseBetweenRoundsMs);
    return true;
  }

  #targets(): string[] {
    const current = this.#options.targets.current();
    this.#api.keepOnly(current);
    return this.#order.sort(current);
  }

  #unanswered(reason: string): Exchange {
    if (!this.#unreachable) {
      this.#unreachable = true;
      const { logger, componentId } = this.#options;
      logMessage(logger, messages.cachingServiceUnreachable, componentId, reason);
    }
    return { kind: 'unknown', reason };
  }

  #answered(): void {
    if (!this.#unreachable) return;
    this.#unreachable = false;
    logMessage(this.#options.logger, messages.cachingServiceReachable, this.#options.componentId);
  }

  #write(method: 'POST' | 'PUT', key: string, value: string): ApiRequest {
    return { method, path: cachePath, body: JSON.stringify({ key: this.#wireKey(key), value }) };
  }

  #path(key: string): string {
    return `${cachePath}/${encodeURIComponent(this.#wireKey(key))}`;
  }

  #wireKey(key: string): string {
    return `${this.#options.componentId}.${key}`;
  }

  #deadline(): number {
    return this.#clock.now() + (this.#options.deadlineMs ?? defaultDeadlineMs);
  }
}

type Attempt =
  | { readonly kind: Exclude<Meaning, 'foreign'>; readonly body: string }
  | { readonly kind: 'failed'; readonly ambiguous: boolean; readonly reason: string };
