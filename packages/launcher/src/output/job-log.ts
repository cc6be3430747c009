// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLogger, ZoweError, type ZoweLogger } from '@zowe-ha/messages';
import { startMessages } from '../messages-start.ts';

const mask = '*****';

export class JobLogUnusableError extends ZoweError {
  constructor(file: string, cause: Error) {
    super(startMessages.jobLogUnusable, [file, cause.message], { cause, location: { file } });
  }
}

export interface JobLog {
  readonly logger: ZoweLogger;
  /** Absolute; undefined when lines go to standard output only. */
  readonly file: string | undefined;
  /** From now on these texts are masked in every line; replaces what was given before. */
  conceal(secrets: readonly string[]): void;
  close(): void;
}

/** Opens the job log: standard output and, when given, a file that is appended to. Throws JobLogUnusableError. */
export function openJobLog(path: string | undefined): JobLog {
  const file = path === undefined ? undefined : resolve(path);
  const descriptors = file === undefined ? [1] : [1, openForAppend(file)];
  let secrets: readonly string[] = [];
  const destination = {
    write(line: string): void {
      const safe = secrets.reduce((text, secret) => text.replaceAll(secret, mask), line);
      for (const descriptor of descriptors) writeWhole(descriptor, safe);
    },
  };
  return {
    logger: createLogger({ source: 'ZWELNCH', destination }),
    file,
    conceal(next) {
      secrets = next.filter((secret) => secret !== '').sort((one, other) => other.length - one.length);
    },
    close() {
      for (const descriptor of descriptors.splice(1)) closeSync(descriptor);
    },
  };
}

function openForAppend(file: string): number {
  try {
    return openSync(file, 'a', 0o640);
  } catch (error) {
    throw new JobLogUnusableError(file, error as Error);
  }
}

/** Supervision is worth more than its log: a closed pipe or a full disk loses lines, nothing else. */
function writeWhole(descriptor: number, line: string): void {
  let rest = Buffer.from(line);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch {
    return;
  }
}
