// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the workspace. */
export const workspace = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** What nx needs to stay on this machine and off the terminal. */
const quietNx = { NX_DAEMON: 'false', NX_TUI: 'false', NX_ISOLATE_PLUGINS: 'false', NX_NO_CLOUD: 'true' };

/**
 * Runs a program without a shell and resolves with its exit code and, unless `show` is set, what it wrote.
 * A signal counts as 128 + its number would in a shell.
 */
export function run(program, args, { cwd = workspace, env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...quietNx, ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? 128, signal, output }));
  });
}

/** The path of a program on PATH, or undefined. */
export function findProgram(name) {
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(directory, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // not here
    }
  }
  return undefined;
}

/** The file of a program that an installed package brings. */
export function installedProgram(name) {
  return join(workspace, 'node_modules', '.bin', name);
}

/** Runs the steps in order, a line each with its time; the first that fails ends the process with what it wrote. */
export async function runSteps(steps) {
  const width = String(steps.length).length;
  for (const [index, step] of steps.entries()) {
    const label = `[${String(index + 1).padStart(width)}/${steps.length}] ${step.name}`;
    const interactive = process.stdout.isTTY;
    process.stdout.write(interactive ? `${label} ...` : `${label}\n`);
    const started = performance.now();
    try {
      const said = await step.do();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(`${interactive ? `\r\u001b[K${label}: ` : '      '}${said ?? 'ok'} (${seconds} s)\n`);
    } catch (error) {
      process.stdout.write(interactive ? '\n' : '');
      process.stderr.write(`${label}: FAILED\n${error.message}\n`);
      process.exit(1);
    }
  }
}

/** Runs a program as part of a step: throws with its output when it fails. */
export async function must(program, args, options = {}) {
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Error(`${output.trimEnd()}\n${program} ${args.join(' ')} ended with ${code}`);
  return output;
}
