// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { collide, enabledComponentsOf, fixedPort, fixedPorts, type PortClaim } from '../resolve/component-ports.ts';
import { mappingAt, textAt, valueAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { discoveryHosts } from '../resolve/discovery-servers.ts';
import { createFinding, type Finding } from '../finding.ts';
import { normalizeHaInstanceId } from '../resolve/ha-instance-id.ts';
import { locateNearest, type Locator } from '../read/locator.ts';
import { configMessages as messages } from '../messages-config.ts';
import { nearestSpelling } from './nearest-spelling.ts';
import { parsePortRange, sizeOf } from '../resolve/port-range.ts';
import { applyOverrides, haInstanceIds, overridableSections, sourcePath } from '../resolve/resolve-overrides.ts';

/** One HA instance as it will be started; without `haInstances` there is one that has no id. */
export interface InstanceView {
  readonly id: string | undefined;
  readonly hostname: string;
  readonly resolved: ConfigMapping;
  readonly claims: readonly PortClaim[];
  /** Where a value of `resolved` was written. */
  pathOf(path: ConfigPath): ConfigPath;
}

/** Every HA instance of a configuration. */
export function instanceViews(config: ConfigMapping): InstanceView[] {
  const ids = haInstanceIds(config);
  if (ids.length === 0) {
    const hostname = textAt(config, ['zowe', 'externalDomains', 0]) ?? 'localhost';
    const claims = fixedPorts(config, hostname);
    return [{ id: undefined, hostname, resolved: config, claims, pathOf: (path) => path }];
  }
  return ids.map((id) => {
    const hostname = textAt(config, ['haInstances', id, 'hostname']) ?? '';
    const resolved = applyOverrides(config, id);
    const claims = fixedPorts(resolved, hostname);
    return { id, hostname, resolved, claims, pathOf: (path) => sourcePath(config, id, path) };
  });
}

/** What no schema can say: contradictions between keys, per HA instance and between them. */
export function checkInstances(config: ConfigMapping, views: readonly InstanceView[], locator: Locator): Finding[] {
  return [
    ...haInstanceIds(config).flatMap((id) => [...checkId(id, locator), ...checkOverrides(config, id, locator)]),
    ...views.flatMap((view) => [
      ...checkPorts(view, locator),
      ...checkPortRanges(view, locator),
      ...checkDiscoveryPort(view, locator),
    ]),
    ...checkPortsBetween(views, locator),
    ...checkDiscoveryHosts(config, locator),
  ];
}

function checkId(id: string, locator: Locator): Finding[] {
  const matching = normalizeHaInstanceId(id);
  if (matching === id) return [];
  const location = locateNearest(locator, ['haInstances', id], 'key');
  return [createFinding(messages.haInstanceNeverMatches, [id, matching], { location, nearest: matching })];
}

function checkOverrides(config: ConfigMapping, id: string, locator: Locator): Finding[] {
  const known = ['hostname', 'sysname', ...overridableSections];
  return Object.keys(mappingAt(config, ['haInstances', id]))
    .filter((key) => !known.includes(key))
    .map((key) => {
      const nearest = nearestSpelling(key, known);
      const location = locateNearest(locator, ['haInstances', id, key], 'key');
      const args = [`haInstances.${id}.${key}`, nearest === undefined ? '' : ` Did you mean ${nearest}?`];
      return createFinding(messages.overrideIgnored, args, { location, nearest });
    });
}

function instanceName(view: InstanceView): string {
  return view.id === undefined ? 'this configuration' : `HA instance ${view.id}`;
}

/** Where the port is written, or where the component that has it by default is enabled. */
function portLocation(view: InstanceView, component: string, locator: Locator): Location {
  const port = locateNearest(locator, view.pathOf(['components', component, 'port']), 'value');
  if (port.line !== undefined) return port;
  return locateNearest(locator, view.pathOf(['components', component, 'enabled']), 'value');
}

function checkPorts(view: InstanceView, locator: Locator): Finding[] {
  return view.claims.flatMap((claim, index) => {
    const other = view.claims.slice(0, index).find((earlier) => collide(earlier, claim));
    if (!other) return [];
    const args = [instanceName(view), other.component, claim.component, claim.port, claim.address];
    return [createFinding(messages.portConflict, args, { location: portLocation(view, claim.component, locator) })];
  });
}

/** A warning only: a host name can be one that moves between systems, and then both never run on one. */
function checkPortsBetween(views: readonly InstanceView[], locator: Locator): Finding[] {
  return views.flatMap((view, index) =>
    views.slice(0, index).flatMap((earlier) => {
      if (earlier.hostname.toLowerCase() !== view.hostname.toLowerCase()) return [];
      return sharedPorts(earlier, view).map(([first, second]) => {
        const names = [first.component, second.component];
        const args = [String(earlier.id), String(view.id), view.hostname, second.port, ...names];
        const location = portLocation(view, second.component, locator);
        return createFinding(messages.portSharedOnHost, args, { location });
      });
    }),
  );
}

function sharedPorts(first: InstanceView, second: InstanceView): (readonly [PortClaim, PortClaim])[] {
  return second.claims.flatMap((claim) => {
    const other = first.claims.find((candidate) => collide(candidate, claim));
    return other ? [[other, claim] as const] : [];
  });
}

function checkPortRanges(view: InstanceView, locator: Locator): Finding[] {
  return Object.keys(mappingAt(view.resolved, ['components'])).flatMap((component) => {
    const path = ['components', component, 'ha', 'portRange'];
    const text = textAt(view.resolved, path);
    // What does not even look like a range is reported by the schema.
    if (!text?.includes('-')) return [];
    const source = view.pathOf(path);
    const location = locateNearest(locator, source, 'value');
    const range = parsePortRange(text);
    if (!range) {
      const must = 'name a first and a last port between 1 and 65535, as 20000-24999, the first not above the last';
      return [createFinding(messages.valueNotValid, [location.key ?? '', must], { location })];
    }
    const instances = valueAt(view.resolved, ['components', component, 'ha', 'instances']);
    if (typeof instances !== 'number' || instances <= sizeOf(range) || hasOwnPorts(view, component)) return [];
    const args = [location.key ?? '', sizeOf(range), instances, component];
    return [createFinding(messages.portRangeTooSmall, args, { location })];
  });
}

/** Instances with ports of their own, or with one for all, need none of the range; the launcher counts them. */
function hasOwnPorts(view: InstanceView, component: string): boolean {
  const { sharedPort, instanceSettings } = mappingAt(view.resolved, ['components', component, 'ha']);
  return sharedPort === true || instanceSettings !== undefined;
}

function checkDiscoveryPort(view: InstanceView, locator: Locator): Finding[] {
  const enabled = enabledComponentsOf(view.resolved).includes('discovery');
  if (!enabled || fixedPort(view.resolved, 'discovery') !== undefined) return [];
  const port = valueAt(view.resolved, ['components', 'discovery', 'port']);
  // A port of the wrong type is reported as such.
  if (typeof port !== 'number') return [];
  const key = port === 0 ? ['port'] : ['ha', 'instances'];
  const location = locateNearest(locator, view.pathOf(['components', 'discovery', ...key]), 'value');
  return [createFinding(messages.discoveryPortNotFixed, [instanceName(view)], { location })];
}

function checkDiscoveryHosts(config: ConfigMapping, locator: Locator): Finding[] {
  const hosts = discoveryHosts(config).filter((host) => host.haInstance !== undefined);
  return hosts.flatMap((host, index) => {
    const earlier = hosts.slice(0, index).filter((other) => other.host.toLowerCase() === host.host.toLowerCase());
    if (earlier.length === 0 || earlier.some((other) => other.port === host.port)) return [];
    const location = locateNearest(locator, ['haInstances', host.haInstance ?? '', 'hostname'], 'value');
    return [createFinding(messages.discoveryHostTwice, [host.host], { location })];
  });
}
