// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isDeepStrictEqual } from 'node:util';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { messages } from './messages.ts';
import type { RegistryClient } from './registry-client.ts';
import { byServiceAndId, type RegistryInstance } from './registry-instance.ts';

export interface RegistryWatchOptions {
  readonly client: RegistryClient;
  /** Between the end of one reading and the start of the next. */
  readonly intervalMs: number;
  /** Called with the whole list whenever it differs from the one before. */
  readonly onChange?: (instances: RegistryInstance[]) => void;
  /** Told once when the registry becomes unreachable and once when it is back. */
  readonly logger?: ZoweLogger;
}

export interface RegistryWatch {
  /** The last known instances; none before the first successful reading. */
  instances(): RegistryInstance[];
  /** Resolves after a reading that began after this call. */
  refresh(): Promise<void>;
  /** Stops reading; the client stays open. Idempotent. */
  close(): void;
}

/**
 * Reads the registry over and over, one reading at a time. What was known stays known while no server answers, and until a registry
 * that restarted empty is complete again.
 */
export function watchRegistry(options: RegistryWatchOptions): RegistryWatch {
  let known: RegistryInstance[] = [];
  let isReachable = true;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  let next: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    next = undefined;
    clearTimeout(timer);
    const result = await options.client.applications();
    // Nothing is said or changed any more once the caller has closed.
    if (hasClosed()) return;
    if (result.outcome === 'found') take(result.isIncomplete ? addTo(known, result.instances) : result.instances);
    else lose(result.reason);
    timer = setTimeout(() => void refresh(), options.intervalMs);
  };
  const hasClosed = (): boolean => isClosed;
  const take = (instances: RegistryInstance[]): void => {
    if (!isReachable && options.logger) logMessage(options.logger, messages.registryReachable, instances.length);
    isReachable = true;
    if (isDeepStrictEqual(instances, known)) return;
    known = instances;
    options.onChange?.(instances);
  };
  const lose = (reason: string): void => {
    if (isReachable && options.logger) logMessage(options.logger, messages.registryUnreachable, reason);
    isReachable = false;
  };
  const refresh = (): Promise<void> => {
    if (isClosed) return Promise.resolve();
    next ??= reading = reading.then(read);
    return next;
  };

  void refresh();
  return {
    instances: () => known,
    refresh,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

/** The listed instances, and those known before that are not listed. */
function addTo(known: readonly RegistryInstance[], listed: readonly RegistryInstance[]): RegistryInstance[] {
  const isListed = new Set(listed.map(({ instanceId }) => instanceId));
  return [...listed, ...known.filter(({ instanceId }) => !isListed.has(instanceId))].sort(byServiceAndId);
}
