// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ZoweLogger } from '@zowe-ha/messages';
import { CachingServiceStore, type CachingServiceStoreOptions } from './caching-service-store.ts';
import { createInMemoryStore } from './in-memory-store.ts';

/** What a read found out. `unknown`: no caching service answered in time, which never means that the key is absent. */
export type ReadOutcome =
  | { readonly outcome: 'found'; readonly value: string }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'unknown'; readonly reason: string };

/**
 * State of one component, shared by all its instances. `unknown` means that the operation may or may not have happened.
 * Throws only what trying elsewhere cannot change: storage full, certificate refused, key or value refused.
 */
export interface StateStore {
  get(key: string): Promise<ReadOutcome>;
  /** Stores the value unless the key exists. */
  create(key: string, value: string): Promise<'created' | 'conflict' | 'unknown'>;
  /** Stores the value whether the key exists or not; the last writer wins. */
  put(key: string, value: string): Promise<'stored' | 'unknown'>;
  /** `deleted` also when an attempt without answer may have been the one that did it. */
  delete(key: string): Promise<'deleted' | 'absent' | 'unknown'>;
  /** Releases connections and the target list; idempotent. */
  close(): Promise<void>;
}

export interface MemoryStateOptions {
  readonly componentId: string;
  /** Chosen only when the configuration has no caching service; never a fallback for one that does not answer. */
  readonly memory: true;
  readonly logger: ZoweLogger;
  /** Entries kept before the oldest is dropped. Default 10000. */
  readonly maxEntries?: number;
}

export type StateStoreOptions = MemoryStateOptions | CachingServiceStoreOptions;

/** The state store of one component; every key on the wire begins with `<component-id>.`. The caller closes it. */
export function createStateStore(options: StateStoreOptions): StateStore {
  return 'memory' in options ? createInMemoryStore(options) : new CachingServiceStore(options);
}
