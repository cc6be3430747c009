// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LauncherNotSpawnedError } from './cli-errors.ts';

export interface LauncherOptions {
  readonly config: string;
  readonly haInstance: string;
  /** Where the launcher appends its job log. */
  readonly jobLog: string;
}

/** How the launcher ended, and what it wrote to standard error. */
export interface LauncherEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
}

export interface LauncherProcess {
  readonly pid: number;
  readonly ended: Promise<LauncherEnd>;
  readonly hasEnded: boolean;
  /** Asks for an orderly stop. */
  terminate(): void;
}

const maxErrorCharacters = 1024 * 1024;

/**
 * Starts the launcher as a process of its own, in a session of its own: Ctrl-C and the end of the terminal reach this process
 * only, which then asks the launcher to stop.
 */
export async function startLauncher(options: LauncherOptions): Promise<LauncherProcess> {
  const control = import.meta.resolve('@zowe-ha/launcher/control');
  const program = fileURLToPath(new URL('../../bin/zowe-launcher.js', control));
  const args = [program, '--config', options.config, '--ha-instance', options.haInstance, '--job-log', options.jobLog];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  let hasEnded = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-maxErrorCharacters);
  });
  const ended = new Promise<LauncherEnd>((resolve) => {
    child.once('close', (code, signal) => {
      hasEnded = true;
      resolve({ code, signal, errors });
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) => reject(new LauncherNotSpawnedError(error)));
  });
  return {
    pid: child.pid ?? 0,
    ended,
    get hasEnded() {
      return hasEnded;
    },
    terminate: () => void child.kill('SIGTERM'),
  };
}
