// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { setTimeout as delay } from 'node:timers/promises';
import type { EvictionReport, Evictor } from '@zowe-ha/discovery-config';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { shellMessages } from '../messages-shell.ts';
import { supervisionMessages } from '../supervision/messages-supervision.ts';
import type { HookedInstance, LifecycleHook } from './lifecycle-hook.ts';

export interface DiscoveryEvictionOptions {
  /** Undefined when there is no registry. Called at once, so that the first death does not have to wait for it. */
  readonly openEvictor: () => Promise<Evictor | undefined>;
  readonly logger: ZoweLogger;
  /** How long the end of the launcher waits for evictions that are still going on. */
  readonly closeTimeoutMs?: number;
}

/** A hook that can be told that registries or certificates changed. */
export interface DiscoveryEviction extends LifecycleHook {
  /** Opens the evictor anew; what is pending goes on with the old one. */
  reopen(): void;
  close(): Promise<void>;
}

interface Pending {
  /** A replacement was spawned: nothing may be sent any more. */
  replaced: boolean;
  abandon: () => void;
  done: Promise<void>;
}

/**
 * Takes an instance that ended out of the registry of every peer at once, so that nobody waits for its lease to expire.
 * What is pending when a replacement is spawned on the same address is abandoned: a registry knows both under one id,
 * and a late eviction would hit the replacement (a DELETE names nothing but the id).
 */
export function createDiscoveryEviction(options: DiscoveryEvictionOptions): DiscoveryEviction {
  const { logger } = options;
  const pending = new Map<string, Pending>();
  const reachability = createReachability(logger);
  let opening = open(options);

  const evict = async (instance: HookedInstance, port: number, entry: Pending): Promise<void> => {
    // No detour when it is open: a replacement may be spawned within this very turn, and the head start counts from here.
    const opened = opening.evictor ?? (await opening.done);
    if (!opened || entry.replaced) return;
    const eviction = opened.evict({ hostname: instance.hostname, port });
    entry.abandon = () => eviction.abandon();
    const { peers } = await eviction.settled;
    const servers = peers.filter(({ outcome }) => outcome === 'evicted').map(({ server }) => server);
    if (servers.length > 0) {
      const { component, number, hostname } = instance;
      logMessage(logger, shellMessages.evicted, component, number, hostname, port, servers.join(', '));
    }
    reachability.note(peers);
  };

  return {
    name: 'discovery-eviction',
    gone(instance) {
      if (instance.port === undefined) return;
      const address = addressOf(instance);
      pending.get(address)?.abandon();
      const entry: Pending = { replaced: false, abandon: () => undefined, done: Promise.resolve() };
      entry.done = evict(instance, instance.port, entry).finally(() => {
        if (pending.get(address) === entry) pending.delete(address);
      });
      pending.set(address, entry);
    },
    ...createDraining(() => opening.done, logger),
    spawned(instance) {
      const entry = pending.get(addressOf(instance));
      if (!entry) return;
      entry.replaced = true;
      entry.abandon();
    },
    reopen() {
      const old = opening;
      const unfinished = [...pending.values()].map(({ done }) => done);
      void Promise.allSettled(unfinished).then(async () => (await old.done)?.close());
      opening = open(options);
    },
    async close() {
      reachability.mute();
      const unfinished = Promise.allSettled([...pending.values()].map(({ done }) => done));
      const timer = new AbortController();
      await Promise.race([unfinished, delay(options.closeTimeoutMs ?? 300, undefined, { signal: timer.signal })]);
      timer.abort();
      (await opening.done)?.close();
    },
  };
}

/** Takes what is going to be stopped on purpose out of service, so that no work is sent to it, and its replacement into service. */
function createDraining(
  opened: () => Promise<Evictor | undefined>,
  logger: ZoweLogger,
): Required<Pick<LifecycleHook, 'draining' | 'ready'>> {
  const drained = new Set<string>();
  return {
    async draining(instance) {
      const { component, number, hostname, port } = instance;
      const evictor = await opened();
      if (!evictor || port === undefined) return;
      drained.add(addressOf(instance));
      const peers = await evictor.changeServiceStatus({ address: { hostname, port }, inService: false });
      const servers = peers.filter(({ outcome }) => outcome === 'changed').map(({ server }) => server);
      if (servers.length === 0) return;
      logMessage(logger, supervisionMessages.outOfService, component, number, hostname, port, servers.join(', '));
    },
    ready(instance) {
      const { hostname, port } = instance;
      // A registry that was not told of the end applies what it was told before to the replacement.
      if (port === undefined || !drained.delete(addressOf(instance))) return;
      void opened().then((evictor) => evictor?.changeServiceStatus({ address: { hostname, port }, inService: true }));
    },
  };
}

/** `evictor` is there once it is open. */
interface Opening {
  evictor: Evictor | undefined;
  readonly done: Promise<Evictor | undefined>;
}

/** An evictor that cannot be opened is said once, and evicts nothing. */
function open({ openEvictor, logger }: DiscoveryEvictionOptions): Opening {
  const opened = openEvictor().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    logMessage(logger, shellMessages.registryUnreachable, 'every peer', reason);
    return undefined;
  });
  const opening: Opening = { evictor: undefined, done: opened.then((evictor) => (opening.evictor = evictor)) };
  return opening;
}

function addressOf({ hostname, port }: HookedInstance): string {
  return `${hostname}:${String(port)}`;
}

interface Reachability {
  note(peers: EvictionReport['peers']): void;
  mute(): void;
}

/** Says once that a peer does not answer, and once that it does again. */
function createReachability(logger: ZoweLogger): Reachability {
  const silent = new Set<string>();
  let muted = false;
  return {
    note(peers) {
      if (muted) return;
      for (const { server, outcome, reason } of peers) {
        if (outcome !== 'unfinished') {
          if (silent.delete(server)) logMessage(logger, shellMessages.registryReachable, server);
        } else if (reason !== undefined && !silent.has(server)) {
          silent.add(server);
          logMessage(logger, shellMessages.registryUnreachable, server, reason);
        }
      }
    },
    mute: () => void (muted = true),
  };
}
