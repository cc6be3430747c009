// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { renderInstance } from './instance-json.ts';
import type { StoredInstance } from './stored-instance.ts';

/** Eureka's words for what a peer is told. */
export type ReplicationAction = 'Register' | 'Heartbeat' | 'Cancel' | 'StatusUpdate' | 'DeleteStatusOverride';

/** One change for a peer; `instance` is what it concerned, as it was then. */
export interface ReplicationTask {
  readonly action: ReplicationAction;
  readonly instance: StoredInstance;
}

/** The task as an item of a batch. */
export function renderTask({ action, instance }: ReplicationTask): object {
  return {
    appName: instance.app,
    id: instance.instanceId,
    lastDirtyTimestamp: instance.lastDirtyTimestamp,
    status: instance.status,
    overriddenStatus: instance.overriddenStatus,
    ...(action === 'Register' && { instanceInfo: renderInstance(instance, 'ADDED') }),
    action,
  };
}

/**
 * The tasks waiting for one instance once another is added: a registration or cancellation makes the earlier ones pointless, a
 * heartbeat says nothing that another task does not say. So a dead peer's queue holds at most two tasks per instance.
 */
export function coalesce(waiting: readonly ReplicationTask[], task: ReplicationTask): readonly ReplicationTask[] {
  if (task.action === 'Register' || task.action === 'Cancel') return [task];
  if (task.action === 'Heartbeat') return waiting.length > 0 ? waiting : [task];
  return [...waiting.filter(({ action }) => action === 'Register'), task];
}
