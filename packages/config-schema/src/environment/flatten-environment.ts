// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping } from '../config-value.ts';
import { variableText } from './environment-entries.ts';

/**
 * A configuration as variables, as Zowe names them: the path with underscores between, everything in a key that is no letter or
 * digit an underscore, lists by index. Empty mappings and lists leave nothing behind.
 */
export function flattenEnvironment(value: unknown, prefix: string): Record<string, string> {
  const variables: Record<string, string> = {};
  collect(value, prefix, variables);
  return variables;
}

/** A part of a variable's name. */
export function variablePart(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9]/g, '_');
}

function collect(value: unknown, name: string, variables: Record<string, string>): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, `${name}_${index}`, variables);
  } else if (isMapping(value)) {
    for (const [key, item] of Object.entries(value)) collect(item, `${name}_${variablePart(key)}`, variables);
  } else {
    variables[name] = variableText(value);
  }
}
