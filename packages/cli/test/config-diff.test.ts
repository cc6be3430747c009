// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSite, read, type Outcome, type Site } from './site.ts';

let site: Site;

beforeEach(() => {
  site = createSite({ one: 'exec sleep 1000' });
});
afterEach(async () => {
  await site.run('stop', '--ha-instance', 'lpar1');
  site.remove();
});

const json = (outcome: Outcome) => JSON.parse(outcome.stdout) as Record<string, unknown>;
const diff = (...args: string[]) => site.run('config', 'diff', ...args);
const other = (change: (text: string) => string): string => {
  writeFileSync(site.file('other.yaml'), change(read(site.config)));
  return site.file('other.yaml');
};

describe('two files', () => {
  test('that say the same end with 0', async () => {
    const same = other((text) => `# a comment\n${text}`);
    expect(await diff(site.config, same)).toEqual({ code: 0, stdout: 'No differences.\n', stderr: '' });
  });

  test('that differ end with 1, with each path and both values; secrets are not told', async () => {
    const secrets = 'zowe: { environments: { PASSWORD: canary-left, ONLY: 1 }, externalPort: 7554 }\n';
    writeFileSync(site.file('a.yaml'), secrets);
    writeFileSync(
      site.file('b.yaml'),
      'zowe: { environments: { PASSWORD: canary-right }, externalPort: 443, cookieIdentifier: "2" }\n',
    );
    const text = await diff(site.file('a.yaml'), site.file('b.yaml'));
    expect(text).toEqual({
      code: 1,
      stdout: [
        '! zowe.environments.PASSWORD: changed, and secret',
        '- zowe.environments.ONLY: 1',
        '- zowe.externalPort: 7554',
        '+ zowe.externalPort: 443',
        '- zowe.cookieIdentifier: "1"',
        '+ zowe.cookieIdentifier: "2"',
        '',
      ].join('\n'),
      stderr: '',
    });
    const data = await diff(site.file('a.yaml'), site.file('b.yaml'), '--json');
    expect(data.stdout).not.toContain('canary');
    expect(json(data)).toEqual({
      left: site.file('a.yaml'),
      right: site.file('b.yaml'),
      differences: [
        { path: 'zowe.environments.PASSWORD', change: 'changed', left: '*****', right: '*****' },
        { path: 'zowe.environments.ONLY', change: 'removed', left: 1 },
        { path: 'zowe.externalPort', change: 'changed', left: 7554, right: 443 },
        { path: 'zowe.cookieIdentifier', change: 'changed', left: '1', right: '2' },
      ],
    });
  });

  test('can be compared as an HA instance sees them', async () => {
    const changed = other((text) => text.replace('sysname: LPAR1 }', 'sysname: LPAR1, zowe: { externalPort: 443 } }'));
    expect((await diff(site.config, changed)).stdout).toBe('+ haInstances.lpar1.zowe.externalPort: 443\n');
    expect((await diff(site.config, changed, '-i', 'lpar1')).stdout).toBe(
      '- zowe.externalPort: 7554\n+ zowe.externalPort: 443\n',
    );
  });

  test('of which one is not valid end with 8', async () => {
    expect(
      (
        await diff(
          site.config,
          other(() => 'zowe: ['),
        )
      ).code,
    ).toBe(8);
  });
});

test('two HA instances of one configuration are compared by what is in force', async () => {
  const two = other((text) =>
    text.replace(
      'sysname: LPAR1 }',
      'sysname: LPAR1 }\n  lpar2: { hostname: 127.0.0.3, sysname: LPAR2, components: { one: { x: 1 } } }',
    ),
  );
  const outcome = await diff('--ha-instances', 'lpar1, LPAR2', '--config', two, '--json');
  expect(outcome.code).toBe(1);
  expect(json(outcome)).toEqual({
    left: 'lpar1',
    right: 'LPAR2',
    differences: [
      { path: 'haInstance.id', change: 'changed', left: 'lpar1', right: 'lpar2' },
      { path: 'haInstance.hostname', change: 'changed', left: '127.0.0.2', right: '127.0.0.3' },
      { path: 'components.one.x', change: 'added', right: 1 },
    ],
  });
  expect((await diff('--ha-instances', 'lpar1,lpar9', '--config', two)).code).toBe(8);
});

test('what runs is compared with what the configuration would start; secrets are not told', async () => {
  writeFileSync(
    site.config,
    read(site.config).replace('one: { enabled: true }', 'one: { enabled: true, x: 1, password: canary-old }'),
  );
  const instance = site.launch('start', '--config', site.config);
  await instance.says('HA instance lpar1 is up');
  expect(await diff('--running')).toEqual({ code: 0, stdout: 'No differences.\n', stderr: '' });
  writeFileSync(
    site.config,
    read(site.config).replace('x: 1, password: canary-old', 'x: 2, password: canary-new, y: 3'),
  );
  const { code, stdout } = await diff('--running', '--config', site.config);
  expect([code, stdout]).toEqual([
    1,
    [
      '! one: ZWE_components_one_password: changed, and secret',
      '- one: ZWE_components_one_x: "1"',
      '+ one: ZWE_components_one_x: "2"',
      '+ one: ZWE_components_one_y: "3"',
      '! one: ZWE_configs_password: changed, and secret',
      '- one: ZWE_configs_x: "1"',
      '+ one: ZWE_configs_x: "2"',
      '+ one: ZWE_configs_y: "3"',
      '',
    ].join('\n'),
  ]);
  const outcome = await diff('--running', '--json');
  expect(outcome.stdout).not.toContain('canary');
  expect(json(outcome)).toMatchObject({ left: 'running HA instance lpar1', right: site.config });
  expect((json(outcome)['differences'] as unknown[])[1]).toEqual({
    component: 'one',
    variable: 'ZWE_components_one_x',
    change: 'changed',
    left: '1',
    right: '2',
  });
});

test('without a running launcher the comparison with it ends with 3', async () => {
  expect((await diff('--running', '--config', site.config)).code).toBe(3);
});

test.each([
  [[], 'give two configurations, or --ha-instances, or --running'],
  [['a.yaml'], 'two configurations are needed to compare them'],
  [['a.yaml', 'b.yaml', '--running'], 'give two configurations, or --ha-instances, or --running'],
  [['a.yaml', 'b.yaml', '--config', 'c.yaml'], '--config does not go with two configurations'],
  [['--ha-instances', 'lpar1', '--config', 'c.yaml'], '--ha-instances takes two ids: lpar1,lpar2'],
  [['--ha-instances', 'a,b,c', '--config', 'c.yaml'], '--ha-instances takes two ids: lpar1,lpar2'],
])('%j is refused', async (args, problem) => {
  const { code, stderr } = await diff(...args);
  expect([code, stderr.split('\n')[0]]).toEqual([2, `ZWEL0900E The command line is not valid: ${problem}.`]);
});
