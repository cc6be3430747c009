// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  FileNotReadableError,
  InstanceDirectoryEmptyError,
  loadConfig,
  NotAFileError,
  type InvalidConfigError,
} from '../../src/index.ts';
import { asOrdinaryUser, directoryWith, errorOf, isRoot, places } from '../config-files.ts';

const port = (value: number) => `zowe: {externalPort: ${value}}\n`;

describe('what the systems share', () => {
  test('shared/zowe.yaml counts below the file beside it, and above the files to its right', () => {
    const directory = directoryWith({
      'lpar1/zowe.yaml': 'zowe:\n  job: {name: LOCAL}\n',
      'lpar1/shared/zowe.yaml': 'zowe:\n  job: {name: SHARED, prefix: SHA}\n  externalPort: 1\n',
      'etc/zowe.yaml': 'zowe:\n  job: {prefix: ETC}\n  externalPort: 2\n  cookieIdentifier: "2"\n',
    });
    const loaded = loadConfig('FILE(lpar1/zowe.yaml):FILE(etc/zowe.yaml)', { baseDirectory: directory });
    expect(loaded.config.zowe).toMatchObject({
      job: { name: 'LOCAL', prefix: 'SHA' },
      externalPort: 1,
      cookieIdentifier: '2',
    });
    const shared = join(directory, 'lpar1/shared/zowe.yaml');
    expect(loaded.sources).toEqual([join(directory, 'lpar1/zowe.yaml'), shared, join(directory, 'etc/zowe.yaml')]);
    expect(loaded.originOf(['zowe', 'externalPort'])).toEqual({
      rule: 'file',
      location: { file: shared, line: 3, column: 17, key: 'zowe.externalPort' },
      text: `${shared}:3`,
    });
  });

  test('that of the first file counts, with members before it', () => {
    const baseDirectory = directoryWith({
      'a/zowe.yaml': 'zowe: {}\n',
      'a/shared/zowe.yaml': port(1),
      'b/zowe.yaml': 'zowe: {}\n',
      'b/shared/zowe.yaml': port(2),
    });
    const memberReader = { readMember: () => Buffer.from('zowe: {}\n') };
    const loaded = loadConfig('PARMLIB(A.B(C)):FILE(a/zowe.yaml):FILE(b/zowe.yaml)', { baseDirectory, memberReader });
    expect(loaded.config.zowe?.externalPort).toBe(1);
    expect(loaded.sources.map((source) => source.replace(`${baseDirectory}/`, ''))).toEqual([
      'PARMLIB(A.B(C))',
      'a/zowe.yaml',
      'a/shared/zowe.yaml',
      'b/zowe.yaml',
    ]);
  });

  test('a shared file that is in the list anyway is read once, even by another name', () => {
    const baseDirectory = directoryWith({ 'a/zowe.yaml': 'zowe: {}\n', 'a/shared/zowe.yaml': port(1) });
    symlinkSync(join(baseDirectory, 'a/shared'), join(baseDirectory, 'link'));
    for (const name of ['a/shared/zowe.yaml', 'link/zowe.yaml']) {
      const { sources } = loadConfig(`FILE(a/zowe.yaml):FILE(${name})`, { baseDirectory });
      expect(sources).toEqual([join(baseDirectory, 'a/zowe.yaml'), join(baseDirectory, name)]);
    }
  });

  test('problems of the shared file are reported with its name', () => {
    const baseDirectory = directoryWith({ 'zowe.yaml': 'zowee: 1\n', 'shared/zowe.yaml': 'zowe: {externalPort: x}\n' });
    const { findings } = errorOf(() => loadConfig('zowe.yaml', { baseDirectory })) as InvalidConfigError;
    expect(places(findings)).toEqual(['ZWEL0520E 1:1 zowee', 'ZWEL0521E 1:22 zowe.externalPort']);
    expect(findings.map(({ location }) => location.file)).toEqual([
      join(baseDirectory, 'zowe.yaml'),
      join(baseDirectory, 'shared/zowe.yaml'),
    ]);
  });

  test('an empty shared directory, or none, changes nothing', () => {
    const baseDirectory = directoryWith({ 'zowe.yaml': port(1), 'shared/other.txt': '' });
    expect(loadConfig('zowe.yaml', { baseDirectory }).sources).toEqual([join(baseDirectory, 'zowe.yaml')]);
  });

  test('a shared zowe.yaml that is a directory or a pipe is refused', () => {
    const baseDirectory = directoryWith({ 'a/zowe.yaml': port(1), 'b/zowe.yaml': port(1), 'b/shared/.keep': '' });
    mkdirSync(join(baseDirectory, 'a/shared/zowe.yaml'), { recursive: true });
    execFileSync('mkfifo', [join(baseDirectory, 'b/shared/zowe.yaml')]);
    for (const name of ['a', 'b']) {
      expect(errorOf(() => loadConfig(`${name}/zowe.yaml`, { baseDirectory }))).toBeInstanceOf(NotAFileError);
    }
  });

  test('shared as a file, where a directory is expected, is refused', () => {
    const baseDirectory = directoryWith({ 'zowe.yaml': port(1), shared: '' });
    expect((errorOf(() => loadConfig('zowe.yaml', { baseDirectory })) as Error).message).toBe(
      `ZWEL0504E File ${baseDirectory}/shared/zowe.yaml cannot be read: a part of the path is not a directory`,
    );
  });

  test.runIf(isRoot)('a shared directory that cannot be read is not taken for one without configuration', () => {
    const baseDirectory = directoryWith({ 'zowe.yaml': port(1), 'shared/zowe.yaml': port(2) });
    chmodSync(baseDirectory, 0o755);
    chmodSync(join(baseDirectory, 'shared'), 0o700);
    const error = errorOf(() => asOrdinaryUser(() => loadConfig('zowe.yaml', { baseDirectory })));
    expect(error).toBeInstanceOf(FileNotReadableError);
    expect((error as Error).message).toBe(
      `ZWEL0504E File ${baseDirectory}/shared/zowe.yaml cannot be read: permission denied`,
    );
  });
});

