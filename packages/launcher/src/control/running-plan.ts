// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { comparableEnvironment } from '@zowe-ha/config-schema/comparable-environment';
import { maskPlan } from '../output/secrets.ts';
import type { ComponentPlan, Plan } from '../plan/component-plan.ts';

/** The plan that a launcher works by, in a form that can be compared with another one; secrets are there as hashes only. */
export interface RunningPlan {
  /** What the hashes depend on; another one each time. */
  readonly salt: string;
  readonly plan: Plan;
}

/** How the value of a secret variable begins in a plan that can be compared. */
export const hashPrefix = 'hmac-sha256:';

/** A plan without its secrets: variables that could be secret as hashes, everything else masked. */
export function comparablePlan(plan: Plan, salt: string): RunningPlan {
  const bare = maskPlan({ ...plan, components: plan.components.map((each) => ({ ...each, environment: {} })) });
  const components = bare.components.map((each, index) => ({
    ...each,
    environment: hashSecrets(plan.components[index], salt),
  }));
  return { salt, plan: { ...bare, components } };
}

function hashSecrets(component: ComponentPlan | undefined, salt: string): Record<string, string> {
  const { clear, hashed } = comparableEnvironment(component?.environment ?? {}, salt);
  const marked = Object.entries(hashed).map(([name, hash]) => [name, hashPrefix + hash] as const);
  return { ...clear, ...Object.fromEntries(marked) };
}
