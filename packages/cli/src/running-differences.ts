// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { EnvironmentDifference, ResolvedInstance } from '@zowe-ha/config-schema';
import type { RunningConfiguration } from '@zowe-ha/launcher/control';
import { openComponent } from './shown-component.ts';

/** A variable that a component runs with, and that the configuration would give it otherwise. */
export interface RunningDifference extends EnvironmentDifference {
  readonly component: string;
}

/** They tell where the configuration is, not what it says. */
const places = ['CONFIG', 'ZWE_CLI_PARAMETER_CONFIG'];

/** What differs between what a launcher works by (left) and what a configuration says (right), component by component. */
export async function runningDifferences(
  running: RunningConfiguration,
  instance: ResolvedInstance,
): Promise<RunningDifference[]> {
  const { compareEnvironments } = await import('@zowe-ha/config-schema');
  const wanted = await environmentsOf(instance);
  const names = new Set([...Object.keys(running.components), ...wanted.keys()]);
  return [...names].flatMap((component) => {
    const left = running.components[component] ?? { clear: {}, hashed: {} };
    const differences = compareEnvironments(left, wanted.get(component) ?? {}, running.salt);
    return differences
      .filter(({ variable }) => !places.includes(variable))
      .map((difference) => ({ component, ...difference }));
  });
}

/** By component, in the order of the configuration. */
async function environmentsOf(instance: ResolvedInstance): Promise<Map<string, Record<string, string>>> {
  const { environmentOf, readInstallationFacts, variableTexts } = await import('@zowe-ha/config-schema');
  const facts = readInstallationFacts(instance);
  const environments = new Map<string, Record<string, string>>();
  for (const name of instance.enabledComponents) {
    environments.set(name, variableTexts(environmentOf(instance, await openComponent(instance, name), facts)));
  }
  return environments;
}
