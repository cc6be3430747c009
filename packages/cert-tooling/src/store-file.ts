// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync, statSync } from 'node:fs';
import {
  KeyRingNotSupportedError,
  StoreFormatError,
  StoreMissingError,
  type StoreSource,
  StoreUnreadableError,
} from './certificate-errors.ts';

const maxBytes = 4 * 1024 * 1024;

/** The content of a configured certificate file; each way in which it cannot be had is an error of its own. */
export function readStoreFile(source: StoreSource): Buffer {
  if (/^safkeyring[a-z]*:\/\//i.test(source.file)) throw new KeyRingNotSupportedError(source);
  const bytes = read(source);
  if (bytes.length === 0) throw new StoreFormatError(source, 'it is empty');
  return bytes;
}

function read(source: StoreSource): Buffer {
  try {
    const { size } = statSync(source.file);
    if (size > maxBytes) throw new StoreFormatError(source, `it has ${size} bytes, the limit is ${maxBytes}`);
    return readFileSync(source.file);
  } catch (cause) {
    if (cause instanceof StoreFormatError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new StoreMissingError(source, { cause });
    throw new StoreUnreadableError(source, problems[code] ?? code, { cause });
  }
}

const problems: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'it is a directory',
  ELOOP: 'too many symbolic links',
};
