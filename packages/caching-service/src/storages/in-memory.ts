// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Entry } from '../key-value.ts';
import type {
  CountOutcome,
  CreateOutcome,
  DeleteOutcome,
  ReadOutcome,
  ScanOutcome,
  Storage,
  UpdateOutcome,
  Visit,
} from '../storage.ts';

/** How many services the storage remembers after their last entry was deleted. */
const rememberedServices = 10_000;

/** Entries in the memory of this process: neither durable nor shared. `serviceId` is what the client sent, as in the Java service. */
export function openInMemoryStorage(): Promise<Storage> {
  return Promise.resolve(new InMemoryStorage());
}

class InMemoryStorage implements Storage {
  readonly mode = 'inMemory';
  readonly capabilities = { durable: false, shared: false, maxValueBytes: Number.POSITIVE_INFINITY };
  readonly #services = new Map<string, Map<string, Entry>>();
  #entries = 0;

  create(serviceId: string, entry: Entry): Promise<CreateOutcome> {
    const entries = this.#services.get(serviceId) ?? new Map<string, Entry>();
    if (entries.has(entry.key)) return Promise.resolve({ outcome: 'conflict' });
    entries.set(entry.key, entry);
    this.#services.set(serviceId, entries);
    this.#entries += 1;
    return Promise.resolve({ outcome: 'created' });
  }

  read(serviceId: string, key: string): Promise<ReadOutcome> {
    const entry = this.#services.get(serviceId)?.get(key);
    return Promise.resolve(entry ? { outcome: 'found', entry } : { outcome: 'absent' });
  }

  update(serviceId: string, entry: Entry): Promise<UpdateOutcome> {
    const entries = this.#services.get(serviceId);
    if (!entries?.has(entry.key)) return Promise.resolve({ outcome: 'absent' });
    entries.set(entry.key, entry);
    return Promise.resolve({ outcome: 'updated' });
  }

  delete(serviceId: string, key: string): Promise<DeleteOutcome> {
    const entries = this.#services.get(serviceId);
    if (!entries?.delete(key)) return Promise.resolve({ outcome: 'absent' });
    this.#entries -= 1;
    if (entries.size === 0 && this.#services.size > rememberedServices) this.#services.delete(serviceId);
    return Promise.resolve({ outcome: 'deleted' });
  }

  deleteAll(serviceId: string): Promise<DeleteOutcome> {
    const entries = this.#services.get(serviceId);
    if (!entries) return Promise.resolve({ outcome: 'absent' });
    this.#services.delete(serviceId);
    this.#entries -= entries.size;
    return Promise.resolve({ outcome: 'deleted' });
  }

  scan(serviceId: string | undefined, visit: Visit): Promise<ScanOutcome> {
    const ids = serviceId === undefined ? [...this.#services.keys()] : [serviceId];
    for (const id of ids) for (const entry of this.#services.get(id)?.values() ?? []) visit(id, entry);
    const absent = serviceId !== undefined && !this.#services.has(serviceId);
    return Promise.resolve({ outcome: absent ? 'absent' : 'scanned' });
  }

  count(): Promise<CountOutcome> {
    return Promise.resolve({ outcome: 'counted', entries: this.#entries });
  }

  close(): Promise<void> {
    this.#services.clear();
    this.#entries = 0;
    return Promise.resolve();
  }
}
