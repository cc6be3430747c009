// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt, type ConfigPath, type ConfigValue } from '../config-value.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';
import { overridableSections } from '../resolve/resolve-overrides.ts';
import { derivedOrigin, derivedValues } from './derived-values.ts';
import { becauseOf, type Origin } from './origin.ts';

/** A value that is in force, by its path, and what gave it. */
export interface OriginatedValue {
  readonly path: ConfigPath;
  readonly value: ConfigValue;
  readonly origin: Origin | undefined;
}

/**
 * What gave a value of the configuration as an HA instance sees it, or one of the values below `haInstance` that rules make of it.
 * Undefined where there is no value.
 */
export function resolvedOrigin(instance: ResolvedInstance, path: ConfigPath): Origin | undefined {
  if (path[0] === 'haInstance') return derivedOrigin(instance, path);
  const value = valueAt(instance.config, path);
  if (value === undefined) return undefined;
  const { loaded, id } = instance;
  const override = ['haInstances', id, ...path];
  if (isOverridable(path) && valueAt(loaded.config, override) !== undefined) {
    return becauseOf('override', loaded.originOf(override), `override of HA instance ${id}`);
  }
  const origin = loaded.originOf(path);
  const isAsWritten = typeof value === 'object' || valueAt(loaded.config, path) === value;
  return isAsWritten && origin ? origin : becauseOf('derived', origin, `resolved for HA instance ${id}`);
}

/** Every value in force at or below a path, lists entry by entry; an empty mapping or list is a value too. */
export function resolvedValues(instance: ResolvedInstance, path: ConfigPath = []): OriginatedValue[] {
  const root = path[0] === 'haInstance' ? { haInstance: derivedValues(instance) } : instance.config;
  return leavesOf(valueAt(root, path), path).map((leaf) => ({ ...leaf, origin: resolvedOrigin(instance, leaf.path) }));
}

/** The values in a tree, by their paths below `base`. */
export function leavesOf(value: unknown, base: ConfigPath): { path: ConfigPath; value: ConfigValue }[] {
  if (value === undefined) return [];
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (children.length === 0) return [{ path: base, value: value as ConfigValue }];
  const isList = Array.isArray(value);
  return children.flatMap(([key, child]) => leavesOf(child, [...base, isList ? Number(key) : key]));
}

function isOverridable([section]: ConfigPath): boolean {
  return typeof section === 'string' && overridableSections.includes(section);
}
