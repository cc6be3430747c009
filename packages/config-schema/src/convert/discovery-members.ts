// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt } from '../config-value.ts';
import { setAt } from './conversion-draft.ts';
import type { ConversionSource } from './conversion.ts';
import type { InstanceConversion } from './convert-instance.ts';
import type { DiscoveryUrl } from './discovery-variables.ts';

/** A discovery server that only a list knows: an HA instance without an instance directory of its own here. */
export interface DiscoveryPeer extends DiscoveryUrl {
  readonly source: ConversionSource;
}

const defaultPort = 7553;

/**
 * The HA instances that only the lists of discovery servers know. When the lists of the directories cannot be derived from HA
 * instances, they are kept as variables, and there are no peers.
 */
export function discoveryPeers(instances: readonly InstanceConversion[]): DiscoveryPeer[] {
  const lists = instances.flatMap(({ discoveryList }) => discoveryList ?? []);
  if (lists.length === 0) return [];
  if (!instances.every(isDerivable)) {
    for (const instance of instances) keepAsVariable(instance);
    return [];
  }
  reportLists(instances);
  const own = new Set(instances.map(({ host }) => host?.hostname.toLowerCase()));
  const peers = new Map<string, DiscoveryPeer>();
  for (const { urls, source } of lists) {
    for (const url of urls) {
      if (!own.has(url.hostname) && !peers.has(url.hostname)) peers.set(url.hostname, { ...url, source });
    }
  }
  return [...peers.values()];
}

/** The port of discovery in a configuration; v3's when it has none. */
export function discoveryPort(config: unknown): number {
  const port = valueAt(config, ['components', 'discovery', 'port']);
  return typeof port === 'number' ? port : defaultPort;
}

/** Whether the HA instance is in its list exactly when it runs discovery, and with the port that it has. */
function isDerivable({ draft, host, discoveryList }: InstanceConversion): boolean {
  if (!discoveryList) return true;
  const own = discoveryList.urls.find(({ hostname }) => hostname === host?.hostname.toLowerCase());
  const runs = valueAt(draft.config, ['components', 'discovery', 'enabled']) === true;
  return runs ? own?.port === discoveryPort(draft.config) : own === undefined && host !== undefined;
}

function keepAsVariable({ draft, discoveryList }: InstanceConversion): void {
  if (!discoveryList) return;
  const { urls, source } = discoveryList;
  const list = urls.map(({ hostname, port }) => `https://${hostname}:${port}/eureka/`).join(',');
  const why = 'this HA instance is not in it as it runs discovery, so the list cannot be derived';
  draft.write(source, { path: ['zowe', 'environments', source.key], value: list, why });
}

function reportLists(instances: readonly InstanceConversion[]): void {
  const hostsOf = ({ discoveryList }: InstanceConversion): string =>
    (discoveryList?.urls ?? [])
      .map(({ hostname, port }) => `${hostname}:${port}`)
      .toSorted()
      .join();
  const differ = new Set(instances.filter(({ discoveryList }) => discoveryList).map(hostsOf)).size > 1;
  for (const { draft, discoveryList } of instances) {
    if (!discoveryList) continue;
    const { key, location } = discoveryList.source;
    draft.entries.push(
      differ
        ? {
            outcome: 'needsPerson',
            key,
            to: 'haInstances',
            why: 'the lists of the directories differ; all their servers became HA instances: check that each exists',
            location,
          }
        : { outcome: 'converted', key, to: 'haInstances', why: 'v3 derives the list from the HA instances', location },
    );
  }
}

/** What a peer needs beside its host name, so that the same list comes out. */
export function peerOverrides(base: unknown, { port }: DiscoveryPeer): Record<string, never> {
  const overrides = {};
  const discovery = ['components', 'discovery'];
  if (valueAt(base, [...discovery, 'enabled']) !== true) setAt(overrides, [...discovery, 'enabled'], true);
  if (port !== discoveryPort(base)) setAt(overrides, [...discovery, 'port'], port);
  return overrides;
}
