// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isIPv4 } from 'node:net';
import { valueAt, type ConfigPath } from '../config-value.ts';
import { haFinding, oncePerPlace, type HaFinding, type HaFix } from './ha-finding.ts';
import { hostKey, isSameHost, type HaSite, type HaView } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

/** In a sysplex others must be able to connect. */
export function checkListenAddresses(site: HaSite): HaFinding[] {
  if (!site.isSysplex) return [];
  return oncePerPlace(site.views.flatMap((view) => [...checkHostname(site, view), ...checkAddresses(site, view)]));
}

function checkHostname(site: HaSite, view: HaView): HaFinding[] {
  // Where systems are simulated, each has such an address of its own; this one is everybody's.
  if (!isLoopback(view.hostname) || /^127\.(?!0\.0\.1$)/.test(view.hostname)) return [];
  const location = site.place(undefined, ['haInstances', view.id ?? '', 'hostname']);
  return [haFinding(messages.hostnameIsLoopback, { args: [view.name, view.hostname], location })];
}

function checkAddresses(site: HaSite, view: HaView): HaFinding[] {
  return addressPaths(view).flatMap(({ component, path }) => {
    const address = addressAt(view, path);
    if (address === undefined || !isLoopback(address) || isSameHost(address, view.hostname)) return [];
    const args = [view.name, component, address];
    return [
      haFinding(messages.listensOnLoopback, { args, location: site.place(view, path), fix: ownAddress(view, path) }),
    ];
  });
}

interface AddressPath {
  readonly component: string;
  /** Of a single address, or of a list. */
  readonly path: ConfigPath;
}

/** Where components of Zowe have addresses of their own. */
const ownLists: readonly AddressPath[] = ['http', 'https'].flatMap((protocol) => [
  { component: 'app-server', path: ['components', 'app-server', 'node', protocol, 'ipAddresses'] },
  { component: 'zss', path: ['components', 'zss', 'agent', protocol, 'ipAddresses'] },
]);

function addressPaths({ enabled }: HaView): AddressPath[] {
  const around = [...enabled].map((component) => ({ component, path: ['components', component, 'zowe'] }));
  const servers = [{ component: 'every component', path: ['zowe'] }, ...around];
  const everywhere = servers.flatMap(({ component, path }) =>
    [['listenAddresses', 0], ['vipaIp']].map((key) => ({ component, path: [...path, 'network', 'server', ...key] })),
  );
  return [...everywhere, ...ownLists.filter(({ component }) => enabled.has(component))];
}

/** Of a list the first one that is no loopback address, when there is one: the server is reached there. */
function addressAt({ resolved }: HaView, path: ConfigPath): string | undefined {
  const value = valueAt(resolved, path);
  const addresses = (Array.isArray(value) ? value : [value]).filter((address) => typeof address === 'string');
  return addresses.find((address) => !isLoopback(address)) ?? addresses[0];
}

/** A host name could not be listened on; only an address can be put in. */
function ownAddress(view: HaView, path: ConfigPath): HaFix | undefined {
  if (view.id === undefined || !isIPv4(view.hostname) || isLoopback(view.hostname)) return undefined;
  const isList = path.at(-1) !== 'vipaIp';
  const target = ['haInstances', view.id, ...path.filter((step) => step !== 0)];
  const edits = [{ path: target, value: isList ? [view.hostname] : view.hostname }];
  return { edits, describe: `listen on ${view.hostname} in ${view.name}` };
}

/** Whether a host name or address leads to the own system only. */
export function isLoopback(host: string): boolean {
  const key = hostKey(host);
  return /^(localhost(\.localdomain)?|127\.\d+\.\d+\.\d+|::1|0:0:0:0:0:0:0:1)$/.test(key);
}
