// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { comparableEnvironment, type ComparableEnvironment } from '@zowe-ha/config-schema/comparable-environment';
import type { Plan } from '../plan/component-plan.ts';

/** What a launcher works by, in a form that can be compared with a configuration; secrets are there as hashes only. */
export interface RunningConfiguration {
  readonly haInstance: string;
  /** What the launcher was started with. */
  readonly configSpec: string;
  /** What the hashes depend on; another one each time. */
  readonly salt: string;
  /** What each component is started with, by its name. */
  readonly components: Readonly<Record<string, ComparableEnvironment>>;
}

/** The configuration that a plan was made of, as far as components see it. */
export function describeConfiguration(plan: Plan, salt: string): RunningConfiguration {
  const components = plan.components.map(
    ({ name, environment }) => [name, comparableEnvironment(environment, salt)] as const,
  );
  return {
    haInstance: plan.haInstance.id,
    configSpec: plan.configSpec,
    salt,
    components: Object.fromEntries(components),
  };
}
