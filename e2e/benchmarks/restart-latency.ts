// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Crash of a component -> its replacement runs its first instruction: the launcher against a bare exit handler.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../sysplex/ha-instance.ts';
import { Beats } from './beats.ts';
import { figureOf, type Report, type Row } from './figures.ts';
import { allStarted, Fleet, says } from './fleet.ts';

const rounds = 25;
const limit = 1.3;
/** Ten component instances and two hundred. */
const fleets = [
  { components: 10, instances: 1 },
  { components: 10, instances: 20 },
];

const bareHandler = `
const { spawn } = require('node:child_process');
const { openSync, closeSync } = require('node:fs');
const { lifecycle, component, env, output, count } = JSON.parse(require('node:fs').readFileSync(process.argv[2], 'utf8'));
const start = () => {
  const file = openSync(output, 'a');
  const child = spawn('/bin/sh', [lifecycle, component + '/bin/start.sh'], { cwd: component, env, detached: true, stdio: ['ignore', file, file] });
  closeSync(file);
  child.on('exit', start);
};
for (let n = 0; n < count; n += 1) start();
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

interface Latencies {
  readonly count: number;
  readonly launcherMs: number[];
  readonly bareMs: number[];
}

/** Kills one instance of either side in turn, `rounds` times each. */
async function measureFleet(options: (typeof fleets)[number]): Promise<Latencies> {
  const restartIntervals = Array.from({ length: 90 }, () => 0);
  const fleet = await Fleet.create({ ...options, settings: () => ({ launcher: { restartIntervals } }) });
  const bare = new Beats(fleet.directory, 'bare');
  const instance = fleet.launch();
  const ourPids = await fleet.beats.take(fleet.count);
  await says(instance, allStarted);
  const handler = spawnBare(fleet, {
    ...environmentOf(ourPids[0]!),
    ZWE_configs_beats: bare.path,
    ZWE_HA_INSTANCE_TAG: 'bare',
  });
  const barePids = await bare.take(fleet.count);
  const launcherMs: number[] = [];
  const bareMs: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const mine = await crash(ourPids[0]!, fleet.beats);
    const theirs = await crash(barePids[0]!, bare);
    ourPids[0] = mine.pid;
    barePids[0] = theirs.pid;
    if (round < 0) continue;
    launcherMs.push(mine.ms);
    bareMs.push(theirs.ms);
  }
  handler.kill('SIGKILL');
  for (const pid of barePids) process.kill(pid, 'SIGKILL');
  await instance.interrupt();
  bare.close();
  fleet.remove();
  return { count: fleet.count, launcherMs, bareMs };
}

function spawnBare({ directory, component, count }: Fleet, env: Record<string, string>): ReturnType<typeof spawn> {
  const settings = join(directory, 'bare.json');
  const program = join(directory, 'bare.cjs');
  const lifecycle = join(workspace, 'packages/launcher/lifecycle/start-component.sh');
  const output = join(directory, 'bare.log');
  writeFileSync(settings, JSON.stringify({ lifecycle, component, env, output, count }));
  writeFileSync(program, bareHandler);
  return spawn(process.execPath, [program, settings], { stdio: 'inherit' });
}

/** One fleet after the other. */
export async function measureRestartLatency(): Promise<Report> {
  const rows: Row[] = [];
  for (const options of fleets) rows.push(...rowsOf(await measureFleet(options)));
  return {
    name: 'Crash of a component -> replacement runs',
    command: 'npm run bench -- restart-latency',
    baseline:
      'a bare Node exit handler with as many children that spawns the same script with the same environment, stdio and `detached`',
    rows,
  };
}

function rowsOf({ count, launcherMs, bareMs }: Latencies): Row[] {
  const ratio = figureOf(launcherMs).median / figureOf(bareMs).median;
  const of = `${String(count)} instances`;
  return [
    { what: `launcher, restartIntervals [0, ...], ${of}`, figure: figureOf(launcherMs), unit: 'ms' },
    { what: `bare exit handler, ${of}`, figure: figureOf(bareMs), unit: 'ms' },
    {
      what: `ratio of medians, ${of}`,
      figure: figureOf([ratio]),
      unit: 'x',
      limit: { text: `<= ${String(limit)}x`, held: ratio <= limit },
    },
  ];
}
