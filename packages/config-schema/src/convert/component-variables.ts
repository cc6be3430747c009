// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { basename, dirname } from 'node:path';
import { componentNames } from '../resolve/component-names.ts';
import { launchComponentGroups } from '../resolve/launch-components.ts';
import type { ConversionSource } from './conversion.ts';
import type { FoundVariable, InstanceContext } from './instance-context.ts';
import { listEntries } from './value-kinds.ts';

/** What v3 enables when nothing is said; what v1 did not start has to be switched off. */
export const enabledByDefault: readonly string[] = [
  'gateway',
  'zaas',
  'discovery',
  'api-catalog',
  'caching-service',
  'app-server',
  'zss',
  'explorer-jes',
  'explorer-mvs',
  'explorer-uss',
];

/** Components that v1 or v2 had and v3 has not, and what is there instead. */
export const removedComponents: ReadonlyMap<string, string> = new Map([
  ['jobs-api', 'z/OSMF has the same interface'],
  ['files-api', 'z/OSMF has the same interface'],
  ['metrics-service', 'nothing has taken its place'],
  ['cloud-gateway', 'the gateway of v3 has taken its place, on its own port'],
]);

/** LAUNCH_COMPONENT_GROUPS or ZWE_LAUNCH_COMPONENTS, and EXTERNAL_COMPONENTS, become `enabled` of each component. */
export function convertComponents(context: InstanceContext): void {
  const variables = context.findAll('ZWE_LAUNCH_COMPONENTS', 'LAUNCH_COMPONENT_GROUPS', 'EXTERNAL_COMPONENTS');
  const [first] = variables;
  if (!first) return;
  const selected = selectedComponents(context, variables);
  if (context.purpose === 'v3') enableForV3(context, selected);
  else for (const [component, source] of selected) enable(context, component, { source, why: 'v1 starts it' });
  for (const component of enabledByDefault) {
    if (selected.has(component) || (component === 'zaas' && selected.has('gateway'))) continue;
    const why = 'v1 does not start it, and v3 would without this';
    context.draft.write(first.source, { path: ['components', component, 'enabled'], value: false, why });
  }
}

function enableForV3(context: InstanceContext, selected: ReadonlyMap<string, ConversionSource>): void {
  for (const [component, source] of selected) {
    const instead = removedComponents.get(component);
    if (instead === undefined) enable(context, component, { source, why: 'v1 starts it' });
    else context.draft.drop(source, `v3 has no ${component}: ${instead}`);
    if (component === 'gateway') enable(context, 'zaas', { source, why: 'the gateway of v3 needs it' });
  }
}

function enable(
  context: InstanceContext,
  component: string,
  { source, why }: { readonly source: ConversionSource; readonly why: string },
): void {
  context.draft.write(source, { path: ['components', component, 'enabled'], value: true, why });
}

/** What v1 starts, and the variable that says so. */
function selectedComponents(
  context: InstanceContext,
  variables: readonly FoundVariable[],
): ReadonlyMap<string, ConversionSource> {
  const selected = new Map<string, ConversionSource>();
  const isNamed = variables.some(({ name }) => name === 'ZWE_LAUNCH_COMPONENTS');
  for (const variable of variables) {
    const isGroups = variable.name === 'LAUNCH_COMPONENT_GROUPS';
    if (isGroups && isNamed) context.draft.drop(variable.source, 'ZWE_LAUNCH_COMPONENTS counts');
    else {
      const components = isGroups ? componentsOfGroups(context, variable) : componentsOf(context, variable);
      for (const name of components) if (!selected.has(name)) selected.set(name, variable.source);
    }
  }
  return selected;
}

function componentsOfGroups(context: InstanceContext, { value, source }: FoundVariable): string[] {
  return listEntries(value).flatMap((word) => {
    const components = launchComponentGroups[word.toUpperCase()];
    if (!components)
      context.draft.ask(source, 'a group that is not GATEWAY, DESKTOP or ZSS: enable what it stands for');
    // As they are written, so that a comment of the variable comes to stand above the first of them.
    return enabledFirst(components ?? []);
  });
}

function enabledFirst(components: readonly string[]): string[] {
  const known = enabledByDefault.filter((name) => components.includes(name));
  return [...known, ...components.filter((name) => !known.includes(name))];
}

/** Names, and paths of directories with lifecycle scripts as v1 takes them too. */
function componentsOf(context: InstanceContext, found: FoundVariable): string[] {
  const names = componentNames();
  return listEntries(found.value).flatMap((entry) => {
    const name = entry.includes('/') ? installedName(context, entry) : entry;
    if (name !== undefined && /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name)) return [names.nameOf(name) ?? name];
    const why = 'a path outside zowe.extensionDirectory: install the component there, then enable it by its name';
    context.draft.ask(found.source, name === undefined ? why : 'an entry that is no name of a component');
    return [];
  });
}

/** The component whose directory, or whose bin directory, this is; only what is installed as an extension has a name. */
function installedName(context: InstanceContext, path: string): string | undefined {
  const extensions = context.find('ZWE_EXTENSION_DIR')?.value.replace(/\/+$/, '') ?? defaultExtensionDirectory;
  const directory = path.replace(/\/+$/, '').replace(/\/bin$/, '');
  return dirname(directory) === extensions ? basename(directory) : undefined;
}

/** Where v1 installs extensions when nothing is said. */
export const defaultExtensionDirectory = '/global/zowe/extensions';
