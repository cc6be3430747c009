// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// `npm start` a second time, nothing changed: from the command to UP, and from Ctrl-C to the end.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { workspace } from '../sysplex/ha-instance.ts';
import { figureOf, type Report } from './figures.ts';

const rounds = 9;

interface Times {
  readonly upMs: number;
  readonly endMs: number;
}

async function once(): Promise<Times> {
  const started = performance.now();
  const child = spawn('npm', ['start'], { cwd: workspace, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const upMs = await new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (/HA instance \S+ is up/i.test(line)) resolve(performance.now() - started);
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${String(code)} before UP`)));
  });
  const interrupted = performance.now();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // As a terminal does: the whole foreground process group gets SIGINT.
  process.kill(-child.pid!, 'SIGINT');
  await ended;
  return { upMs, endMs: performance.now() - interrupted };
}

/** Starts and interrupts `npm start` in turn; the first round, which may install and build, does not count. */
export async function measureStart(): Promise<Report> {
  await once();
  const times: Times[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await once());
  const [up, end] = [figureOf(times.map(({ upMs }) => upMs / 1000)), figureOf(times.map(({ endMs }) => endMs / 1000))];
  return {
    name: 'npm start a second time, and Ctrl-C',
    command: 'npm run bench -- start-time',
    baseline: 'none',
    rows: [
      { what: 'npm start -> UP', figure: up, unit: 's', limit: { text: '<= 8 s', held: up.median <= 8 } },
      { what: 'Ctrl-C -> everything gone', figure: end, unit: 's', limit: { text: '<= 10 s', held: end.max <= 10 } },
    ],
  };
}
