// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { accessSync, constants, mkdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from './component-plan.ts';
import { createFinding, type Finding } from '../finding.ts';
import { startMessages } from '../messages-start.ts';

interface WritableDirectory {
  readonly path: string;
  readonly key: string;
  readonly mode: number;
}

/** Directories that were created for a start, so that a start that fails leaves nothing behind. */
export interface CreatedDirectories {
  /** Removes what was created and is still empty. */
  undo(): void;
}

export type DirectoriesOutcome =
  | { readonly outcome: 'ready'; readonly created: CreatedDirectories }
  | { readonly outcome: 'refused'; readonly findings: readonly Finding[] };

/** Finds out, without changing anything, whether the directories of a plan can be used. */
export function checkDirectories(directories: Plan['directories']): Finding[] {
  return writable(directories).flatMap((directory) => {
    const problem = problemOf(directory.path);
    return problem === undefined ? [] : [refusal(directory, problem)];
  });
}

/** Creates what is missing and proves that files can be written; undoes its own work when one of them fails. */
export function prepareDirectories(directories: Plan['directories']): DirectoriesOutcome {
  const created: string[] = [];
  const undo = (): void => {
    for (const path of created.splice(0).reverse()) removeEmpty(path);
  };
  for (const directory of writable(directories)) {
    try {
      createMissing(directory, created);
      proveWritable(directory.path);
    } catch (error) {
      undo();
      return { outcome: 'refused', findings: [refusal(directory, reasonOf(error))] };
    }
  }
  return { outcome: 'ready', created: { undo } };
}

/** Modes as the scripts of Zowe create them (zwe internal start prepare). */
function writable(directories: Plan['directories']): WritableDirectory[] {
  return [
    { path: directories.workspace, key: 'zowe.workspaceDirectory', mode: 0o770 },
    { path: directories.logs, key: 'zowe.logDirectory', mode: 0o750 },
    { path: directories.shared, key: 'components.launcher.ha.sharedDirectory', mode: 0o770 },
  ];
}

/** The nearest directory that exists decides. */
function problemOf(path: string): string | undefined {
  try {
    if (!statSync(path).isDirectory()) return 'it is not a directory';
    accessSync(path, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' || dirname(path) === path) return reasonOf(error);
    const above = problemOf(dirname(path));
    return above && `${dirname(path)}: ${above}`;
  }
}

function createMissing({ path, mode }: WritableDirectory, created: string[]): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) createMissing({ path: dirname(path), key: '', mode }, created);
  mkdirSync(path, { mode });
  created.push(path);
}

function proveWritable(path: string): void {
  const file = join(path, `.zowe-ha-${process.pid}`);
  try {
    writeFileSync(file, '');
  } finally {
    rmSync(file, { force: true });
  }
}

function removeEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Somebody has put something into it meanwhile: it is theirs now.
  }
}

function refusal({ path, key }: WritableDirectory, problem: string): Finding {
  const isWorkspace = key === 'zowe.workspaceDirectory';
  const definition = isWorkspace ? startMessages.workspaceNotUsable : startMessages.directoryNotUsable;
  return createFinding(definition, [path, problem], { file: path, key });
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the file system is read-only',
    ENOTDIR: 'a part of the path is not a directory',
    ENOSPC: 'the file system is full',
    ENOENT: 'it cannot be created',
  };
  return words[code ?? ''] ?? message;
}
