// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { concealText, isSecretVariable, secretMask } from '../secrets/index.ts';
import { hashSecret, type ComparableEnvironment } from './comparable-environment.ts';

/** A variable that is not the same on both sides; what could be secret is masked. */
export interface EnvironmentDifference {
  readonly variable: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly left?: string;
  readonly right?: string;
}

/** What differs between an environment that is known in comparable form only, and one that is known in full; by name. */
export function compareEnvironments(
  left: ComparableEnvironment,
  right: Readonly<Record<string, string>>,
  salt: string,
): EnvironmentDifference[] {
  const names = new Set([...Object.keys(left.clear), ...Object.keys(left.hashed), ...Object.keys(right)]);
  return [...names].sort().flatMap((name) => compareVariable(name, left, { value: own(right, name), salt }));
}

function compareVariable(
  variable: string,
  left: ComparableEnvironment,
  right: { readonly value: string | undefined; readonly salt: string },
): EnvironmentDifference[] {
  const clear = own(left.clear, variable);
  const hash = own(left.hashed, variable);
  const before = clear ?? (hash === undefined ? undefined : secretMask);
  if (right.value === undefined) return before === undefined ? [] : [{ variable, change: 'removed', left: before }];
  const after = isSecretVariable(variable) || hash !== undefined ? secretMask : concealText(right.value);
  if (before === undefined) return [{ variable, change: 'added', right: after }];
  const isSame = hash === undefined ? clear === right.value : hash === hashSecret(right.value, right.salt);
  return isSame ? [] : [{ variable, change: 'changed', left: before, right: after }];
}

function own(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
