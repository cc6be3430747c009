// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSite, read, type Outcome, type Site } from './site.ts';

let site: Site;
let number = 0;

beforeAll(() => {
  site = createSite({});
});
afterAll(() => site.remove());

const threeLpars = readFileSync(new URL('../../config-schema/test/fixtures/three-lpars.yaml', import.meta.url), 'utf8');

/** A file with the configuration of three LPARs, parts of it replaced; in a directory of its own. */
function configured(...changes: readonly (readonly [string, string])[]): string {
  const directory = site.file(`configured-${(number += 1)}`);
  const changed = changes.reduce((text, [from, to]) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, to);
  }, threeLpars);
  mkdirSync(directory);
  writeFileSync(`${directory}/zowe.yaml`, changed.replace('/usr/lpp/zowe', site.file('runtime')));
  return `${directory}/zowe.yaml`;
}

const validate = (file: string, ...more: string[]): Promise<Outcome> =>
  site.run('config', 'validate', '--config', file, '--ha', ...more);
const json = (outcome: Outcome) => JSON.parse(outcome.stdout) as Record<string, unknown>;
const ids = (findings: unknown): string[] => (findings as { id: string }[]).map(({ id }) => id);

const fallback = ['fallback: false', 'fallback: true # for now'] as const;
const zosmf = ['host: zosmf.example.com', 'host: lpar1.example.com'] as const;
const port = ['[10.1.1.2]\n', '[10.1.1.2]\n      externalPort: 443\n'] as const;

test('a configuration that is highly available ends with 0', async () => {
  const { code, stdout, stderr } = await validate(configured());
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/Nothing in the configuration stands in the way of high availability\.\n$/);
});

test('warnings are told in the order of the file, and end with 0', async () => {
  const file = configured(fallback);
  const { code, stdout } = await validate(file);
  expect(code).toBe(0);
  expect(stdout)
    .toContain(`ZWEL1081W HA instance lpar1: ZSS also accepts sessions of its own when there is no API ML token.
  Where: ${file}:55:19 (components.zss.agent.jwt.fallback)
  Action: Set components.zss.agent.jwt.fallback: false.
  With --fix: refuse sessions of ZSS alone
High availability: 0 errors, 1 warning; --fix mends 1 of them.
`);
});

test('an error ends with 1', async () => {
  const { code, stdout, stderr } = await validate(configured(fallback, zosmf, port));
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout.match(/^ZWEL1(?:0[789]|1)\d+[EW]/gm)).toEqual(['ZWEL1106E', 'ZWEL1081W', 'ZWEL1075E']);
  expect(stdout).toMatch(/High availability: 2 errors, 1 warning; --fix mends 2 of them\.\n$/);
});

test('--json has the documented shape', async () => {
  const file = configured(port);
  const outcome = await validate(file, '--json');
  expect(outcome.code).toBe(1);
  expect(json(outcome)).toMatchObject({ valid: true, highlyAvailable: false, config: file, sources: [file] });
  expect(json(outcome)['haInstances']).toEqual(['lpar1', 'lpar2', 'lpar3']);
  expect(json(outcome)['findings']).toEqual([
    {
      id: 'ZWEL1075E',
      severity: 'error',
      message: 'HA instance lpar2 has external port 443, HA instance lpar1 has 7554.',
      action: 'Set zowe.externalPort once for all HA instances, and remove it from this one.',
      file,
      line: 71,
      column: 21,
      key: 'haInstances.lpar2.zowe.externalPort',
      fix: 'remove zowe.externalPort of HA instance lpar2',
    },
  ]);
});

test('a warning that a check makes an error is told once', async () => {
  const outcome = await validate(configured(['hostname: lpar3.example.com', 'hostname: lpar1.example.com']), '--json');
  expect(ids(json(outcome)['findings'])).toEqual(['ZWEL1082E']);
  expect(ids(json(outcome)['warnings'])).not.toContain('ZWEL0530W');
});

