// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { ZoweError } from '@zowe-ha/messages';
import { ownershipMessages } from './messages-ownership.ts';

/** The launcher is process 1 of its pid namespace. */
export class ProcessOneError extends ZoweError {
  constructor(command: string) {
    super(ownershipMessages.processOne, [command]);
  }
}

/**
 * Throws for process 1: every process of the namespace whose parent ended becomes its child, and Node collects only those that it has
 * started. `command` is how the launcher was started.
 */
export function refuseAsProcessOne(pid: number, command: readonly string[]): void {
  if (pid === 1) throw new ProcessOneError(['tini', '--', ...command].map(quoted).join(' '));
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
