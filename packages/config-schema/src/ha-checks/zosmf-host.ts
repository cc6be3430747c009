// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt } from '../config-value.ts';
import { haFinding, oncePerPlace, type HaFinding } from './ha-finding.ts';
import { hostKey, isSameHost, type HaSite, type HaView } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';

const host = ['zOSMF', 'host'];

/** z/OSMF is reached through its DVIPA, or each HA instance has the one of its own system. */
export function checkZosmfHost(site: HaSite): HaFinding[] {
  if (!site.isSysplex) return [];
  const findings = site.views.flatMap((view) => {
    const owner = ownerOf(site, view);
    if (!owner) return [];
    return [haFinding(messages.zosmfOnOneSystem, { args: [view.name, owner.name], location: site.place(view, host) })];
  });
  return oncePerPlace(findings);
}

/** The HA instance of another system whose host it is. */
function ownerOf(site: HaSite, view: HaView): HaView | undefined {
  const name = textAt(view.resolved, host);
  if (name === undefined) return undefined;
  return site.views.find(({ system, hostname }) => system !== view.system && isSystem(name, hostname));
}

/** A short name means the system of that name in any domain. */
function isSystem(name: string, hostname: string): boolean {
  if (isSameHost(name, hostname)) return true;
  const [one, other] = [hostKey(name).split('.'), hostKey(hostname).split('.')];
  return (one.length === 1 || other.length === 1) && one[0] === other[0] && !/^\d+$/.test(one[0] ?? '');
}
