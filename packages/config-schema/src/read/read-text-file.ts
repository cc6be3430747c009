// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import {
  FileMissingError,
  FileNotReadableError,
  FileTooLargeError,
  NotAFileError,
  NotUtf8Error,
} from '../config-errors.ts';

/** No configuration file is larger; what is, is refused before it is read. */
export const maxFileBytes = 1024 * 1024;

/** The content of a UTF-8 file, without a byte order mark. Throws an error that names the file when there is none. */
export function readTextFile(file: string): string {
  const bytes = attempt(file, () => readBounded(file));
  if (!isUtf8(bytes)) throw notUtf8(file, bytes);
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function readBounded(file: string): Buffer {
  // Before it is opened: opening a pipe would wait for a writer.
  requireRegular(file, statSync(file));
  const descriptor = openSync(file, 'r');
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

function requireRegular(file: string, stats: Stats): void {
  if (stats.isFile()) return;
  throw new NotAFileError(file, stats.isDirectory() ? 'a directory' : 'a pipe, a socket or a device');
}

function attempt<T>(file: string, read: () => T): T {
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
};

/** The valid part before the first wrong byte decodes and encodes to itself; the first difference is therefore that byte. */
function notUtf8(file: string, bytes: Buffer): NotUtf8Error {
  const again = Buffer.from(bytes.toString('utf8'), 'utf8');
  let offset = bytes.findIndex((byte, index) => byte !== again[index]);
  if (offset === -1) offset = bytes.length;
  while (((again[offset] ?? 0) & 0xc0) === 0x80) offset--;
  const before = bytes.subarray(0, offset).toString('utf8');
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return new NotUtf8Error({ file, line, column }, offset);
}