test('--fix changes what needs no decision, keeps a backup, and tells what is left', async () => {
  const file = configured(fallback, zosmf, port);
  const before = read(file);
  const { code, stdout, stderr } = await validate(file, '--fix');
  expect([code, stderr]).toEqual([1, '']);
  const [backup = ''] = readdirSync(dirname(file)).filter((name) => name.endsWith('.bak'));
  expect(read(`${dirname(file)}/${backup}`)).toBe(before);
  expect(read(file)).toBe(before.replace('fallback: true', 'fallback: false').replace('      externalPort: 443\n', ''));
  expect(stdout).toContain(`  Mended: refuse sessions of ZSS alone
  ${file}:55
  -         fallback: true # for now
  +         fallback: false # for now
`);
  expect(stdout).toContain(`${file} is changed; as it was: ${dirname(file)}/${backup}.`);
  expect(stdout).toMatch(/ZWEL1106E [^]*High availability: 1 error, 0 warnings\.\n$/);
  expect((await validate(file, '--fix')).stdout).toContain('There is nothing that could be mended without a decision.');
});

test('--fix --dry-run shows the lines, and writes nothing', async () => {
  const file = configured(port);
  const before = read(file);
  const { code, stdout } = await validate(file, '--fix', '--dry-run');
  expect([code, read(file), readdirSync(dirname(file))]).toEqual([0, before, [basename(file)]]);
  expect(stdout).toContain(`  Would be mended: remove zowe.externalPort of HA instance lpar2
  ${file}:71
  -       externalPort: 443
Nothing was written.
`);
});

test('--fix --json tells repairs, files and what is left', async () => {
  const file = configured(port, zosmf);
  const outcome = await validate(file, '--fix', '--json');
  const data = json(outcome);
  expect([outcome.code, data['dryRun'], data['highlyAvailable'], data['aside']]).toEqual([1, false, false, []]);
  expect(data['repairs']).toEqual([
    {
      id: 'ZWEL1075E',
      message: 'HA instance lpar2 has external port 443, HA instance lpar1 has 7554.',
      file,
      line: 71,
      column: 21,
      key: 'haInstances.lpar2.zowe.externalPort',
      fix: 'remove zowe.externalPort of HA instance lpar2',
      changes: [{ file, line: 71, removed: ['      externalPort: 443'], added: [] }],
    },
  ]);
  expect(data['files']).toMatchObject([{ file, changed: true }]);
  expect(ids(data['findings'])).toEqual(['ZWEL1106E']);
});

test('an id that can never match is renamed; without --fix the configuration is not valid', async () => {
  const file = configured(['  lpar2:\n', '  LPAR2:\n']);
  const refused = await validate(file);
  expect(refused.code).toBe(8);
  expect(refused.stderr).toContain('ZWEL0526E');
  const { code, stdout } = await validate(file, '--fix');
  expect(code).toBe(0);
  expect(stdout).toContain('  Mended: rename HA instance LPAR2 to lpar2\n');
  expect(read(file)).toContain('\n  lpar2:\n');
});

test('a configuration that is not valid ends with 8, and nothing is changed', async () => {
  const file = configured(port, ['  externalPort: 7554\n', '  externalPort: many\n']);
  const before = read(file);
  for (const more of [[], ['--fix']]) {
    const { code, stderr } = await validate(file, ...more);
    expect([code, stderr.split('\n')[0]]).toEqual([8, `ZWEL0500E The configuration ${file} has problems:`]);
  }
  expect([read(file), readdirSync(dirname(file))]).toEqual([before, [basename(file)]]);
});

test('no secret is in the lines that are shown', async () => {
  const agent = '    agent:\n      jwt:\n        fallback: false\n';
  const secret = "    agent: {jwt: {fallback: true}, keystore: {password: 'CANARY-7a1c-secret'}}\n";
  const { code, stdout, stderr } = await validate(configured([agent, secret]), '--fix');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('fallback: false');
  expect(stdout).not.toContain('CANARY');
});

test.each([
  [['--fix'], '--fix goes with --ha'],
  [['--ha', '--dry-run'], '--dry-run goes with --fix'],
])('%j alone is refused', async (args, problem) => {
  const { code, stderr } = await site.run('config', 'validate', '--config', site.config, ...args);
  expect([code, stderr.split('\n')[0]]).toEqual([2, `ZWEL0900E The command line is not valid: ${problem}.`]);
});
