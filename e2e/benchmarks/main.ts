// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// usage: main [NAME...] [--write FILE]; without names all benchmarks run, one after the other.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { measureCachingThroughput } from './caching-throughput.ts';
import { measureConfigShow } from './config-show.ts';
import { measureDeregistration } from './deregistration.ts';
import { renderReport, type Report } from './figures.ts';
import { measureDisplay } from './display-time.ts';
import { measureIdleLauncher } from './idle-launcher.ts';
import { measureOutputFlood } from './output-flood.ts';
import { measureRelaunch } from './relaunch.ts';
import { replaceSections } from './report-page.ts';
import { measureRestartLatency } from './restart-latency.ts';
import { measureStartCost } from './start-cost.ts';
import { measureStart } from './start-time.ts';

const benchmarks: Record<string, () => Promise<Report>> = {
  'restart-latency': measureRestartLatency,
  'caching-throughput': measureCachingThroughput,
  'idle-launcher': measureIdleLauncher,
  deregistration: measureDeregistration,
  'start-time': measureStart,
  'config-show': measureConfigShow,
  'start-cost': measureStartCost,
  'display-time': measureDisplay,
  relaunch: measureRelaunch,
  'output-flood': measureOutputFlood,
};

const args = process.argv.slice(2);
const write = args.includes('--write') ? args.splice(args.indexOf('--write'), 2)[1] : undefined;
const unknown = args.filter((name) => !(name in benchmarks));
if (unknown.length > 0) {
  process.stderr.write(`Unknown benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}\n`);
  process.exit(2);
}

const sections: string[] = [];
for (const [name, measure] of Object.entries(benchmarks)) {
  if (args.length > 0 && !args.includes(name)) continue;
  process.stderr.write(`${name} ...\n`);
  sections.push(renderReport(await measure()));
  process.stdout.write(`${sections.at(-1) ?? ''}\n`);
}
if (write) {
  const machine = `${String(cpus().length)} x ${cpus()[0]?.model ?? 'unknown'}, ${String(Math.round(totalmem() / 2 ** 30))} GiB, Linux ${release()}, Node ${process.version}`;
  const head = [
    '# Benchmarks',
    '',
    `Last measured on ${new Date().toISOString().slice(0, 10)}: ${machine}. Ratios and medians; absolute figures belong to that machine.`,
    'Each section names its command and its baseline; `npm run bench -- [NAME...] --write docs/reference/benchmarks.md` writes the sections of what it measured anew, and leaves the others.',
    '',
    '',
  ].join('\n');
  const before = existsSync(write) ? readFileSync(write, 'utf8') : '';
  const at = before.search(/^## /m);
  writeFileSync(`${write}.new`, replaceSections(head + (at < 0 ? '' : before.slice(at)), sections));
  renameSync(`${write}.new`, write);
}
