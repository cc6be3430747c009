// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFile, execFileSync } from 'node:child_process';

/** How a program ended: its output, or why it could not be run to its end. */
export type ProgramOutcome =
  | { readonly outcome: 'ended'; readonly code: number; readonly output: string }
  | { readonly outcome: 'notRun'; readonly reason: string };

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly input?: string;
}

const timeoutMs = 30_000;
const maxBytes = 1024 * 1024;

/** Runs a program by its arguments, never by a shell, for at most 30 s; standard error is part of the output. */
export function runProgram({ file, args, input }: Program): Promise<ProgramOutcome> {
  return new Promise((resolve) => {
    const options = { timeout: timeoutMs, maxBuffer: maxBytes, encoding: 'utf8' } as const;
    const child = execFile(file, [...args], options, (error, stdout, stderr) => {
      if (!error) resolve({ outcome: 'ended', code: 0, output: stdout + stderr });
      else if (typeof error.code === 'number') {
        resolve({ outcome: 'ended', code: error.code, output: stdout + stderr });
      } else resolve({ outcome: 'notRun', reason: error.killed ? `${file} took too long` : describe(error) });
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

/** The bytes that a program writes. Throws what Node throws when it cannot be run or does not end with 0. */
export function readProgramOutput(file: string, args: readonly string[]): Buffer {
  return execFileSync(file, args, { timeout: timeoutMs, maxBuffer: maxBytes, stdio: ['ignore', 'pipe', 'pipe'] });
}

function describe(error: NodeJS.ErrnoException | Error): string {
  return error.message.split('\n')[0] ?? error.message;
}
