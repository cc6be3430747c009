// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

const mostBytes = 64 * 1024;

/** The content of a file that launchers write; throws when it is no regular file or too large: somebody else may have put it there. */
export function readSmallFile(file: string): string {
  // A FIFO of that name must not make the launcher wait.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new Error('it is not a file');
    if (status.size > mostBytes) throw new Error(`it is larger than ${mostBytes} bytes`);
    const buffer = Buffer.alloc(status.size);
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, status.size, 0));
  } finally {
    closeSync(descriptor);
  }
}

/** The content, or in words why there is none that could be used; undefined when there is no such file. */
export function readIfThere(file: string): string | undefined {
  try {
    return readSmallFile(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : `(${code ?? message})`;
  }
}
