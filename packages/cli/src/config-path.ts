// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { UsageError } from './cli-errors.ts';

const step = /^(?:\.?([^.[\]]+)|\[(\d+)\])/;

/** Reads `components.gateway.port` or `zowe.externalDomains[0]`; throws a usage error for anything else. */
export function parseConfigPath(text: string): (string | number)[] {
  const path: (string | number)[] = [];
  let rest = text.startsWith('.') ? '' : text;
  while (rest !== '') {
    const match = step.exec(rest);
    if (!match) break;
    path.push(match[1] ?? Number(match[2]));
    rest = rest.slice(match[0].length);
  }
  if (rest !== '' || path.length === 0) throw new UsageError(`"${text}" is not a path such as zowe.externalDomains[0]`);
  return path;
}
