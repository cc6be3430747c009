// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createLogger, type ZoweLogger } from '@zowe-ha/messages';

/** A real logger whose lines the test reads. */
export function collectLog(): { readonly logger: ZoweLogger; readonly lines: string[]; ids(): string[] } {
  const lines: string[] = [];
  const logger = createLogger({ source: 'TEST', destination: { write: (line: string) => lines.push(line) } });
  return { logger, lines, ids: () => lines.map((line) => /ZWE\w+\d+[IWES]/.exec(line)?.[0] ?? line) };
}
