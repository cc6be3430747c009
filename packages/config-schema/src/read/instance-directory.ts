// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigEntry } from './config-spec.ts';
import { InstanceDirectoryEmptyError } from './errors.ts';

/** What an instance directory is configured by: instance.env where it exists, as in Zowe v1, else zowe.yaml. */
export function instanceDirectoryEntry(directory: string): ConfigEntry {
  const candidates = ['instance.env', 'shared/instance.env', 'zowe.yaml', 'shared/zowe.yaml'];
  const found = candidates.find((name) => existsSync(join(directory, name)));
  if (found === undefined) throw new InstanceDirectoryEmptyError(directory);
  return { kind: 'file', path: join(directory, found.endsWith('.env') ? 'instance.env' : found) };
}
