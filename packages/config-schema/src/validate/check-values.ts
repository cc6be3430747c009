// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, mappingAt, type ConfigMapping, type ConfigPath, formatPath } from '../config-value.ts';
import { environmentProblem } from '../environment/environment-entries.ts';
import { createFinding, type Finding } from '../finding.ts';
import { locateNearest, type Locator } from '../read/locator.ts';
import { messages } from '../messages.ts';

/** Values that are accepted but do not do what they seem to. */
export function checkValues(config: ConfigMapping, locator: Locator): Finding[] {
  return [...checkTemplates(config, locator), ...checkEnvironments(config, locator)];
}

function checkTemplates(config: ConfigMapping, locator: Locator): Finding[] {
  return textsOf(config, [])
    .filter(({ text }) => text.includes('${{'))
    .map(({ path }) => {
      const location = locateNearest(locator, path, 'value');
      return createFinding(messages.templateNotEvaluated, [formatPath(path)], { location });
    });
}

function checkEnvironments(config: ConfigMapping, locator: Locator): Finding[] {
  return Object.entries(mappingAt(config, ['zowe', 'environments'])).flatMap(([name, value]) => {
    const problem = environmentProblem(name, value);
    if (problem === undefined) return [];
    const location = locateNearest(locator, ['zowe', 'environments', name], 'key');
    return [createFinding(messages.environmentIgnored, [name, problem], { location })];
  });
}

function textsOf(value: unknown, path: ConfigPath): { readonly path: ConfigPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}
