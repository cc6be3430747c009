// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { formatPath, type ConfigPath } from '../config-value.ts';
import { discoveryListVariables } from '../resolve/discovery-list.ts';
import { parseDiscoveryUrl } from '../resolve/discovery-url.ts';
import { variableOf } from '../resolve/variable-places.ts';
import { splitList } from '../service/environment-reader.ts';
import { firstByKey } from './first-by-key.ts';
import { hostKey, viewsWith, type HaSite, type HaView } from './ha-site.ts';

/** One entry of a list of discovery servers. */
export interface ListedServer {
  /** As it is written. */
  readonly entry: string;
  /** As clients use it. */
  readonly url: string;
  /** As hosts are compared. */
  readonly host: string;
}

/** A list of discovery servers that somebody wrote, instead of the one that is derived. */
export interface DiscoveryList {
  readonly view: HaView;
  /** Where it is, in words. */
  readonly label: string;
  /** Undefined for a variable of the environment. */
  readonly path: ConfigPath | undefined;
  readonly location: Location;
  readonly servers: readonly ListedServer[];
}

/** The written list that counts for an HA instance; undefined when it is derived from the configuration. */
export function discoveryListOf(site: HaSite, view: HaView): DiscoveryList | undefined {
  const place = variableOf(site.contextOf(view), ...discoveryListVariables);
  if (!place) return undefined;
  const { label, name, value } = place;
  const paths = [['haInstances', view.id ?? ''], []].map((around) => [...around, 'zowe', 'environments', name]);
  const path = paths.find((each) => formatPath(each) === label);
  return { view, label, path, location: place.locate(), servers: serversIn(value) };
}

/** Every written list once, with the first HA instance that it counts for. */
export function distinctLists(site: HaSite): DiscoveryList[] {
  const lists = site.views.flatMap((view) => discoveryListOf(site, view) ?? []);
  return firstByKey(lists, ({ label }) => label);
}

/** The HA instances that others find by their host names as discovery servers. */
export function discoveryViews(site: HaSite): HaView[] {
  return viewsWith(site, 'discovery').filter(({ id, hostname }) => id !== undefined && hostname !== '');
}

/** Which port an entry without one gets makes no difference here; what cannot be used is told when it is resolved. */
const anyPort = 7553;

function serversIn(text: string): ListedServer[] {
  return splitList(text).flatMap((entry) => {
    const read = parseDiscoveryUrl(entry, anyPort);
    return 'url' in read ? [{ entry, url: read.url, host: hostKey(new URL(read.url).hostname) }] : [];
  });
}
