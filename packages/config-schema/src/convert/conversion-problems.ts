// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import type { ConfigMapping, ConfigPath } from '../config-value.ts';
import { defaults } from '../defaults.ts';
import { mergeConfigs } from '../merge-config.ts';
import { validateConfig } from '../validate/validate-config.ts';
import type { ConversionEntry } from './conversion.ts';

/** What is still not valid after a conversion: somebody has to look at it. `locate` knows what a value was made of. */
export function conversionProblems(
  config: ConfigMapping,
  locate: (path: ConfigPath, part: 'key' | 'value') => Location | undefined,
): ConversionEntry[] {
  return validateConfig(mergeConfigs([config, defaults]), { locate })
    .filter(({ severity }) => severity === 'error')
    .map(({ message, location: { key = '', ...location } }) => ({
      outcome: 'needsPerson',
      key,
      to: key,
      why: message,
      location,
    }));
}
