// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt, textAt, type ConfigPath } from '../config-value.ts';
import { fixedPort } from '../resolve/component-ports.ts';
import { parsePortRange, type PortRange } from '../resolve/port-range.ts';
import { haFinding, type HaFinding } from './ha-finding.ts';
import type { HaSite, HaView } from './ha-site.ts';
import { addressClash, addressOf, clusterPath, listenersOf, sharesPort, type Listener } from './listeners.ts';
import { haCheckMessages as messages } from './messages.ts';
import { storageOf } from './storage.ts';

/** Ports of which a component of an HA instance takes those that are free. */
interface RangeUse {
  readonly view: HaView;
  readonly component: string;
  readonly range: PortRange;
  readonly address: string | undefined;
  readonly path: ConfigPath;
}

/** Ranges hold no port that is somebody's own, and do not overlap. */
export function checkPortRanges(site: HaSite): HaFinding[] {
  const ranges = site.views.flatMap((view) => [...view.enabled].flatMap((component) => rangesOf(view, component)));
  const listeners = site.views.flatMap(listenersOf);
  return ranges.flatMap((use, index) => [
    ...listeners.filter((listener) => takes(use, listener)).map((listener) => portFinding(site, use, listener)),
    ...ranges
      .slice(0, index)
      .filter((other) => overlap(other, use))
      .slice(0, 1)
      .map((other) => overlapFinding(site, other, use)),
  ]);
}

function rangesOf(view: HaView, component: string): RangeUse[] {
  return [...assignedRange(view, component), ...keyExchangeRange(view, component)];
}

/** Only one that is written: the default is one pool for whoever needs no range of its own. */
function assignedRange(view: HaView, component: string): RangeUse[] {
  const path = ['components', component, 'ha', 'portRange'];
  const range = parsePortRange(textAt(view.resolved, path) ?? '');
  const isUsed = fixedPort(view.resolved, component) === undefined && !sharesPort({ view, component });
  return range && isUsed ? [{ view, component, range, address: addressOf(view, component), path }] : [];
}

/** The key server of Infinispan probes the next five ports when its own is taken. */
const probedPorts = 5;

function keyExchangeRange(view: HaView, component: string): RangeUse[] {
  if (component !== 'caching-service' || storageOf(view).mode !== 'infinispan') return [];
  const { keyExchange, host } = mappingAt(view.resolved, clusterPath);
  const port = mappingAt({ keyExchange: keyExchange ?? {} }, ['keyExchange'])['port'];
  const first = typeof port === 'number' ? port : 7601;
  const path = [...clusterPath, 'keyExchange', 'port'];
  const address = typeof host === 'string' ? host : view.hostname;
  return [{ view, component, range: { first, last: first + probedPorts }, address, path }];
}

function takes(use: RangeUse, listener: Listener): boolean {
  const { range, view, component } = use;
  const isOwn = listener.view === view && listener.component === component;
  if (isOwn || listener.view.system !== view.system) return false;
  return range.first <= listener.port && listener.port <= range.last && addressClash(use, listener) === 'clash';
}

function overlap(one: RangeUse, other: RangeUse): boolean {
  // Key servers probe for one another.
  if (one.path.includes('keyExchange') && other.path.includes('keyExchange')) return false;
  if (one.view.system !== other.view.system || addressClash(one, other) !== 'clash') return false;
  return one.range.first <= other.range.last && other.range.first <= one.range.last;
}

function textOf({ first, last }: PortRange): string {
  return `${first}-${last}`;
}

function placeOf(site: HaSite, { view, component, path }: RangeUse): HaFinding['location'] {
  return site.place(view, path, ['components', component, 'enabled']);
}

function portFinding(site: HaSite, use: RangeUse, listener: Listener): HaFinding {
  const taken = [listener.port, listener.component, listener.view.name];
  const args = [...taken, textOf(use.range), use.component, use.view.name, use.view.system];
  return haFinding(messages.portInRange, { args, location: placeOf(site, use) });
}

function overlapFinding(site: HaSite, one: RangeUse, other: RangeUse): HaFinding {
  const named = [one, other].flatMap(({ range, component, view }) => [textOf(range), component, view.name]);
  return haFinding(messages.rangesOverlap, { args: [...named, other.view.system], location: placeOf(site, other) });
}
