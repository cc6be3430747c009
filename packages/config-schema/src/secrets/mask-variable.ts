// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { EnvironmentVariable } from '../environment/environment-variable.ts';
import { secretMask } from './conceal-text.ts';
import type { Masker } from './mask-secrets.ts';
import { isSecretPath, isSecretVariable } from './secret-name.ts';

/** The value of a variable as it can be shown. */
export function maskVariable({ name, value, source }: EnvironmentVariable, mask: Masker): string {
  const isSecret = isSecretVariable(name) || (source.kind !== 'rule' && isSecretPath(source.path));
  if (!isSecret) return String(mask(value, []));
  return ['', 'true', 'false'].includes(value) ? value : secretMask;
}
