// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { opendirSync, readlinkSync } from 'node:fs';

/** How the checks look at the file system. */
export interface FileReader {
  /** Names in a directory; undefined when it cannot be read. */
  readDirectory(path: string): readonly string[] | undefined;
  /** The target of a symbolic link; undefined when the path is none. */
  readLink(path: string): string | undefined;
}

/** No directory of Zowe has as many files; a wrong path might. */
const maxNames = 10_000;

/** The file system of this machine. */
export const systemFiles: FileReader = {
  readDirectory(path) {
    try {
      return namesIn(path);
    } catch {
      return undefined;
    }
  },
  readLink(path) {
    try {
      return readlinkSync(path);
    } catch {
      return undefined;
    }
  },
};

function namesIn(path: string): string[] {
  const directory = opendirSync(path);
  try {
    const names: string[] = [];
    for (let entry = directory.readSync(); entry && names.length < maxNames; entry = directory.readSync()) {
      if (entry.isFile()) names.push(entry.name);
    }
    return names.sort();
  } finally {
    directory.closeSync();
  }
}
