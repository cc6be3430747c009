// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatPath, textAt, type ConfigPath } from '../config-value.ts';
import { firstByKey } from './first-by-key.ts';
import { haFinding, oncePerPlace, type HaFinding, type HaFix } from './ha-finding.ts';
import { hostKey, isOverridden, isSameHost, viewsWith, type HaSite, type HaView } from './ha-site.ts';
import { clusterPath, clusterPortOf } from './listeners.ts';
import { haCheckMessages as messages } from './messages.ts';
import { storageOf } from './storage.ts';

const initialHosts: ConfigPath = ['components', 'caching-service', 'storage', 'infinispan', 'initialHosts'];

/** One cache of the cluster. */
interface Peer {
  readonly host: string;
  readonly port: number;
}

/** Every cache must know all the others, and those of no other Zowe. */
export function checkInfinispanPeers(site: HaSite): HaFinding[] {
  const views = viewsWith(site, 'caching-service').filter((view) => storageOf(view).mode === 'infinispan');
  const lists = firstByKey(views, (view) => formatPath(view.pathOf(initialHosts)));
  return [
    ...lists.flatMap((view) => checkHosts(site, view, views)),
    ...oncePerPlace(views.flatMap((view) => checkOwnHost(site, view))),
  ];
}

function checkHosts(site: HaSite, view: HaView, views: readonly HaView[]): HaFinding[] {
  const all: HaFix = {
    edits: [{ path: initialHosts, value: views.map((peer) => entryOf(peerOf(peer))).join(',') }, ...ownLists(views)],
    describe: 'list the hosts of all HA instances',
  };
  const location = site.place(view, initialHosts, ['components', 'caching-service', 'storage', 'mode']);
  const text = textAt(view.resolved, initialHosts);
  if (text === undefined || text.trim() === '') {
    if (views.length < 2) return [];
    return [haFinding(messages.infinispanHostsMissing, { args: [view.name], location, fix: all })];
  }
  const listed = peersIn(text);
  const missing = views.filter((peer) => !listed.some((entry) => isSamePeer(entry, peerOf(peer))));
  const unknown = listed.filter((entry) => !views.some((peer) => isSameHost(entry.host, peer.hostname)));
  return [
    ...missing.map((peer) => {
      const args = [view.name, entryOf(peerOf(peer)), peer.name];
      return haFinding(messages.infinispanPeerMissing, { args, location, fix: all });
    }),
    ...unknown.map((entry) => haFinding(messages.infinispanPeerUnknown, { args: [view.name, entry.host], location })),
  ];
}

/** One list for all: those of single HA instances go. */
function ownLists(views: readonly HaView[]): HaFix['edits'] {
  const overridden = views.filter((view) => isOverridden(view, initialHosts));
  return overridden.map((view) => ({ path: view.pathOf(initialHosts), remove: true }));
}

/** A host that stands in the base is used by every HA instance, also by those on other systems. */
function checkOwnHost(site: HaSite, view: HaView): HaFinding[] {
  const path = [...clusterPath, 'host'];
  const host = textAt(view.resolved, path);
  if (host === undefined || isSameHost(host, view.hostname)) return [];
  const owner = site.views.find((other) => other.system !== view.system && isSameHost(other.hostname, host));
  if (!owner) return [];
  return [
    haFinding(messages.infinispanHostForeign, {
      args: [view.name, host, owner.name],
      location: site.place(view, path),
      fix: { edits: [{ path: view.pathOf(path), remove: true }], describe: 'let each HA instance use its own host' },
    }),
  ];
}

function peerOf(view: HaView): Peer {
  return { host: view.hostname, port: clusterPortOf(view) };
}

function entryOf({ host, port }: Peer): string {
  return `${host}[${port}]`;
}

function isSamePeer(one: Peer, other: Peer): boolean {
  return isSameHost(one.host, other.host) && one.port === other.port;
}

/** `host[port],host[port]`, as jgroups reads it. */
function peersIn(text: string): Peer[] {
  const entries = text.split(',').filter((entry) => entry.trim() !== '');
  return entries.map((entry) => {
    const [, host = entry, port = ''] = /^([^[]*)\[(\d+)\]$/.exec(entry.trim()) ?? [];
    return { host: hostKey(host), port: Number(port) };
  });
}
