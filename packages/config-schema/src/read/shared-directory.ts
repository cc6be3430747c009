// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  closeSync,
  constants,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmdirSync,
  statSync,
  type Stats,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { createFinding, type Finding } from '../finding.ts';
import { readMessages } from './messages.ts';
import { sharedFiles } from './shared-checksum.ts';

/** Where the systems share the configuration of the instance directory whose file comes first; undefined without any file. */
export function sharedDirectoryOf({ sources }: { readonly sources: readonly string[] }): string | undefined {
  const local = sources.find((source) => isAbsolute(source));
  return local === undefined ? undefined : join(dirname(local), 'shared');
}

export interface SharedDirectoryOptions {
  /** What below it has to be writable, relative to it; `.` is the directory itself. Nothing by default. */
  readonly writable?: readonly string[];
  /** The user that this program runs under; its own by default. */
  readonly userId?: number;
}

/**
 * What is wrong with the directory that the systems share: that it is missing, cannot be used, or can be changed by others than its owner. It
 * looks at the directory, at its configuration files, and at what must be writable; whoever calls it needs the rights of the user Zowe runs under.
 */
export function checkSharedDirectory(directory: string, options: SharedDirectoryOptions = {}): Finding[] {
  const stats = statSync(directory, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return [missing(directory, stats)];
  const unreadable = checkAccess(directory, 'read', () => readdirSync(directory));
  if (unreadable.length > 0) return unreadable;
  const files = sharedFiles(directory).map((name) => join(directory, name));
  const writable = (options.writable ?? []).map((name) => join(directory, name));
  const owners = acceptedOwners(directory, options);
  return [
    ...[directory, ...files].flatMap((path) => checkRights(path, owners)),
    ...files.flatMap((path) => checkAccess(path, 'read', () => openFor(path, constants.O_RDONLY))),
    ...writable.flatMap((path) => checkWritable(path)),
  ];
}

function missing(directory: string, stats: Stats | undefined): Finding {
  const link = lstatSync(directory, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const absent = link ? 'is a symbolic link that leads nowhere on this system' : 'does not exist';
  return createFinding(readMessages.sharedMissing, [directory, stats ? 'is not a directory' : absent], {
    location: { file: directory },
  });
}

/** By doing it: that is also right on a file system that is mounted read-only, and under an effective user that is not the real one. */
function checkAccess(path: string, what: 'read' | 'written', attempt: () => void): Finding[] {
  try {
    attempt();
    return [];
  } catch {
    return [createFinding(readMessages.sharedNotAccessible, [path, what], { location: { file: path } })];
  }
}

function openFor(path: string, flags: number): void {
  closeSync(openSync(path, flags | constants.O_NONBLOCK));
}

function checkWritable(path: string): Finding[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [missing(path, stats)];
  return checkAccess(path, 'written', () => {
    if (stats.isDirectory()) rmdirSync(mkdtempSync(join(path, '.writable-')));
    else openFor(path, constants.O_WRONLY);
  });
}

/** Root, the user of this program, and the owner of the instance directory around it. */
function acceptedOwners(directory: string, { userId = process.geteuid?.() }: SharedDirectoryOptions): Set<number> {
  const around = statSync(dirname(directory), { throwIfNoEntry: false })?.uid;
  return new Set([0, userId, around].filter((id) => id !== undefined));
}

function checkRights(path: string, owners: ReadonlySet<number>): Finding[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  const location = { file: path };
  const findings: Finding[] = [];
  if (stats.mode & constants.S_IWOTH)
    findings.push(createFinding(readMessages.sharedWorldWritable, [path], { location }));
  if (stats.mode & constants.S_IWGRP) {
    findings.push(createFinding(readMessages.sharedGroupWritable, [path, stats.gid], { location }));
  }
  if (!owners.has(stats.uid)) {
    findings.push(createFinding(readMessages.sharedForeignOwner, [path, stats.uid], { location }));
  }
  return findings;
}
