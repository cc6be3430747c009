// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createSite, program, read, running, type Outcome, type Site } from './site.ts';

// `script` of util-linux runs a program on a pseudo-terminal.
const version = spawnSync('script', ['--version'], { encoding: 'utf8' });
const hasScript = version.error === undefined && version.stdout.includes('util-linux');
let site: Site;
let before: string;

beforeEach(() => {
  site = createSite({ one: 'exec sleep 1000' });
  before = read(site.config);
});
afterEach(() => site.remove());

const json = (text: string) => JSON.parse(text) as Record<string, unknown>;
const set = (...args: string[]) => site.run('config', 'set', ...args, '--config', site.config);
const first = ({ stderr }: Outcome) => stderr.split('\n')[0];

describe('config set', () => {
  test('tells old and new, changes one line, and keeps the file as it was', async () => {
    const { code, stdout } = await set('zowe.externalPort', '8554');
    expect(code).toBe(0);
    const [line, change] = stdout.split('\n');
    expect(line).toBe('zowe.externalPort: 7554 -> 8554');
    expect(change).toMatch(/zowe\.yaml is changed; as it was: .*zowe\.yaml\.\d{8}T\d{6}\.\d{3}Z\.bak\.$/);
    expect(read(site.config)).toBe(before.replace('externalPort: 7554', 'externalPort: 8554'));
    const [backup] = readdirSync(site.directory).filter((name) => name.endsWith('.bak'));
    expect(read(site.file(backup ?? ''))).toBe(before);
  });

  test('sets several values at once, each with its type', async () => {
    const { code } = await set(
      'zowe.job.name=ZWE2SV',
      'zowe.externalDomains=[a.example.com, b.example.com]',
      'zowe.cookieIdentifier="2"',
    );
    expect(code).toBe(0);
    expect((parse(read(site.config)) as { zowe: unknown }).zowe).toMatchObject({
      job: { name: 'ZWE2SV' },
      externalDomains: ['a.example.com', 'b.example.com'],
      cookieIdentifier: '2',
    });
  });

  test('--string takes a number as text', async () => {
    expect((await set('zowe.rbacProfileIdentifier', '2')).code).toBe(8);
    expect((await set('zowe.rbacProfileIdentifier', '2', '--string')).code).toBe(0);
    expect(read(site.config)).toContain('  rbacProfileIdentifier: "2"\n');
  });

  test('-i sets it for one HA instance, which then overrides what is set for all', async () => {
    expect((await set('zowe.job.name', 'ZWE3SV', '-i', 'LPAR1')).code).toBe(0);
    const { stdout } = await set('zowe.job.name', 'ZWE2SV');
    expect(stdout).toContain('ZWEL1169W zowe.job.name was set, but haInstances.lpar1.zowe.job.name counts before it.');
    expect((parse(read(site.config)) as { haInstances: unknown }).haInstances).toMatchObject({
      lpar1: { hostname: '127.0.0.2', zowe: { job: { name: 'ZWE3SV' } } },
    });
  });

  test('--dry-run changes nothing', async () => {
    const { code, stdout } = await set('zowe.externalPort', '8554', '--dry-run');
    expect([code, stdout]).toEqual([0, `zowe.externalPort: 7554 -> 8554\n${site.config} would be changed.\n`]);
    expect(read(site.config)).toBe(before);
  });

  test('--json has every value and file', async () => {
    const { stdout } = await set('zowe.externalPort', '8554', '--json');
    const { files, ...rest } = json(stdout);
    expect(rest).toEqual({
      dryRun: false,
      valid: true,
      values: [{ path: 'zowe.externalPort', file: site.config, before: 7554, after: 8554, changed: true }],
      warnings: [],
    });
    expect(files).toMatchObject([
      { file: site.config, changed: true, backup: expect.stringContaining('.bak') as string },
    ]);
  });

  test('--where-defined and --file choose the file of a list', async () => {
    writeFileSync(site.file('site.yaml'), 'zowe:\n  cookieIdentifier: "1"\n');
    const list = `FILE(${site.file('site.yaml')}):FILE(${site.config})`;
    await site.run(
      'config',
      'set',
      'zowe.externalPort=8554',
      'zowe.cookieIdentifier="2"',
      '--where-defined',
      '-c',
      list,
    );
    expect([read(site.file('site.yaml')), read(site.config)]).toEqual([
      'zowe:\n  cookieIdentifier: "2"\n',
      before.replace('externalPort: 7554', 'externalPort: 8554'),
    ]);
    const { stdout } = await site.run(
      'config',
      'set',
      'zowe.cookieIdentifier',
      '3',
      '--string',
      '--file',
      site.config,
      '-c',
      list,
    );
    expect(stdout).toContain('ZWEL1169W');
    const other = await site.run('config', 'set', 'zowe.externalPort', '1', '--file', '/none.yaml', '-c', list);
    expect([other.code, first(other)?.split(' ')[0]]).toEqual([2, 'ZWEL1168E']);
  });

  test('refuses what would not be valid, with everything that is wrong', async () => {
    const outcome = await set('zowe.externalPort=none', 'components.one.enabled=maybe');
    expect([outcome.code, outcome.stdout]).toEqual([8, '']);
    expect(outcome.stderr).toContain('(zowe.externalPort)');
    expect(outcome.stderr).toContain('(components.one.enabled)');
    expect([read(site.config), readdirSync(site.directory).filter((name) => name.includes('.bak'))]).toEqual([
      before,
      [],
    ]);
  });

  test.each([
    [['zowe.externalPort'], 'give PATH VALUE, or PATH=VALUE for several values'],
    [['zowe.externalPort', '1', '2'], 'give PATH VALUE, or PATH=VALUE for several values'],
    [['zowe..x', '1'], '"zowe..x" is not a path such as zowe.externalDomains[0]'],
    [['zowe.externalPort', '1', '--stdin'], '--stdin goes with one path and no value'],
    [['zowe.environments.X_PASSWORD', 'canary-4711'], 'the value of a secret is given with --stdin'],
    [['zowe.environments.X_PASSWORD=canary-4711'], 'the value of a secret is given with --stdin'],
  ])('%j is refused', async (args, problem) => {
    const outcome = await set(...args);
    expect([outcome.code, first(outcome)]).toEqual([2, `ZWEL0900E The command line is not valid: ${problem}.`]);
    expect(outcome.stderr).not.toContain('canary');
    expect(read(site.config)).toBe(before);
  });

  test('a value that is no YAML is refused without being shown', async () => {
    const outcome = await set('zowe.environments.X', '[canary-4711');
    expect([outcome.code, first(outcome)]).toEqual([
      1,
      'ZWEL1160E zowe.environments.X cannot be changed: the new value is not valid YAML.',
    ]);
    expect(outcome.stderr + outcome.stdout).not.toContain('canary');
  });

  test('--stdin takes a secret as text, and never shows it', async () => {
    const outcome = await withInput('12345678\n', 'zowe.environments.X_PASSWORD', '--stdin');
    expect([outcome.code, outcome.stdout.split('\n')[0]]).toEqual([
      0,
      'zowe.environments.X_PASSWORD: not set -> *****',
    ]);
    expect(read(site.config)).toContain('    X_PASSWORD: "12345678"\n');
    const again = await withInput('canary-4711', 'zowe.environments.X_PASSWORD', '--stdin', '--json');
    expect(again.stdout + again.stderr).not.toMatch(/canary|12345678/);
    expect(json(again.stdout)['values']).toMatchObject([{ before: '*****', after: '*****', changed: true }]);
  });

  test.skipIf(!hasScript)('--stdin on a terminal does not show what is typed', async () => {
    const options = `--stdin --config '${site.config}'`;
    const command = `stty cols 100 rows 20; exec '${process.execPath}' '${program}' config set zowe.environments.X_PASSWORD ${options}`;
    const terminal = running(
      spawn('script', ['-qec', command, '/dev/null'], {
        env: { ...site.environment, TERM: 'xterm', SHELL: '/bin/sh' },
        stdio: ['pipe', 'pipe', 'pipe'],
      }),
    );
    await terminal.says('Value');
    terminal.child.stdin?.write('canary-4711\r');
    expect((await terminal.end()).code).toBe(0);
    expect(terminal.output()).not.toContain('canary');
    expect(read(site.config)).toContain('    X_PASSWORD: canary-4711\n');
  });

  test(
    'twelve at once: every one that succeeds is in the file, every other one says why not',
    { timeout: 120_000 },
    async () => {
      const numbers = Array.from({ length: 12 }, (_value, index) => index);
      const outcomes = await Promise.all(
        numbers.map((number) => set(`zowe.environments.V${number}`, `value${number}`)),
      );
      const { environments } = (parse(read(site.config)) as { zowe: { environments: Record<string, string> } }).zowe;
      const succeeded = numbers.filter((number) => outcomes[number]?.code === 0);
      expect(environments).toEqual(Object.fromEntries(succeeded.map((number) => [`V${number}`, `value${number}`])));
      expect(succeeded.length).toBeGreaterThan(0);
      for (const { code, stderr } of outcomes) if (code !== 0) expect(stderr).toMatch(/^ZWEL116[12]E /);
      expect(readdirSync(site.directory).filter((name) => /\.(?:tmp|lock)$/.test(name))).toEqual([]);
    },
  );
});

