// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RegistryInstance } from '@zowe-ha/discovery-config';

const defaultRetentionMs = 90_000;

interface Retained {
  readonly instance: RegistryInstance;
  readonly until: number;
}

/**
 * What the registry says, made robust against a registry that forgot. An instance that disappears is gone, except when the registry
 * itself was away in between (or lost everything at once): a restarted registry learns of an instance only at its next heartbeat.
 * Such instances are kept while their service has no listed instance, until they are listed, refuse a connection, or 90 s are over.
 */
export class RegistryView {
  readonly #retentionMs: number;
  readonly #retained = new Map<string, Retained>();
  #listed: readonly RegistryInstance[] = [];

  constructor(retentionMs = defaultRetentionMs) {
    this.#retentionMs = retentionMs;
  }

  /** Takes a new list; returns how many instances are kept although they are not in it. */
  update(
    listed: readonly RegistryInstance[],
    options: { readonly interrupted: boolean; readonly now: number },
  ): number {
    if (options.interrupted || isLossOfEverything(this.#listed, listed)) this.#retain(options.now);
    this.#listed = listed;
    this.#prune(options.now);
    return this.#retained.size;
  }

  /** The instances to use. */
  instances(now: number): RegistryInstance[] {
    this.#prune(now);
    return [...this.#listed, ...[...this.#retained.values()].map(({ instance }) => instance)];
  }

  /** An instance refused a connection: if it was only kept, it is gone. Returns whether that changed anything. */
  refused(instanceId: string): boolean {
    return this.#retained.delete(instanceId);
  }

  #retain(now: number): void {
    for (const instance of this.#listed) {
      if (instance.status !== 'UP') continue;
      this.#retained.set(instance.instanceId, { instance, until: now + this.#retentionMs });
    }
  }

  #prune(now: number): void {
    const listedIds = new Set(this.#listed.map(({ instanceId }) => instanceId));
    const served = new Set(this.#listed.filter(({ status }) => status === 'UP').map(({ serviceId }) => serviceId));
    for (const [instanceId, { instance, until }] of this.#retained) {
      const isReplaced = listedIds.has(instanceId) || served.has(instance.serviceId);
      if (isReplaced || until <= now) this.#retained.delete(instanceId);
    }
  }
}

/** Components of several services do not leave within one reading; a registry that was restarted between two readings looks so. */
function isLossOfEverything(before: readonly RegistryInstance[], now: readonly RegistryInstance[]): boolean {
  return now.length === 0 && new Set(before.map(({ serviceId }) => serviceId)).size > 1;
}
