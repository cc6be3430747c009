// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Registry, InstanceKey, RenewalDetails, RenewalOutcome } from './registry.ts';
import type { Replication } from './replication.ts';
import type { InstanceStatus, StoredInstance } from './stored-instance.ts';

/** Who asks: a client, whose change all peers must hear of, or a peer. */
export interface Origin {
  readonly isReplicated: boolean;
}

/** A change of status; the timestamp as the sender knows it. */
export interface StatusChange extends Origin {
  readonly status: InstanceStatus;
  readonly lastDirtyTimestamp?: number | undefined;
}

/** The registry as clients and peers change it: what a client changes is forwarded, what a peer changes never is. */
export interface RegistryService {
  register(instance: StoredInstance, origin: Origin): void;
  renew(key: InstanceKey, details: RenewalDetails): RenewalOutcome;
  cancel(key: InstanceKey, details: Origin & { notNewerThan?: number | undefined }): 'cancelled' | 'unknown';
  overrideStatus(key: InstanceKey, change: StatusChange): 'changed' | 'unknown';
  removeOverride(key: InstanceKey, change: StatusChange): 'changed' | 'unknown';
  addMetadata(key: InstanceKey, entries: ReadonlyMap<string, string>, origin: Origin): 'changed' | 'unknown';
}

/** Puts the registry and its replication together. */
export function createRegistryService(registry: Registry, replication: Replication): RegistryService {
  return {
    register: (instance, { isReplicated }) => {
      registry.register(instance, isReplicated);
      const kept = registry.find({ app: instance.app, id: instance.instanceId });
      if (kept && !isReplicated) replication.forward('Register', kept);
    },
    renew: (key, details) => {
      const outcome = registry.renew(key, details);
      const instance = registry.find(key);
      if (outcome === 'renewed' && instance && !details.isReplicated) replication.forward('Heartbeat', instance);
      return outcome;
    },
    cancel: (key, { isReplicated, notNewerThan }) => {
      const gone = registry.cancel(key, notNewerThan);
      if (!gone) return 'unknown';
      if (isReplicated) replication.withdraw(gone);
      else replication.forward('Cancel', gone);
      return 'cancelled';
    },
    overrideStatus: (key, { status, lastDirtyTimestamp, isReplicated }) => {
      const changed = registry.overrideStatus(key, status, lastDirtyTimestamp);
      if (changed && !isReplicated) replication.forward('StatusUpdate', changed);
      return changed ? 'changed' : 'unknown';
    },
    removeOverride: (key, { status, lastDirtyTimestamp, isReplicated }) => {
      const changed = registry.removeOverride(key, status, lastDirtyTimestamp);
      if (changed && !isReplicated) replication.forward('DeleteStatusOverride', changed);
      return changed ? 'changed' : 'unknown';
    },
    addMetadata: (key, entries, { isReplicated }) => {
      const changed = registry.addMetadata(key, entries);
      if (changed && !isReplicated) replication.forward('Register', changed);
      return changed ? 'changed' : 'unknown';
    },
  };
}
