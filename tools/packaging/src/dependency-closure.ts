// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The members of a package.json that matter for shipping it. */
export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly files?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** One installed package that a component needs at run time; `directory` is its real path. */
export interface InstalledPackage {
  readonly directory: string;
  readonly packageJson: PackageJson;
  /** Where it goes below `node_modules`, for example `fastify` or `fastify/node_modules/semver`. */
  readonly place: string;
}

/** Reads the package.json of a directory; throws when there is none. */
export function readPackageJson(directory: string): PackageJson {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as PackageJson;
}

/**
 * Everything that `directory` needs at run time, found as Node finds it: the production dependencies and theirs, each once per version,
 * the first version of a name at the top and a conflicting one below the package that wants it. Missing optional ones are left out.
 */
export function dependencyClosure(directory: string): InstalledPackage[] {
  const placed = new Map<string, InstalledPackage>();
  const pending: { from: string; place: string; names: readonly string[]; optional: ReadonlySet<string> }[] = [
    wanted(directory, ''),
  ];
  for (let next = pending.shift(); next; next = pending.shift()) {
    for (const name of next.names) {
      const found = findInstalled(name, next.from);
      if (!found) {
        if (next.optional.has(name)) continue;
        throw new Error(`${name}, needed by ${next.from}, is not installed`);
      }
      const place = placeOf(name, { found, below: next.place, placed });
      if (!place) continue;
      placed.set(place, { directory: found, packageJson: readPackageJson(found), place });
      pending.push(wanted(found, place));
    }
  }
  return [...placed.values()];
}

function wanted(from: string, place: string) {
  const { dependencies = {}, optionalDependencies = {} } = readPackageJson(from);
  const names = [...new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies)])];
  return { from, place, names, optional: new Set(Object.keys(optionalDependencies)) };
}

/** Where a package must be put so that `below` finds exactly it; undefined when it is already visible from there. */
function placeOf(
  name: string,
  context: { found: string; below: string; placed: ReadonlyMap<string, InstalledPackage> },
): string | undefined {
  const { found, below, placed } = context;
  const visible = lookupPlaces(name, below)
    .map((place) => placed.get(place))
    .find((candidate) => candidate !== undefined);
  if (visible?.directory === found) return undefined;
  if (!visible) return name;
  return `${below}/node_modules/${name}`;
}

/** From the nearest to the top, the places where Node looks for `name` from the package at `below`. */
function lookupPlaces(name: string, below: string): string[] {
  const places: string[] = [];
  for (let at = below; at;) {
    places.push(`${at}/node_modules/${name}`);
    const cut = at.lastIndexOf('/node_modules/');
    at = cut < 0 ? '' : at.slice(0, cut);
  }
  return [...places, name];
}

function findInstalled(name: string, from: string): string | undefined {
  for (let at = realpathSync(from); ; at = dirname(at)) {
    const candidate = join(at, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
    if (at === dirname(at)) return undefined;
  }
}
