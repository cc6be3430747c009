// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { componentConfigs } from '../environment/component-configs.ts';
import type { ComponentHa, LauncherHa } from '../config.generated.ts';
import { mappingAt, type ConfigMapping } from '../config-value.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { parsePortRange, type PortRange } from './port-range.ts';
import type { ResolvedInstance } from './resolve-ha-instance.ts';

/** The `ha` options of one component in one HA instance, as zowe.yaml spells them, with defaults for what is not set. */
export interface HaOptions {
  /** Seconds from SIGTERM to SIGKILL. */
  readonly stopGrace: number;
  /** Seconds an instance has to become ready. */
  readonly startTimeout: number;
  /** Component instances per HA instance. */
  readonly instances: number;
  readonly portRange: PortRange;
  readonly requires: readonly string[];
  readonly after: readonly string[];
  readonly readiness: ReadinessOptions;
}

/** How an instance proves that it can be used. Milliseconds. */
export type ReadinessOptions =
  | { readonly type: 'none' }
  | { readonly type: 'tcp'; readonly interval: number; readonly timeout: number }
  | {
      readonly type: 'https';
      readonly path: string;
      readonly status: number;
      readonly interval: number;
      readonly timeout: number;
    };

/** The options that concern the whole HA instance. */
export interface LauncherHaOptions {
  /** Whether killing instances is offered. */
  readonly development: boolean;
  /** A directory that all LPARs share; undefined when there is not even a workspace. */
  readonly sharedDirectory: string | undefined;
  /** Seconds, for all components. */
  readonly stopGrace: number;
}

const defaultPortRange: PortRange = { first: 20000, last: 24999 };

/** Options of a component: from the configuration, else from its manifest, else the launcher's, else the defaults. */
export function haOptions(instance: ResolvedInstance, component: string, manifest: Manifest): HaOptions {
  const config = instance.config as unknown as ConfigMapping;
  const written = mappingAt(config, ['components', component, 'ha']) as ComponentHa;
  const ha: ComponentHa = { ...manifest.ha, ...written };
  const hasPort = componentConfigs(instance, component, manifest)['port'] !== undefined || ha.portRange !== undefined;
  return {
    stopGrace: ha.stopGrace ?? launcherHaOptions(instance).stopGrace,
    startTimeout: ha.startTimeout ?? 900,
    instances: ha.instances ?? 1,
    portRange: parsePortRange(ha.portRange ?? '') ?? defaultPortRange,
    requires: ha.requires ?? [],
    after: ha.after ?? [],
    readiness: readinessOptions({ ...manifest.ha?.readiness, ...written.readiness }, hasPort),
  };
}

/** What `components.launcher.ha` says, with defaults. */
export function launcherHaOptions(instance: ResolvedInstance): LauncherHaOptions {
  const config = instance.config as unknown as ConfigMapping;
  const ha = mappingAt(config, ['components', 'launcher', 'ha']) as LauncherHa;
  const workspace = instance.config.zowe?.workspaceDirectory;
  return {
    development: ha.development ?? false,
    sharedDirectory: ha.sharedDirectory ?? (workspace === undefined ? undefined : `${workspace}/shared`),
    stopGrace: ha.stopGrace ?? 20,
  };
}

function readinessOptions(readiness: NonNullable<ComponentHa['readiness']>, hasPort: boolean): ReadinessOptions {
  const { type = hasPort ? 'tcp' : 'none', interval = 200, timeout = 2000 } = readiness;
  if (type === 'none') return { type };
  if (type === 'tcp') return { type, interval, timeout };
  return { type, path: readiness.path ?? '/', status: readiness.status ?? 200, interval, timeout };
}
