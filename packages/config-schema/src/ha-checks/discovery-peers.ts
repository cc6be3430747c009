// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { discoveryListOf, discoveryViews, distinctLists, type DiscoveryList } from './discovery-lists.ts';
import { haFinding, type HaFinding, type HaFix } from './ha-finding.ts';
import { hostKey, isSameHost, viewsWith, type HaSite, type HaView } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

/** Every discovery server must know all the others, and nobody else. */
export function checkDiscoveryPeers(site: HaSite): HaFinding[] {
  const expected = discoveryViews(site);
  return [
    ...distinctLists(site).flatMap((list) => [...missing(list, expected), ...unknown(list, expected)]),
    ...differing(site),
    ...tooFew(site),
  ];
}

/** Without the list it is derived, and complete. */
function removal({ path, view }: DiscoveryList): HaFix | undefined {
  if (!path) return undefined;
  return { edits: [{ path, remove: true }], describe: `remove the list of ${view.name}, so that it is derived` };
}

function missing(list: DiscoveryList, expected: readonly HaView[]): HaFinding[] {
  return expected
    .filter(({ hostname }) => !list.servers.some(({ host }) => isSameHost(host, hostname)))
    .map(({ name, hostname }) => {
      const args = [list.view.name, name, hostname];
      return haFinding(messages.discoveryPeerMissing, { args, location: list.location, fix: removal(list) });
    });
}

function unknown(list: DiscoveryList, expected: readonly HaView[]): HaFinding[] {
  if (expected.length === 0) return [];
  return list.servers
    .filter(({ host }) => !expected.some(({ hostname }) => isSameHost(hostname, host)))
    .map(({ host }) =>
      haFinding(messages.discoveryPeerUnknown, { args: [list.view.name, host], location: list.location }),
    );
}

function differing(site: HaSite): HaFinding[] {
  const lists = distinctLists(site);
  // The one of the base is what others differ from.
  const usual = lists.find(({ path }) => path?.[0] === 'zowe') ?? lists[0];
  if (!usual) return [];
  const content = ({ servers }: DiscoveryList): string => [...new Set(servers.map(({ url }) => url))].sort().join();
  return lists
    .filter((list) => content(list) !== content(usual))
    .map((list) =>
      haFinding(messages.discoveryPeersDiffer, {
        args: [usual.view.name, list.view.name],
        location: list.location,
        fix: removal(list),
      }),
    );
}

/** Discovery outside of this configuration is in a written list. */
function tooFew(site: HaSite): HaFinding[] {
  const views = viewsWith(site, 'discovery');
  const systems = new Set(site.views.map(({ system }) => system)).size;
  const running = new Set(views.map(({ system }) => system)).size;
  if (!site.isSysplex || running > 1 || site.views.some((view) => hasSeveralServers(site, view))) return [];
  const location = site.place(views[0], ['components', 'discovery', 'enabled']);
  return [haFinding(messages.discoveryOnce, { args: [running, systems], location })];
}

function hasSeveralServers(site: HaSite, view: HaView): boolean {
  const list = discoveryListOf(site, view);
  return list !== undefined && new Set(list.servers.map(({ host }) => hostKey(host))).size > 1;
}
