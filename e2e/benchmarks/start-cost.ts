// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Start of 50, 100 and 200 component instances: what the launcher itself computes.
import { spawn } from 'node:child_process';
import { figureOf, type Report, type Row } from './figures.ts';
import { allStarted, Fleet, says } from './fleet.ts';
import { cpuMs } from './process-cost.ts';

const rounds = 5;
const components = 10;
const sizes = [50, 100, 200] as const;
type Size = (typeof sizes)[number];
type Costs = Record<Size, number[]>;

/** Processor time of the launcher's own threads from its first instruction until all is up, the children's not counted. */
async function launcherCost(size: Size): Promise<number> {
  const fleet = await Fleet.create({ components, instances: size / components });
  const instance = fleet.launch();
  await Promise.all([fleet.beats.take(size), says(instance, allStarted)]);
  const cost = cpuMs(fleet.launcherPid());
  await instance.interrupt();
  fleet.remove();
  return cost;
}

const bareProgram = `
const { spawn } = require('node:child_process');
for (let n = 0; n < Number(process.argv[1]); n += 1) {
  const child = spawn('/bin/sh', ['-c', 'exec sleep 100000'], { detached: true, stdio: 'ignore' });
  process.on('exit', () => process.kill(child.pid, 'SIGKILL'));
}
process.on('SIGTERM', () => process.exit());
process.stdout.write('started');
`;

async function bareCost(size: Size): Promise<number> {
  const child = spawn(process.execPath, ['-e', bareProgram, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const cost = cpuMs(child.pid!);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  return cost;
}

/** All sizes in turn, the launcher and a bare program; the first round does not count. */
export async function measureStartCost(): Promise<Report> {
  const launcher: Costs = { 50: [], 100: [], 200: [] };
  const bare: Costs = { 50: [], 100: [], 200: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const size of sizes) {
      const [mine, theirs] = [await launcherCost(size), await bareCost(size)];
      if (round < 0) continue;
      launcher[size].push(mine);
      bare[size].push(theirs);
    }
  }
  return {
    name: 'Start of 50, 100 and 200 instances: processor time of the launcher itself',
    command: 'npm run bench -- start-cost',
    baseline: 'a bare Node program that spawns as many detached shells',
    rows: [...totals('launcher', launcher), ...totals('bare', bare), ...growth(launcher, bare)],
  };
}

function totals(who: string, costs: Costs): Row[] {
  return sizes.map((size) => ({
    what: `${who}, ${String(size)} instances, all in all`,
    figure: figureOf(costs[size]),
    unit: 'ms',
  }));
}

/** Between two sizes, so that what a start costs anyway does not count. */
function perInstance(costs: Costs, from: Size, to: Size): number {
  return (figureOf(costs[to]).median - figureOf(costs[from]).median) / (to - from);
}

function growth(launcher: Costs, bare: Costs): Row[] {
  const each = perInstance(launcher, 50, 200);
  const ratio = perInstance(launcher, 100, 200) / perInstance(launcher, 50, 100);
  return [
    {
      what: 'launcher, per instance (50 to 200)',
      figure: figureOf([each]),
      unit: 'ms',
      limit: { text: '<= 2 ms', held: each <= 2 },
    },
    { what: 'bare, per instance (50 to 200)', figure: figureOf([perInstance(bare, 50, 200)]), unit: 'ms' },
    {
      what: 'growth per instance from 100 to 200 over that from 50 to 100',
      figure: figureOf([ratio]),
      unit: 'x',
      limit: { text: '<= 1.5x (linear)', held: ratio <= 1.5 },
    },
  ];
}
