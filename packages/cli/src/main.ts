// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { CommandContext } from './command-context.ts';
import { runCommandLine } from './program.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const context: CommandContext = {
  // Opened only by who reads from it.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  systemName: hostname().split('.')[0] ?? '',
  version: (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
    .version,
  onInterrupt(listener) {
    for (const signal of signals) process.on(signal, listener);
    return () => {
      for (const signal of signals) process.off(signal, listener);
    };
  },
};

// Whoever reads may stop reading, as `head` does; a foreground HA instance goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runCommandLine(process.argv.slice(2), context);
