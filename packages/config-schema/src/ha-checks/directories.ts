// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { posix } from 'node:path';
import { formatPath, textAt, type ConfigPath } from '../config-value.ts';
import type { FileReader } from './file-reader.ts';
import { haFinding, oncePerPlace, type HaFinding } from './ha-finding.ts';
import { viewsWith, type HaSite, type HaView } from './ha-site.ts';
import { haCheckMessages as messages } from './messages.ts';
import { storageOf } from './storage.ts';

const workspace: ConfigPath = ['zowe', 'workspaceDirectory'];
const logs: ConfigPath = ['zowe', 'logDirectory'];
const shared: ConfigPath = ['components', 'launcher', 'ha', 'sharedDirectory'];

/** What systems must not share they do not share; what they must share they do. */
export function checkDirectories(site: HaSite): HaFinding[] {
  const literal = [workspace, logs, shared].flatMap((path) => sysnameInPath(site, path));
  if (!site.isSysplex) return literal;
  return [
    ...literal,
    ...sharedBetween(site, workspace).map(({ view, other, location }) =>
      haFinding(messages.workspaceShared, { args: [other.name, view.name], location }),
    ),
    ...sharedBetween(site, logs).map(({ view, other, location }) =>
      haFinding(messages.logsShared, { args: [other.name, view.name], location }),
    ),
    ...checkSharedDirectory(site),
  ];
}

interface Sharing {
  readonly view: HaView;
  readonly other: HaView;
  readonly location: HaFinding['location'];
}

/** The first pair of systems for each directory: more would say the same again. */
function sharedBetween(site: HaSite, path: ConfigPath): Sharing[] {
  const owners = new Map<string, HaView>();
  const found = new Map<string, Sharing>();
  for (const view of site.views) {
    const directory = directoryOf(view, path);
    if (directory === undefined || isOfOneSystem(directory, site.files)) continue;
    const other = owners.get(directory);
    if (!other) owners.set(directory, view);
    else if (other.system !== view.system && !found.has(directory))
      found.set(directory, { view, other, location: site.place(view, path) });
  }
  return [...found.values()];
}

function directoryOf({ resolved }: HaView, path: ConfigPath): string | undefined {
  const text = textAt(resolved, path);
  return text === undefined ? undefined : posix.normalize(text).replace(/(?<=.)\/$/, '');
}

/** z/OS gives each system of a sysplex its own. */
const ofEachSystem = ['dev', 'etc', 'tmp', 'var'];

/** As many as z/OS follows; a loop of links must end. */
const maxLinks = 24;

/** Whether the path leads to another place on every system. */
function isOfOneSystem(path: string, files: FileReader): boolean {
  let parts = partsOf(path);
  for (let links = 0; links <= maxLinks; links++) {
    if (ofEachSystem.includes(parts[0] ?? '') || parts.includes('$SYSNAME')) return true;
    const next = followFirstLink(parts, files);
    if (!next) return false;
    parts = next;
  }
  return false;
}

/** The path with its first symbolic link resolved; $SYSNAME of its target stays what it is. */
function followFirstLink(parts: readonly string[], files: FileReader): string[] | undefined {
  for (const index of parts.keys()) {
    const around = `/${parts.slice(0, index).join('/')}`;
    const target = files.readLink(posix.join(around, parts[index] ?? ''));
    if (target !== undefined) return [...partsOf(posix.resolve(around, target)), ...parts.slice(index + 1)];
  }
  return undefined;
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function sysnameInPath(site: HaSite, path: ConfigPath): HaFinding[] {
  const findings = site.views
    .filter(({ resolved }) => textAt(resolved, path)?.split('/').includes('$SYSNAME'))
    .map((view) => {
      const key = formatPath(view.pathOf(path));
      return haFinding(messages.sysnameInPath, { args: [key], location: site.place(view, path) });
    });
  return oncePerPlace(findings);
}

/** Where the data sets of the caching service are, on systems that have no VSAM. */
function checkSharedDirectory(site: HaSite): HaFinding[] {
  const [first, ...others] = viewsWith(site, 'caching-service').filter((view) => storageOf(view).mode === 'vsam');
  if (!first) return [];
  const directory = (view: HaView): string | undefined => {
    const own = directoryOf(view, shared) ?? directoryOf(view, workspace);
    return own !== undefined && isOfOneSystem(own, site.files) ? `${view.system} ${own}` : own;
  };
  const different = others.find((view) => view.system !== first.system && directory(view) !== directory(first));
  if (!different) return [];
  const location = site.place(different, shared, workspace);
  return [haFinding(messages.sharedDirectoryNotShared, { args: [first.name, different.name], location })];
}
