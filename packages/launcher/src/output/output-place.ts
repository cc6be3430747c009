// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { logMessage, type ZoweLogger } from '@zowe-ha/messages';
import { outputMessages } from './messages-output.ts';
import { openForAppend, openNew } from './output-files.ts';

export interface OutputPlaceOptions {
  /** Where output files belong. */
  readonly directory: string;
  /** Where they go while that is full, read-only or gone. */
  readonly fallback: string;
  readonly keep: () => number;
  readonly logger: ZoweLogger;
}

export interface OpenedOutput {
  readonly file: string;
  /** Undefined when the output is thrown away, because there is no place for it at all. */
  readonly descriptor: number | undefined;
}

/** Where output files are made. A start is not held up by a log directory that cannot be used; that is said once, and when it is over. */
export interface OutputPlace {
  readonly usual: (name: string) => string;
  /** Throws nothing. */
  openNew(name: string): OpenedOutput;
  /** Says that a file was removed; once until a start has made one again. */
  reportGone(file: string, label: string): void;
}

/** The place for the output files of an HA instance. */
export function createOutputPlace({ directory, fallback, keep, logger }: OutputPlaceOptions): OutputPlace {
  let unusable = false;
  let gone = false;
  const elsewhere = (name: string): OpenedOutput => {
    try {
      const file = join(fallback, name);
      return { file, descriptor: openForAppend(file) };
    } catch {
      return { file: '/dev/null', descriptor: undefined };
    }
  };
  const recovered = (): void => {
    if (unusable) logMessage(logger, outputMessages.outputDirectoryUsable, directory);
    unusable = false;
    gone = false;
  };
  return {
    usual: (name) => join(directory, name),
    openNew(name) {
      const file = join(directory, name);
      try {
        const descriptor = openNew(file, keep());
        recovered();
        return { file, descriptor };
      } catch (error) {
        const opened = elsewhere(name);
        const code = (error as NodeJS.ErrnoException).code ?? String(error);
        if (!unusable) logMessage(logger, outputMessages.outputDirectoryUnusable, directory, code, opened.file);
        unusable = true;
        return opened;
      }
    },
    reportGone(file, label) {
      if (!gone) logMessage(logger, outputMessages.outputGone, file, label);
      gone = true;
    },
  };
}
