// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { frontComponents } from './gateways-per-system.ts';
import { haFinding, type HaFinding } from './ha-finding.ts';
import type { HaSite } from './ha-site.ts';
import { clashOf, listenersOf, sharesPort, type Listener } from './listeners.ts';
import { haCheckMessages as messages } from './messages.ts';

/** No port of a system is used twice, by one HA instance or by several. */
export function checkPortClashes(site: HaSite): HaFinding[] {
  const bySystemAndPort = new Map<string, Listener[]>();
  return site.views.flatMap(listenersOf).flatMap((listener) => {
    const key = `${listener.view.system} ${listener.port}`;
    const earlier = bySystemAndPort.get(key) ?? [];
    bySystemAndPort.set(key, [...earlier, listener]);
    const other = earlier.find((candidate) => isClash(candidate, listener));
    return other ? [clashFinding(site, other, listener)] : [];
  });
}

function isClash(one: Listener, other: Listener): boolean {
  const sameComponent = one.component === other.component;
  // Two gateways of a system are a matter of their own.
  if (sameComponent && frontComponents.includes(one.component)) return false;
  if (sameComponent && sharesPort(one) && sharesPort(other)) return false;
  return clashOf(one, other) !== undefined;
}

function clashFinding(site: HaSite, other: Listener, listener: Listener): HaFinding {
  const { view, component, port, path } = listener;
  const definition = clashOf(other, listener) === 'clash' ? messages.listenersClash : messages.listenersMayClash;
  return haFinding(definition, {
    args: [other.view.name, view.name, port, view.system, other.component, component],
    location: site.place(view, path, ['components', component, 'enabled']),
  });
}
