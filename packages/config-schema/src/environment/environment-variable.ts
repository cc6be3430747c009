// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { listText, variableText } from './environment-entries.ts';

/** What gave a variable its value: a value of the resolved configuration, one of the manifest, or a rule. */
export type VariableSource =
  | { readonly kind: 'config' | 'manifest'; readonly path: ConfigPath }
  | { readonly kind: 'rule'; readonly text: string };

/** One variable of a component. */
export interface EnvironmentVariable {
  readonly name: string;
  readonly value: string;
  readonly source: VariableSource;
}

/** A variable that a rule gives its value; none without a value. */
export function ruleVariable(name: string, value: unknown, text: string): EnvironmentVariable[] {
  return value === undefined ? [] : [{ name, value: variableText(value), source: { kind: 'rule', text } }];
}

/**
 * A variable with the first value that the paths lead to: a text, number or boolean as it is, a list of them with commas. None when
 * nothing is there; an explicit empty value is the empty text.
 */
export function configVariable(name: string, config: ConfigMapping, ...paths: ConfigPath[]): EnvironmentVariable[] {
  for (const path of paths) {
    const value = valueAt(config, path);
    if (value === undefined) continue;
    if (Array.isArray(value)) return [{ name, value: listText(value), source: configSource(path) }];
    if (typeof value !== 'object' || value === null)
      return [{ name, value: variableText(value), source: configSource(path) }];
  }
  return [];
}

function configSource(path: ConfigPath): VariableSource {
  return { kind: 'config', path };
}
