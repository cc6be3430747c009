// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { formatPath, valueAt, type ConfigMapping } from '../config-value.ts';
import type { ConfigLayer } from './config-layer.ts';

/** Of ZWE_EXTENSION_DIR. */
const extensionsOfV1 = '/global/zowe/extensions';

/**
 * Where v1 keeps workspace and logs, and looks for extensions, when no file says otherwise; none without an instance.env. That of the
 * directory which all LPARs share is no instance directory.
 */
export function instancePlaces(sources: readonly string[]): ConfigLayer[] {
  const file = sources.find((each) => basename(each) === 'instance.env' && basename(dirname(each)) !== 'shared');
  if (file === undefined) return [];
  const directory = dirname(file);
  const value: ConfigMapping = {
    zowe: {
      workspaceDirectory: join(directory, 'workspace'),
      logDirectory: join(directory, 'logs'),
      ...(existsSync(extensionsOfV1) && { extensionDirectory: extensionsOfV1 }),
    },
  };
  return [
    {
      file: directory,
      value,
      findings: [],
      locate: (path) => (valueAt(value, path) === undefined ? undefined : { file: directory, key: formatPath(path) }),
    },
  ];
}
