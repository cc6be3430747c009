// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { judgeLease } from './lease-policy.ts';
import { createRecentChanges, type RecentChange, type RecentChanges } from './recent-changes.ts';
import type { ActionType, InstanceStatus, StoredInstance } from './stored-instance.ts';

/** Names one instance: the application in any case, the id exactly. */
export interface InstanceKey {
  readonly app: string;
  readonly id: string;
}

export interface RenewalDetails {
  /** As the sender knows it; undefined when it does not say. */
  readonly lastDirtyTimestamp?: number | undefined;
  readonly isReplicated: boolean;
}

/** `conflict`: a peer knows an older registration than we do and should take ours. */
export type RenewalOutcome = 'renewed' | 'unknown' | { readonly conflict: StoredInstance };

export interface Sweep {
  readonly removed: readonly StoredInstance[];
  readonly held: readonly StoredInstance[];
  /** Since when nobody renewed. */
  readonly silentMs: number;
}

/** The registered instances and their leases. No input, no output, no clock of its own. */
export interface Registry {
  /** Grows with every change that readers can see; renewals are none. */
  readonly version: number;
  register(instance: StoredInstance, isReplicated: boolean): 'registered' | 'older' | 'cancelled';
  renew(key: InstanceKey, details: RenewalDetails): RenewalOutcome;
  /** With a timestamp, only a registration that is not newer is removed. */
  cancel(key: InstanceKey, notNewerThan?: number): StoredInstance | undefined;
  overrideStatus(key: InstanceKey, status: InstanceStatus, lastDirtyTimestamp?: number): StoredInstance | undefined;
  /** Ends an override; the status stays as given until the instance says more. */
  removeOverride(key: InstanceKey, status: InstanceStatus, lastDirtyTimestamp?: number): StoredInstance | undefined;
  addMetadata(key: InstanceKey, entries: ReadonlyMap<string, string>): StoredInstance | undefined;
  find(key: InstanceKey): StoredInstance | undefined;
  /** In the order of application names, then of registration. */
  instances(): StoredInstance[];
  /** What changed in the last three minutes, oldest first. */
  recentChanges(): readonly RecentChange[];
  /** Removes what the lease policy says. */
  sweep(): Sweep;
  /** Prolongs all leases by a time in which renewals could not be heard. */
  prolong(ms: number): void;
}

/** How long a cancellation is remembered against late copies of what it cancelled. */
const cancellationMemoryMs = 180_000;

/** An empty registry; `now` gives epoch milliseconds. */
export function createRegistry(now: () => number): Registry {
  return new InstanceTable(now);
}

