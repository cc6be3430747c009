// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { LauncherOptions } from '../config.generated.ts';
import { mappingAt, type ConfigMapping } from '../config-value.ts';
import type { ResolvedInstance } from './resolve-ha-instance.ts';

/** How the launcher treats one component, as zowe.yaml spells it. */
export interface ComponentLauncherOptions {
  /** Seconds before the n-th consecutive restart; its length is the number of retries. */
  readonly restartIntervals: readonly number[];
  /** Seconds. */
  readonly minUptime: number;
  readonly shareAs: 'yes' | 'no' | 'must';
}

/** The shipped launcher's defaults. */
const builtIn: ComponentLauncherOptions = {
  restartIntervals: [1, 1, 1, 5, 5, 10, 20, 60, 120, 240],
  minUptime: 90,
  shareAs: 'yes',
};

/** Each option from the first level that has it: the component in this HA instance, the component, `zowe.launcher`, the default. */
export function launcherOptions(instance: ResolvedInstance, component: string): ComponentLauncherOptions {
  const config = instance.config as unknown as ConfigMapping;
  const options: LauncherOptions = {
    ...mappingAt(config, ['zowe', 'launcher']),
    ...mappingAt(config, ['components', component, 'launcher']),
  };
  return {
    restartIntervals: options.restartIntervals ?? builtIn.restartIntervals,
    minUptime: options.minUptime ?? builtIn.minUptime,
    // Zowe's schema knows the empty text too, and its launcher takes it for yes.
    shareAs: options.shareAs === undefined || options.shareAs === '' ? builtIn.shareAs : options.shareAs,
  };
}
