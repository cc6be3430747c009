// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig, type InvalidConfigError } from '../../src/index.ts';
import { directoryWith, errorOf } from '../config-files.ts';

const instanceEnv = `ROOT_DIR=/usr/lpp/zowe
ZOWE_EXPLORER_HOST=lpar1.example.org
GATEWAY_PORT=17554
LAUNCH_COMPONENT_GROUPS=GATEWAY
`;

test('instance.env alone is a configuration, located at the lines of its variables', () => {
  const instanceDirectory = directoryWith({ 'instance.env': instanceEnv });
  const file = join(instanceDirectory, 'instance.env');
  const loaded = loadConfig('', { instanceDirectory });
  expect(loaded.spec).toBe(`FILE(${file})`);
  expect(loaded.sources).toEqual([file]);
  expect(loaded.config.zowe?.runtimeDirectory).toBe('/usr/lpp/zowe');
  expect(loaded.config.components?.['gateway']).toEqual({ enabled: true, port: 17554 });
  expect(loaded.locate(['components', 'gateway', 'port'])).toEqual({
    file,
    line: 3,
    column: 1,
    key: 'components.gateway.port',
  });
  expect(loaded.originOf(['components', 'gateway', 'port'])).toMatchObject({ rule: 'file', text: `${file}:3` });
  expect(loaded.warnings).toEqual([]);
});

test('an instance.env in the list is read with what is shared, the local one winning', () => {
  const baseDirectory = directoryWith({
    'site.yaml': 'zowe: {cookieIdentifier: "s"}\n',
    'i/instance.env': instanceEnv,
    'i/shared/instance.env': 'GATEWAY_PORT=1\nDISCOVERY_PORT=17553\n',
    'i/shared/zowe.yaml': 'zowe:\n  cookieIdentifier: "z"\n  sysMessages: [ZWEL0021I]\n',
  });
  const loaded = loadConfig('FILE(i/instance.env):FILE(site.yaml)', { baseDirectory });
  expect(loaded.config.components?.['gateway']?.port).toBe(17554);
  expect(loaded.config.components?.['discovery']?.port).toBe(17553);
  expect(loaded.config.zowe?.cookieIdentifier).toBe('z');
  expect(loaded.config.zowe?.sysMessages).toEqual(['ZWEL0021I']);
  expect(loaded.sources.map((source) => source.replace(`${baseDirectory}/`, ''))).toEqual([
    'i/instance.env',
    'i/shared/instance.env',
    'i/shared/zowe.yaml',
    'site.yaml',
  ]);
});

test('of zowe.yaml beside instance.env only the launcher options count, and a warning says so', () => {
  const instanceDirectory = directoryWith({
    'instance.env': instanceEnv,
    'zowe.yaml':
      'zowe: {externalPort: 9, launcher: {minUptime: 5}}\ncomponents: {gateway: {port: 9, launcher: {shareAs: no}}, zss: {enabled: true}}\n',
  });
  const loaded = loadConfig('', { instanceDirectory });
  const { config, warnings } = loaded;
  expect(config.zowe?.externalPort).toBe(17554);
  expect(config.zowe?.launcher).toEqual({ minUptime: 5 });
  expect(config.components?.['gateway']).toEqual({ enabled: true, port: 17554, launcher: { shareAs: 'no' } });
  expect(config.components?.['zss']?.enabled).toBe(false);
  expect(loaded.locate(['zowe', 'launcher', 'minUptime'])?.file).toBe(join(instanceDirectory, 'zowe.yaml'));
  expect(warnings.map(({ id, message }) => `${id} ${message}`)).toEqual([
    `ZWEL1030W ${instanceDirectory}/zowe.yaml is not read, except for its launcher options, since instance.env is beside it.`,
  ]);
});

test('a zowe.yaml that is in the list counts as a whole', () => {
  const baseDirectory = directoryWith({ 'instance.env': instanceEnv, 'zowe.yaml': 'zowe: {cookieIdentifier: "9"}\n' });
  const { config, warnings } = loadConfig('FILE(instance.env):FILE(zowe.yaml)', { baseDirectory });
  expect([config.zowe?.cookieIdentifier, warnings]).toEqual(['9', []]);
});

test('the variables of an HA instance count when it is asked for', () => {
  const instanceDirectory = directoryWith({
    'instance.env': instanceEnv,
    'instance-lpar_2.env': 'GATEWAY_PORT=27554\n',
  });
  const portOf = (haInstance?: string) =>
    loadConfig('', { instanceDirectory, haInstance }).config.components?.['gateway']?.port;
  expect([portOf(), portOf('LPAR-2'), portOf('__ha_instance_id__'), portOf('other')]).toEqual([
    17554, 27554, 17554, 17554,
  ]);
});

test('references find the environment of the program', () => {
  const instanceDirectory = directoryWith({ 'instance.env': 'ROOT_DIR=${HOME}/zowe\nZOWE_EXPLORER_HOST=a.example\n' });
  const { config } = loadConfig('', { instanceDirectory, environment: { HOME: '/u/zowe' } });
  expect(config.zowe?.runtimeDirectory).toBe('/u/zowe/zowe');
});

test('an instance.env in IBM-1047 is read', () => {
  const instanceDirectory = directoryWith({});
  const bytes = execFileSync('iconv', ['-f', 'UTF-8', '-t', 'IBM-1047'], { input: `# v1\n${instanceEnv}` });
  writeFileSync(
    join(instanceDirectory, 'instance.env'),
    bytes.map((byte) => (byte === 0x25 ? 0x15 : byte)),
  );
  expect(loadConfig('', { instanceDirectory }).config.zowe?.externalPort).toBe(17554);
});

test('another file of variables is read alone', () => {
  const baseDirectory = directoryWith({ 'my.env': 'GATEWAY_PORT=5\n', 'instance.env': 'GATEWAY_PORT=6\n' });
  const { config, sources } = loadConfig('my.env', { baseDirectory });
  expect(config.components?.['gateway']?.port).toBe(5);
  expect(sources).toEqual([join(baseDirectory, 'my.env')]);
});

test('a command in instance.env is refused with its line, and nothing is run', () => {
  const instanceDirectory = directoryWith({ 'instance.env': 'ROOT_DIR=/a\nJAVA_HOME=$(touch made)\n' });
  const error = errorOf(() => loadConfig('', { instanceDirectory })) as InvalidConfigError;
  expect(error.id).toBe('ZWEL0500E');
  expect(error.findings[0]?.location).toMatchObject({ file: join(instanceDirectory, 'instance.env'), line: 2 });
});

test('a value that v3 has no place for is not shown', () => {
  const instanceDirectory = directoryWith({ 'instance.env': 'ZOWE_EXPLORER_HOST=a.example\nGATEWAY_PORT=s3cret\n' });
  const { config, warnings } = loadConfig('', { instanceDirectory });
  expect(config.components?.['gateway']?.port).toBe(7554);
  expect(config.zowe?.environments).toEqual({ GATEWAY_PORT: 's3cret' });
  expect(JSON.stringify(warnings)).not.toContain('s3cret');
});
