// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import * as fs from 'node:fs';
import { ZoweError } from '@zowe-ha/messages';
import { ConfigFileNotWritableError } from './errors.ts';

/** Who may do what with a file. */
export interface FileAttributes {
  readonly mode: number;
  readonly uid?: number;
  readonly gid?: number;
}

/** Files that are written together: all of them stay, or none. */
export class NewFiles {
  private readonly names: string[] = [];

  /** Creates a file that did not exist, with everything on disk when it returns. */
  create(file: string, bytes: Buffer, attributes: FileAttributes): string {
    const descriptor = fs.openSync(file, 'wx', 0o600);
    this.names.push(file);
    try {
      for (let at = 0; at < bytes.length;) at += fs.writeSync(descriptor, bytes, at);
      giveAway(descriptor, attributes);
      fs.fchmodSync(descriptor, attributes.mode & 0o7777);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
    return file;
  }

  remove(): void {
    this.names.forEach(removeIfThere);
  }
}

/** Removes a file; that it is gone already is as good. */
export function removeIfThere(file: string): void {
  try {
    fs.unlinkSync(file);
  } catch {
    // Whoever finds it later knows by its name that it is left over.
  }
}

/** The owner and group that the file had; who is not root can keep the group at most. */
function giveAway(descriptor: number, { uid, gid }: FileAttributes): void {
  const own = fs.fstatSync(descriptor);
  if (uid === undefined || gid === undefined || (own.uid === uid && own.gid === gid)) return;
  const isRoot = process.getuid?.() === 0;
  try {
    fs.fchownSync(descriptor, isRoot ? uid : own.uid, gid);
  } catch (error) {
    if (isRoot) throw error;
  }
}

/** Has a new name in a directory on disk; some file systems cannot, and do not need it. */
export function syncDirectory(directory: string): void {
  try {
    const descriptor = fs.openSync(directory, 'r');
    try {
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  } catch {
    // The file itself is on disk.
  }
}

/** Runs an action; what the system refuses becomes an error that names the file. */
export function saying<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof ZoweError || code === undefined) throw error;
    throw new ConfigFileNotWritableError(file, reasons[code] ?? code, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'the quota is used up',
  EFBIG: 'it would be too large',
  ENOENT: 'its directory does not exist',
  ENOTDIR: 'a part of the path is not a directory',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the path is too long',
  EISDIR: 'it is a directory',
  EIO: 'input/output error',
};
