// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHmac } from 'node:crypto';
import { concealText, isSecretVariable } from '../secrets/index.ts';

/** The environment of a component in a form that may leave the process: what could be secret only as a hash that depends on a salt. */
export interface ComparableEnvironment {
  readonly clear: Readonly<Record<string, string>>;
  readonly hashed: Readonly<Record<string, string>>;
}

/** Separates what can be told from what can only be compared. */
export function comparableEnvironment(
  variables: Readonly<Record<string, string>>,
  salt: string,
): ComparableEnvironment {
  const clear: Record<string, string> = {};
  const hashed: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    if (isSecretVariable(name) || concealText(value) !== value) hashed[name] = hashSecret(value, salt);
    else clear[name] = value;
  }
  return { clear, hashed };
}

/** The hash by which two processes find out whether they have the same secret, without telling it. */
export function hashSecret(value: string, salt: string): string {
  return createHmac('sha256', salt).update(value).digest('hex');
}
