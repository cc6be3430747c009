// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isSpecList } from './config-spec.ts';
import { InstanceDirectoryEmptyError } from './errors.ts';

/**
 * The list with the file that an instance directory is configured by at its end: instance.env where it exists, as in Zowe v1, else zowe.yaml.
 * Throws InstanceDirectoryEmptyError where there is neither.
 */
export function withInstanceDirectory(spec: string, directory: string): string {
  const file = `FILE(${configurationFile(directory)})`;
  if (spec.trim() === '') return file;
  return isSpecList(spec) ? `${spec}:${file}` : `FILE(${spec.trim()}):${file}`;
}

function configurationFile(directory: string): string {
  const names = ['instance.env', 'shared/instance.env', 'zowe.yaml', 'shared/zowe.yaml'];
  const found = names.find((name) => existsSync(join(directory, name)));
  if (found === undefined) throw new InstanceDirectoryEmptyError(directory);
  // The variables of the directory are layered when they are read; its own file need not exist.
  return join(resolve(directory), found === 'shared/instance.env' ? 'instance.env' : found);
}
