// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CertificateDirectoryError, ForeignFileError } from './plan-errors.ts';
import { makePrivateDirectory, syncDirectory } from './private-file.ts';

/*
 * <directory>/.sets/<id>/{ca,external,internal,certificates.yaml}   a complete set, written before it is shown
 * <directory>/.current -> .sets/<id>                                replaced by one rename: the switch
 * <directory>/{ca,...} -> .current/{ca,...}                         the names that configurations use; never change
 */
const sets = '.sets';
const current = '.current';
const names = ['ca', 'external', 'internal', 'certificates.yaml'] as const;

/**
 * Has `write` fill a new set and then shows it in place of the one before, by one rename: whoever is killed meanwhile leaves
 * the old set or the new one, both complete.
 */
export async function publishSet(directory: string, write: (setDirectory: string) => Promise<void>): Promise<void> {
  const id = randomBytes(8).toString('hex');
  const setDirectory = join(directory, sets, id);
  try {
    prepareDirectory(directory);
    makePrivateDirectory(setDirectory);
    await write(setDirectory);
    syncDirectory(setDirectory);
    for (const name of names) linkName(directory, name);
    const pending = join(directory, `${current}.${id}`);
    symlinkSync(join(sets, id), pending);
    renameSync(pending, join(directory, current));
    syncDirectory(directory);
  } catch (error) {
    rmSync(setDirectory, { recursive: true, force: true });
    throw asDirectoryError(error, directory);
  }
}

/** Removes sets that are not shown: those replaced, and those of runs that were killed. */
export function removeOtherSets(directory: string): void {
  const shown = linkTarget(join(directory, current));
  for (const id of list(join(directory, sets))) {
    if (join(sets, id) !== shown) rmSync(join(directory, sets, id), { recursive: true, force: true });
  }
  for (const name of list(directory).filter(isPending)) rmSync(join(directory, name), { force: true });
}

/** Whether there is something that only a run under the lock may clear up: what `removeOtherSets` removes, or the lock itself. */
export function hasRemains(directory: string): boolean {
  const shown = linkTarget(join(directory, current));
  return (
    list(join(directory, sets)).some((id) => join(sets, id) !== shown) ||
    list(directory).some((name) => name === '.lock' || isPending(name))
  );
}

/** Creates the directory, private to its owner; refuses one in which other files have the names that are needed. */
export function prepareDirectory(directory: string): void {
  try {
    for (const name of names) refuseForeign(directory, name);
    makePrivateDirectory(directory);
  } catch (error) {
    throw asDirectoryError(error, directory);
  }
}

function isPending(name: string): boolean {
  return name.startsWith(`${current}.`) || name.startsWith('.lock.');
}

function refuseForeign(directory: string, name: string): void {
  const file = join(directory, name);
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (entry && linkTarget(file) !== join(current, name)) throw new ForeignFileError(file);
}

function linkName(directory: string, name: string): void {
  const file = join(directory, name);
  if (linkTarget(file) === undefined) symlinkSync(join(current, name), file);
}

function linkTarget(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch {
    return undefined;
  }
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function asDirectoryError(error: unknown, directory: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && 'syscall' in (error as object)
    ? new CertificateDirectoryError(directory, code, { cause: error })
    : error;
}
