// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { VariableInvalidError, VariableMissingError } from '../config-errors.ts';
import { variablePart } from '../environment/flatten-environment.ts';

/** The environment that a component was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Bounds of a number, both included. */
export interface IntegerLimits {
  readonly min?: number;
  readonly max?: number;
}

/** The first of several variables that has a value; an empty one counts as not set. */
export function readVariable(env: Environment, ...names: readonly string[]): string | undefined {
  return names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
}

/** Like readVariable, but throws VariableMissingError, which names the first, when none has a value. */
export function requireVariable(env: Environment, first: string, ...others: readonly string[]): string {
  const value = readVariable(env, first, ...others);
  if (value === undefined) throw new VariableMissingError(first);
  return value;
}

/** A whole number; throws VariableInvalidError when it is none or outside of the limits. */
export function parseInteger(name: string, value: string, limits: IntegerLimits = {}): number {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = limits;
  const number = /^[+-]?\d+$/.test(value.trim()) ? Number(value) : NaN;
  if (number >= min && number <= max) return number;
  const bounds = [
    ...(limits.min === undefined ? [] : [`${limits.min} or more`]),
    ...(limits.max === undefined ? [] : [`${limits.max} or less`]),
  ];
  throw new VariableInvalidError(name, ['a whole number', ...bounds].join(', '));
}

/** `true` or `false`; throws VariableInvalidError for anything else. */
export function parseFlag(name: string, value: string): boolean {
  const flag = { true: true, false: false }[value.trim()];
  if (flag === undefined) throw new VariableInvalidError(name, 'true or false');
  return flag;
}

/** A list: one variable with commas, or one variable per entry that ends with its index. */
export function readList(env: Environment, name: string): string[] {
  const whole = readVariable(env, name);
  if (whole !== undefined) return splitList(whole);
  const items: string[] = [];
  for (let item = env[`${name}_0`]; item !== undefined; item = env[`${name}_${items.length}`]) items.push(item);
  return items.filter((item) => item !== '');
}

/** The entries of a text with commas, without the blanks around them. */
export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The variable that a key of the component's configuration became: `ha.storage.mode` is ZWE_configs_ha_storage_mode. */
export function configsVariable(path: string): string {
  return ['ZWE_configs', ...path.split('.').map(variablePart)].join('_');
}
