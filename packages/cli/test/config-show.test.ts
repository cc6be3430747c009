// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite, type Outcome, type Site } from './site.ts';

let site: Site;
const canaries = ['canary-one-1', 'canary-two-2', 'canary-three-3', 'canary-four-4'];

const overlay = `zowe:
  environments: { MY_PASSWORD: ${canaries[0]}, COPY: "see ${canaries[0]}", PLAIN: "it's\\nplain", ODD-NAME: x }
components:
  one:
    db: redis://user:${canaries[1]}@host:6379
    list: [a, b]
    empty: {}
    pem: |
      -----BEGIN PRIVATE KEY-----
      ${canaries[2]}
      -----END PRIVATE KEY-----
    "a.b": { port: 9 }
haInstances:
  lpar1:
    components: { one: { port: 7001, credentials: { user: ${canaries[3]} } } }
  lpar2: { hostname: 127.0.0.3, sysname: LPAR2 }
`;

beforeAll(() => {
  site = createSite({ one: 'exec sleep 1000' });
  writeFileSync(site.file('overlay.yaml'), overlay);
  writeFileSync(site.file('runtime/manifest.json'), '{"version": "3.1.0"}');
});
afterAll(() => site.remove());

const run = (command: string, ...args: string[]): Promise<Outcome> =>
  site.run(
    'config',
    command,
    ...args,
    '--config',
    `FILE(${site.file('overlay.yaml')}):FILE(${site.config})`,
    '-i',
    'lpar1',
  );
const json = (outcome: Outcome) => JSON.parse(outcome.stdout) as Record<string, unknown>;
const short = (text: string) => text.replaceAll(`${site.directory}/`, '');

test('no command tells a secret, in any form, unless it is asked to', async () => {
  const outcomes = await Promise.all([
    run('show'),
    run('show', '--json'),
    run('show', '--origin'),
    run('show', '--origin', '--json'),
    run('show', '--component', 'one', '--origin'),
    run('get', 'components.one'),
    run('get', 'zowe.environments.MY_PASSWORD', '--json'),
    run('environment', 'one'),
    run('environment', 'one', '--export', '--origin'),
    run('environment', 'one', '--json'),
  ]);
  expect(outcomes.map(({ code }) => code)).toEqual(outcomes.map(() => 0));
  for (const { stdout, stderr } of outcomes)
    for (const canary of canaries) expect(stdout + stderr).not.toContain(canary);
});

describe('config show', () => {
  test('--origin tells for each value the file and line, or the rule', async () => {
    const { stdout } = await run('show', '--origin', '--path', 'components.one');
    expect(short(stdout)).toBe(`db: "redis://user:*****@host:6379" # overlay.yaml:5
list:
  - a # overlay.yaml:6
  - b # overlay.yaml:6
empty: {} # overlay.yaml:7
pem: "*****" # overlay.yaml:8
a.b:
  port: 9 # overlay.yaml:12
enabled: true # zowe.yaml:13
port: 7001 # overlay.yaml:15 (override of HA instance lpar1)
credentials:
  user: "*****" # overlay.yaml:15 (override of HA instance lpar1)
`);
  });

  test('--origin --json gives path, value and origin', async () => {
    const outcome = await run('show', '--origin', '--json', '--path', 'components.one.port');
    expect(json(outcome)).toEqual({
      haInstance: 'lpar1',
      hostname: '127.0.0.2',
      sources: [site.file('overlay.yaml'), site.config],
      path: 'components.one.port',
      values: [
        {
          path: 'components.one.port',
          value: 7001,
          origin: {
            rule: 'override',
            file: site.file('overlay.yaml'),
            line: 15,
            column: 32,
            text: `${site.file('overlay.yaml')}:15 (override of HA instance lpar1)`,
          },
        },
      ],
    });
  });

  test('--component shows configs, options, certificates and address of one component', async () => {
    const outcome = await run('show', '--component', 'one', '--json', '--path', 'configs.port');
    expect(json(outcome)).toMatchObject({ component: 'one', path: 'configs.port', value: 7001 });
    const { stdout } = await run('show', '--component', 'one');
    expect(stdout).toMatch(/^component: one\nenabled: true\nconfigs:\n/);
    expect(stdout).toMatch(/\nlauncher:\n {2}restartIntervals:\n {4}- 0\n {4}- 60\n {2}minUptime: 30\n/);
  });

  test('--component of one that is configured only is shown without its manifest; of an unknown one the nearest is named', async () => {
    expect((await run('show', '--component', 'gateway', '--path', 'configs.port')).stdout).toBe('7554\n');
    const { code, stderr } = await run('show', '--component', 'gatway');
    expect([code, stderr.split('\n')[0]]).toEqual([
      1,
      'ZWEL0902E The configuration of HA instance lpar1 has nothing at components.gatway. Did you mean components.gateway?',
    ]);
  });
});

