// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ActionType, StoredInstance } from './stored-instance.ts';

export interface RecentChange {
  readonly instance: StoredInstance;
  readonly action: ActionType;
  readonly at: number;
}

const retentionMs = 180_000;

/** The changes of the last three minutes, which delta readers fetch; each instance once, with its latest change. */
export interface RecentChanges {
  add(instance: StoredInstance, action: ActionType): void;
  /** Oldest first. */
  list(): readonly RecentChange[];
}

/** No changes yet; `now` gives epoch milliseconds. */
export function createRecentChanges(now: () => number): RecentChanges {
  const latest = new Map<string, RecentChange>();
  const forget = (): void => {
    for (const [name, change] of latest) {
      if (change.at > now() - retentionMs) return;
      latest.delete(name);
    }
  };
  return {
    add: (instance, action) => {
      const name = `${instance.app}\n${instance.instanceId}`;
      // Deleted first, so that the map stays ordered by time.
      latest.delete(name);
      latest.set(name, { instance, action, at: now() });
      forget();
    },
    list: () => {
      forget();
      return [...latest.values()];
    },
  };
}
