// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The directory of our shell scripts. */
export const lifecycle = fileURLToPath(new URL('../../lifecycle', import.meta.url));

/** Shells that scripts have to run under: the smallest ones that systems have as /bin/sh, and the one that most people write for. */
export const shells: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['dash', ['dash']],
  ['bash', ['bash', '--posix']],
  ['busybox sh', ['busybox', 'sh']],
];

export interface ShellResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a file in a shell, with these variables and what a shell needs. */
export function runShell(
  [program = '', ...options]: readonly string[],
  args: readonly string[],
  { directory, environment = {} }: { readonly directory: string; readonly environment?: NodeJS.ProcessEnv },
): ShellResult {
  const { status, stdout, stderr, error } = spawnSync(program, [...options, ...args], {
    encoding: 'utf8',
    cwd: directory,
    env: { PATH: process.env['PATH'], ...environment },
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