describe('config get', () => {
  test.each([
    [['components.one.port'], '7001\n'],
    [['components.one["a.b"].port'], '9\n'],
    [['zowe.externalDomains[0]'], 'zowe.example.com\n'],
    [['components.one.enabled'], 'true\n'],
    [['components.one.list'], '- a\n- b\n'],
    [['components.one.empty'], '{}\n'],
    [['zowe.environments.PLAIN'], "it's\nplain\n"],
    [['zowe.environments.MY_PASSWORD'], '*****\n'],
    [['haInstance.hostname'], '127.0.0.2\n'],
    [['haInstance.enabledComponents'], '- one\n'],
  ])('%j writes the value alone', async (args, expected) => {
    expect(await run('get', ...args)).toEqual({ code: 0, stdout: expected, stderr: '' });
  });

  test('--origin says where it comes from', async () => {
    const { stdout } = await run('get', 'zowe.externalPort', '--origin');
    expect(short(stdout)).toBe('7554  # zowe.yaml:7\n');
  });

  test('--json has the documented shape', async () => {
    expect(json(await run('get', 'components.one.list[1]', '--json'))).toEqual({
      haInstance: 'lpar1',
      path: 'components.one.list[1]',
      value: 'b',
    });
  });

  test('--reveal shows a secret, and warns', async () => {
    expect(await run('get', 'zowe.environments.MY_PASSWORD', '--reveal')).toEqual({
      code: 0,
      stdout: `${canaries[0]}\n`,
      stderr: 'ZWEL0908W The output contains passwords and other secrets.\n',
    });
  });

  test('a key that is not there ends with 1 and names the nearest', async () => {
    const { code, stdout, stderr } = await run('get', 'zowe.externalDomain');
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([
      1,
      '',
      'ZWEL0902E The configuration of HA instance lpar1 has nothing at zowe.externalDomain. Did you mean zowe.externalDomains?',
    ]);
  });

  test('something that is no path ends with 2', async () => {
    expect((await run('get', 'a..b')).code).toBe(2);
    expect((await site.run('config', 'get')).code).toBe(2);
  });
});

