// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formatMessage } from '@zowe-ha/messages';
import { preparationMessages } from './messages-preparation.ts';
import { reasonOf } from './write-file.ts';

const ofGroup = 0o770;

/** Directories that the scripts of Zowe find in a workspace (zwe internal start prepare), with their modes. */
const expected: readonly (readonly [path: string, mode: number])[] = [
  ['.env', 0o700],
  ['api-mediation', ofGroup],
  ['api-mediation/api-defs', ofGroup],
  ['gateway', ofGroup],
  ['gateway/sharedLibs', ofGroup],
  ['discovery', ofGroup],
  ['discovery/sharedLibs', ofGroup],
  ['zaas', ofGroup],
  ['zaas/sharedLibs', ofGroup],
];

/** Makes sure that they are there, and returns what is to be said of those that are not as they should be. */
export function prepareWorkspace(workspace: string): string[] {
  return expected.flatMap(([path, mode]) => prepareDirectory(join(workspace, path), mode));
}

function prepareDirectory(directory: string, mode: number): string[] {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    return [formatMessage(preparationMessages.directoryNotCreated, [directory, reasonOf(error)])];
  }
  const present = statSync(directory).mode & 0o777;
  if (present === mode) return [];
  try {
    // Also when the file mode mask took bits away.
    chmodSync(directory, mode);
    return [];
  } catch (error) {
    const args = [directory, present.toString(8), mode.toString(8), reasonOf(error)];
    return [formatMessage(preparationMessages.modeNotSet, args)];
  }
}
