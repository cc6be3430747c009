// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { outputMessages } from './messages-output.ts';

export interface LastOutput {
  readonly label: string;
  /** Where all of its lines are. */
  readonly file: string;
  readonly lines: readonly string[];
}

/** Repeats in the job log what a component instance wrote last; says nothing when it wrote nothing. */
export function sayLastLines(logger: ZoweLogger, { label, file, lines }: LastOutput): void {
  if (lines.length === 0) return;
  logMessage(logger, outputMessages.lastLines, lines.length, label, file);
  for (const line of lines) logMessage(logger, outputMessages.lastLine, label, line);
}
