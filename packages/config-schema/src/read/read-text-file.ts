// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { closeSync, constants, fstatSync, openSync, readSync, statSync, type StatsBase } from 'node:fs';
import { FileMissingError, FileNotReadableError, FileTooLargeError, NotAFileError } from '../config-errors.ts';
import { decodeText, type DecodedText } from './decode-text.ts';
import { FileChangingError } from './errors.ts';

/** No configuration file is larger; what is, is refused before it is read. */
export const maxFileBytes = 1024 * 1024;

/** The content of a text file, whose encoding is told by its content. Throws an error that names the file when there is none. */
export function readTextFile(file: string): string {
  return readText(file).text;
}

/** Like readTextFile, with the encoding and what is to be said about it. */
export function readText(file: string): DecodedText {
  return decodeText(file, readFileBytes(file));
}

/** The bytes of a file that did not change while they were read. Throws an error that names the file when there are none. */
export function readFileBytes(file: string, read: (file: string) => Buffer = readBounded): Buffer {
  return reading(file, () => {
    for (let count = 0; count < maxAttempts; count++) {
      const before = identity(file);
      const bytes = read(file);
      if (identity(file) === before) return bytes;
    }
    throw new FileChangingError(file, maxAttempts);
  });
}

/** How often a file is read that changes meanwhile. */
const maxAttempts = 5;

/** Another one when the file was written to, cut or replaced. Throws when it is no file, or is gone. */
function identity(file: string): string {
  const stats = statSync(file, { bigint: true });
  // Before it is opened: opening a pipe would wait for a writer.
  requireRegular(file, stats);
  return [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ');
}

/** Opened without waiting: what was a file a moment ago can be a pipe now. */
function readBounded(file: string): Buffer {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    requireRegular(file, stats);
    if (stats.size > maxFileBytes) throw new FileTooLargeError(file, stats.size, maxFileBytes);
    // A file can grow while it is read, and some report no size at all.
    const buffer = Buffer.allocUnsafe(maxFileBytes + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length <= maxFileBytes; length += read) {
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    if (length > maxFileBytes) throw new FileTooLargeError(file, length, maxFileBytes);
    return Buffer.from(buffer.subarray(0, length));
  } finally {
    closeSync(descriptor);
  }
}

function requireRegular(file: string, stats: StatsBase<number | bigint>): void {
  if (stats.isFile()) return;
  throw new NotAFileError(file, stats.isDirectory() ? 'a directory' : 'a pipe, a socket or a device');
}

/** Reads a file or a directory; what the system refuses becomes an error that names it. */
export function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code === 'ENOENT') throw new FileMissingError(file, { cause: error });
    throw new FileNotReadableError(file, reasons[code] ?? code, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is not a directory',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the path is too long',
  EIO: 'input/output error',
  ERR_INVALID_ARG_VALUE: 'the path has a NUL character',
};
