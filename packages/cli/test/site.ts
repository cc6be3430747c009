// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The built command line, as users run it. */
export const program = fileURLToPath(new URL('../bin/zowe-ha.js', import.meta.url));

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A Zowe of its own below a temporary directory, with small components and a private system directory. */
export interface Site {
  readonly directory: string;
  readonly config: string;
  readonly environment: NodeJS.ProcessEnv;
  file(name: string): string;
  /** Runs `zowe-ha` to its end. */
  run(...args: string[]): Promise<Outcome>;
  /** Starts `zowe-ha` without waiting for it. */
  launch(...args: string[]): Running;
  remove(): void;
}

/** A `zowe-ha` that runs. */
export interface Running {
  readonly child: ChildProcess;
  output(): string;
  /** Waits until the output has this. */
  says(text: string | RegExp): Promise<void>;
  end(): Promise<Outcome>;
}

const patience = 15_000;

export function createSite(components: Record<string, string>, more = ''): Site {
  const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-cli-'));
  const file = (name: string) => join(directory, name);
  for (const [name, script] of Object.entries(components))
    writeComponent(file(`runtime/components/${name}`), name, script);
  mkdirSync(file('extensions'), { recursive: true });
  mkdirSync(file('runtime/components'), { recursive: true });
  writeFileSync(file('zowe.yaml'), configuration(directory, Object.keys(components)) + more);
  const environment = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    TZ: 'UTC',
    ZWE_HA_SYSTEM_DIR: file('system'),
    NO_COLOR: '1',
  };
  return {
    directory,
    config: file('zowe.yaml'),
    environment,
    file,
    run: (...args) => runProgram(args, environment),
    launch: (...args) =>
      running(spawn(process.execPath, [program, ...args], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** Waits for a condition; fails with what was waited for. */
export async function eventually<T>(
  condition: () => T | undefined | Promise<T | undefined>,
  what: () => string,
): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    const found = await condition();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`not within ${patience} ms: ${what()}`);
    await delay(25);
  }
}

export function running(child: ChildProcess): Running {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => void (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => void (stderr += chunk.toString()));
  const ended = once(child, 'close') as Promise<[number | null]>;
  const matches = (text: string | RegExp) => (typeof text === 'string' ? stdout.includes(text) : text.test(stdout));
  return {
    child,
    output: () => stdout,
    async says(text) {
      await eventually(
        () => matches(text) || undefined,
        () => `${String(text)} in:\n${stdout}\n${stderr}`,
      );
    },
    async end() {
      const [code] = await ended;
      return { code: code ?? -1, stdout, stderr };
    },
  };
}

/** Runs `zowe-ha` to its end, with these variables. */
export function runProgram(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

function writeComponent(directory: string, name: string, script: string): void {
  mkdirSync(join(directory, 'bin'), { recursive: true });
  const manifest = `name: ${name}\nid: org.zowe.test.${name}\ntitle: ${name}\ndescription: test\nlicense: EPL-2.0\nversion: 1.0.0\ncommands:\n  start: bin/start.sh\n`;
  writeFileSync(join(directory, 'manifest.yaml'), manifest);
  writeFileSync(join(directory, 'bin/start.sh'), script);
  chmodSync(join(directory, 'bin/start.sh'), 0o755);
}

function configuration(directory: string, components: readonly string[]): string {
  return `zowe:
  runtimeDirectory: ${directory}/runtime
  extensionDirectory: ${directory}/extensions
  workspaceDirectory: ${directory}/workspace
  logDirectory: ${directory}/logs
  externalDomains: [zowe.example.com]
  externalPort: 7554
  launcher: { restartIntervals: [0, 60], minUptime: 30 }
haInstances:
  lpar1: { hostname: 127.0.0.2, sysname: LPAR1 }
components:
  launcher: { ha: { development: true, stopGrace: 2 } }
${components.map((name) => `  ${name}: { enabled: true }\n`).join('')}`;
}

/** The text of a file. */
export function read(file: string): string {
  return readFileSync(file, 'utf8');
}
