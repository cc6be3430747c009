// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// What the launcher costs while nothing happens: memory and processor time with ten components, probes off.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Site } from '../sysplex/ha-instance.ts';
import { figureOf, type Report } from './figures.ts';

const components = 10;
const windows = 9;
const windowMs = 30_000;

/** Processor time of all threads of a process in milliseconds, from the scheduler's own account. */
function cpuMs(pid: number): number {
  const tasks = readdirSync(`/proc/${String(pid)}/task`);
  const nanoseconds = tasks.map((task) =>
    Number(readFileSync(`/proc/${String(pid)}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, value) => sum + value, 0) / 1e6;
}

/** Resident memory of a process in MB (10^6 bytes are not meant: kB of the kernel / 1024). */
function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

const bare = `
const { spawn } = require('node:child_process');
const start = () => spawn('sleep', ['100000'], { stdio: 'ignore' }).on('exit', start);
for (let n = 0; n < ${String(components)}; n += 1) start();
process.on('SIGTERM', () => process.exit());
`;

function writeComponents(directory: string): string[] {
  return Array.from({ length: components }, (_, index) => {
    const component = join(directory, `sleeper${String(index + 1)}`);
    mkdirSync(join(component, 'bin'), { recursive: true });
    const name = `sleeper${String(index + 1)}`;
    writeFileSync(
      join(component, 'manifest.yaml'),
      `name: ${name}\nid: org.zowe.ha.benchmark.${name}\ncommands:\n  start: bin/start.sh\n`,
    );
    writeFileSync(join(component, 'bin/start.sh'), '#!/bin/sh\nexec sleep 100000\n');
    chmodSync(join(component, 'bin/start.sh'), 0o755);
    return component;
  });
}

/** Watches both at the same time, `windows` windows of 30 seconds. */
export async function measureIdleLauncher(): Promise<Report> {
  const directory = mkdtempSync(join(tmpdir(), 'zwe-bench-'));
  const sleepers = writeComponents(directory);
  const off = { enabled: false };
  const site = await Site.create({
    example: 'single-system',
    components: sleepers,
    overlay: {
      components: {
        discovery: off,
        'caching-service': off,
        'load-balancer': off,
        'sample-app': off,
        ...Object.fromEntries(
          sleepers.map((path) => [path.split('/').at(-1)!, { enabled: true, ha: { readiness: { type: 'none' } } }]),
        ),
      },
    },
  });
  const instance = await site.start('system1');
  const { launcherPid } = await instance.display();
  const baseline = spawn(process.execPath, ['-e', bare], { stdio: 'inherit' });
  await new Promise((resolve) => setTimeout(resolve, 10_000));

  const watched = { launcher: launcherPid, bare: baseline.pid! };
  const cpu = { launcher: [] as number[], bare: [] as number[] };
  const memory = { launcher: [] as number[], bare: [] as number[] };
  for (let window = 0; window < windows; window += 1) {
    const before = { launcher: cpuMs(watched.launcher), bare: cpuMs(watched.bare) };
    await new Promise((resolve) => setTimeout(resolve, windowMs));
    for (const who of ['launcher', 'bare'] as const) {
      cpu[who].push(cpuMs(watched[who]) - before[who]);
      memory[who].push(residentMb(watched[who]));
    }
  }
  baseline.kill('SIGTERM');
  await instance.interrupt();
  site.remove();
  rmSync(directory, { recursive: true, force: true });
  return report(cpu, memory);
}

function report(cpu: Record<'launcher' | 'bare', number[]>, memory: Record<'launcher' | 'bare', number[]>): Report {
  const [rss, time] = [figureOf(memory.launcher), figureOf(cpu.launcher)];
  return {
    name: 'Launcher idle with 10 components, probes off',
    command: 'npm run bench -- idle-launcher',
    baseline: 'a bare Node process with ten children and an exit handler',
    rows: [
      {
        what: 'launcher, resident memory',
        figure: rss,
        unit: 'MB',
        limit: { text: '<= 65 MB', held: rss.median <= 65 },
      },
      { what: 'bare, resident memory', figure: figureOf(memory.bare), unit: 'MB' },
      {
        what: 'launcher, processor time in 30 s',
        figure: time,
        unit: 'ms',
        limit: { text: '<= 15 ms', held: time.median <= 15 },
      },
      { what: 'bare, processor time in 30 s', figure: figureOf(cpu.bare), unit: 'ms' },
    ],
  };
}
