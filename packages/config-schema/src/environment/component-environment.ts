// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatPath, mappingAt, valueAt, type ConfigMapping } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';
import { sourcePath } from '../resolve/resolve-overrides.ts';
import { instanceVariables, launcherVariables, nameAndDirectoryVariables } from './common-variables.ts';
import { componentConfigs } from './component-configs.ts';
import { environmentProblem } from './environment-entries.ts';
import { sizeFindings } from './environment-size.ts';
import { configVariable, ruleVariable, type EnvironmentVariable, type VariableSource } from './environment-variable.ts';
import { flattenVariables, variablePart, type Collision, type Flattened } from './flatten-environment.ts';
import type { InstallationFacts } from './installation-facts.ts';
import { environmentMessages } from './messages.ts';
import { v1Variables } from './v1-variables.ts';

/** What a component is started with. */
export interface ComponentEnvironment {
  /** By name. They contain passwords, as those of Zowe do. */
  readonly variables: ReadonlyMap<string, EnvironmentVariable>;
  /** Keys that share a variable, and sizes that the system does not take. */
  readonly findings: readonly Finding[];
}

/** A component and what it says about itself. */
export interface ManifestedComponent {
  readonly name: string;
  readonly manifest: Manifest;
}

/**
 * The environment of a component, apart from what differs between its instances: Zowe's names, so that components of v1 to v3 find
 * what they look for, and those of Zowe HA. It contains passwords, as Zowe's does. What tells of the installation is not there; who
 * knows it asks environmentOf.
 */
export function componentEnvironment(
  instance: ResolvedInstance,
  component: string,
  manifest: Manifest,
): Record<string, string> {
  return variableTexts(environmentOf(instance, { name: component, manifest }));
}

/** The variables as a program is started with them. */
export function variableTexts({ variables }: ComponentEnvironment): Record<string, string> {
  return Object.fromEntries([...variables.values()].map(({ name, value }) => [name, value]));
}

/** Like componentEnvironment, with what gave each variable its value, and with what is wrong. */
export function environmentOf(
  instance: ResolvedInstance,
  component: ManifestedComponent,
  facts: InstallationFacts = {},
): ComponentEnvironment {
  const { name, manifest } = component;
  const whole = wholeConfiguration(instance);
  const configs = componentConfigs(instance, name, manifest);
  const own = ['ZWE_configs', `ZWE_components_${variablePart(name)}`].map((prefix) =>
    flattenVariables(configs, prefix, ['components', name]),
  );
  const variables = new Map<string, EnvironmentVariable>();
  const layers = [
    // The launcher of Zowe leaves it to its components; text files are tagged on z/OS.
    ruleVariable('_BPXK_AUTOCVT', 'ON', 'conversion of tagged files on z/OS'),
    v1Variables(instance, name),
    nameAndDirectoryVariables(instance),
    ...[whole, ...own].map((flattened) => fromConfiguration(flattened, instance)),
    instanceVariables(instance, facts),
    environmentsEntries(instance),
    launcherVariables(instance, name),
  ];
  for (const variable of layers.flat()) variables.set(variable.name, variable);
  const collisions = [...whole.collisions.filter(isNotOf(name)), ...(own[1]?.collisions ?? [])];
  return {
    variables,
    findings: [...collisions.map((each) => collisionFinding(instance, each)), ...sizeFindings(name, variables)],
  };
}

const wholeConfigurations = new WeakMap<ResolvedInstance, Flattened>();

/** Every component is given the whole configuration; it is the same for all. */
function wholeConfiguration(instance: ResolvedInstance): Flattened {
  const known = wholeConfigurations.get(instance) ?? flattenVariables(instance.config, 'ZWE');
  wholeConfigurations.set(instance, known);
  return known;
}

function fromConfiguration({ variables }: Flattened, instance: ResolvedInstance): EnvironmentVariable[] {
  return [...variables.values()].map(({ name, value, path }) => {
    const kind: VariableSource['kind'] = valueAt(instance.config, path) === undefined ? 'manifest' : 'config';
    return { name, value, source: { kind, path } };
  });
}

/** As Zowe's start does it, they go over everything that is not the launcher's own. */
function environmentsEntries({ config }: ResolvedInstance): EnvironmentVariable[] {
  const whole = config as unknown as ConfigMapping;
  const path = ['zowe', 'environments'];
  return Object.entries(mappingAt(whole, path)).flatMap(([name, value]) => {
    if (environmentProblem(name, value) !== undefined) return [];
    if (value === null) return [{ name, value: '', source: { kind: 'config', path: [...path, name] } }];
    return configVariable(name, whole, [...path, name]);
  });
}

/** What collides within the component itself is told by its own variables. */
function isNotOf(component: string): (collision: Collision) => boolean {
  return ({ path, hidden }) => ![path, hidden].every((each) => each[0] === 'components' && each[1] === component);
}

function collisionFinding({ loaded, id }: ResolvedInstance, { name, path, hidden }: Collision): Finding {
  const key = formatPath(hidden);
  const location = loaded.locate(sourcePath(loaded.config as unknown as ConfigMapping, id, hidden));
  const args = [key, formatPath(path), name];
  return createFinding(environmentMessages.variablesCollide, args, { location: { ...location, key } });
}
