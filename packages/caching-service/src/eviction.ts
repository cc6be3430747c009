// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Entry } from './key-value.ts';
import { OldestEntries } from './oldest-entries.ts';
import type { CountOutcome, CreateOutcome, Storage, Unknown, UpdateOutcome } from './storage.ts';

/** What happens to a new entry when the storage holds as many as it may: it is refused, or the oldest of all services goes. */
export const evictionStrategies = ['reject', 'removeOldest'] as const;
export type EvictionStrategy = (typeof evictionStrategies)[number];

export interface EvictionOptions {
  readonly strategy: EvictionStrategy;
  /** How many entries the storage may hold over all services. */
  readonly size: number;
}

/**
 * A storage that holds at most `size` entries. The order of checks is the same for every storage: a key that exists is a conflict even
 * when the storage is full, and evicts nothing. Within one process the limit is exact; several processes on one storage exceed it by
 * at most the creations that the others have under way.
 */
export function limitEntries(storage: Storage, options: EvictionOptions): Storage {
  const limiter = new Limiter(storage, options);
  return {
    mode: storage.mode,
    // Known only once the storage is open.
    get capabilities() {
      return storage.capabilities;
    },
    create: (serviceId, entry) => limiter.create(serviceId, entry),
    read: (serviceId, key) => storage.read(serviceId, key),
    update: (serviceId, entry) => limiter.update(serviceId, entry),
    delete: (serviceId, key) => storage.delete(serviceId, key),
    deleteAll: (serviceId) => storage.deleteAll(serviceId),
    scan: (serviceId, visit) => storage.scan(serviceId, visit),
    count: () => storage.count(),
    close: () => storage.close(),
  };
}

class Limiter {
  readonly #storage: Storage;
  readonly #options: EvictionOptions;
  readonly #oldest: OldestEntries;
  readonly #underWay = new Set<Promise<unknown>>();
  #lastInLine: Promise<unknown> = Promise.resolve();

  constructor(storage: Storage, options: EvictionOptions) {
    this.#storage = storage;
    this.#options = options;
    this.#oldest = new OldestEntries(storage);
  }

  update(serviceId: string, entry: Entry): Promise<UpdateOutcome> {
    this.#oldest.note(entry);
    return this.#storage.update(serviceId, entry);
  }

  async create(serviceId: string, entry: Entry): Promise<CreateOutcome> {
    const counted = await this.#storage.count();
    if (counted.outcome === 'unknown') return counted;
    if (counted.entries + this.#underWay.size < this.#options.size) return this.#insert(serviceId, entry);
    const turn = this.#lastInLine.then(() => this.#createNearLimit(serviceId, entry));
    this.#lastInLine = turn.catch(() => undefined);
    return turn;
  }

  // One at a time, and only when nothing else is under way, so that the count is exact.
  async #createNearLimit(serviceId: string, entry: Entry): Promise<CreateOutcome> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    const counted = await this.#storage.count();
    if (counted.outcome === 'unknown') return counted;
    if (counted.entries < this.#options.size) return this.#insert(serviceId, entry);
    const existing = await this.#storage.read(serviceId, entry.key);
    if (existing.outcome === 'unknown') return existing;
    if (existing.outcome === 'found') return { outcome: 'conflict' };
    if (this.#options.strategy === 'reject') return { outcome: 'full' };
    const evicted = await this.#removeOldest(counted);
    return evicted ?? this.#insert(serviceId, entry);
  }

  async #insert(serviceId: string, entry: Entry): Promise<CreateOutcome> {
    this.#oldest.note(entry);
    const insertion = this.#storage.create(serviceId, entry);
    this.#underWay.add(insertion);
    try {
      return await insertion;
    } finally {
      this.#underWay.delete(insertion);
    }
  }

  async #removeOldest(counted: CountOutcome & { entries: number }): Promise<Unknown | undefined> {
    for (let entries = counted.entries; entries >= this.#options.size; entries -= 1) {
      const oldest = await this.#oldest.next();
      if (oldest === undefined) return undefined;
      if ('outcome' in oldest) return oldest;
      const deleted = await this.#storage.delete(oldest.serviceId, oldest.key);
      if (deleted.outcome === 'unknown') return deleted;
    }
    return undefined;
  }
}
