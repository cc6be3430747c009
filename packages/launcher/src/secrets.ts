// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Plan } from './component-plan.ts';

const secretName = /(?:password|passphrase|passwd|secret|credentials?|token|private_?key)$/i;
const mask = '*****';

/** Whether a configuration key or an environment variable of this name holds something that nobody may read. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** Every secret of a plan, for masking; values that say nothing, such as true, are left out. */
export function secretsOf(plan: Plan): string[] {
  const found = new Set<string>();
  collect(plan, found);
  return [...found];
}

/** A copy of the plan that can be shown: values of secret names are masked. */
export function maskPlan(plan: Plan): Plan {
  const text = JSON.stringify(plan, (key, value: unknown) =>
    typeof value === 'string' && value !== '' && isSecretName(key) ? mask : value,
  );
  return JSON.parse(text) as Plan;
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'object') collect(child, found);
    else if (typeof child === 'string' && isSecretName(key) && !/^(?:|true|false|\d{1,3})$/.test(child))
      found.add(child);
  }
}
