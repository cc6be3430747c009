// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt, type ConfigMapping } from '../config-value.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { overrideConfig } from '../merge-config.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';

/** What a component sees as its own configuration: the values of zowe.yaml over `configs` of its manifest. */
export function componentConfigs(instance: ResolvedInstance, component: string, manifest: Manifest): ConfigMapping {
  const config = instance.config as unknown as ConfigMapping;
  return overrideConfig(mappingAt(manifest, ['configs']), mappingAt(config, ['components', component]));
}
