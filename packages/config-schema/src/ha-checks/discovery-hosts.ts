// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { discoveryHosts } from '../resolve/discovery-servers.ts';
import { discoveryListOf, distinctLists } from './discovery-lists.ts';
import { haFinding, type HaFinding } from './ha-finding.ts';
import { hostKey, type HaSite } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

/** Eureka compares host names only, so that each may be in the list once. */
export function checkDiscoveryHosts(site: HaSite): HaFinding[] {
  const isWritten = site.views.every((view) => discoveryListOf(site, view) !== undefined);
  return [...(isWritten ? [] : repeatedHosts(site)), ...repeatedEntries(site)];
}

function repeatedHosts(site: HaSite): HaFinding[] {
  const seen = new Set<string>();
  return discoveryHosts(site.config).flatMap(({ haInstance, host }) => {
    const key = hostKey(host);
    if (haInstance === undefined || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    const edits = [{ path: ['haInstances', haInstance, 'components', 'discovery', 'enabled'], value: false }];
    return haFinding(messages.discoveryHostRepeated, {
      args: [host],
      location: site.place(undefined, ['haInstances', haInstance, 'hostname']),
      fix: { edits, describe: `disable discovery in HA instance ${haInstance}` },
    });
  });
}

function repeatedEntries(site: HaSite): HaFinding[] {
  return distinctLists(site).flatMap(({ path, location, servers }) => {
    const first = servers.filter(({ host }, index) => servers.findIndex((other) => other.host === host) === index);
    const repeated = new Set(servers.filter((server) => !first.includes(server)).map(({ host }) => host));
    const value = first.map(({ url }) => url).join(',');
    const fix = path && { edits: [{ path, value }], describe: 'name each host of the list once' };
    return [...repeated].map((host) => haFinding(messages.discoveryHostRepeated, { args: [host], location, fix }));
  });
}
