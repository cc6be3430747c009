// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt, valueAt, type ConfigPath } from '../config-value.ts';
import { fixedPort } from '../resolve/component-ports.ts';
import { frontOf } from './gateways-per-system.ts';
import { haFinding, oncePerPlace, type HaFinding, type HaFix } from './ha-finding.ts';
import { hostKey, isOverridden, isSameHost, usualView, type HaSite, type HaView } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

const domains: ConfigPath = ['zowe', 'externalDomains'];
const port: ConfigPath = ['zowe', 'externalPort'];

/** The gateways of a sysplex stand behind one name and one port. */
export function checkExternalAddress(site: HaSite): HaFinding[] {
  const fronts = site.views.filter((view) => frontOf(view) !== undefined);
  if (new Set(fronts.map(({ system }) => system)).size < 2) return [];
  return [
    ...oncePerPlace(fronts.flatMap((view) => checkDomain(site, view))),
    ...differences(fronts, domains, domainOf).map(({ view, first }) =>
      haFinding(messages.externalDomainsDiffer, {
        args: [view.name, first.name],
        location: site.place(view, domains),
        fix: removal(site, view, domains),
      }),
    ),
    ...differences(fronts, port, externalPort).map(({ view, first }) =>
      haFinding(messages.externalPortsDiffer, {
        args: [view.name, externalPort(view) ?? '', first.name, externalPort(first) ?? ''],
        location: site.place(view, port),
        fix: removal(site, view, port),
      }),
    ),
    ...checkGatewayPorts(site, fronts),
  ];
}

function domainOf({ resolved }: HaView): string | undefined {
  const domain = textAt(resolved, [...domains, 0]);
  return domain === undefined ? undefined : hostKey(domain);
}

function externalPort({ resolved }: HaView): number | undefined {
  const value = valueAt(resolved, port);
  return typeof value === 'number' ? value : undefined;
}

/** The views whose value is not the usual one. */
function differences(
  views: readonly HaView[],
  path: ConfigPath,
  valueOf: (view: HaView) => string | number | undefined,
): { readonly view: HaView; readonly first: HaView }[] {
  const withValue = views.filter((view) => valueOf(view) !== undefined);
  const first = usualView(withValue, path);
  if (!first) return [];
  return withValue.filter((view) => valueOf(view) !== valueOf(first)).map((view) => ({ view, first }));
}

/** Possible where a value for all HA instances stands behind the one of this one. */
function removal(site: HaSite, view: HaView, path: ConfigPath): HaFix | undefined {
  if (!isOverridden(view, path) || valueAt(site.config, path) === undefined) return undefined;
  return { edits: [{ path: view.pathOf(path), remove: true }], describe: `remove ${path.join('.')} of ${view.name}` };
}

function checkDomain(site: HaSite, view: HaView): HaFinding[] {
  const domain = domainOf(view);
  const location = site.place(view, [...domains, 0], domains);
  if (domain === undefined) return [haFinding(messages.externalDomainMissing, { args: [view.name], location })];
  const owner = site.views.find(({ hostname }) => isSameHost(hostname, domain));
  return owner ? [haFinding(messages.externalDomainIsOneSystem, { args: [owner.name], location })] : [];
}

interface Front {
  readonly view: HaView;
  readonly component: string;
  readonly port: number;
}

function checkGatewayPorts(site: HaSite, views: readonly HaView[]): HaFinding[] {
  const fronts = views.flatMap((view): Front[] => {
    const component = frontOf(view) ?? '';
    const fixed = fixedPort(view.resolved, component);
    return fixed === undefined ? [] : [{ view, component, port: fixed }];
  });
  // One that has the right port is what the others are compared with.
  const right = fronts.find((front) => front.port === externalPort(front.view)) ?? fronts[0];
  if (!right) return [];
  const others = fronts.filter((front) => front.port !== right.port);
  if (others.length > 0) return others.map((front) => portFinding(site, front, right));
  const external = externalPort(right.view);
  if (external === undefined || external === right.port) return [];
  const location = site.place(right.view, port, portPath(right));
  return [haFinding(messages.gatewayPortNotExternal, { args: [right.port, external], location })];
}

function portFinding(site: HaSite, front: Front, right: Front): HaFinding {
  const path = portPath(front);
  return haFinding(messages.gatewayPortsDiffer, {
    args: [front.view.name, front.component, front.port, right.view.name, right.port],
    location: site.place(front.view, path, ['components', front.component, 'enabled']),
    fix: {
      edits: [{ path: front.view.pathOf(path), value: right.port }],
      describe: `set the port of ${front.component} of ${front.view.name} to ${right.port}`,
    },
  });
}

function portPath({ component }: Front): ConfigPath {
  return ['components', component, 'port'];
}
