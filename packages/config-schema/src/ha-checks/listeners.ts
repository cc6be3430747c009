// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt, textAt, valueAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { fixedPort } from '../resolve/component-ports.ts';
import { isSameHost, type HaView } from './ha-site.ts';
import { storageOf } from './storage.ts';

/** A port that a component of an HA instance is sure to listen on. */
export interface Listener {
  readonly view: HaView;
  readonly component: string;
  readonly port: number;
  /** Undefined when none is configured: servers of Zowe then listen on every address, ours on that of the host name. */
  readonly address: string | undefined;
  /** Where the port is configured. */
  readonly path: ConfigPath;
}

/** Everything that an HA instance listens on at ports that are known beforehand. */
export function listenersOf(view: HaView): Listener[] {
  return [...view.enabled].flatMap((component) => [
    ...mainListener(view, component),
    ...moreListeners(view, component),
  ]);
}

function mainListener(view: HaView, component: string): Listener[] {
  const path = ['components', component, 'port'];
  const port = fixedPort(view.resolved, component) ?? sharedPort(view.resolved, component);
  return port === undefined ? [] : [{ view, component, port, address: addressOf(view, component), path }];
}

function sharedPort(config: ConfigMapping, component: string): number | undefined {
  const { port, ha } = mappingAt(config, ['components', component]);
  return typeof port === 'number' && port > 0 && valueAt(ha, ['sharedPort']) === true ? port : undefined;
}

/** Ports beside the one that every component has, where components of Zowe have them. */
const morePorts: readonly { readonly component: string; readonly path: ConfigPath }[] = [
  { component: 'app-server', path: ['node', 'https', 'port'] },
  { component: 'app-server', path: ['node', 'http', 'port'] },
  { component: 'zss', path: ['agent', 'https', 'port'] },
  { component: 'zss', path: ['agent', 'http', 'port'] },
];

function moreListeners(view: HaView, component: string): Listener[] {
  const main = valueAt(view.resolved, ['components', component, 'port']);
  const more = morePorts
    .filter((known) => known.component === component)
    .flatMap((known) => listenerAt(view, component, known.path))
    .filter(({ port }) => port !== main);
  return [...more, ...clusterListener(view, component)];
}

function listenerAt(view: HaView, component: string, key: ConfigPath): Listener[] {
  const path = ['components', component, ...key];
  const port = valueAt(view.resolved, path);
  return typeof port === 'number' && port > 0
    ? [{ view, component, port, address: addressOf(view, component), path }]
    : [];
}

/** Where jgroups listens when nothing else is configured. */
export const defaultClusterPort = 7600;

/** The port by which the caches of Infinispan form their cluster. */
function clusterListener(view: HaView, component: string): Listener[] {
  if (component !== 'caching-service' || storageOf(view).mode !== 'infinispan') return [];
  const path = [...clusterPath, 'port'];
  const address = textAt(view.resolved, [...clusterPath, 'host']) ?? view.hostname;
  return [{ view, component, port: clusterPortOf(view), address, path }];
}

/** Where the cluster of Infinispan is configured. */
export const clusterPath: ConfigPath = ['components', 'caching-service', 'storage', 'infinispan', 'jgroups'];

/** The port of the cluster of Infinispan in an HA instance. */
export function clusterPortOf(view: HaView): number {
  const port = valueAt(view.resolved, [...clusterPath, 'port']);
  return typeof port === 'number' ? port : defaultClusterPort;
}

/** The address a component is told to listen on; vipaIp says which one the port check, and a reservation with BIND, is about. */
export function addressOf(view: HaView, component: string): string | undefined {
  for (const around of [['components', component, 'zowe'], ['zowe']]) {
    const server = mappingAt(view.resolved, [...around, 'network', 'server']);
    const address = textAt(server, ['listenAddresses', 0]) ?? textAt(server, ['vipaIp']);
    if (address !== undefined && address !== '') return address;
  }
  return undefined;
}

/** Whether a component's instances, and those of other HA instances, are meant to share its port. */
export function sharesPort({ view, component }: Pick<Listener, 'view' | 'component'>): boolean {
  return valueAt(view.resolved, ['components', component, 'ha', 'sharedPort']) === true;
}

const everywhere = ['0.0.0.0', '::'];

/** Whether two listeners of one system get in each other's way: surely, or only if servers listen on every address. */
export function clashOf(one: Listener, other: Listener): 'clash' | 'possible' | undefined {
  if (one.port !== other.port) return undefined;
  return addressClash(one, other);
}

/** The same for whatever port they have. */
export function addressClash(
  one: Pick<Listener, 'view' | 'address'>,
  other: Pick<Listener, 'view' | 'address'>,
): 'clash' | 'possible' | undefined {
  const [first, second] = [one, other].map(({ view, address }) => address ?? view.hostname);
  if (everywhere.includes(first ?? '') || everywhere.includes(second ?? '')) return 'clash';
  if (isSameHost(first ?? '', second ?? '')) return 'clash';
  return one.address !== undefined && other.address !== undefined ? undefined : 'possible';
}
