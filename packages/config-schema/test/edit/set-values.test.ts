// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { InvalidConfigError, MalformedConfigSpecError } from '../../src/config-errors.ts';
import {
  ConfigFileNotWritableError,
  EditRefusedError,
  NoFileToChangeError,
  NotPartOfConfigError,
} from '../../src/edit/errors.ts';
import { parseConfigValue } from '../../src/edit/parse-value.ts';
import { setConfigValues } from '../../src/edit/set-values.ts';
import { directoryWith, errorOf, places } from '../config-files.ts';

const base = `zowe:
  job:
    name: ZWE1SV # of the started task
  externalDomains: [zowe.example.com]
  externalPort: 7554
components:
  gateway:
    enabled: true
    port: 7554
haInstances:
  lpar1:
    hostname: lpar1.example.com
    sysname: LPAR1
  lpar2:
    hostname: lpar2.example.com
    sysname: LPAR2
    components:
      gateway:
        port: 17554
`;
const siteFile = `zowe:
  job:
    prefix: ZWE1
`;

function installation(files: Record<string, string> = { 'site.yaml': siteFile, 'zowe.yaml': base }) {
  const baseDirectory = directoryWith(files);
  const read = (name: string) => readFileSync(join(baseDirectory, name), 'utf8');
  return { directory: baseDirectory, load: { baseDirectory }, read, path: (name: string) => join(baseDirectory, name) };
}
const both = 'FILE(site.yaml):FILE(zowe.yaml)';

