// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { formatPath, textAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import type { LoadedConfig } from '../load-config.ts';
import { locateNearest, type Locator } from '../read/locator.ts';
import { componentNames } from '../resolve/component-names.ts';
import { enabledComponentsOf } from '../resolve/component-ports.ts';
import { selectLaunchComponents } from '../resolve/launch-components.ts';
import { applyOverrides } from '../resolve/resolve-overrides.ts';
import type { ResolveContext } from '../resolve/variable-places.ts';
import { instanceViews, type InstanceView } from '../validate/check-instances.ts';
import { systemFiles, type FileReader } from './file-reader.ts';

/** One HA instance as the checks see it. */
export interface HaView extends InstanceView {
  /** As messages call it. */
  readonly name: string;
  /** The LPAR, in upper case. */
  readonly system: string;
  readonly enabled: ReadonlySet<string>;
}

/** Everything that the checks look at. */
export interface HaSite {
  readonly config: ConfigMapping;
  readonly views: readonly HaView[];
  /** Whether HA instances are on several systems. */
  readonly isSysplex: boolean;
  /** The name of this system; undefined when it is not known. */
  readonly systemName: string | undefined;
  readonly files: FileReader;
  /** What the steps that resolve an HA instance look at. */
  contextOf(view: HaView): ResolveContext;
  /** The first of the paths that is written in a file, as the HA instance sees it; else where the first one would stand. */
  place(view: HaView | undefined, ...paths: readonly ConfigPath[]): Location;
}

export interface HaCheckOptions {
  /** Variables of this process that components would inherit. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The name of this system, which is the id of an HA instance where none is configured. */
  readonly systemName?: string;
  /** How directories and links are read; from the file system by default. */
  readonly files?: FileReader;
}

/** The site that a configuration describes. */
export function haSite(loaded: LoadedConfig, options: HaCheckOptions = {}): HaSite {
  const config = loaded.config as unknown as ConfigMapping;
  const { environment = {} } = options;
  const contextOf = ({ id = '' }: InstanceView): ResolveContext => ({ loaded, config, id, environment });
  const views = instanceViews(config).map((view) => haView(view, contextOf(view)));
  const locator: Locator = { locate: (path, part) => loaded.locate(path, part) };
  return {
    config,
    views,
    isSysplex: new Set(views.map(({ system }) => system)).size > 1,
    contextOf,
    systemName: options.systemName,
    files: options.files ?? systemFiles,
    place(view, ...paths) {
      const sources = paths.map((path) => view?.pathOf(path) ?? path);
      const written = sources.find((source) => locator.locate(source, 'value')?.line !== undefined);
      if (written) return locateNearest(locator, written, 'value');
      return placeAround(loaded, sources[0] ?? []);
    },
  };
}

/** Where a value that is in no file would stand: at the nearest key around it. */
function placeAround(loaded: LoadedConfig, path: ConfigPath): Location {
  const key = formatPath(path);
  for (let length = path.length - 1; length > 0; length--) {
    const around = loaded.locate(path.slice(0, length), 'key');
    if (around?.line !== undefined) return { ...around, key };
  }
  return { file: loaded.sources[0], key };
}

function haView(view: InstanceView, context: ResolveContext): HaView {
  const sysname = textAt(context.config, ['haInstances', context.id, 'sysname']);
  // Lists of Zowe v1 can enable components that no key enables.
  const { config } = selectLaunchComponents(context, componentNames([]));
  const resolved = view.id === undefined ? config : applyOverrides(config, view.id);
  return {
    ...view,
    resolved,
    name: view.id === undefined ? 'The configuration' : `HA instance ${view.id}`,
    system: (sysname || view.hostname || context.id).toUpperCase(),
    enabled: new Set(enabledComponentsOf(resolved)),
  };
}

/** Whether two texts name the same host. */
export function isSameHost(one: string, other: string): boolean {
  return hostKey(one) === hostKey(other);
}

/** A host name as it is compared: lower case, no dot at the end, no brackets. */
export function hostKey(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

/** Whether an HA instance has a value of its own there. */
export function isOverridden(view: HaView, path: ConfigPath): boolean {
  return view.id !== undefined && view.pathOf(path)[0] === 'haInstances';
}

/** What the others are compared with: the first view that has the value of the base, else the first. */
export function usualView(views: readonly HaView[], path: ConfigPath): HaView | undefined {
  return views.find((view) => !isOverridden(view, path)) ?? views[0];
}

/** The views that run a component. */
export function viewsWith(site: HaSite, component: string): HaView[] {
  return site.views.filter(({ enabled }) => enabled.has(component));
}
