// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isDeepStrictEqual } from 'node:util';
import type { Location } from '@zowe-ha/messages';
import { formatPath, isMapping, valueAt, type ConfigPath, type ConfigValue } from '../config-value.ts';
import { setAt, type ConversionDraft } from './conversion-draft.ts';
import type { ConversionEntry } from './conversion.ts';
import { pathsAround } from './path-text.ts';

/** What one HA instance says, and what it is called. */
export interface Member {
  readonly id: string;
  readonly draft: ConversionDraft;
}

/** What the sysplex has once: HA instances cannot differ in it. */
const common = [
  'zowe.setup',
  'zowe.externalDomains',
  'zowe.externalPort',
  'zowe.rbacProfileIdentifier',
  'zowe.cookieIdentifier',
  'components.caching-service.storage.mode',
  'components.caching-service.storage.vsam',
  'components.caching-service.ha.storage',
];

/** A member with the places of what it says. */
interface PlacedMember extends Member {
  readonly below: ReadonlyMap<string, readonly (readonly [key: string, place: Location])[]>;
}

/** Writes what all members say at the top, and what they differ in as overrides of each; the report says where everything went. */
export function hoist(given: readonly Member[], target: ConversionDraft): void {
  const paths = distinctPaths(given);
  const compared = new Set(paths.map(formatPath));
  const members = given.map((member) => ({ ...member, below: placesBelow(member.draft, compared) }));
  const places = new Map<string, Placement>();
  for (const path of paths) {
    const placement = placementOf(members, path);
    places.set(formatPath(path), placement);
    if (placement === 'override') writeOverrides(members, path, target);
    else writeCommon(members, path, target);
  }
  for (const member of members) {
    for (const entry of member.draft.entries) target.entries.push(moved(entry, member.id, places));
  }
}

type Placement = 'base' | 'override' | 'conflict';

/** The paths of everything that is compared as a whole, in the order of the members. */
function distinctPaths(members: readonly Member[]): ConfigPath[] {
  const paths = members.flatMap(({ draft }) => pathsOf(draft.config, []));
  return [...new Map(paths.map((path) => [formatPath(path), path])).values()];
}

/** A certificate is one thing: parts of two would not fit together. */
function pathsOf(value: ConfigValue, path: ConfigPath): ConfigPath[] {
  if (!isMapping(value) || Object.keys(value).length === 0 || path.at(-1) === 'certificate') return [path];
  return Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]));
}

function placementOf(members: readonly Member[], path: ConfigPath): Placement {
  const values = members.map(({ draft }) => valueAt(draft.config, path));
  const given = values.filter((value) => value !== undefined);
  const agree = given.every((value) => isDeepStrictEqual(value, given[0]));
  const text = formatPath(path);
  const isCommon = common.some((prefix) => text === prefix || text.startsWith(`${prefix}.`));
  if (isCommon) return agree ? 'base' : 'conflict';
  return agree && given.length === members.length ? 'base' : 'override';
}

/** The value of the first member that has one; of external domains all count, since each was one way in. */
function writeCommon(members: readonly PlacedMember[], path: ConfigPath, target: ConversionDraft): void {
  const holders = members.filter(({ draft }) => valueAt(draft.config, path) !== undefined);
  const [first] = holders;
  if (!first) return;
  const values = holders.map(({ draft }) => valueAt(draft.config, path) as ConfigValue);
  const value = formatPath(path) === 'zowe.externalDomains' ? [...new Set(values.flat())] : values[0];
  setAt(target.config, path, value as ConfigValue);
  copyPlaces(first, target, { from: path, to: path });
}

function writeOverrides(members: readonly PlacedMember[], path: ConfigPath, target: ConversionDraft): void {
  for (const member of members) {
    const value = valueAt(member.draft.config, path);
    if (value === undefined) continue;
    const to = ['haInstances', member.id, ...path];
    setAt(target.config, to, value as ConfigValue);
    copyPlaces(member, target, { from: path, to });
  }
}

/** The places of everything at or below a path, under the path that it has in the target. */
function copyPlaces(
  source: PlacedMember,
  target: ConversionDraft,
  { from, to }: { readonly from: ConfigPath; readonly to: ConfigPath },
): void {
  const prefix = formatPath(from);
  const replacement = formatPath(to);
  for (const [key, place] of source.below.get(prefix) ?? []) {
    target.places.set(replacement + key.slice(prefix.length), place);
  }
}

/** Places by the path that is compared as a whole: there may be thousands of either. */
function placesBelow(draft: ConversionDraft, compared: ReadonlySet<string>): PlacedMember['below'] {
  const below = new Map<string, [string, Location][]>();
  for (const [key, place] of draft.places) {
    const path = pathsAround(key).find((each) => compared.has(each));
    if (path !== undefined) below.set(path, [...(below.get(path) ?? []), [key, place]]);
  }
  return below;
}

function moved(entry: ConversionEntry, id: string, places: ReadonlyMap<string, Placement>): ConversionEntry {
  const { to } = entry;
  if (to === undefined) return entry;
  const placement = places.get(pathsAround(to).find((path) => places.has(path)) ?? '');
  if (placement === 'override') return { ...entry, to: `haInstances.${id}.${to}` };
  if (placement !== 'conflict') return entry;
  const taken = to === 'zowe.externalDomains' ? 'those of all directories were taken' : 'the first one was taken';
  return { ...entry, outcome: 'needsPerson', why: `the directories differ, and a sysplex has this once: ${taken}` };
}
