// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Entry } from './key-value.ts';

/** The storage cannot tell: it is not reachable or has failed. Never to be shown as "absent". */
export interface Unknown {
  readonly outcome: 'unknown';
  /** What happened, in words that may be shown to a client: no path, no secret. */
  readonly reason: string;
  /** The storage will not answer any more; it has to be opened again. */
  readonly isLost?: boolean;
}

export type ReadOutcome =
  { readonly outcome: 'found'; readonly entry: Entry } | { readonly outcome: 'absent' } | Unknown;
export type CreateOutcome = { readonly outcome: 'created' | 'conflict' | 'full' | 'tooLarge' } | Unknown;
export type UpdateOutcome = { readonly outcome: 'updated' | 'absent' | 'full' | 'tooLarge' } | Unknown;
export type DeleteOutcome = { readonly outcome: 'deleted' | 'absent' } | Unknown;
/** `absent`: the storage knows that it never held anything of this service, or nothing since all of it was deleted. */
export type ScanOutcome = { readonly outcome: 'scanned' | 'absent' } | Unknown;
export type CountOutcome = { readonly outcome: 'counted'; readonly entries: number } | Unknown;

/** What differs between storages; the contract suite and the documentation go by it. */
export interface StorageCapabilities {
  /** Entries survive the end of this process. */
  readonly durable: boolean;
  /** Several caching services at once see the same entries. */
  readonly shared: boolean;
  /** No value longer than this many bytes of UTF-8 can be stored; long keys and service ids make it less. */
  readonly maxValueBytes: number;
}

/** Called for each entry of a scan with the service that it belongs to. */
export type Visit = (serviceId: string, entry: Entry) => void;

/**
 * Where entries are kept. Each service has a name space of its own, told apart by the whole service id. Every method answers with a
 * value; one that throws has a defect. An entry that was acknowledged is seen by every later call on every sharer.
 */
export interface Storage {
  /** As operators write it in `storage.mode`. */
  readonly mode: string;
  readonly capabilities: StorageCapabilities;
  /** Stores a new entry; of several simultaneous calls for one key exactly one is told `created`. */
  create(serviceId: string, entry: Entry): Promise<CreateOutcome>;
  read(serviceId: string, key: string): Promise<ReadOutcome>;
  /** Replaces an existing entry. */
  update(serviceId: string, entry: Entry): Promise<UpdateOutcome>;
  delete(serviceId: string, key: string): Promise<DeleteOutcome>;
  /** Deletes everything of one service; what is created meanwhile may or may not be deleted too. */
  deleteAll(serviceId: string): Promise<DeleteOutcome>;
  /** Visits every entry of one service, or of all services; what changes meanwhile may or may not be seen. */
  scan(serviceId: string | undefined, visit: Visit): Promise<ScanOutcome>;
  /** How many entries there are over all services; must not cost a scan. */
  count(): Promise<CountOutcome>;
  /** Ends the use of the storage; a second call does nothing. */
  close(): Promise<void>;
}