describe('config environment', () => {
  test('lists the variables by name, with what their component needs of the installation', async () => {
    const { code, stdout } = await run('environment', 'one');
    const lines = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines).toEqual([...lines].sort((a, b) => ((a.split('=')[0] ?? '') < (b.split('=')[0] ?? '') ? -1 : 1)));
    for (const line of [
      'ZWE_configs_port=7001',
      'ZWE_components_one_list=a,b',
      'ZWE_components_one_list_1=b',
      'ZWE_configs_credentials_user=*****',
      'ZWE_configs_db=redis://user:*****@host:6379',
      'ZWE_configs_pem=*****',
      'MY_PASSWORD=*****',
      'COPY=see *****',
      String.raw`PLAIN=it's\nplain`,
      'ODD-NAME=x',
      'ZWE_INSTALLED_COMPONENTS=one',
      'ZWE_LAUNCH_COMPONENTS=one',
      'ZWE_VERSION=3.1.0',
      'ZWE_CLI_PARAMETER_COMPONENT=one',
    ])
      expect(lines).toContain(line);
  });

  test('--origin says for each variable where it comes from', async () => {
    const { stdout } = await run('environment', 'one', '--origin');
    const lines = short(stdout).split('\n');
    expect(lines).toContain('ZWE_configs_port=7001  # overlay.yaml:15 (override of HA instance lpar1)');
    expect(lines).toContain('ZWE_haInstance_id=lpar1  # id of the HA instance');
    expect(lines.filter((line) => line !== '' && !line.includes('  # '))).toEqual([]);
  });

  test('--json has the documented shape', async () => {
    const { variables, ...rest } = json(await run('environment', 'one', '--json', '--origin')) as {
      variables: { name: string }[];
    };
    expect(rest).toEqual({ haInstance: 'lpar1', component: 'one', installed: true, findings: [] });
    expect(variables.find(({ name }) => name === 'MY_PASSWORD')).toEqual({
      name: 'MY_PASSWORD',
      value: '*****',
      masked: true,
      origin: expect.objectContaining({ rule: 'file', line: 2 }) as unknown,
    });
  });

  test('--export can be read by a shell, and gives it exactly the variables; secrets only when revealed', async () => {
    const masked = await run('environment', 'one', '--export');
    expect(masked.stdout).toContain('# MY_PASSWORD has a secret; --reveal shows it\n');
    expect(masked.stdout).toContain('# ODD-NAME is no name that a shell can set\n');
    expect(masked.stdout).toContain(`export PLAIN='it'\\''s\nplain'\n`);
    const revealed = await run('environment', 'one', '--export', '--reveal', '--origin');
    expect(revealed.stderr).toBe('ZWEL0908W The output contains passwords and other secrets.\n');
    writeFileSync(site.file('one.env'), revealed.stdout);
    const script = `. ${site.file('one.env')} && printf '%s|' "$PLAIN" "$MY_PASSWORD" "$ZWE_configs_pem" "$ZWE_configs_port"`;
    expect(execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8', env: {} })).toBe(
      `it's\nplain|${canaries[0]}|-----BEGIN PRIVATE KEY-----\n${canaries[2]}\n-----END PRIVATE KEY-----\n|7001|`,
    );
  });

  test('keys that share a variable are pointed out on standard error', async () => {
    writeFileSync(site.file('collide.yaml'), 'components:\n  one:\n    x_y: 1\n    x-y: 2\n');
    const spec = `FILE(${site.file('collide.yaml')}):FILE(${site.config})`;
    const { code, stdout, stderr } = await site.run('config', 'environment', 'one', '--config', spec);
    expect([code, stderr.split('\n')[0]]).toEqual([
      0,
      'ZWEL0535W components.one.x_y and components.one.x-y become the same variable, ZWE_components_one_x_y; the value of the latter counts.',
    ]);
    expect(stdout).toContain('ZWE_configs_x_y=2\n');
  });

  test('an environment that no program is started with ends with 1', async () => {
    writeFileSync(site.file('large.yaml'), `zowe: { environments: { LARGE: ${'x'.repeat(140_000)} } }\n`);
    const spec = `FILE(${site.file('large.yaml')}):FILE(${site.config})`;
    const { code, stderr } = await site.run('config', 'environment', 'one', '--config', spec);
    expect([code, stderr.split('\n').filter((line) => line.startsWith('ZWEL'))]).toEqual([
      1,
      [
        'ZWEL0536E Variable ZWE_zowe_environments_LARGE of component one is too long: 140028 bytes, the system takes at most 131071.',
        'ZWEL0536E Variable LARGE of component one is too long: 140006 bytes, the system takes at most 131071.',
      ],
    ]);
  });

  test('an unknown component ends with 1, none with 2', async () => {
    expect((await run('environment', 'two')).code).toBe(1);
    expect((await site.run('config', 'environment', '--config', site.config)).code).toBe(2);
  });
});
