// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt, type ConfigPath } from '../config-value.ts';
import { fixedPort } from '../resolve/component-ports.ts';
import { haFinding, oncePerPlace, type HaFinding } from './ha-finding.ts';
import type { HaSite, HaView } from './ha-site.ts';
import { clashOf, listenersOf, sharesPort, type Listener } from './listeners.ts';
import { haCheckMessages as messages } from './messages.ts';

/** The components that users connect to, the outermost first. */
export const frontComponents: readonly string[] = ['load-balancer', 'gateway'];

/** The component of an HA instance that users connect to; undefined when it has none. */
export function frontOf(view: HaView): string | undefined {
  return frontComponents.find((component) => view.enabled.has(component));
}

/** One gateway per system and port, and every gateway on a port that is known beforehand. */
export function checkGatewaysPerSystem(site: HaSite): HaFinding[] {
  const seen: Listener[] = [];
  const findings: HaFinding[] = [];
  for (const view of site.views) {
    for (const listener of listenersOf(view).filter(({ component }) => frontComponents.includes(component))) {
      const other = seen.find((earlier) => isRival(earlier, listener));
      if (other) findings.push(rivalFinding(site, other, listener));
      seen.push(listener);
    }
  }
  return [...oncePerPlace(site.views.flatMap((view) => portFinding(site, view))), ...findings];
}

function isRival(one: Listener, other: Listener): boolean {
  if (one.component !== other.component || one.view.system !== other.view.system) return false;
  return !(sharesPort(one) && sharesPort(other)) && clashOf(one, other) !== undefined;
}

function rivalFinding(site: HaSite, other: Listener, listener: Listener): HaFinding {
  const { view, component, port } = listener;
  const enabled: ConfigPath = ['components', component, 'enabled'];
  return haFinding(messages.gatewaysOnOneSystem, {
    args: [other.view.name, view.name, component, port, view.system],
    location: site.place(view, listener.path, enabled),
    fix: {
      edits: [{ path: ['haInstances', view.id ?? '', ...enabled], value: false }],
      describe: `disable ${component} in ${view.name}`,
    },
  });
}

function portFinding(site: HaSite, view: HaView): HaFinding[] {
  const component = frontOf(view);
  if (component === undefined || fixedPort(view.resolved, component) !== undefined) return [];
  const own: ConfigPath = ['components', component];
  if (valueAt(view.resolved, [...own, 'ha', 'sharedPort']) === true) return [];
  const reason = valueAt(view.resolved, [...own, 'port']) === 0 ? ['port'] : ['ha', 'instances'];
  const location = site.place(view, [...own, ...reason], [...own, 'enabled']);
  return [haFinding(messages.gatewayPortNotFixed, { args: [view.name, component], location })];
}
