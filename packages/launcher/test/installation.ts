// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectLauncher, type ControlClient } from '../src/control/index.ts';

const program = fileURLToPath(new URL('../bin/zowe-launcher.js', import.meta.url));
const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));

/** The launcher as a process; standard output and error are collected. */
export interface LauncherProcess {
  readonly pid: number;
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  readonly exited: Promise<number | NodeJS.Signals | null>;
  /** Resolves when standard output has a match; rejects with all output when the process ends before. */
  said(pattern: RegExp): Promise<void>;
}

/** Directories of one test, a copy of the extensions, and the launchers that it started. */
export interface Installation {
  readonly directory: string;
  readonly extensions: string;
  readonly workspace: string;
  readonly systemDirectory: string;
  /** `FILE(site):FILE(example)`. */
  readonly config: string;
  /** Replaces the file in front of the example; JSON is YAML. */
  site(content: object): void;
  launch(args: readonly string[], environment?: NodeJS.ProcessEnv): LauncherProcess;
  connect(haInstance?: string): Promise<ControlClient>;
  /** Every path below the directory, for comparisons. */
  tree(): string[];
  close(): Promise<void>;
}

/** `ports`: those of the example, for who starts nothing; else ports that no launcher of another test file has. */
export function createInstallation({ ports = 'own' }: { ports?: 'own' | 'example' } = {}): Installation {
  const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-shell-'));
  const extensions = join(directory, 'extensions');
  const workspace = join(directory, 'workspace');
  const systemDirectory = join(directory, 'system');
  const siteFile = join(directory, 'site.yaml');
  const launched: LauncherProcess[] = [];
  mkdirSync(join(directory, 'runtime'));
  cpSync(join(fixtures, 'extensions'), extensions, { recursive: true });
  const site = (content: object): void => {
    const directories = {
      runtimeDirectory: join(directory, 'runtime'),
      extensionDirectory: extensions,
      workspaceDirectory: workspace,
      logDirectory: join(directory, 'logs'),
    };
    const { zowe, ...rest } = content as SiteContent;
    const components = ports === 'own' ? withOwnPorts(rest.components) : rest.components;
    const whole = { zowe: { ...directories, ...zowe }, ...rest, ...(components && { components }) };
    writeFileSync(siteFile, JSON.stringify(whole, null, 2));
  };
  site({});
  return {
    directory,
    extensions,
    workspace,
    systemDirectory,
    config: `FILE(${siteFile}):FILE(${join(fixtures, 'zowe.yaml')})`,
    site,
    launch(args, environment = {}) {
      const env = { ...process.env, ZWE_HA_SYSTEM_DIR: systemDirectory, CONFIG: undefined, ...environment };
      const launcher = observe(spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
      launched.push(launcher);
      return launcher;
    },
    connect: (haInstance) => connectLauncher({ systemDirectory, haInstance }),
    tree: () => readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort(),
    async close() {
      for (const { child, exited } of launched) {
        if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
        await exited;
      }
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

interface SiteContent {
  readonly zowe?: object;
  readonly components?: { readonly web?: { readonly ha?: object } };
}

/** Test files run side by side, each with a system directory of its own: their launchers do not see each other's reservations. */
function withOwnPorts(components: SiteContent['components']): SiteContent['components'] {
  const worker = Number(process.env['VITEST_POOL_ID'] ?? 1);
  if (worker === 1) return components;
  const first = 23_600 + 50 * worker;
  return {
    ...components,
    web: { ...components?.web, ha: { portRange: `${first}-${first + 49}`, ...components?.web?.ha } },
  };
}

function observe(child: ChildProcess): LauncherProcess {
  let stdout = '';
  let stderr = '';
  let ended = false;
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const each of waiting) each();
  };
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    look();
  });
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const exited = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => {
      ended = true;
      resolve(code ?? signal);
      look();
    });
  });
  return {
    pid: child.pid ?? 0,
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    exited,
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (pattern.test(stdout)) resolve();
          else if (ended) reject(new Error(`ended without ${String(pattern)}:\n${stdout}\n${stderr}`));
          else return;
          waiting.delete(check);
        };
        waiting.add(check);
        check();
      }),
  };
}

/** The pids of processes whose environment has this variable: what a launcher of the installation started. */
export function processesOf(installation: Installation): number[] {
  const mark = `WORKSPACE_DIR=${installation.workspace}`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(mark);
      } catch {
        return false;
      }
    })
    .map(Number);
}
