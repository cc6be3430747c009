// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSite, runProgram, type Site } from './site.ts';

let site: Site;
let directory: string;

beforeEach(() => {
  site = createSite({});
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-'));
  mkdirSync(join(directory, 'shared'), { mode: 0o750 });
  writeFileSync(
    join(directory, 'zowe.yaml'),
    'haInstances:\n  lpar1: { hostname: a.example, sysname: LPAR1 }\n  lpar2: { hostname: b.example, sysname: LPAR2 }\n',
  );
  writeFileSync(join(directory, 'shared', 'zowe.yaml'), 'zowe:\n  externalPort: 17554\n', { mode: 0o640 });
});
afterEach(() => {
  site.remove();
  rmSync(directory, { recursive: true });
});

const shared = async (...args: string[]) => {
  const { code, stdout, stderr } = await site.run('config', 'shared', '--instance-dir', directory, '--json', ...args);
  return { code, stderr, report: JSON.parse(stdout) as Record<string, unknown> };
};

test('the checksum of what this system sees is printed; nothing is written', async () => {
  const { code, report } = await shared('-i', 'lpar1');
  const file = execFileSync('sha256sum', [join(directory, 'shared', 'zowe.yaml')])
    .toString()
    .slice(0, 64);
  expect(code).toBe(0);
  expect(report).toEqual({
    directory: join(directory, 'shared'),
    checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    files: { 'zowe.yaml': file },
    records: [],
    findings: [],
  });
});

test('a system that records is compared with the others later on', async () => {
  expect((await shared('-i', 'lpar1', '--record')).report['findings']).toEqual([
    expect.objectContaining({ id: 'ZWEL1038W' }),
  ]);
  expect((await shared('-i', 'lpar2', '--record')).report['findings']).toEqual([]);
  writeFileSync(join(directory, 'shared', 'zowe.yaml'), 'zowe:\n  externalPort: 17555\n');
  const { code, report } = await shared('-i', 'lpar2');
  expect([code, report['findings']]).toEqual([1, [expect.objectContaining({ id: 'ZWEL1037E', severity: 'error' })]]);
});

test('a directory that everybody can change ends with 1', async () => {
  chmodSync(join(directory, 'shared'), 0o757);
  const { code, report } = await shared('-i', 'lpar1');
  expect([code, report['findings']]).toEqual([1, [expect.objectContaining({ id: 'ZWEL1034E' })]]);
});

test('a shared directory that does not exist is told, for people too', async () => {
  const { code, stdout } = await site.run(
    'config',
    'shared',
    '/nowhere',
    '-c',
    join(directory, 'zowe.yaml'),
    '-i',
    'lpar1',
  );
  expect(code).toBe(1);
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    'Shared directory  /nowhere',
    'ZWEL1032E Shared directory /nowhere does not exist.',
  ]);
});

test('the shared zowe.yaml counts below that of the instance directory', async () => {
  const { stdout } = await site.run(
    'config',
    'show',
    '--instance-dir',
    directory,
    '-i',
    'lpar1',
    '--path',
    'zowe.externalPort',
  );
  expect(stdout.trim()).toBe('17554');
});

test('an instance directory without configuration is refused', async () => {
  const { code, stderr } = await site.run('config', 'validate', '--instance-dir', join(directory, 'none'));
  expect(code).toBe(8);
  expect(stderr.split('\n')[0]).toBe(
    `ZWEL1031E Directory ${join(directory, 'none')} has neither instance.env nor zowe.yaml.`,
  );
});

test('INSTANCE_DIR counts when neither --config nor CONFIG says anything', async () => {
  const get = async (environment: NodeJS.ProcessEnv, ...args: string[]) => {
    const { stdout } = await runProgram(['config', 'get', 'zowe.externalPort', '-i', 'lpar1', ...args], {
      ...site.environment,
      INSTANCE_DIR: directory,
      ...environment,
    });
    return stdout.trim();
  };
  expect(await get({})).toBe('17554');
  expect(await get({ CONFIG: '' })).toBe('17554');
  expect(await get({ CONFIG: site.config })).toBe('7554');
  expect(await get({}, '--config', site.config)).toBe('7554');
});

test('variables of Zowe v1 are a configuration for every command', async () => {
  writeFileSync(join(directory, 'instance.env'), 'ROOT_DIR=/zowe\nZOWE_EXPLORER_HOST=a.example\nGATEWAY_PORT=27554\n');
  const { code, stdout } = await site.run('config', 'get', 'components.gateway.port', '--instance-dir', directory);
  expect([code, stdout.trim()]).toEqual([0, '27554']);
});

test('a member of a simulated data set is a configuration', async () => {
  mkdirSync(join(directory, 'data', 'ZOWE.PARMLIB'), { recursive: true });
  writeFileSync(join(directory, 'data', 'ZOWE.PARMLIB', 'ZWEYAML'), 'zowe: {externalPort: 37554}\n');
  const args = ['config', 'get', 'zowe.externalPort', '--config', 'PARMLIB(zowe.parmlib(zweyaml))'];
  const environment = { ...site.environment, ZWE_HA_SIMULATED_DATA_SETS: join(directory, 'data') };
  expect((await runProgram(args, environment)).stdout.trim()).toBe('37554');
  const without = await site.run(...args);
  expect([without.code, without.stderr.split('\n')[0]]).toEqual([
    8,
    'ZWEL0502E PARMLIB(ZOWE.PARMLIB(ZWEYAML)) cannot be read: members of data sets are not supported here.',
  ]);
});

test('config validate tells the checksum of the shared directory too', async () => {
  const { report } = await shared('-i', 'lpar1');
  const validate = (...args: string[]) => site.run('config', 'validate', '--instance-dir', directory, ...args);
  expect(JSON.parse((await validate('--json')).stdout)).toMatchObject({
    valid: true,
    shared: { directory: join(directory, 'shared'), checksum: report['checksum'], files: report['files'] },
  });
  expect((await validate()).stdout).toContain(
    `Shared directory ${join(directory, 'shared')} has checksum ${String(report['checksum'])}.`,
  );
});