describe('values', () => {
  test('go into the left-most file, whichever has them', () => {
    const { load, read, path } = installation();
    const report = setConfigValues(both, [{ path: ['zowe', 'job', 'name'], value: 'ZWE2SV' }], { load });
    expect(read('site.yaml')).toBe(`zowe:\n  job:\n    prefix: ZWE1\n    name: ZWE2SV\n`);
    expect(read('zowe.yaml')).toBe(base);
    expect(report.values).toEqual([
      { path: 'zowe.job.name', file: path('site.yaml'), before: undefined, after: 'ZWE2SV', changed: true },
    ]);
    expect(report.hidden).toEqual([]);
    expect(report.loaded?.config.zowe?.job?.name).toBe('ZWE2SV');
  });

  test('go where they are defined, when that is wanted', () => {
    const { load, read } = installation();
    const assignments = [
      { path: ['zowe', 'job', 'name'], value: 'ZWE2SV' },
      { path: ['zowe', 'job', 'prefix'], value: 'ZWE2' },
      { path: ['zowe', 'cookieIdentifier'], value: '2' },
    ];
    const { files } = setConfigValues(both, assignments, { load, whereDefined: true });
    expect(read('site.yaml')).toBe('zowe:\n  job:\n    prefix: ZWE2\n  cookieIdentifier: "2"\n');
    expect(read('zowe.yaml')).toBe(base.replace('ZWE1SV', 'ZWE2SV'));
    expect(files.map(({ changed, backup }) => [changed, backup !== undefined])).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  test('go into the file that is named; what stands further left is pointed out', () => {
    const { load, read, path } = installation();
    const { hidden } = setConfigValues(both, [{ path: ['zowe', 'job', 'prefix'], value: 'ZWE3' }], {
      load,
      file: path('zowe.yaml'),
    });
    expect(read('zowe.yaml')).toContain('    name: ZWE1SV # of the started task\n    prefix: ZWE3\n');
    expect(places(hidden)).toEqual(['ZWEL1169W 3:13 zowe.job.prefix']);
    expect(hidden[0]?.location.file).toBe(path('site.yaml'));
  });

  test('of an HA instance go below it; the id is that of the launcher', () => {
    const { load, read } = installation({ 'zowe.yaml': base });
    const { values, hidden } = setConfigValues(
      'zowe.yaml',
      [{ path: ['components', 'gateway', 'port'], value: 7600 }],
      {
        load,
        haInstance: 'LPAR2',
      },
    );
    expect(read('zowe.yaml')).toBe(base.replace('17554', '7600'));
    expect(values.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['haInstances.lpar2.components.gateway.port', 17554, 7600],
    ]);
    expect(hidden).toEqual([]);
  });

  test('of an HA instance may be named with it', () => {
    const { load, read } = installation({ 'zowe.yaml': base });
    setConfigValues('zowe.yaml', [{ path: ['haInstances', 'lpar2', 'sysname'], value: 'LPARX' }], {
      load,
      haInstance: 'lpar2',
    });
    expect(read('zowe.yaml')).toBe(base.replace('LPAR2', 'LPARX'));
  });

  test('that an HA instance overrides are pointed out', () => {
    const { load } = installation({ 'zowe.yaml': base });
    const { hidden } = setConfigValues('zowe.yaml', [{ path: ['components', 'gateway', 'port'], value: 7600 }], {
      load,
    });
    expect(places(hidden)).toEqual(['ZWEL1169W 19:15 haInstances.lpar2.components.gateway.port']);
    expect(hidden[0]?.message).toBe(
      'components.gateway.port was set, but haInstances.lpar2.components.gateway.port counts before it.',
    );
  });

  test('that our own storage overrides are pointed out', () => {
    const { load } = installation({
      'zowe.yaml': base.replace(
        '  gateway:\n    enabled',
        '  caching-service:\n    ha: { storage: { mode: VSAM } }\n  gateway:\n    enabled',
      ),
    });
    const path = ['components', 'caching-service', 'storage', 'mode'];
    const { hidden } = setConfigValues('zowe.yaml', [{ path, value: 'inMemory' }], { load });
    expect(places(hidden)).toEqual(['ZWEL1169W 8:28 components.caching-service.ha.storage.mode']);
  });

  test('that make the configuration invalid are refused together, with what is wrong', () => {
    const { load, read, directory } = installation({ 'zowe.yaml': base });
    const assignments = [
      { path: ['zowe', 'externalPort'], value: 8000 },
      { path: ['components', 'gateway', 'enabled'], value: 'no' },
    ];
    const error = errorOf(() => setConfigValues('zowe.yaml', assignments, { load }));
    expect(error).toBeInstanceOf(InvalidConfigError);
    expect(places((error as InvalidConfigError).findings)).toEqual([
      expect.stringMatching(/^ZWEL05\d\dE 8:14 components\.gateway\.enabled$/),
    ]);
    expect([read('zowe.yaml'), readdirSync(directory)]).toEqual([base, ['zowe.yaml']]);
  });

  test('can correct a configuration that is wrong in several places one by one', () => {
    const wrong = base.replace('externalPort: 7554', 'externalPort: none').replace('enabled: true', 'enabled: maybe');
    const { load, read } = installation({ 'zowe.yaml': wrong });
    const first = setConfigValues('zowe.yaml', [{ path: ['zowe', 'externalPort'], value: 7554 }], { load });
    expect([first.loaded, first.hidden]).toEqual([undefined, []]);
    const second = setConfigValues('zowe.yaml', [{ path: ['components', 'gateway', 'enabled'], value: true }], {
      load,
    });
    expect(second.loaded).toBeDefined();
    expect(read('zowe.yaml')).toBe(base);
  });

  test('are masked when they are secret', () => {
    const { load } = installation({ 'zowe.yaml': base });
    const path = ['zowe', 'environments', 'MY_PASSWORD'];
    const set = (value: string) => setConfigValues('zowe.yaml', [{ path, value }], { load, dryRun: true });
    expect(set('canary-1').values).toMatchObject([{ before: undefined, after: '*****' }]);
  });

  test('are only looked at in a dry run', () => {
    const { load, read, directory } = installation({ 'zowe.yaml': base });
    const { files, loaded } = setConfigValues('zowe.yaml', [{ path: ['zowe', 'externalPort'], value: 8000 }], {
      load,
      dryRun: true,
    });
    expect(files).toEqual([{ file: join(directory, 'zowe.yaml'), changed: true }]);
    expect(loaded?.config.zowe?.externalPort).toBe(8000);
    expect([read('zowe.yaml'), readdirSync(directory)]).toEqual([base, ['zowe.yaml']]);
  });

  test('that are there already change nothing', () => {
    const { load, directory } = installation({ 'zowe.yaml': base });
    const { files, values } = setConfigValues('zowe.yaml', [{ path: ['zowe', 'externalPort'], value: 7554 }], { load });
    expect([files.map(({ changed }) => changed), values.map(({ changed }) => changed)]).toEqual([[false], [false]]);
    expect(readdirSync(directory)).toEqual(['zowe.yaml']);
  });

  test('all files are as before when one of them cannot be written', () => {
    const { load, read, path } = installation({ 'a/site.yaml': siteFile, 'b/zowe.yaml': base });
    for (const [name, mode] of [
      ['.', 0o755],
      ['a', 0o777],
      ['b', 0o555],
    ] as const)
      chmodSync(path(name), mode);
    if (process.getuid?.() === 0) {
      process.seteuid?.(65534);
      onTestFinished(() => process.seteuid?.(0));
    }
    const assignments = [
      { path: ['zowe', 'job', 'prefix'], value: 'ZWE2' },
      { path: ['zowe', 'job', 'name'], value: 'ZWE2SV' },
    ];
    const set = () => setConfigValues('FILE(a/site.yaml):FILE(b/zowe.yaml)', assignments, { load, whereDefined: true });
    expect(errorOf(set)).toBeInstanceOf(ConfigFileNotWritableError);
    expect([read('a/site.yaml'), read('b/zowe.yaml'), readdirSync(path('b'))]).toEqual([siteFile, base, ['zowe.yaml']]);
  });

  test.each([
    ['a list without a file', 'PARMLIB(ZOWE.PARMLIB(ZWEYAML))', {}, NoFileToChangeError],
    ['a file that is no part of it', 'zowe.yaml', { file: '/etc/other.yaml' }, NotPartOfConfigError],
    ['no configuration', ' ', {}, MalformedConfigSpecError],
  ])('%s is refused', (...[, spec, options, type]) => {
    const { load } = installation();
    const memberReader = { readMember: () => Buffer.from(base) };
    const set = () =>
      setConfigValues(spec, [{ path: ['zowe', 'externalPort'], value: 1 }], {
        load: { ...load, memberReader },
        ...options,
      });
    expect(errorOf(set)).toBeInstanceOf(type);
  });

  test('a left-most PARMLIB member is left alone, and pointed out where it counts', () => {
    const { load, read } = installation({ 'zowe.yaml': base });
    const memberReader = { readMember: () => Buffer.from('zowe:\n  externalPort: 7000\n') };
    const spec = 'PARMLIB(ZOWE.PARMLIB(ZWEYAML)):FILE(zowe.yaml)';
    const { hidden } = setConfigValues(spec, [{ path: ['zowe', 'externalPort'], value: 8000 }], {
      load: { ...load, memberReader },
    });
    expect(read('zowe.yaml')).toBe(base.replace('externalPort: 7554', 'externalPort: 8000'));
    expect(hidden.map(({ location }) => [location.file, location.line])).toEqual([
      ['PARMLIB(ZOWE.PARMLIB(ZWEYAML))', 2],
    ]);
  });
});

describe('a value on a command line', () => {
  test.each([
    ['7554', 7554],
    ['true', true],
    ['no', 'no'],
    ['null', null],
    ['', ''],
    ['"7554"', '7554'],
    ["'it''s'", "it's"],
    ['a, b', 'a, b'],
    ['host1[7600],host2[7600]', 'host1[7600],host2[7600]'],
    ['[a, 1]', ['a', 1]],
    ['{ a: { b: [] } }', { a: { b: [] } }],
    ['/var/zowe', '/var/zowe'],
    ['${{ zowe.job.name }}', '${{ zowe.job.name }}'],
  ])('%s is %j', (text, value) => {
    expect(parseConfigValue(['a'], text)).toEqual(value);
  });

  test.each([
    ['[a', 'not valid YAML'],
    ['a: b', 'a mapping or a list without brackets; as text it must be quoted'],
    ['- a', 'a mapping or a list without brackets; as text it must be quoted'],
    ['*alias', 'an alias'],
    ['[&a 1, *a]', 'an alias'],
    ['!!binary YQ==', 'not valid YAML'],
    ['{ a: 1, a: 2 }', 'a mapping with a key that is there twice'],
    ['{ [a]: 1 }', 'a mapping with a key that is no text'],
    ['a\n---\nb', 'not valid YAML'],
    [`${'['.repeat(40)}${']'.repeat(40)}`, 'nested deeper than 32 levels'],
  ])('%s is refused without showing it', (text, problem) => {
    const error = errorOf(() => parseConfigValue(['zowe', 'x'], text));
    expect(error).toBeInstanceOf(EditRefusedError);
    expect((error as Error).message).toBe(`ZWEL1160E zowe.x cannot be changed: the new value is ${problem}.`);
  });

  test('that is huge is refused at once', () => {
    const huge = ['['.repeat(100_000), '{a: '.repeat(100_000), '- '.repeat(50_000), `[${'1,'.repeat(300_000)}]`];
    for (const text of huge) {
      const error = errorOf(() => parseConfigValue(['zowe', 'x'], text));
      expect((error as Error).message).toBe(
        'ZWEL1160E zowe.x cannot be changed: the new value is larger, or nested deeper, than is read.',
      );
    }
  });
});
