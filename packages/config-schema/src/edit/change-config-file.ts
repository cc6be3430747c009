// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileMissingError, FileTooLargeError } from '../config-errors.ts';
import { decodeText } from '../read/decode-text.ts';
import { maxFileBytes, readFileBytes } from '../read/read-text-file.ts';
import { encodeLike } from './encode-text.ts';
import { ConfigFileChangedError, ConfigFileExistsError } from './errors.ts';
import { withClaim, type ClaimOptions } from './file-claim.ts';
import { NewFiles, removeIfThere, saying, syncDirectory } from './write-file.ts';

export interface ChangeOptions extends ClaimOptions {
  /** Whether the file as it was is kept beside it; by default it is. */
  readonly backup?: boolean;
  /** Names the backup; the current time by default. */
  readonly now?: Date;
}

/** What became of a file that was to be changed. */
export interface ChangeReport {
  /** The file itself, behind symbolic links. */
  readonly file: string;
  /** False when the text was the same as before; then nothing was written. */
  readonly changed: boolean;
  /** The file as it was. */
  readonly backup?: string;
}

/**
 * Changes the text of a configuration file as a whole or not at all: the new text is written beside the file, in its encoding and with
 * its permissions, and takes its place in one step. Refuses when somebody else changed the file meanwhile. Behind a symbolic link the
 * file is changed and the link stays.
 */
export function changeConfigFile(
  file: string,
  change: (text: string) => string,
  options: ChangeOptions = {},
): ChangeReport {
  const target = realFile(file);
  // Refuses a directory or a device before anything is put beside it.
  readFileBytes(target);
  return saying(target, () => withClaim(target, () => changeClaimed(target, change, options), options));
}

function changeClaimed(file: string, change: (text: string) => string, options: ChangeOptions): ChangeReport {
  const before = readFileBytes(file);
  const stats = fs.statSync(file);
  const textBefore = decodeText(file, before).text;
  const text = change(textBefore);
  if (text === textBefore) return { file, changed: false };
  const bytes = encodeLike(file, before, text);
  if (bytes.length > maxFileBytes) throw new FileTooLargeError(file, bytes.length, maxFileBytes);
  const files = new NewFiles();
  try {
    const temporary = files.create(temporaryName(file), bytes, stats);
    const backup = options.backup === false ? undefined : backupName(file, options.now);
    if (backup !== undefined) files.create(backup, before, stats);
    requireUnchanged(file, before, stats);
    fs.renameSync(temporary, file);
    syncDirectory(dirname(file));
    return { file, changed: true, ...(backup !== undefined && { backup }) };
  } catch (error) {
    files.remove();
    throw error;
  }
}

export interface NewFileOptions {
  /** Whether a file that is there is replaced, with a backup; by default it is refused. */
  readonly overwrite?: boolean;
}

/** Writes a new file that only its owner can read, as a whole or not at all. */
export function writeNewFile(file: string, text: string, options: NewFileOptions = {}): ChangeReport {
  if (fs.existsSync(file)) {
    if (options.overwrite !== true) throw new ConfigFileExistsError(file);
    return changeConfigFile(file, () => text);
  }
  return saying(file, () => {
    const files = new NewFiles();
    try {
      const temporary = files.create(temporaryName(file), Buffer.from(text, 'utf8'), { mode: 0o600 });
      // Unlike a rename, a link never replaces what somebody else wrote in this moment.
      linkNew(temporary, file);
      syncDirectory(dirname(file));
      return { file, changed: true };
    } finally {
      files.remove();
    }
  });
}

function linkNew(temporary: string, file: string): void {
  try {
    fs.linkSync(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new ConfigFileExistsError(file);
    throw error;
  }
}

function realFile(file: string): string {
  try {
    return fs.realpathSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new FileMissingError(file, { cause: error });
    return saying(file, () => {
      throw error;
    });
  }
}

/** One of this name is left over from a process that had the same number. */
function temporaryName(file: string): string {
  const name = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  removeIfThere(name);
  return name;
}

function backupName(file: string, now = new Date()): string {
  const timestamp = now.toISOString().replaceAll(/[-:]/g, '');
  for (let number = 1; ; number++) {
    const name = `${file}.${timestamp}${number === 1 ? '' : `-${number}`}.bak`;
    if (!fs.existsSync(name)) return name;
  }
}

/** The last look before the file is replaced: what was read must still be what is there. */
function requireUnchanged(file: string, before: Buffer, stats: fs.Stats): void {
  const now = fs.statSync(file, { throwIfNoEntry: false });
  const same = now?.ino === stats.ino && now.dev === stats.dev && now.mode === stats.mode;
  if (!same || digest(readFileBytes(file)) !== digest(before)) throw new ConfigFileChangedError(file);
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
