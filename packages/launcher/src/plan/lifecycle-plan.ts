// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isAbsolute, join } from 'node:path';
import { findManifest, type Manifest } from '@zowe-ha/config-schema';
import type { PortPlan } from './component-plan.ts';

/** What is done for a component before it is started; all paths are absolute. */
export interface LifecyclePlan {
  readonly manifest: string;
  readonly validate?: string;
  readonly preConfigure?: string;
  readonly configure?: string;
  /** Templates of services that do not register themselves. */
  readonly staticDefinitions: readonly string[];
  /** Jars and directories for other components. */
  readonly sharedLibraries: readonly SharedLibrary[];
  /** Directories of plug-ins of the desktop. */
  readonly plugins: readonly string[];
  /** It says of itself that it needs z/OS. */
  readonly needsZos: boolean;
  /** What is looked at before its own validate script. */
  readonly checks: readonly LifecycleCheck[];
}

/** A script of `lifecycle/checks`. */
export type LifecycleCheck = 'java' | 'node' | 'zosmf';

/** What components of Zowe need and do not say in their manifests, by how the id of the manifest begins. */
const knownNeeds: readonly (readonly [id: string, check: LifecycleCheck])[] = [
  ['org.zowe.apiml.', 'java'],
  ['org.zowe.zlux.app-server', 'node'],
  ['org.zowe.apiml.discovery', 'zosmf'],
  ['org.zowe.apiml.sdk.discovery', 'zosmf'],
];

/** One jar or directory, and the component that loads it. */
export interface SharedLibrary {
  readonly loader: 'gateway' | 'discovery' | 'zaas';
  readonly path: string;
}

/** How the components of an HA instance are prepared. */
export interface PreparationPlan {
  readonly onConfigureFailure: 'warn' | 'exit';
  /** Enabled components that have no process of their own. */
  readonly withoutProcess: readonly PreparedComponent[];
}

/** What preparation needs to know of a component. */
export interface PreparedComponent {
  readonly name: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly lifecycle?: LifecyclePlan;
  /** The limit for each of its scripts, too. */
  readonly startTimeoutMs?: number;
  readonly port?: PortPlan;
}

/** What a manifest asks for before the start. */
export function lifecyclePlan({ directory, manifest }: { directory: string; manifest: Manifest }): LifecyclePlan {
  const absolute = (path: string): string => (isAbsolute(path) ? path : join(directory, path));
  return {
    manifest: findManifest(directory) ?? join(directory, 'manifest.yaml'),
    ...scriptsOf(manifest, absolute),
    staticDefinitions: present(manifest.apimlServices?.static?.map(({ file }) => file)).map(absolute),
    sharedLibraries: [
      ...sharedLibraries('gateway', manifest.gatewaySharedLibs),
      ...sharedLibraries('discovery', manifest.discoverySharedLibs),
      ...sharedLibraries('zaas', manifest.zaasSharedLibs),
    ].map(({ loader, path }) => ({ loader, path: absolute(path) })),
    plugins: present(manifest.appfwPlugins?.map(({ path }) => path)).map(absolute),
    needsZos: manifest.dependencies?.['zos'] !== undefined,
    checks: knownNeeds.flatMap(([id, check]) => (manifest.id.startsWith(id) ? [check] : [])),
  };
}

type Scripts = Pick<LifecyclePlan, 'validate' | 'preConfigure' | 'configure'>;

function scriptsOf({ commands = {} }: Manifest, absolute: (path: string) => string): Scripts {
  const { validate, preConfigure } = commands;
  // v1 had the same step under another name.
  const configure = commands.configure ?? commands.configureInstance;
  const given = Object.entries({ validate, preConfigure, configure }).flatMap(([step, path]) =>
    path === undefined ? [] : [[step, absolute(path)] as const],
  );
  return Object.fromEntries(given);
}

function present(texts: readonly (string | undefined)[] | undefined): string[] {
  return (texts ?? []).filter((text): text is string => text !== undefined && text !== '');
}

/** Documents of Zowe show objects with a path; its code takes texts. */
function sharedLibraries(loader: SharedLibrary['loader'], entries: readonly unknown[] | undefined): SharedLibrary[] {
  const paths = (entries ?? []).map((entry) =>
    typeof entry === 'object' && entry !== null && 'path' in entry ? entry.path : entry,
  );
  return paths.flatMap((path) => (typeof path === 'string' && path !== '' ? [{ loader, path }] : []));
}
