// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { simulatedAddonPath } from '../src/binding.ts';

const program = (name: string): string => fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));

/** The program that asks what its arguments say. */
export const askProgram = program('ask');

/** How a program ended and what it wrote. */
export interface Ended {
  readonly code: number | NodeJS.Signals | null;
  readonly lines: readonly string[];
  readonly stderr: string;
}

/** Runs a program to its end. */
export function runToEnd(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code, signal) =>
      resolve({ code: code ?? signal, lines: stdout.split('\n').slice(0, -1), stderr }),
    );
  });
}

/** Asks the z/OS side, over a simulated z/OS that is set up by the text. */
export function askSimulated(setUp: string, steps: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return runToEnd(process.execPath, [askProgram, ...steps], {
    ZWE_TEST_ADDON: simulatedAddonPath,
    ZWE_HA_SIMULATED_ARM: setUp,
    ...env,
  });
}

/** Ends environments while ARM has not answered. */
export function endEnvironments(): Promise<Ended> {
  return runToEnd(process.execPath, [program('workers')], {
    ZWE_TEST_ADDON: simulatedAddonPath,
    ZWE_HA_SIMULATED_ARM: 'hold',
  });
}
