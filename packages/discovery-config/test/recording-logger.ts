// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createLogger, type ZoweLogger } from '@zowe-ha/messages';

/** A real logger whose lines are kept. */
export interface RecordingLogger {
  readonly logger: ZoweLogger;
  /** The message ids so far, in order. */
  readonly ids: () => string[];
  readonly lines: () => string[];
}

/** Records everything from `info` up. */
export function createRecordingLogger(): RecordingLogger {
  const lines: string[] = [];
  const logger = createLogger({ source: 'TEST', destination: { write: (line) => lines.push(line) } });
  return {
    logger,
    lines: () => lines,
    ids: () => lines.map((line) => /ZWE\w+/.exec(line)?.[0] ?? line),
  };
}
