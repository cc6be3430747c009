// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigPath, OriginatedValue, ResolvedInstance } from '@zowe-ha/config-schema';
import { KeyMissingError } from './cli-errors.ts';
import { describeOrigin, type ShownValue } from './show-value.ts';

/** What of a configuration is to be shown, and how. */
export interface PartOptions {
  readonly path: ConfigPath;
  /** Only what concerns this component. */
  readonly component?: string | undefined;
  readonly origin?: boolean | undefined;
  /** Whether secrets are shown. */
  readonly reveal?: boolean | undefined;
}

/** A part of the configuration, ready to be shown. Throws KeyMissingError, which names the nearest key, when there is none. */
export async function partOf(instance: ResolvedInstance, options: PartOptions): Promise<ShownValue> {
  const { createMasker, formatPath, nearestPath, valueAt } = await import('@zowe-ha/config-schema/show');
  const { path, origin, reveal } = options;
  const { root, values } = await wholeOf(instance, options);
  const value = valueAt(root, path);
  if (value === undefined) throw new KeyMissingError(instance.id, formatPath(path), nearestPath(root, path));
  // Names above a value decide whether it is a secret, and secrets of the whole configuration may turn up again.
  const mask = reveal ? (secret: unknown) => secret : createMasker(instance.config, root);
  if (!origin) return { value: mask(value, path) };
  const below = values().filter((each) => path.every((step, index) => each.path[index] === step));
  return {
    value: mask(value, path),
    values: below.map((each) => ({
      path: each.path.slice(path.length),
      value: mask(each.value, each.path) as OriginatedValue['value'],
      origin: each.origin,
    })),
  };
}

interface Whole {
  readonly root: unknown;
  /** With what gave each; looked for when asked, because it takes time. */
  readonly values: () => readonly OriginatedValue[];
}

async function wholeOf(instance: ResolvedInstance, { path, component }: PartOptions): Promise<Whole> {
  if (component !== undefined) {
    const { openComponent } = await import('./shown-component.ts');
    const { viewComponent } = await import('@zowe-ha/config-schema');
    const view = viewComponent(instance, await openComponent(instance, component));
    return { root: view.value, values: () => view.values };
  }
  const { derivedValues, resolvedValues } = await import('@zowe-ha/config-schema/show');
  const derived = path[0] === 'haInstance' ? { haInstance: derivedValues(instance) } : {};
  return { root: { ...instance.config, ...derived }, values: () => resolvedValues(instance, path) };
}

/** Values with their origins as flat data; `path` is what stands above them. */
export async function describeValues(values: readonly OriginatedValue[], path: ConfigPath): Promise<unknown[]> {
  const { formatPath } = await import('@zowe-ha/config-schema/show');
  return values.map((each) => ({
    path: formatPath([...path, ...each.path]),
    value: each.value,
    origin: describeOrigin(each.origin),
  }));
}
