// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage } from '@zowe-ha/messages';
import { messages } from './messages.ts';
import type { MemoryStateOptions, StateStore } from './state-store.ts';

const defaultMaxEntries = 10_000;

/** State in this process only, for a configuration without a caching service; says so once, when it is made. */
export function createInMemoryStore(options: MemoryStateOptions): StateStore {
  const entries = new Map<string, string>();
  const maxEntries = options.maxEntries ?? defaultMaxEntries;
  logMessage(options.logger, messages.stateInMemory, options.componentId);

  const store = (key: string, value: string): void => {
    // A rewritten entry is the newest one, so that what is used stays.
    entries.delete(key);
    entries.set(key, value);
    const oldest = entries.keys().next();
    if (entries.size > maxEntries && !oldest.done) entries.delete(oldest.value);
  };

  return {
    get(key) {
      const value = entries.get(key);
      return Promise.resolve(value === undefined ? { outcome: 'absent' } : { outcome: 'found', value });
    },
    create(key, value) {
      if (entries.has(key)) return Promise.resolve('conflict');
      store(key, value);
      return Promise.resolve('created');
    },
    put(key, value) {
      store(key, value);
      return Promise.resolve('stored');
    },
    delete: (key) => Promise.resolve(entries.delete(key) ? 'deleted' : 'absent'),
    close() {
      entries.clear();
      return Promise.resolve();
    },
  };
}
