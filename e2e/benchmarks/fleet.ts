// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// An HA instance with any number of component instances that do nothing but say that they have begun.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningInstance, Site, workspace } from '../sysplex/ha-instance.ts';
import { Beats, beatingScript } from './beats.ts';

/** The examples' own HA instance on one system. */
const haInstance = 'system1';
const off = { enabled: false };

export interface FleetOptions {
  readonly components: number;
  /** Of each component. */
  readonly instances: number;
  readonly script?: string;
  /** Beside `enabled` and the FIFO, for the n-th component. */
  readonly settings?: (index: number) => { readonly ha?: Record<string, unknown> } & Record<string, unknown>;
}

/** Components that need no ports and have no probes unless `settings` says so. `remove()` after all launchers have ended. */
export class Fleet {
  readonly directory: string;
  readonly component: string;
  readonly beats: Beats;
  readonly count: number;
  readonly site: Site;

  private constructor(beats: Beats, site: Site, { directory, count }: { directory: string; count: number }) {
    this.directory = directory;
    this.component = join(directory, componentName(0));
    this.beats = beats;
    this.count = count;
    this.site = site;
  }

  static async create(options: FleetOptions): Promise<Fleet> {
    const directory = mkdtempSync(join(tmpdir(), 'zwe-bench-'));
    const beats = new Beats(directory, 'ours');
    const names = Array.from({ length: options.components }, (_, index) => componentName(index));
    const site = await Site.create({
      example: 'single-system',
      components: names.map((name) => writeComponent(directory, name, options.script ?? beatingScript)),
      overlay: {
        components: {
          discovery: off,
          'caching-service': off,
          'load-balancer': off,
          'sample-app': off,
          ...Object.fromEntries(names.map((name, index) => [name, componentSettings(index, beats, options)])),
        },
      },
    });
    return new Fleet(beats, site, { directory, count: options.components * options.instances });
  }

  /** Runs the launcher itself: `zowe-ha start` watches it, which costs the launcher a status per change. */
  launch(): RunningInstance {
    const program = join(workspace, 'packages/launcher/bin/zowe-launcher.js');
    const child = spawn(process.execPath, [program, '--config', this.site.config, '--ha-instance', haInstance], {
      env: this.site.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new RunningInstance(this.site, haInstance, child);
  }

  /** Process id of the launcher that runs now, from the record that it keeps beside its control socket. */
  launcherPid(): number {
    const record = readFileSync(this.systemFile('.json'), 'utf8');
    return (JSON.parse(record) as { pid: number }).pid;
  }

  get controlSocket(): string {
    return this.systemFile('.sock');
  }

  private systemFile(ending: string): string {
    const system = join(this.site.directory, 'system');
    const name = readdirSync(system).find((each) => /^[0-9a-f]{16}\./.test(each) && each.endsWith(ending));
    if (!name) throw new Error(`no launcher has made itself known in ${system}`);
    return join(system, name);
  }

  remove(): void {
    this.beats.close();
    this.site.remove();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function componentName(index: number): string {
  return `beating${String(index + 1)}`;
}

function componentSettings(index: number, beats: Beats, { instances, settings }: FleetOptions): object {
  const { ha, ...others } = settings?.(index) ?? {};
  return { enabled: true, beats: beats.path, ...others, ha: { instances, readiness: { type: 'none' }, ...ha } };
}

function writeComponent(directory: string, name: string, script: string): string {
  const component = join(directory, name);
  mkdirSync(join(component, 'bin'), { recursive: true });
  writeFileSync(
    join(component, 'manifest.yaml'),
    `name: ${name}\nid: org.zowe.ha.benchmark.${name}\ncommands:\n  start: bin/start.sh\n`,
  );
  writeFileSync(join(component, 'bin/start.sh'), script);
  chmodSync(join(component, 'bin/start.sh'), 0o755);
  return component;
}

/** Waits until what an HA instance wrote contains a text; throws when it ends before, or takes longer than two minutes. */
export async function says(instance: RunningInstance, text: string): Promise<void> {
  for (const until = performance.now() + 120_000; !instance.output.includes(text);) {
    const { exitCode } = instance.child;
    if (exitCode !== null || performance.now() > until) {
      throw new Error(`"${text}" was not said (exit ${String(exitCode)}):\n${instance.output.slice(-4000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** In the job log when every component instance is up. */
export const allStarted = 'are started.';
