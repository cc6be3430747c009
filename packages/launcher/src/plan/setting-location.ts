// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import type { ResolvedInstance } from '@zowe-ha/config-schema';
import type { Location } from '@zowe-ha/messages';

/** Where a setting of a component stands: in the configuration, or else in its manifest. */
export function locateSetting(
  instance: ResolvedInstance,
  component: { readonly name: string; readonly directory: string },
  key: string,
): Location {
  const manifest = {
    file: join(component.directory, 'manifest.yaml'),
    key: key.startsWith('ha.') ? key : `configs.${key}`,
  };
  return locateConfigured(instance, component.name, key) ?? manifest;
}

/** Where the configuration has a setting of a component: for the HA instance, or for all; undefined when it has none. */
export function locateConfigured(instance: ResolvedInstance, component: string, key: string): Location | undefined {
  const path = ['components', component, ...key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))];
  return instance.loaded.locate(['haInstances', instance.id, ...path]) ?? instance.loaded.locate(path);
}
