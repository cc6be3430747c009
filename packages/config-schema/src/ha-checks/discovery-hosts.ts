// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { discoveryListOf, discoveryViews, distinctLists } from './discovery-lists.ts';
import { firstByKey } from './first-by-key.ts';
import { haFinding, type HaFinding } from './ha-finding.ts';
import { hostKey, type HaSite } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

/** Eureka compares host names only, so that each may be in the list once. */
export function checkDiscoveryHosts(site: HaSite): HaFinding[] {
  const isWritten = site.views.every((view) => discoveryListOf(site, view) !== undefined);
  return [...(isWritten ? [] : repeatedHosts(site)), ...repeatedEntries(site)];
}

function repeatedHosts(site: HaSite): HaFinding[] {
  const views = discoveryViews(site);
  const first = firstByKey(views, ({ hostname }) => hostKey(hostname));
  return views
    .filter((view) => !first.includes(view))
    .map(({ id = '', name, hostname }) => {
      const edits = [{ path: ['haInstances', id, 'components', 'discovery', 'enabled'], value: false }];
      const location = site.place(undefined, ['haInstances', id, 'hostname']);
      const fix = { edits, describe: `disable discovery in ${name}` };
      return haFinding(messages.discoveryHostRepeated, { args: [hostname], location, fix });
    });
}

function repeatedEntries(site: HaSite): HaFinding[] {
  return distinctLists(site).flatMap(({ path, location, servers }) => {
    const first = firstByKey(servers, ({ host }) => host);
    const repeated = new Set(servers.filter((server) => !first.includes(server)).map(({ host }) => host));
    const value = first.map(({ entry }) => entry).join(',');
    const fix = path && { edits: [{ path, value }], describe: 'name each host of the list once' };
    return [...repeated].map((host) => haFinding(messages.discoveryHostRepeated, { args: [host], location, fix }));
  });
}
