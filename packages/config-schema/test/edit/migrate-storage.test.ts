// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InvalidConfigError } from '../../src/config-errors.ts';
import { DataSetNameMissingError, StorageNotSupportedError } from '../../src/edit/errors.ts';
import { migrateStorage, type MigrateStorageOptions } from '../../src/edit/migrate-storage.ts';
import { directoryWith, errorOf } from '../config-files.ts';

function migrated(
  files: Record<string, string>,
  options: Partial<MigrateStorageOptions> & { to: string },
  spec = 'zowe.yaml',
) {
  const baseDirectory = directoryWith(files);
  const run = () => migrateStorage(spec, { ...options, load: { baseDirectory } });
  const read = (name = 'zowe.yaml') => readFileSync(join(baseDirectory, name), 'utf8');
  return { run, read, directory: baseDirectory };
}

const infinispan = `components:
  # The caching service
  caching-service:
    enabled: true
    storage:
      mode: infinispan # of Zowe v3
      size: 5000
      # where the peers are
      infinispan:
        initialHosts: lpar1.example.com[7600],lpar2.example.com[7600]
        jgroups:
          port: 7600
      evictionStrategy: reject
  gateway:
    enabled: true
haInstances:
  lpar1:
    hostname: lpar1.example.com
    sysname: LPAR1
  # the second
  lpar2:
    hostname: lpar2.example.com
    sysname: LPAR2
    components:
      caching-service:
        storage:
          infinispan:
            jgroups:
              port: 7700
        port: 17555
`;

describe('to VSAM', () => {
  test('from Infinispan, with comments and sizes kept and the old keys of all HA instances gone', () => {
    const { run, read } = migrated(
      { 'zowe.yaml': infinispan },
      { to: 'vsam', name: 'ZWE.HA.CACHE', storageClass: 'SCZWE' },
    );
    expect(run()).toMatchObject({
      to: 'VSAM',
      dataSet: 'ZWE.HA.CACHE',
      from: ['infinispan'],
      systems: 2,
      storageClass: 'SCZWE',
    });
    expect(read()).toBe(`components:
  # The caching service
  caching-service:
    enabled: true
    storage:
      mode: VSAM # of Zowe v3
      size: 5000
      evictionStrategy: reject
      vsam:
        name: ZWE.HA.CACHE
  gateway:
    enabled: true
haInstances:
  lpar1:
    hostname: lpar1.example.com
    sysname: LPAR1
  # the second
  lpar2:
    hostname: lpar2.example.com
    sysname: LPAR2
    components:
      caching-service:
        port: 17555
zowe:
  setup:
    vsam:
      mode: RLS
      storageClass: SCZWE
      name: ZWE.HA.CACHE
`);
  });

  test('takes the data set that the configuration names, and removes what would override it', () => {
    const text = `zowe:
  setup:
    vsam:
      name: ZWE.CACHE
      storageClass: SCZWE
components:
  caching-service:
    ha:
      storage:
        mode: inMemory
        vsam:
          durability: full
haInstances:
  lpar1:
    hostname: lpar1.example.com
    sysname: LPAR1
    components:
      caching-service:
        ha:
          storage:
            mode: inMemory
`;
    const { run, read } = migrated({ 'zowe.yaml': text }, { to: 'VSAM' });
    expect(run()).toMatchObject({ dataSet: 'ZWE.CACHE', from: ['inMemory'], systems: 1, storageClass: 'SCZWE' });
    expect(read()).toBe(`zowe:
  setup:
    vsam:
      name: ZWE.CACHE
      storageClass: SCZWE
components:
  caching-service:
    ha:
      storage:
        vsam:
          durability: full
    storage:
      mode: VSAM
      vsam:
        name: ZWE.CACHE
haInstances:
  lpar1:
    hostname: lpar1.example.com
    sysname: LPAR1
`);
  });

  test.each([undefined, ''])('needs a data set, not %j', (name) => {
    const { run, read, directory } = migrated({ 'zowe.yaml': infinispan }, { to: 'VSAM', name });
    expect(errorOf(run)).toBeInstanceOf(DataSetNameMissingError);
    expect([read(), readdirSync(directory)]).toEqual([infinispan, ['zowe.yaml']]);
  });

  test.each(['zwe.lower', 'A'.repeat(9), `${'ABCDEFGH.'.repeat(4)}ABC`])('refuses the data set name "%s"', (name) => {
    const { run, read } = migrated({ 'zowe.yaml': infinispan }, { to: 'VSAM', name });
    const error = errorOf(run);
    expect(error).toBeInstanceOf(InvalidConfigError);
    expect((error as InvalidConfigError).findings.map(({ location }) => location.key)).toContain(
      'zowe.setup.vsam.name',
    );
    expect(read()).toBe(infinispan);
  });
});

