// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt, type ConfigMapping, type ConfigPath, valueAt } from '../config-value.ts';
import { overrideConfig } from '../merge-config.ts';

/** What an HA instance can override: everything at the top of the configuration but the HA instances themselves. */
export const overridableSections: readonly string[] = ['zowe', 'java', 'node', 'zOSMF', 'components'];

/** The configuration with the overrides of one HA instance applied. */
export function applyOverrides(config: ConfigMapping, id: string): ConfigMapping {
  const overrides = Object.entries(mappingAt(config, ['haInstances', id]));
  const sections = overrides.filter(([key]) => overridableSections.includes(key));
  return overrideConfig(config, Object.fromEntries(sections));
}

/** Where a value of the resolved configuration was written: among the overrides, or in the base. */
export function sourcePath(config: ConfigMapping, id: string | undefined, path: ConfigPath): ConfigPath {
  const override = id === undefined ? undefined : ['haInstances', id, ...path];
  if (!override || path.length === 0) return path;
  return valueAt(config, override) === undefined ? path : override;
}

/** A value as one HA instance sees it, without applying all of its overrides. */
export function overridden(config: ConfigMapping, id: string | undefined, path: ConfigPath): unknown {
  return valueAt(config, sourcePath(config, id, path));
}

/** Ids of the HA instances, in the order of the configuration. */
export function haInstanceIds(config: ConfigMapping): string[] {
  return Object.keys(mappingAt(config, ['haInstances']));
}
