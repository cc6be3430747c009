// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { directoryWith } from '../config-files.ts';

/** A shell that reads files as the started task of Zowe v1 did; bash only where it is installed. */
export const shells: readonly (readonly string[])[] = [
  ['/bin/sh'],
  ...(existsSync('/bin/bash') ? [['/bin/bash', '--posix']] : []),
];

const script = 'for f in "$@"; do ( set -a; . "$f"; /usr/bin/env -0 ) 2>/dev/null; printf "=%d\\0" $?; done';
const ofTheShell = ['PWD', 'OLDPWD', 'SHLVL', '_'];

/** What each file sets according to a shell; undefined for a file that the shell gives up. One process reads all. */
export function sourceFiles(
  [shell = '/bin/sh', ...options]: readonly string[],
  texts: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): (Record<string, string> | undefined)[] {
  const directory = directoryWith(Object.fromEntries(texts.map((text, index) => [`f${index}.env`, text])));
  const files = texts.map((_text, index) => join(directory, `f${index}.env`));
  const { stdout } = spawnSync(shell, [...options, '-c', script, 'sh', ...files], {
    env: environment,
    // bash reads a start-up file when a socket is its input.
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  });
  let current: Record<string, string> = {};
  const results: (Record<string, string> | undefined)[] = [];
  for (const entry of stdout.split('\0').slice(0, -1)) {
    const at = entry.indexOf('=');
    if (at === 0) {
      results.push(entry === '=0' ? current : undefined);
      current = {};
    } else if (!ofTheShell.includes(entry.slice(0, at))) current[entry.slice(0, at)] = entry.slice(at + 1);
  }
  return results;
}
