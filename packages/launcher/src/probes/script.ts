// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Probe, ProbeContext, ProbeResult } from './probe.ts';

/** A probe that is satisfied when the script of the component ends with 0. It runs in the directory and the environment of the instance. */
export function createScriptProbe(script: string, context: ProbeContext): Probe {
  return {
    check: (signal) => run(script, context, signal),
    close: () => undefined,
  };
}

async function run(script: string, context: ProbeContext, signal: AbortSignal): Promise<ProbeResult> {
  const file = join(context.directory ?? '', script);
  const ended = await runFile(file, [], { context, signal });
  // The system runs programs and scripts that name their interpreter; what does neither is one for the shell, as everywhere.
  const result = ended === 'ENOEXEC' ? await runFile('/bin/sh', [file], { context, signal }) : ended;
  return result === 0 ? { ready: true } : { ready: false, reason: `${script} ${described(result)}` };
}

/** An exit code, a signal, the code of an error, or that the time was over. */
type Ended = number | NodeJS.Signals | 'timeout' | (string & {});

interface Run {
  readonly context: ProbeContext;
  readonly signal: AbortSignal;
}

function runFile(file: string, args: readonly string[], { context, signal }: Run): Promise<Ended> {
  const { directory, environment } = context;
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve('timeout');
      return;
    }
    // A process group of its own, so that nothing of it outlives the attempt.
    const child = start(file, args, { cwd: directory, env: environment, detached: true, stdio: 'ignore' });
    if (typeof child === 'string') {
      resolve(child);
      return;
    }
    const onAbort = (): void => {
      killGroup(child);
      resolve('timeout');
    };
    signal.addEventListener('abort', onAbort, { once: true });
    child.once('error', (error: NodeJS.ErrnoException) => {
      signal.removeEventListener('abort', onAbort);
      resolve(error.code ?? error.message);
    });
    child.once('exit', (code, killedBy) => {
      signal.removeEventListener('abort', onAbort);
      killGroup(child);
      resolve(code ?? killedBy ?? 'unknown');
    });
  });
}

function start(file: string, args: readonly string[], options: object): ChildProcess | string {
  try {
    return spawn(file, args, options);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

function described(ended: Ended): string {
  if (typeof ended === 'number') return `ended with ${ended}`;
  if (ended === 'timeout') return 'did not end in time';
  return ended.startsWith('SIG') ? `was ended by ${ended}` : `cannot be run (${ended})`;
}
