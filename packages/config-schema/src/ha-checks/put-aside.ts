// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, renameSync } from 'node:fs';
import { ConfigFileNotWritableError } from '../edit/errors.ts';

/** A file that has another name now, under which nobody reads it. */
export interface AsideFile {
  readonly file: string;
  readonly backup: string;
}

/** Gives the file a name that ends in `.bak`; undefined when somebody else removed it meanwhile. */
export function putAside(file: string, now: Date): AsideFile | undefined {
  const timestamp = now.toISOString().replaceAll(/[-:]/g, '');
  let backup = `${file}.${timestamp}.bak`;
  for (let number = 2; existsSync(backup); number++) backup = `${file}.${timestamp}-${number}.bak`;
  try {
    renameSync(file, backup);
    return { file, backup };
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new ConfigFileNotWritableError(file, code, { cause: error });
  }
}