describe('config migrate-storage', () => {
  const migrate = (...args: string[]) => site.run('config', 'migrate-storage', ...args, '--config', site.config);

  test('rewrites the storage and says what it does not do', async () => {
    const { code, stdout } = await migrate('--to', 'vsam', '--name', 'ZWE.HA.CACHE');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'The caching service keeps its entries in VSAM data set ZWE.HA.CACHE, instead of inMemory.\n',
    );
    expect(stdout).toContain(
      '- The entries of the old storage are not copied, and this version has no command for it: users log in again.\n',
    );
    expect(stdout).toContain(
      '- Define the data set ZWE.HA.CACHE with zwe init vsam before the caching service starts.\n',
    );
    expect((parse(read(site.config)) as { components: unknown }).components).toMatchObject({
      'caching-service': { storage: { mode: 'VSAM', vsam: { name: 'ZWE.HA.CACHE' } } },
    });
    expect((await migrate('--to', 'VSAM')).stdout).toBe(
      'The caching service keeps its entries in VSAM data set ZWE.HA.CACHE already; nothing changes.\n',
    );
  });

  test('--json and --dry-run', async () => {
    const { stdout } = await migrate('--to', 'VSAM', '--name', 'ZWE.HA.CACHE', '--json', '--dry-run');
    expect(json(stdout)).toMatchObject({
      dryRun: true,
      valid: true,
      from: [],
      to: 'VSAM',
      dataSet: 'ZWE.HA.CACHE',
      files: [{ file: site.config, changed: true }],
    });
    expect(read(site.config)).toBe(before);
  });

  test.each([
    [
      ['--to', 'redis'],
      2,
      'ZWEL1170E A storage redis is not supported by the caching service of this version; it supports inMemory, VSAM.',
    ],
    [['--to', 'VSAM'], 2, 'ZWEL1171E The storage VSAM needs the name of a data set, and the configuration has none.'],
    [[], 2, "ZWEL0900E The command line is not valid: required option '--to <storage>' not specified."],
  ])('%j is refused', async (args, code, text) => {
    const outcome = await migrate(...args);
    expect([outcome.code, first(outcome)]).toEqual([code, text]);
    expect(read(site.config)).toBe(before);
  });
});

function withInput(input: string, ...args: string[]): Promise<Outcome> {
  const command = ['config', 'set', ...args, '--config', site.config];
  const child = spawn(process.execPath, [program, ...command], {
    env: site.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  return running(child).end();
}
