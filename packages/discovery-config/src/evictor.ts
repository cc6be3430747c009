// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { setTimeout as delay } from 'node:timers/promises';
import { openEurekaHttp, reasonOf, replicationHeader, type EurekaHttp, type EurekaTls } from './eureka-http.ts';
import { evictionTargets, type DeadInstance, type FirstSeen } from './eviction-target.ts';
import { parsePeerUrls } from './peer-urls.ts';
import { parseApplications, type RegistryInstance } from './registry-instance.ts';
import { changeServiceStatus, type PeerServiceStatus, type ServiceStatusChange } from './service-status.ts';

/** How an eviction ended at one peer. */
export interface PeerEviction {
  readonly server: string;
  /** `absent`: nothing of the dead instance was listed. `unfinished`: abandoned or out of time before the peer confirmed. */
  readonly outcome: 'evicted' | 'absent' | 'unfinished';
  /** Ids of the registrations removed here. */
  readonly instanceIds: readonly string[];
  /** Why the last attempt failed, when it did. */
  readonly reason?: string;
}

export interface EvictionReport {
  readonly peers: readonly PeerEviction[];
}

export interface Eviction {
  /** Resolves when every peer is settled; never rejects. */
  readonly settled: Promise<EvictionReport>;
  /**
   * To be called before a replacement can register: from then on nothing is sent and what is under way is cut off. Within the head
   * start (40 ms from the start of the eviction), in which no new process can have registered, work under way is still finished.
   */
  abandon(): void;
}

export interface Evictor {
  /** Removes what is registered at this host and port at every peer at once, and never what registers there later. */
  evict(instance: { hostname: string; port: number }): Eviction;
  /** Keeps work away from what is registered at an address, or takes that back, at every peer; never rejects. */
  changeServiceStatus(change: ServiceStatusChange): Promise<PeerServiceStatus[]>;
  /** Abandons everything and ends all connections; idempotent. */
  close(): void;
}

export interface EvictorOptions {
  readonly servers: readonly string[];
  readonly tls: EurekaTls;
  /** For one request; default 1000. */
  readonly timeoutMs?: number;
  /** Between attempts at a peer that does not answer; default 200. */
  readonly retryMs?: number;
  /** After this the lease has to do; default 30000. */
  readonly deadlineMs?: number;
  /** See `abandon`; default 40. */
  readonly headStartMs?: number;
  readonly now?: () => number;
}

/** Deregisters dead instances on their behalf. Throws when a server's URL is bad. */
export function createEvictor(options: EvictorOptions): Evictor {
  const { servers } = parsePeerUrls(options.servers);
  const http = openEurekaHttp({ tls: options.tls, timeoutMs: options.timeoutMs ?? 1000 });
  const now = options.now ?? Date.now;
  const running = new Set<AbortController>();

  const evict = (instance: { hostname: string; port: number }): Eviction => {
    const startedAt = now();
    const end = new AbortController();
    running.add(end);
    const deadline = setTimeout(() => end.abort(), options.deadlineMs ?? 30_000);
    const context = {
      http,
      dead: { ...instance, noticedAt: startedAt },
      end: end.signal,
      retryMs: options.retryMs ?? 200,
    };
    let headStart: NodeJS.Timeout | undefined;
    const settled = Promise.all(servers.map((server) => evictAt(server, context))).then((peers) => {
      clearTimeout(deadline);
      clearTimeout(headStart);
      running.delete(end);
      return { peers };
    });
    const abandon = (): void => {
      const left = startedAt + (options.headStartMs ?? 40) - now();
      if (left <= 0) end.abort();
      else headStart ??= setTimeout(() => end.abort(), left);
    };
    return { settled, abandon };
  };

  return {
    evict,
    changeServiceStatus: (change) => changeServiceStatus(servers, change, http),
    close: () => {
      for (const end of running) end.abort();
      http.close();
    },
  };
}

interface Context {
  readonly http: EurekaHttp;
  readonly dead: DeadInstance;
  readonly end: AbortSignal;
  readonly retryMs: number;
}

function hasEnded({ end }: Context): boolean {
  return end.aborted;
}

async function evictAt(server: string, context: Context): Promise<PeerEviction> {
  const firstSeen: FirstSeen = new Map();
  const instanceIds: string[] = [];
  let reason: string | undefined;
  while (!hasEnded(context)) {
    try {
      const targets = evictionTargets(await readInstances(server, context), context.dead, firstSeen);
      for (const target of targets) {
        await cancel(server, target, context);
        instanceIds.push(target.instanceId);
      }
      return { server, outcome: instanceIds.length > 0 ? 'evicted' : 'absent', instanceIds };
    } catch (error) {
      if (!hasEnded(context)) reason = reasonOf(error);
    }
    await delay(context.retryMs, undefined, { signal: context.end }).catch(() => undefined);
  }
  return { server, outcome: 'unfinished', instanceIds, ...(reason !== undefined && { reason }) };
}

async function readInstances(server: string, { http, end }: Context): Promise<RegistryInstance[]> {
  const answer = await http.send({ method: 'GET', url: `${server}apps`, signal: end });
  if (answer.status !== 200) throw new Error(`status ${answer.status}`);
  return parseApplications(answer.text);
}

/**
 * The header keeps the peer from forwarding the deletion, which would reach other peers when the replacement is already there.
 * Our embedded registry also reads the timestamp and spares anything newer; Eureka ignores it.
 */
async function cancel(server: string, target: RegistryInstance, { http, end }: Context): Promise<void> {
  const path = `${encodeURIComponent(target.serviceId.toUpperCase())}/${encodeURIComponent(target.instanceId)}`;
  const url = `${server}apps/${path}?lastDirtyTimestamp=${target.lastDirtyTimestamp}`;
  const answer = await http.send({ method: 'DELETE', url, headers: { [replicationHeader]: 'true' }, signal: end });
  if (answer.status !== 200 && answer.status !== 404) throw new Error(`status ${answer.status}`);
}
