// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Entry } from './key-value.ts';
import type { Storage, Unknown } from './storage.ts';

/** An entry that is to go, and when it was created. */
export interface Candidate {
  readonly serviceId: string;
  readonly key: string;
  readonly age: number;
}

const batchSize = 256;

/**
 * The entries of a storage from the oldest on. One scan finds a batch of them; each is looked at again before it is given out. Exact for what
 * this process writes, as long as it is told (`note`); an entry that another process wrote with a `created` of the past is found by the
 * next scan.
 */
export class OldestEntries {
  readonly #storage: Storage;
  /** Ascending; the oldest of all entries that are as old as the last one. */
  #batch: Candidate[] = [];
  #oldestNoted = Number.POSITIVE_INFINITY;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** An entry was written: what is younger than it cannot be given out before it. */
  note(entry: Entry): void {
    const age = createdAt(entry);
    this.#oldestNoted = Math.min(this.#oldestNoted, age);
    const last = this.#batch.at(-1);
    if (last && age < last.age) this.#batch = this.#batch.filter((candidate) => candidate.age <= age);
  }

  /** The oldest entry; undefined when there is none. */
  async next(): Promise<Candidate | Unknown | undefined> {
    for (;;) {
      if (this.#batch.length === 0) {
        const failure = await this.#fill();
        if (failure) return failure;
      }
      const candidate = this.#batch.shift();
      if (!candidate) return undefined;
      const read = await this.#storage.read(candidate.serviceId, candidate.key);
      if (read.outcome === 'unknown') return read;
      if (read.outcome === 'found' && createdAt(read.entry) === candidate.age) return candidate;
    }
  }

  async #fill(): Promise<Unknown | undefined> {
    this.#oldestNoted = Number.POSITIVE_INFINITY;
    let found: Candidate[] = [];
    const scanned = await this.#storage.scan(undefined, (serviceId, entry) => {
      found.push({ serviceId, key: entry.key, age: createdAt(entry) });
      if (found.length === 2 * batchSize) found = oldestOf(found);
    });
    if (scanned.outcome === 'unknown') return scanned;
    // What was written during the scan may not have been seen by it; the very oldest is given out all the same, else it might never end.
    const [first, ...others] = oldestOf(found);
    this.#batch = first ? [first, ...others.filter(({ age }) => age <= this.#oldestNoted)] : [];
    return undefined;
  }
}

function oldestOf(candidates: Candidate[]): Candidate[] {
  return candidates.sort(byAge).slice(0, batchSize);
}

// Ages may be infinite, so that their difference is no number.
function byAge(a: Candidate, b: Candidate): number {
  if (a.age === b.age) return 0;
  return a.age < b.age ? -1 : 1;
}

// A client may have sent any text; what is no time counts as the oldest.
function createdAt(entry: Entry): number {
  const time = Number(entry.created || Number.NaN);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
