// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Crash of a component -> its replacement runs its first instruction: the launcher against a bare exit handler.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, constants, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Site, workspace } from '../sysplex/ha-instance.ts';
import { figureOf, type Report } from './figures.ts';

const rounds = 25;

/** Tells by a FIFO that an instance has begun: its process id, at the time when the line arrives. */
class Beats {
  readonly path: string;
  private readonly waiting: ((pid: number) => void)[] = [];
  private readonly early: number[] = [];
  private readonly socket: Socket;

  constructor(directory: string, name: string) {
    this.path = join(directory, name);
    execFileSync('mkfifo', [this.path]);
    const fd = openSync(this.path, constants.O_RDWR | constants.O_NONBLOCK);
    this.socket = new Socket({ fd, readable: true, writable: false });
    this.socket.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split('\n').filter(Boolean)) this.arrived(Number(line));
    });
  }

  private arrived(pid: number): void {
    const next = this.waiting.shift();
    if (next) next(pid);
    else this.early.push(pid);
  }

  next(): Promise<number> {
    const early = this.early.shift();
    return early === undefined ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve(early);
  }

  close(): void {
    this.socket.destroy();
  }
}

const script = `#!/bin/sh
echo $$ > "$ZWE_configs_beats"
exec sleep 100000
`;

/** A component whose first instruction is to tell its process id. */
function writeComponent(directory: string): string {
  const component = join(directory, 'beating');
  mkdirSync(join(component, 'bin'), { recursive: true });
  writeFileSync(
    join(component, 'manifest.yaml'),
    'name: beating\nid: org.zowe.ha.benchmark.beating\ncommands:\n  start: bin/start.sh\n',
  );
  writeFileSync(join(component, 'bin/start.sh'), script);
  chmodSync(join(component, 'bin/start.sh'), 0o755);
  return component;
}

const bareHandler = `
const { spawn } = require('node:child_process');
const { openSync, closeSync } = require('node:fs');
const { lifecycle, component, env, output } = JSON.parse(require('node:fs').readFileSync(process.argv[2], 'utf8'));
const start = () => {
  const file = openSync(output, 'a');
  const child = spawn('/bin/sh', [lifecycle, component + '/bin/start.sh'], { cwd: component, env, detached: true, stdio: ['ignore', file, file] });
  closeSync(file);
  child.on('exit', start);
};
start();
`;

/** The environment that the launcher gave to its component, so that the bare handler spawns with the same one. */
function environmentOf(pid: number): Record<string, string> {
  const entries = readFileSync(`/proc/${String(pid)}/environ`, 'utf8')
    .split('\0')
    .filter(Boolean);
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  );
}

async function crash(pid: number, beats: Beats): Promise<{ ms: number; pid: number }> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  const started = performance.now();
  process.kill(pid, 'SIGKILL');
  const next = await beats.next();
  return { ms: performance.now() - started, pid: next };
}

/** Kills both in turn, `rounds` times each. */
export async function measureRestartLatency(): Promise<Report> {
  const directory = mkdtempSync(join(tmpdir(), 'zwe-bench-'));
  const component = writeComponent(directory);
  const ours = new Beats(directory, 'ours');
  const bare = new Beats(directory, 'bare');
  const site = await Site.create({
    example: 'single-system',
    components: [component],
    overlay: {
      components: {
        discovery: { enabled: false },
        'caching-service': { enabled: false },
        'load-balancer': { enabled: false },
        'sample-app': { enabled: false },
        beating: {
          enabled: true,
          beats: ours.path,
          launcher: { restartIntervals: Array.from({ length: 90 }, () => 0) },
        },
      },
    },
  });
  const instance = await site.start('system1');
  let ourPid = await ours.next();
  const settings = join(directory, 'bare.json');
  const env = { ...environmentOf(ourPid), ZWE_configs_beats: bare.path };
  const lifecycle = join(workspace, 'packages/launcher/lifecycle/start-component.sh');
  writeFileSync(settings, JSON.stringify({ lifecycle, component, env, output: join(directory, 'bare.log') }));
  writeFileSync(join(directory, 'bare.cjs'), bareHandler);
  const handler = spawn(process.execPath, [join(directory, 'bare.cjs'), settings], { stdio: 'inherit' });
  let barePid = await bare.next();

  const launcherMs: number[] = [];
  const bareMs: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const mine = await crash(ourPid, ours);
    const theirs = await crash(barePid, bare);
    ourPid = mine.pid;
    barePid = theirs.pid;
    if (round < 0) continue;
    launcherMs.push(mine.ms);
    bareMs.push(theirs.ms);
  }
  handler.kill('SIGKILL');
  process.kill(barePid, 'SIGKILL');
  await instance.interrupt();
  ours.close();
  bare.close();
  site.remove();
  rmSync(directory, { recursive: true, force: true });
  return report(launcherMs, bareMs);
}

function report(launcherMs: readonly number[], bareMs: readonly number[]): Report {
  const ratio = figureOf(launcherMs).median / figureOf(bareMs).median;
  return {
    name: 'Crash of a component -> replacement runs',
    command: 'npm run bench -- restart-latency',
    baseline: 'a bare Node exit handler that spawns the same script with the same environment, stdio and `detached`',
    rows: [
      { what: 'launcher, restartIntervals [0, ...]', figure: figureOf(launcherMs), unit: 'ms' },
      { what: 'bare exit handler', figure: figureOf(bareMs), unit: 'ms' },
      {
        what: 'ratio of medians',
        figure: figureOf([ratio]),
        unit: 'x',
        limit: { text: '<= 1.5x', held: ratio <= 1.5 },
      },
    ],
  };
}
