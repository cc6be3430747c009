// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { textAt, type ConfigPath } from '../config-value.ts';
import { firstByKey } from './first-by-key.ts';
import { hostKey, type HaSite, type HaView } from './ha-site.ts';

/** One entry of a list of discovery servers. */
export interface ListedServer {
  readonly url: string;
  /** As hosts are compared; the whole entry when it is no URL. */
  readonly host: string;
}

/** A list of discovery servers that somebody wrote, instead of the one that is derived. */
export interface DiscoveryList {
  readonly view: HaView;
  /** Undefined for a variable of the environment. */
  readonly path: ConfigPath | undefined;
  readonly location: Location;
  readonly servers: readonly ListedServer[];
}

/** Both names mean the same list; the first one counts when there are two. */
const names = ['ZWE_DISCOVERY_SERVICES_LIST', 'ALL_DISCOVERY_SERVERS'];

/** The written list of an HA instance; undefined when it is derived from the configuration. */
export function discoveryListOf(site: HaSite, view: HaView): DiscoveryList | undefined {
  for (const name of names) {
    const text = site.environment[name];
    if (text) return { view, path: undefined, location: { key: name }, servers: serversIn(text) };
  }
  for (const name of names) {
    const path = ['zowe', 'environments', name];
    const text = textAt(view.resolved, path);
    if (text) return { view, path: view.pathOf(path), location: site.place(view, path), servers: serversIn(text) };
  }
  return undefined;
}

/** Every written list once, with the first HA instance that it counts for. */
export function distinctLists(site: HaSite): DiscoveryList[] {
  const lists = site.views.flatMap((view) => discoveryListOf(site, view) ?? []);
  return firstByKey(lists, ({ path, location }) => JSON.stringify(path ?? location.key));
}

function serversIn(text: string): ListedServer[] {
  const urls = text.split(',').map((url) => url.trim());
  return urls.filter((url) => url !== '').map((url) => ({ url, host: hostIn(url) }));
}

function hostIn(url: string): string {
  return hostKey(URL.canParse(url) ? new URL(url).hostname : url);
}
