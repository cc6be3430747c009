// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, mappingAt, valueAt, type ConfigMapping } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { splitList } from '../service/environment-reader.ts';
import { nearestSpelling } from '../validate/nearest-spelling.ts';
import type { ComponentNames } from './component-names.ts';
import { enabledComponentsOf } from './component-ports.ts';
import { resolveMessages } from './messages.ts';
import { applyOverrides } from './resolve-overrides.ts';
import { variableOf, type ResolveContext, type VariablePlace } from './variable-places.ts';

const desktop = ['zss', 'app-server'] as const;

/** What the groups of Zowe v1 stand for, in the order in which v1 started them: the desktop first. */
export const launchComponentGroups: Readonly<Record<string, readonly string[]>> = {
  DESKTOP: desktop,
  ZSS: ['zss'],
  GATEWAY: [
    'discovery',
    'gateway',
    'api-catalog',
    'caching-service',
    'metrics-service',
    'files-api',
    'jobs-api',
    'explorer-jes',
    'explorer-mvs',
    'explorer-uss',
  ],
};

/** The configuration with the components enabled that the variables of Zowe v1 name, and what is doubtful about them. */
export interface LaunchSelection {
  readonly config: ConfigMapping;
  readonly findings: readonly Finding[];
}

/**
 * Applies ZWE_LAUNCH_COMPONENTS, LAUNCH_COMPONENT_GROUPS and EXTERNAL_COMPONENTS by the rule of the release that the configuration is
 * of: of v1 when no component says `enabled`, and then they decide; else of v2 and v3, where `enabled` decides and they are ignored.
 */
export function selectLaunchComponents(context: ResolveContext, names: ComponentNames): LaunchSelection {
  const { config } = context;
  const list = readLaunchList(context, names);
  if (!list) return { config, findings: [] };
  if (!saysEnabled(config)) return { config: enable(config, list.components), findings: list.findings };
  const enabled = enabledComponentsOf(applyOverrides(config, context.id));
  const missing = list.components.filter((name) => !enabled.includes(name));
  const more = list.complete ? enabled.filter((name) => !list.components.includes(name)) : [];
  const different = [...missing, ...more];
  if (different.length === 0) return { config, findings: list.findings };
  const args = [list.place.label, different.join(', ')];
  const ignored = createFinding(resolveMessages.launchListIgnored, args, { location: list.place.locate() });
  return { config, findings: [...list.findings, ignored] };
}

interface LaunchList {
  readonly components: readonly string[];
  /** Whether nothing else is to run; EXTERNAL_COMPONENTS alone only adds. */
  readonly complete: boolean;
  readonly place: VariablePlace;
  readonly findings: readonly Finding[];
}

function readLaunchList(context: ResolveContext, names: ComponentNames): LaunchList | undefined {
  const launch = variableOf(context, 'ZWE_LAUNCH_COMPONENTS');
  const groups = launch ? undefined : variableOf(context, 'LAUNCH_COMPONENT_GROUPS');
  const external = variableOf(context, 'EXTERNAL_COMPONENTS');
  const place = launch ?? groups ?? external;
  if (!place) return undefined;
  const findings: Finding[] = [];
  const read = (from: VariablePlace | undefined): string[] =>
    from ? splitList(from.value).map((entry) => componentOf(entry, from, { names, findings })) : [];
  const components = [...read(launch), ...(groups ? membersOf(groups, findings) : []), ...read(external)];
  return { components: [...new Set(components)], complete: place !== external, place, findings };
}

/** An entry is a component by any of its names, or, as v1 allowed, the path of its directory or of the scripts in it. */
function componentOf(
  entry: string,
  place: VariablePlace,
  { names, findings }: { readonly names: ComponentNames; readonly findings: Finding[] },
): string {
  if (!/[/\\]/.test(entry)) return names.nameOf(entry) ?? entry;
  const last = entry.replace(/\/bin\/*$|\/+$/, '').split(/[/\\]/);
  const name = last[last.length - 1] ?? '';
  const location = place.locate();
  findings.push(createFinding(resolveMessages.launchEntryIsPath, [place.label, name], { location }));
  return names.nameOf(name) ?? name;
}

function membersOf(place: VariablePlace, findings: Finding[]): string[] {
  const known = Object.keys(launchComponentGroups);
  const groups = splitList(place.value).map((group) => group.toUpperCase());
  for (const group of groups.filter((each) => !known.includes(each))) {
    const nearest = nearestSpelling(group, known);
    const details = { location: place.locate(), allowedValues: known, nearest };
    findings.push(createFinding(resolveMessages.launchGroupUnknown, [place.label, group], details));
  }
  return known.filter((group) => groups.includes(group)).flatMap((group) => launchComponentGroups[group] ?? []);
}

/** Whether the configuration is of v2 or v3: some component says whether it is enabled, anywhere. */
function saysEnabled(config: ConfigMapping): boolean {
  const instances = Object.values(mappingAt(config, ['haInstances']));
  return [config, ...instances].some((level) =>
    Object.values(mappingAt(level, ['components'])).some((component) => valueAt(component, ['enabled']) !== undefined),
  );
}

/** In the order of the list, before all others. */
function enable(config: ConfigMapping, list: readonly string[]): ConfigMapping {
  const components = mappingAt(config, ['components']);
  const enabled = list.map((name) => {
    const written = Object.hasOwn(components, name) ? components[name] : undefined;
    return [name, { ...(isMapping(written) ? written : {}), enabled: true }] as const;
  });
  return { ...config, components: { ...Object.fromEntries(enabled), ...omit(components, list) } };
}

function omit(mapping: ConfigMapping, keys: readonly string[]): ConfigMapping {
  return Object.fromEntries(Object.entries(mapping).filter(([key]) => !keys.includes(key)));
}
