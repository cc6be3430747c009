// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { componentConfigs } from '../environment/component-configs.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { fixedPort, listenAddress } from '../resolve/component-ports.ts';
import { haOptions } from '../resolve/ha-options.ts';
import { launcherOptions } from '../resolve/launcher-options.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';
import { createManifestOrigins } from './manifest-origin.ts';
import type { Origin } from './origin.ts';
import { leavesOf, resolvedOrigin, type OriginatedValue } from './resolved-origin.ts';

/** A component to look at; without a directory it is not installed here, and the manifest says nothing. */
export interface ViewedComponent {
  readonly name: string;
  readonly manifest: Manifest;
  readonly directory?: string | undefined;
}

/** What concerns one component, and what gave each value. */
export interface ComponentView {
  readonly value: ConfigMapping;
  readonly values: readonly OriginatedValue[];
}

const builtIn: Origin = { rule: 'default', text: 'default of Zowe HA' };

/** Everything that one component runs with in an HA instance: its configs, how it is supervised, certificate, address and port. */
export function viewComponent(instance: ResolvedInstance, component: ViewedComponent): ComponentView {
  const value = viewOf(instance, component);
  const originOf = createViewOrigins(instance, component);
  return { value, values: leavesOf(value, []).map((leaf) => ({ ...leaf, origin: originOf(leaf.path) })) };
}

function viewOf(instance: ResolvedInstance, { name, manifest }: ViewedComponent): ConfigMapping {
  const config = instance.config as unknown as ConfigMapping;
  const port = fixedPort(config, name);
  return {
    component: name,
    enabled: instance.enabledComponents.includes(name),
    configs: componentConfigs(instance, name, manifest),
    launcher: asData(launcherOptions(instance, name)),
    ha: haView(instance, name, manifest),
    certificates: asData(instance.certificates(name)),
    network: { listenAddress: listenAddress(config, name) ?? instance.hostname, ...(port !== undefined && { port }) },
  };
}

function haView(instance: ResolvedInstance, name: string, manifest: Manifest): ConfigMapping {
  const { portRange, ...options } = haOptions(instance, name, manifest);
  return { ...asData(options), portRange: `${portRange.first}-${portRange.last}` };
}

/** The same as values of a configuration. */
function asData(value: object): ConfigMapping {
  return JSON.parse(JSON.stringify(value)) as ConfigMapping;
}

/** By the part of the view: where its values are looked for, the strongest place first. */
function createViewOrigins(
  instance: ResolvedInstance,
  component: ViewedComponent,
): (path: ConfigPath) => Origin | undefined {
  const { name, manifest, directory } = component;
  const own = ['components', name];
  const inConfig = (...places: ConfigPath[]): Origin | undefined =>
    places.map((place) => resolvedOrigin(instance, place)).find((origin) => origin !== undefined);
  const manifestOrigin = directory === undefined ? undefined : createManifestOrigins(directory);
  const inManifest = (path: ConfigPath): Origin | undefined =>
    valueAt(manifest, path) === undefined ? undefined : manifestOrigin?.(path);
  const parts: Readonly<Record<string, (rest: ConfigPath) => Origin | undefined>> = {
    component: () => inManifest(['name']) ?? inConfig(own),
    enabled: () => inConfig([...own, 'enabled']),
    configs: (rest) => inConfig([...own, ...rest]) ?? inManifest(['configs', ...rest]),
    launcher: (rest) => inConfig([...own, 'launcher', ...rest], ['zowe', 'launcher', ...rest]),
    ha: (rest) =>
      inConfig([...own, 'ha', ...rest]) ??
      inManifest(['ha', ...rest]) ??
      inConfig(['components', 'launcher', 'ha', ...rest]),
    certificates: ([which, ...rest]) => {
      const places =
        which === 'external'
          ? [
              [...own, 'certificate'],
              ['zowe', 'certificate'],
            ]
          : [['zowe', 'certificate']];
      // Authorities can be one text with commas instead of a list.
      return inConfig(
        ...places.flatMap((place) => [
          [...place, ...rest],
          [...place, ...rest.slice(0, 2)],
        ]),
      );
    },
    network: ([key]) =>
      key === 'port' ? inConfig([...own, 'port']) : inConfig(...listenPaths(own), ['haInstance', 'hostname']),
  };
  return ([part, ...rest]) => parts[String(part)]?.(rest) ?? builtIn;
}

function listenPaths(own: ConfigPath): ConfigPath[] {
  const key = ['network', 'server', 'listenAddresses', 0];
  return [
    [...own, 'zowe', ...key],
    ['zowe', ...key],
  ];
}
