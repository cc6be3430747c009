// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// What the launcher costs while nothing happens: memory and processor time with 10 and 200 instances without probes, and with ten probed.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { figureOf, type Figure, type Report, type Row } from './figures.ts';
import { allStarted, Fleet, says, type FleetOptions } from './fleet.ts';
import { cpuMs, residentMb } from './process-cost.ts';

const windows = 9;
const windowMs = 30_000;
const settleMs = 10_000;
const probeIntervalMs = 1_000;
const firstPort = 28_400;

const bare = (children: number) => `
const { spawn } = require('node:child_process');
const start = () => spawn('sleep', ['100000'], { stdio: 'ignore' }).on('exit', start);
for (let n = 0; n < ${String(children)}; n += 1) start();
process.on('SIGTERM', () => process.exit());
`;

/** Says that it has begun, answers probes and notes each of them. */
const probedScript = `#!/bin/sh
echo $$ > "$ZWE_configs_beats"
exec "${process.execPath}" -e '
require("node:http").createServer((request, response) => {
  require("node:fs").appendFileSync(process.env.ZWE_configs_arrivals, ".");
  response.end();
}).listen(process.env.ZWE_configs_port, "127.0.0.1");'
`;

interface Idle {
  readonly rssMb: number[];
  readonly cpuMs: number[];
}

async function watch(pid: number, count: number): Promise<Idle> {
  const idle: Idle = { rssMb: [], cpuMs: [] };
  for (let window = 0; window < count; window += 1) {
    const before = cpuMs(pid);
    await new Promise((resolve) => setTimeout(resolve, windowMs));
    idle.cpuMs.push(cpuMs(pid) - before);
    idle.rssMb.push(residentMb(pid));
  }
  return idle;
}

async function withFleet<T>(options: FleetOptions, look: (pid: number, fleet: Fleet) => Promise<T>): Promise<T> {
  const fleet = await Fleet.create(options);
  const instance = fleet.launch();
  await Promise.all([fleet.beats.take(fleet.count), says(instance, allStarted)]);
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  const result = await look(fleet.launcherPid(), fleet);
  await instance.interrupt();
  fleet.remove();
  return result;
}

/** The launcher and a bare program with as many children, at the same time. */
function idleWithout(components: number, instances: number): Promise<{ launcher: Idle; bare: Idle }> {
  return withFleet({ components, instances }, async (pid, { count }) => {
    const baseline = spawn(process.execPath, ['-e', bare(count)], { stdio: 'inherit' });
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    const children = readFileSync(`/proc/${String(baseline.pid)}/task/${String(baseline.pid)}/children`, 'utf8');
    const [launcher, other] = await Promise.all([watch(pid, windows), watch(baseline.pid!, windows)]);
    baseline.kill('SIGTERM');
    for (const child of children.split(' ').filter(Boolean)) process.kill(Number(child), 'SIGKILL');
    return { launcher, bare: other };
  });
}

/** Processor time per probe: what a window costs more than one without probes, by the probes that arrived in it. */
async function perProbe(idleCpuMs: number): Promise<{ cost: number[]; counts: number[]; rssMb: number[] }> {
  const arrivals = `${tmpdir()}/zwe-bench-arrivals-${String(process.pid)}`;
  const liveness = { type: 'http', path: '/', interval: probeIntervalMs, timeout: 2_000, failures: 3 };
  const settings = (index: number) => ({
    port: firstPort + index,
    arrivals,
    ha: { readiness: { type: 'tcp' }, liveness },
  });
  return withFleet({ components: 10, instances: 1, script: probedScript, settings }, async (pid) => {
    const result = { cost: [] as number[], counts: [] as number[], rssMb: [] as number[] };
    for (let window = 0; window < windows; window += 1) {
      const before = readFileSync(arrivals).length;
      const { cpuMs: cpu, rssMb } = await watch(pid, 1);
      const probes = readFileSync(arrivals).length - before;
      result.counts.push(probes);
      result.cost.push((cpu[0]! - idleCpuMs) / probes);
      result.rssMb.push(rssMb[0]!);
    }
    rmSync(arrivals);
    return result;
  });
}

/** Three fleets, one after the other. */
export async function measureIdleLauncher(): Promise<Report> {
  const ten = await idleWithout(10, 1);
  const many = await idleWithout(10, 20);
  const probed = await perProbe(figureOf(ten.launcher.cpuMs).median);
  const figures = { time: figureOf(ten.launcher.cpuMs), probe: figureOf(probed.cost) };
  return {
    name: 'Launcher idle: 10 and 200 instances, probes off, and ten keep-alive probes a second',
    command: 'npm run bench -- idle-launcher',
    baseline: 'a bare Node process with as many children and an exit handler',
    rows: [
      limited('launcher, resident memory, 10', figureOf(ten.launcher.rssMb), [65, 'MB']),
      { what: 'bare, resident memory, 10', figure: figureOf(ten.bare.rssMb), unit: 'MB' },
      limited('launcher, processor time in 30 s, 10', figures.time, [5, 'ms']),
      { what: 'bare, processor time in 30 s, 10', figure: figureOf(ten.bare.cpuMs), unit: 'ms' },
      limited('launcher, resident memory, 200', figureOf(many.launcher.rssMb), [100, 'MB']),
      { what: 'bare, resident memory, 200', figure: figureOf(many.bare.rssMb), unit: 'MB' },
      { what: 'launcher, processor time in 30 s, 200', figure: figureOf(many.launcher.cpuMs), unit: 'ms' },
      limited('launcher, processor time per keep-alive probe', figures.probe, [1.5, 'ms']),
      { what: 'probes in 30 s', figure: figureOf(probed.counts), unit: '' },
      { what: 'launcher, resident memory, 10 probed', figure: figureOf(probed.rssMb), unit: 'MB' },
    ],
  };
}

function limited(what: string, figure: Figure, [most, unit]: [number, string]): Row {
  return { what, figure, unit, limit: { text: `<= ${String(most)} ${unit}`, held: figure.median <= most } };
}
