// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ZoweError } from '@zowe-ha/messages';
import { engineMessages } from '../supervision/messages-engine.ts';

export class SystemDirectoryNotPrivateError extends ZoweError {
  constructor(path: string, problem: string) {
    super(engineMessages.systemDirectoryNotPrivate, [path, problem], { location: { file: path } });
  }
}

/** Where the launchers of this user on this system meet: control sockets and port reservations. Only the path; nothing is created. */
export function systemDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  const configured = environment['ZWE_HA_SYSTEM_DIR'];
  return configured ? resolve(configured) : join(tmpdir(), `zowe-ha-${ownUid()}`);
}

/** Creates the directory for this user only, or checks that the existing one is; throws when it is not. */
export function prepareSystemDirectory(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new SystemDirectoryNotPrivateError(path, error instanceof Error ? error.message : String(error));
  }
  const found = lstatSync(path);
  if (!found.isDirectory()) throw new SystemDirectoryNotPrivateError(path, 'it is not a directory');
  if (found.uid !== ownUid()) throw new SystemDirectoryNotPrivateError(path, 'it belongs to somebody else');
  // Others may have put something into it; only having been able to look is harmless.
  if (found.mode & 0o022) throw new SystemDirectoryNotPrivateError(path, 'others may write into it');
  if (found.mode & 0o077) chmodSync(path, 0o700);
}

/** Unlike `userInfo()`, it works for users without an entry in the user database, as in containers. */
function ownUid(): number {
  return process.getuid?.() ?? 0;
}

/** Removes the directories, innermost first, as far as they are empty: others may use them still. */
export function removeEmptyDirectories(...paths: readonly string[]): void {
  for (const path of paths) {
    try {
      rmdirSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return;
    }
  }
}
