// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';

export interface ScriptOptions {
  /** Of the shell: the file that it reads, then its arguments. Never a text that it would run. */
  readonly arguments: readonly [file: string, ...rest: string[]];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** An open file for standard output and error. */
  readonly output: number;
  readonly timeoutMs: number;
  /** Ends the script early. */
  readonly signal: AbortSignal;
}

/** How a script ended. */
export type ScriptEnd =
  | { readonly outcome: 'exited'; readonly code: number }
  | { readonly outcome: 'signalled'; readonly signal: string }
  | { readonly outcome: 'timedOut' }
  | { readonly outcome: 'aborted' }
  | { readonly outcome: 'notStarted'; readonly reason: string };

const graceMs = 2_000;

/** Runs a script in a process group of its own and waits for its end; what it leaves behind in that group is killed. Never rejects. */
export function runScript(options: ScriptOptions): Promise<ScriptEnd> {
  const { directory, environment, output, signal } = options;
  if (signal.aborted) return Promise.resolve({ outcome: 'aborted' });
  let child: ChildProcess;
  try {
    child = spawn('/bin/sh', [...options.arguments], {
      cwd: directory,
      env: environment,
      detached: true,
      stdio: ['ignore', output, output],
    });
  } catch (error) {
    return Promise.resolve({ outcome: 'notStarted', reason: error instanceof Error ? error.message : String(error) });
  }
  return supervise(child, options);
}

function supervise(child: ChildProcess, { timeoutMs, signal }: ScriptOptions): Promise<ScriptEnd> {
  return new Promise((resolve) => {
    let early: ScriptEnd | undefined;
    let killing: NodeJS.Timeout | undefined;
    const endEarly = (end: ScriptEnd): void => {
      if (early) return;
      early = end;
      signalGroup(child, 'SIGTERM');
      killing = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    };
    const timer = setTimeout(() => endEarly({ outcome: 'timedOut' }), timeoutMs);
    const abort = (): void => endEarly({ outcome: 'aborted' });
    signal.addEventListener('abort', abort, { once: true });
    const finish = (end: ScriptEnd): void => {
      clearTimeout(timer);
      clearTimeout(killing);
      signal.removeEventListener('abort', abort);
      // The group is not empty when the script left something in the background.
      signalGroup(child, 'SIGKILL');
      resolve(early ?? end);
    };
    child.once('error', (error) => finish({ outcome: 'notStarted', reason: error.message }));
    child.once('exit', (code, by) =>
      finish(code === null ? { outcome: 'signalled', signal: by ?? 'unknown' } : { outcome: 'exited', code }),
    );
  });
}

function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left.
  }
}
