// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isIPv4 } from 'node:net';
import { textAt, type ConfigPath } from '../config-value.ts';
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
  const components = [...view.enabled].map((name) => ({ name, around: ['components', name, 'zowe'] }));
  return [{ name: 'every component', around: ['zowe'] }, ...components].flatMap(({ name, around }) => {
    const server = [...around, 'network', 'server'];
    return [
      [...server, 'listenAddresses', 0],
      [...server, 'vipaIp'],
    ].flatMap((path) => {
      const address = textAt(view.resolved, path);
      if (address === undefined || !isLoopback(address) || isSameHost(address, view.hostname)) return [];
      const location = site.place(view, path);
      return [
        haFinding(messages.listensOnLoopback, {
          args: [view.name, name, address],
          location,
          fix: ownAddress(view, path),
        }),
      ];
    });
  });
}

/** A host name could not be listened on; only an address can be put in. */
function ownAddress(view: HaView, path: ConfigPath): HaFix | undefined {
  if (view.id === undefined || !isIPv4(view.hostname) || isLoopback(view.hostname)) return undefined;
  const isList = path.at(-1) === 0;
  const target = ['haInstances', view.id, ...(isList ? path.slice(0, -1) : path)];
  const edits = [{ path: target, value: isList ? [view.hostname] : view.hostname }];
  return { edits, describe: `listen on ${view.hostname} in ${view.name}` };
}

/** Whether a host name or address leads to the own system only. */
export function isLoopback(host: string): boolean {
  const key = hostKey(host);
  return /^(localhost(\.localdomain)?|127\.\d+\.\d+\.\d+|::1|0:0:0:0:0:0:0:1)$/.test(key);
}
