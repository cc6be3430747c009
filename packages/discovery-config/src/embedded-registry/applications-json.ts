// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { renderInstance } from './instance-json.ts';
import type { RecentChange } from './recent-changes.ts';
import type { StoredInstance } from './stored-instance.ts';

/** The body of an answer that lists applications; `all` is what the hash is computed over, also for a delta. */
export function renderApplications(listed: readonly RecentChange[], all: readonly StoredInstance[]): object {
  return {
    applications: {
      versions__delta: '1',
      apps__hashcode: hashOf(all),
      application: groupByApplication(listed),
    },
  };
}

/** Instances as they stand, for `renderApplications`. */
export function asListed(instances: readonly StoredInstance[]): RecentChange[] {
  return instances.map((instance) => ({ instance, action: 'ADDED', at: instance.lastUpdatedTimestamp }));
}

/** One application as it stands inside a list or alone. */
export function renderApplication(name: string, changes: readonly RecentChange[]): object {
  return { name, instance: changes.map(({ instance, action }) => renderInstance(instance, action)) };
}

function groupByApplication(changes: readonly RecentChange[]): object[] {
  const groups = new Map<string, RecentChange[]>();
  for (const change of changes) {
    const group = groups.get(change.instance.app);
    if (group) group.push(change);
    else groups.set(change.instance.app, [change]);
  }
  return [...groups].map(([name, group]) => renderApplication(name, group));
}

/** `DOWN_1_UP_4_`: by which delta readers notice that they missed something. */
function hashOf(instances: readonly StoredInstance[]): string {
  const counts = new Map<string, number>();
  for (const { status } of instances) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([status, count]) => `${status}_${count}_`)
    .join('');
}
