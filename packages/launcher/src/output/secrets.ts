// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { concealText, isSecretName, secretMask } from '@zowe-ha/config-schema/secrets';
import type { Plan } from '../plan/component-plan.ts';

/** Every secret of a plan, for masking; values that say nothing, such as true, are left out. */
export function secretsOf(plan: Plan): string[] {
  const found = new Set<string>();
  collect(plan, found);
  return [...found];
}

/** A copy of the plan that can be shown: values of secret names are masked, and secrets that can be recognised in other texts. */
export function maskPlan(plan: Plan): Plan {
  const text = JSON.stringify(plan, (key, value: unknown) => {
    if (typeof value !== 'string' || value === '') return value;
    return isSecretName(key) ? secretMask : concealText(value);
  });
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
