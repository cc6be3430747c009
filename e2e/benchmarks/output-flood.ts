// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// One component writes 100 MB/s: what that does to control commands and to the probes of another one.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Site } from '../sysplex/ha-instance.ts';
import { figureOf, type Report } from './figures.ts';

const megabytesPerSecond = 100;
const phaseMs = 20_000;
const probeIntervalMs = 200;
const commandPauseMs = 20;

/** Writes 100 bytes a line on an absolute schedule as soon as it is told to, and says at the end how much it was. */
const loud = `
const fs = require('node:fs');
const chunk = Buffer.from(('x'.repeat(99) + '\\n').repeat(10000));
const { ZWE_configs_signal: signal, ZWE_configs_written: written } = process.env;
let started, bytes = 0;
setInterval(() => {
  if (!fs.existsSync(signal)) { started = undefined; return; }
  started ??= performance.now() - bytes / ${String(megabytesPerSecond)}e3;
  const due = (performance.now() - started) * ${String(megabytesPerSecond)}e3;
  while (bytes + chunk.length <= due) bytes += fs.writeSync(1, chunk);
  fs.writeFileSync(written, String(bytes));
}, 10);
`;

/** Answers probes, and notes when they came. */
const quiet = `
const fs = require('node:fs');
const { ZWE_configs_arrivals: arrivals, ZWE_components_quiet_port: port } = process.env;
require('node:http').createServer((request, response) => {
  fs.appendFileSync(arrivals, Date.now() + '\\n');
  response.end();
}).listen(port, '127.0.0.1');
`;

function writeComponent(directory: string, name: string, program: string): string {
  const component = join(directory, name);
  mkdirSync(join(component, 'bin'), { recursive: true });
  writeFileSync(
    join(component, 'manifest.yaml'),
    `name: ${name}\nid: org.zowe.ha.benchmark.${name}\ncommands:\n  start: bin/start.sh\n`,
  );
  writeFileSync(join(component, 'program.cjs'), program);
  writeFileSync(join(component, 'bin/start.sh'), `#!/bin/sh\nexec "${process.execPath}" program.cjs\n`);
  chmodSync(join(component, 'bin/start.sh'), 0o755);
  return component;
}

/** A connection to the control socket that asks for the status again and again. */
class ControlConnection {
  private readonly socket: Socket;
  private received = '';
  private answered: () => void = () => undefined;

  constructor(path: string) {
    this.socket = connect(path);
    this.socket.on('data', (chunk: Buffer) => {
      this.received += chunk.toString();
      if (!this.received.includes('"id":1')) return;
      if (!this.received.endsWith('\n')) return;
      this.received = '';
      this.answered();
    });
  }

  async display(): Promise<number> {
    const started = performance.now();
    const answer = new Promise<void>((resolve) => (this.answered = resolve));
    this.socket.write('{"id":1,"request":"display"}\n');
    await answer;
    return performance.now() - started;
  }

  close(): void {
    this.socket.destroy();
  }
}

interface Phase {
  readonly commandMs: number[];
  /** How much later than planned a probe came. */
  readonly probeDelayMs: number[];
}

async function observe(control: ControlConnection, arrivals: string): Promise<Phase> {
  writeFileSync(arrivals, '');
  const commandMs: number[] = [];
  for (const until = performance.now() + phaseMs; performance.now() < until;) {
    commandMs.push(await control.display());
    await new Promise((resolve) => setTimeout(resolve, commandPauseMs));
  }
  const times = readFileSync(arrivals, 'utf8').split('\n').filter(Boolean).map(Number);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return { commandMs, probeDelayMs: gaps.map((gap) => Math.max(0, gap - probeIntervalMs)) };
}

/** Looks at both for 20 seconds without and for 20 seconds with the flood. */
export async function measureOutputFlood(): Promise<Report> {
  const directory = mkdtempSync(join(tmpdir(), 'zwe-bench-'));
  const [signal, written, arrivals] = ['signal', 'written', 'arrivals'].map((name) => join(directory, name));
  const components = [writeComponent(directory, 'loud', loud), writeComponent(directory, 'quiet', quiet)];
  const off = { enabled: false };
  const liveness = { type: 'http', path: '/', interval: probeIntervalMs, timeout: 2_000, failures: 3 };
  const site = await Site.create({
    example: 'single-system',
    components,
    overlay: {
      components: {
        discovery: off,
        'caching-service': off,
        'load-balancer': off,
        'sample-app': off,
        loud: { enabled: true, signal, written, ha: { readiness: { type: 'none' } } },
        quiet: { enabled: true, port: 28_499, arrivals, ha: { readiness: { type: 'tcp' }, liveness } },
      },
    },
  });
  const instance = await site.start('system1');
  const system = join(site.directory, 'system');
  const socket = readdirSync(system).find((name) => name.endsWith('.sock'));
  const control = new ControlConnection(join(system, socket ?? ''));
  const before = await observe(control, arrivals!);
  writeFileSync(signal!, '');
  const begun = performance.now();
  const during = await observe(control, arrivals!);
  const rate = Number(readFileSync(written!, 'utf8')) / 1e3 / (performance.now() - begun);
  rmSync(signal!);
  control.close();
  const jobLog = instance.jobLog();
  await instance.interrupt();
  site.remove();
  rmSync(directory, { recursive: true, force: true });
  const messages = jobLog.split('\n').filter((line) => line.includes('ZWEL1240W')).length;
  return report({ before, during, rate, messages });
}

interface Observed {
  readonly before: Phase;
  readonly during: Phase;
  readonly rate: number;
  readonly messages: number;
}

function report({ before, during, rate, messages }: Observed): Report {
  const commands = figureOf(during.commandMs);
  const probes = figureOf(during.probeDelayMs);
  const limit = (max: number) => ({ text: '<= 100 ms, every one', held: max <= 100 });
  return {
    name: 'One component writes 100 MB/s',
    command: 'npm run bench -- output-flood',
    baseline: 'the same launcher before the flood',
    rows: [
      { what: 'written by the component', figure: figureOf([rate]), unit: 'MB/s' },
      { what: 'display on the control socket, flood', figure: commands, unit: 'ms', limit: limit(commands.max) },
      { what: 'display on the control socket, before', figure: figureOf(before.commandMs), unit: 'ms' },
      { what: "delay of another's probe, flood", figure: probes, unit: 'ms', limit: limit(probes.max) },
      { what: "delay of another's probe, before", figure: figureOf(before.probeDelayMs), unit: 'ms' },
      { what: 'messages about what was left out', figure: figureOf([messages]), unit: '' },
    ],
  };
}
