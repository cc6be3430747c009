// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt, type ConfigMapping } from '../config-value.ts';
import { environmentProblem } from '../environment/environment-entries.ts';
import { createFinding, type Finding } from '../finding.ts';
import { locateNearest, type Locator } from '../read/locator.ts';
import { configMessages as messages } from '../messages-config.ts';

/** Values that are accepted but do not do what they seem to. */
export function checkValues(config: ConfigMapping, locator: Locator): Finding[] {
  return Object.entries(mappingAt(config, ['zowe', 'environments'])).flatMap(([name, value]) => {
    const problem = environmentProblem(name, value);
    if (problem === undefined) return [];
    const location = locateNearest(locator, ['zowe', 'environments', name], 'key');
    return [createFinding(messages.environmentIgnored, [name, problem], { location })];
  });
}
