// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { formatPath, type ConfigPath } from '../config-value.ts';
import type { LoadedConfig } from '../load-config.ts';

// What the environment of this program is called where a file is expected.
const environmentFile = '(environment)';

/** Where a value, or its key, was written, or else what is around it. Locating parses the files again: only for a finding. */
export function placeOf(
  loaded: Pick<LoadedConfig, 'locate'>,
  path: ConfigPath,
  part: 'key' | 'value' = 'value',
): Location {
  const key = formatPath(path);
  for (let length = path.length; length > 0; length--) {
    const location = loaded.locate(path.slice(0, length), length === path.length ? part : 'key');
    if (location) return { ...location, key };
  }
  return { key };
}

/** The place of a variable of this program's environment. */
export function placeOfVariable(name: string): Location {
  return { file: environmentFile, key: name };
}
