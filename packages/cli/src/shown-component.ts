// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ResolvedInstance, ViewedComponent } from '@zowe-ha/config-schema';
import { KeyMissingError } from './cli-errors.ts';

/**
 * A component of the configuration with its manifest. One that is configured, but not installed here, is there without: a
 * configuration is looked at on other systems too. Throws KeyMissingError for one that is neither.
 */
export async function openComponent(instance: ResolvedInstance, name: string): Promise<ViewedComponent> {
  const { ComponentNotFoundError, findComponent, nearestPath } = await import('@zowe-ha/config-schema');
  const { runtimeDirectory, extensionDirectory } = instance.config.zowe ?? {};
  try {
    return { name, ...findComponent(name, { runtimeDirectory, extensionDirectory }) };
  } catch (error) {
    if (!(error instanceof ComponentNotFoundError)) throw error;
    const path = ['components', name];
    if (!Object.hasOwn(instance.config.components ?? {}, name))
      throw new KeyMissingError(instance.id, path.join('.'), nearestPath(instance.config, path));
    return { name, manifest: { name, id: name } };
  }
}