describe('an instance directory', () => {
  test('is configured by its zowe.yaml', () => {
    const instanceDirectory = directoryWith({ 'zowe.yaml': port(1) });
    const loaded = loadConfig('', { instanceDirectory });
    expect(loaded.spec).toBe(`FILE(${instanceDirectory}/zowe.yaml)`);
    expect(loaded.config.zowe?.externalPort).toBe(1);
  });

  test('is relative to the base directory, and may have a shared zowe.yaml only', () => {
    const baseDirectory = directoryWith({ 'instance/shared/zowe.yaml': port(3) });
    const loaded = loadConfig('', { baseDirectory, instanceDirectory: 'instance' });
    expect(loaded.sources).toEqual([join(baseDirectory, 'instance/shared/zowe.yaml')]);
    expect(loaded.config.zowe?.externalPort).toBe(3);
  });

  test.each(['site.yaml', 'FILE(site.yaml)'])('counts below %s', (spec) => {
    const baseDirectory = directoryWith({ 'site.yaml': port(1), 'i/zowe.yaml': `${port(2)}java: {home: /j}\n` });
    const loaded = loadConfig(spec, { baseDirectory, instanceDirectory: 'i' });
    expect(loaded.spec).toBe(`FILE(site.yaml):FILE(${baseDirectory}/i/zowe.yaml)`);
    expect(loaded.config.zowe?.externalPort).toBe(1);
    expect(loaded.config.java?.home).toBe('/j');
  });

  test('without any configuration is refused', () => {
    const instanceDirectory = directoryWith({});
    const error = errorOf(() => loadConfig('', { instanceDirectory }));
    expect(error).toBeInstanceOf(InstanceDirectoryEmptyError);
    expect((error as Error).message).toBe(
      `ZWEL1031E Directory ${instanceDirectory} has neither instance.env nor zowe.yaml.`,
    );
  });
});

test('a file in ISO 8859-1 counts, with a warning in the order of the files', () => {
  const baseDirectory = directoryWith({
    'a.yaml': 'haInstances: {a: {hostname: h.example, sysname: S, zowee: {}}}\n',
    'b.yaml': Buffer.from('# größe\nzowe: {externalPort: 1}\n', 'latin1'),
  });
  const { warnings, config } = loadConfig('FILE(b.yaml):FILE(a.yaml)', { baseDirectory });
  expect(config.zowe?.externalPort).toBe(1);
  expect(warnings.map(({ id }) => id)).toEqual(['ZWEL1020W', 'ZWEL0534W']);
});

test('a v1 file counts in the form of v3, and says so', () => {
  const baseDirectory = directoryWith({ 'zowe.yaml': 'zowe:\n  jobPrefix: ZWX\n  identifier: "2"\n' });
  const loaded = loadConfig('zowe.yaml', { baseDirectory });
  expect(loaded.config.zowe?.job?.prefix).toBe('ZWX2');
  expect(loaded.locate(['zowe', 'job', 'prefix'])).toMatchObject({ line: 2 });
  expect(loaded.warnings.length).toBeGreaterThan(0);
});

test('the origin of a default is the defaults, and there is none of what is not there', () => {
  const loaded = loadConfig('zowe.yaml', { baseDirectory: directoryWith({ 'zowe.yaml': port(1) }) });
  expect(loaded.originOf(['zowe', 'job', 'name'])).toMatchObject({ rule: 'default', text: 'default of Zowe HA' });
  expect(loaded.originOf(['zowe', 'nothing'])).toBeUndefined();
});
