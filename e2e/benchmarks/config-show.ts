// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// `zowe-ha config show` as a whole process, and what it does inside: growth from 30 to 200 components with five HA instances.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createRequire } from 'node:module';
import { workspace } from '../sysplex/ha-instance.ts';
import { figureOf, type Figure, type Report, type Row } from './figures.ts';

const rounds = 21;
const haInstances = 5;
const sizes = [30, 100, 200] as const;
const run = promisify(execFile);
const program = join(workspace, 'packages/cli/bin/zowe-ha.js');
const configSchema = join(workspace, 'packages/config-schema/dist/index.js');

/** A configuration in which every component has settings of its own, and each HA instance overrides some of each. */
function configurationOf(components: number): string {
  const each = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  return [
    'zowe:',
    '  runtimeDirectory: /usr/lpp/zowe',
    '  workspaceDirectory: /var/zowe/workspace',
    '  externalDomains: [zowe.example.com]',
    'components:',
    ...each(components, (index) =>
      [
        `  component-${String(index)}:`,
        '    enabled: true',
        `    port: ${String(10_000 + index)}`,
        '    debug: false',
        '    server: { maxConnections: 100, timeoutMillis: 5000 }',
        '    launcher: { restartIntervals: [1, 5, 10], minUptime: 60 }',
      ].join('\n'),
    ),
    'haInstances:',
    ...each(haInstances, (lpar) =>
      [
        `  lpar${String(lpar)}:`,
        `    hostname: lpar${String(lpar)}.example.com`,
        `    sysname: LPAR${String(lpar)}`,
        '    components:',
        ...each(
          components,
          (index) => `      component-${String(index)}: { port: ${String(20_000 + lpar * 1000 + index)}, debug: true }`,
        ),
      ].join('\n'),
    ),
    '',
  ].join('\n');
}

/** Milliseconds that a process takes from its start to its end. */
async function timeOf(...args: string[]): Promise<number> {
  const started = performance.now();
  await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  return performance.now() - started;
}

/** Resolving alone, in a process that has done nothing else: as long as it takes a command that does it once. */
async function resolutionOf(file: string): Promise<number> {
  const script = [
    `const { loadConfig, resolveHaInstance } = await import(${JSON.stringify(configSchema)});`,
    `const loaded = loadConfig(${JSON.stringify(file)});`,
    'const started = performance.now();',
    "resolveHaInstance(loaded, 'lpar1');",
    'process.stdout.write(String(performance.now() - started));',
  ].join('\n');
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  return Number(stdout);
}

interface Times {
  readonly parse: number[];
  readonly show: number[];
  readonly origin: number[];
  readonly resolve: number[];
}

/** Measures each size in turn, `rounds` times after one round that does not count. */
export async function measureConfigShow(): Promise<Report> {
  const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-benchmark-'));
  const files = sizes.map((size) => join(directory, `${String(size)}.yaml`));
  const times: Times[] = sizes.map(() => ({ parse: [], show: [], origin: [], resolve: [] }));
  const yaml = createRequire(configSchema).resolve('yaml');
  const parse = `require(${JSON.stringify(yaml)}).parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))`;
  for (const [index, size] of sizes.entries()) writeFileSync(files[index]!, configurationOf(size));
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, file] of files.entries()) {
      const show = ['config', 'show', '--config', file, '--ha-instance', 'lpar1'];
      const measured = {
        parse: await timeOf('--eval', parse, file),
        show: await timeOf(program, ...show),
        origin: await timeOf(program, ...show, '--origin'),
        resolve: await resolutionOf(file),
      };
      if (round < 0) continue;
      for (const [name, value] of Object.entries(measured)) times[index]![name as keyof Times].push(value);
    }
  }
  rmSync(directory, { recursive: true });
  return report(times);
}

function report(times: readonly Times[]): Report {
  const figures = (name: keyof Times): Figure[] => times.map((each) => figureOf(each[name]));
  const [shown, resolved] = [figures('show'), figures('resolve')];
  const rows = (what: string, name: keyof Times, limits: readonly (Row['limit'] | undefined)[] = []): Row[] =>
    figures(name).map((figure, index) => {
      const limit = limits[index];
      return { what: `${what}, ${String(sizes[index])} components`, figure, unit: 'ms', ...(limit && { limit }) };
    });
  const growth = growthOf(shown);
  return {
    name: 'zowe-ha config show of five HA instances',
    command: 'npm run bench -- config-show',
    baseline:
      '`node` that reads the same file and parses it with the same YAML parser, and nothing else; processes measured as a whole',
    rows: [
      ...rows('parse only', 'parse'),
      ...rows('config show', 'show', [{ text: '<= 250 ms', held: shown[0]!.median <= 250 }]),
      ...rows('config show --origin', 'origin'),
      ...rows('resolution alone', 'resolve', [{ text: '<= 30 ms', held: resolved[0]!.median <= 30 }]),
      {
        what: 'growth per component from 100 to 200 over that from 30 to 100',
        figure: growth,
        unit: 'x',
        limit: { text: '<= 1.5x (linear)', held: growth.median <= 1.5 },
      },
    ],
  };
}

/** 1 means that a component more costs the same, however many there are. */
function growthOf(shown: readonly Figure[]): Figure {
  const [small, middle, large] = shown.map(({ median }) => median) as [number, number, number];
  return figureOf([(large - middle) / 100 / ((middle - small) / 70)]);
}