class InstanceTable implements Registry {
  readonly #now: () => number;
  readonly #instances = new Map<string, StoredInstance>();
  readonly #cancelled = new Map<string, Cancellation>();
  readonly #changes: RecentChanges;
  #version = 0;
  #lastHeardAt: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#changes = createRecentChanges(now);
    this.#lastHeardAt = now();
  }

  get version(): number {
    return this.#version;
  }

  register(instance: StoredInstance, isReplicated: boolean): 'registered' | 'older' | 'cancelled' {
    const name = nameOf({ app: instance.app, id: instance.instanceId });
    const known = this.#instances.get(name);
    this.#lastHeardAt = this.#now();
    if (isReplicated && isLateCopy(instance, this.#cancelled.get(name))) return 'cancelled';
    this.#cancelled.delete(name);
    if (known && known.lastDirtyTimestamp > instance.lastDirtyTimestamp) {
      this.#instances.set(name, withLease(known, this.#now()));
      return 'older';
    }
    this.#put(asRegistered(withLease(instance, this.#now()), known), 'ADDED');
    return 'registered';
  }

  renew(key: InstanceKey, { lastDirtyTimestamp, isReplicated }: RenewalDetails): RenewalOutcome {
    const known = this.find(key);
    if (!known) return 'unknown';
    const dirty = lastDirtyTimestamp ?? known.lastDirtyTimestamp;
    if (dirty > known.lastDirtyTimestamp) return 'unknown';
    this.#lastHeardAt = this.#now();
    this.#instances.set(nameOf(key), withLease(known, this.#now()));
    return dirty < known.lastDirtyTimestamp && isReplicated ? { conflict: known } : 'renewed';
  }

  cancel(key: InstanceKey, notNewerThan = Number.POSITIVE_INFINITY): StoredInstance | undefined {
    const known = this.find(key);
    if (!known || known.lastDirtyTimestamp > notNewerThan) return undefined;
    this.#remove(known);
    return known;
  }

  overrideStatus(key: InstanceKey, status: InstanceStatus, lastDirtyTimestamp?: number): StoredInstance | undefined {
    return this.#change(key, { status, overriddenStatus: status }, lastDirtyTimestamp);
  }

  removeOverride(key: InstanceKey, status: InstanceStatus, lastDirtyTimestamp?: number): StoredInstance | undefined {
    return this.#change(key, { status, overriddenStatus: 'UNKNOWN' }, lastDirtyTimestamp);
  }

  addMetadata(key: InstanceKey, entries: ReadonlyMap<string, string>): StoredInstance | undefined {
    const known = this.find(key);
    const metadata = new Map([...(known?.metadata ?? []), ...entries]);
    return this.#change(key, { metadata }, Math.max(this.#now(), (known?.lastDirtyTimestamp ?? 0) + 1));
  }

  find(key: InstanceKey): StoredInstance | undefined {
    return this.#instances.get(nameOf(key));
  }

  instances(): StoredInstance[] {
    return [...this.#instances.values()].sort((a, b) => compareText(a.app, b.app));
  }

  recentChanges(): readonly RecentChange[] {
    return this.#changes.list();
  }

  sweep(): Sweep {
    const now = this.#now();
    for (const [name, { at }] of this.#cancelled) if (at < now - cancellationMemoryMs) this.#cancelled.delete(name);
    const silence = { now, lastHeardAt: this.#lastHeardAt, count: this.#instances.size };
    const verdicts = [...this.#instances.values()].map(
      (instance) => [judgeLease(instance.lease, silence), instance] as const,
    );
    const removed = verdicts.flatMap(([verdict, instance]) => (verdict === 'remove' ? [instance] : []));
    for (const instance of removed) this.#remove(instance);
    const held = verdicts.flatMap(([verdict, instance]) => (verdict === 'hold' ? [instance] : []));
    return { removed, held, silentMs: now - this.#lastHeardAt };
  }

  prolong(ms: number): void {
    this.#lastHeardAt += ms;
    for (const [name, instance] of this.#instances) {
      this.#instances.set(name, withLease(instance, instance.lease.lastRenewalTimestamp + ms));
    }
  }

  #change(key: InstanceKey, changes: Partial<StoredInstance>, dirty = 0): StoredInstance | undefined {
    const known = this.find(key);
    if (!known) return undefined;
    const lastDirtyTimestamp = Math.max(known.lastDirtyTimestamp, dirty);
    return this.#put({ ...known, ...changes, lastDirtyTimestamp, lastUpdatedTimestamp: this.#now() }, 'MODIFIED');
  }

  #put(instance: StoredInstance, action: ActionType): StoredInstance {
    this.#instances.set(nameOf({ app: instance.app, id: instance.instanceId }), instance);
    this.#version += 1;
    this.#changes.add(instance, action);
    return instance;
  }

  #remove(instance: StoredInstance): void {
    const name = nameOf({ app: instance.app, id: instance.instanceId });
    this.#instances.delete(name);
    this.#cancelled.set(name, { dirty: instance.lastDirtyTimestamp, at: this.#now() });
    this.#version += 1;
    this.#changes.add(instance, 'DELETED');
  }
}

interface Cancellation {
  readonly dirty: number;
  readonly at: number;
}

/** Whether a peer's registration left it before the cancellation did: not newer, and nothing heard of the instance since. */
function isLateCopy(instance: StoredInstance, cancellation: Cancellation | undefined): boolean {
  if (!cancellation) return false;
  return instance.lastDirtyTimestamp <= cancellation.dirty && instance.lease.lastRenewalTimestamp <= cancellation.at;
}

function nameOf({ app, id }: InstanceKey): string {
  return `${app.toUpperCase()}\n${id}`;
}

/** An override set by an operator outlives a registration, except that an instance which is not up yet stays so. */
function asRegistered(instance: StoredInstance, known: StoredInstance | undefined): StoredInstance {
  const own = instance.overriddenStatus;
  const override = own === 'UNKNOWN' ? (known?.overriddenStatus ?? 'UNKNOWN') : own;
  const isNotUp = instance.status === 'DOWN' || instance.status === 'STARTING';
  return {
    ...instance,
    overriddenStatus: override,
    status: override === 'UNKNOWN' || isNotUp ? instance.status : override,
  };
}

function withLease(instance: StoredInstance, at: number): StoredInstance {
  return { ...instance, lease: { ...instance.lease, lastRenewalTimestamp: at } };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