describe('to memory', () => {
  test('removes the data set of the caching service; the one of zwe init vsam stays', () => {
    const text = `zowe:
  setup:
    vsam:
      name: ZWE.CACHE
components:
  caching-service:
    enabled: true
    storage:
      mode: VSAM
      vsam:
        name: ZWE.CACHE
`;
    const { run, read } = migrated({ 'zowe.yaml': text }, { to: 'inmemory' });
    expect(run()).toMatchObject({ to: 'inMemory', dataSet: undefined, from: ['VSAM'] });
    expect(read()).toBe(`zowe:
  setup:
    vsam:
      name: ZWE.CACHE
components:
  caching-service:
    enabled: true
    storage:
      mode: inMemory
`);
  });
});

test('each file keeps its part of the storage, and loses what is of the old one', () => {
  const files = {
    'site.yaml': 'components:\n  caching-service:\n    storage:\n      mode: redis\n',
    'zowe.yaml':
      'components:\n  caching-service:\n    enabled: true\n    storage:\n      redis:\n        masterNodeUri: redis.example.com\n      vsam:\n        name: ZWE.OLD # of old\n',
  };
  const { run, read } = migrated(files, { to: 'VSAM', name: 'ZWE.NEW' }, 'FILE(site.yaml):FILE(zowe.yaml)');
  run();
  expect(read('site.yaml')).toBe(
    'components:\n  caching-service:\n    storage:\n      mode: VSAM\nzowe:\n  setup:\n    vsam:\n      name: ZWE.NEW\n',
  );
  expect(read('zowe.yaml')).toBe(
    'components:\n  caching-service:\n    enabled: true\n    storage:\n      vsam:\n        name: ZWE.NEW # of old\n',
  );
});

test('a storage that is there already changes nothing', () => {
  const text = 'components:\n  caching-service:\n    storage: { mode: inMemory }\n';
  const { run, directory } = migrated({ 'zowe.yaml': text }, { to: 'inMemory' });
  expect(run().files.map(({ changed }) => changed)).toEqual([false]);
  expect(readdirSync(directory)).toEqual(['zowe.yaml']);
});

test.each([
  ['redis', 'A storage redis is not supported by the caching service of this version; it supports inMemory, VSAM.'],
  [
    'Infinispan',
    'A storage Infinispan is not supported by the caching service of this version; it supports inMemory, VSAM.',
  ],
  ['etcd', 'A storage etcd is not supported by the caching service of this version; it supports inMemory, VSAM.'],
  [
    'db2',
    'A storage of this name is not supported by the caching service of this version; it supports inMemory, VSAM.',
  ],
])('%s is refused', (to, text) => {
  const { run, read } = migrated({ 'zowe.yaml': infinispan }, { to });
  const error = errorOf(run);
  expect(error).toBeInstanceOf(StorageNotSupportedError);
  expect((error as Error).message).toBe(`ZWEL1170E ${text}`);
  expect(read()).toBe(infinispan);
});
