// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A test program running in a process of its own. */
export interface Program {
  readonly child: ChildProcessWithoutNullStreams;
  /** The lines of its output so far. */
  readonly lines: string[];
  /** The next line; rejects when the output ends before. */
  nextLine(): Promise<string>;
  /** Its exit code or signal, once all its output has been read. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** What it wrote to standard error. */
  errors(): string;
}

/** The path of a program in test/programs. */
export function programPath(name: string): string {
  return fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));
}

/** Starts node with a program of test/programs; `prefix` is a command that starts it, such as unshare. */
export function startProgram(
  name: string,
  settings: unknown,
  { prefix = [], ...options }: SpawnOptionsWithoutStdio & { prefix?: readonly string[] } = {},
): Program {
  const line = [...prefix, process.execPath, '--expose-gc', programPath(name), JSON.stringify(settings)];
  const [command = '', ...args] = line;
  return follow(spawn(command, args, options));
}

function follow(child: ChildProcessWithoutNullStreams): Program {
  const lines: string[] = [];
  let taken = 0;
  let wake: () => void = () => undefined;
  let closed = false;
  let errors = '';
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', () => {
    closed = true;
    wake();
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')]).then(
    ([[code, signal]]) => (code ?? signal) as number | NodeJS.Signals,
  );
  const nextLine = async (): Promise<string> => {
    while (taken >= lines.length) {
      if (closed) throw new Error(`the program ended: ${errors}`);
      await new Promise<void>((resolve) => (wake = resolve));
    }
    return lines[taken++]!;
  };
  return { child, lines, nextLine, ended, errors: () => errors };
}
