// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { changed, haFindings, haPlaces, withOverride } from './three-lpars.ts';

const storage = '    storage:\n      mode: VSAM\n      vsam:\n        name: ZWE.CACHE\n';

test('a storage in memory is an error; the data set that is named already mends it', () => {
  const text = changed(['      mode: VSAM', '      mode: inMemory']);
  expect(haPlaces(text)).toEqual(['ZWEL1095E 44:13 components.caching-service.storage.mode']);
  expect(haFindings(text)[0]).toMatchObject({
    severity: 'error',
    message: 'HA instance lpar1: the caching service keeps everything in memory only.',
    fix: {
      edits: [{ path: ['components', 'caching-service', 'storage', 'mode'], value: 'VSAM' }],
      describe: 'keep entries in ZWE.CACHE',
    },
  });
});

test('no storage at all is memory too, and which data set to use cannot be guessed', () => {
  const text = changed([storage, '']);
  expect(haPlaces(text)).toEqual(['ZWEL1095E 41:14 components.caching-service.enabled']);
  expect(haFindings(text)[0]?.fix).toBeUndefined();
});

test('ha.storage counts before storage, and is told where both differ', () => {
  const text = changed([storage, `${storage}    ha: {storage: {mode: inMemory}}\n`]);
  expect(haPlaces(text)).toEqual([
    'ZWEL1095E 47:26 components.caching-service.ha.storage.mode',
    'ZWEL1098W 47:26 components.caching-service.ha.storage.mode',
  ]);
  expect(haFindings(text)[1]?.message).toBe('HA instance lpar1: storage mode inMemory counts; storage.mode says VSAM.');
  expect(haPlaces(changed([storage, `${storage}    ha: {storage: {mode: VSAM}}\n`]))).toEqual([]);
});

test('VSAM without a data set is an error; the one that is set up mends it', () => {
  const text = changed(['      vsam:\n        name: ZWE.CACHE\n', '']);
  expect(haPlaces(text)).toEqual(['ZWEL1099E 44:13 components.caching-service.storage.mode']);
  expect(haFindings(text)[0]?.fix).toEqual({
    edits: [{ path: ['components', 'caching-service', 'storage', 'vsam', 'name'], value: 'ZWE.CACHE' }],
    describe: 'use the data set of zowe.setup.vsam.name',
  });
});

test.each([
  ['mode: NONRLS\n      storageClass: ZWERLS', 'ZWEL1096E 5:13 zowe.setup.vsam.mode', 'RLS'],
  ['mode: NONRLS\n      volume: VOL001', 'ZWEL1096E 5:13 zowe.setup.vsam.mode', undefined],
  ['volume: VOL001', 'ZWEL1096E 5:15 zowe.setup.vsam.volume', undefined],
])('a VSAM data set with %s is not for several systems', (setup, place, value) => {
  const text = changed(['mode: RLS\n      storageClass: ZWERLS', setup]);
  const findings = haFindings(text);
  expect(haPlaces(text)).toEqual([place]);
  expect(findings[0]?.message).toBe('The VSAM data set of the caching service is not RLS, but 3 systems use it.');
  expect(findings[0]?.fix?.edits).toEqual(value && [{ path: ['zowe', 'setup', 'vsam', 'mode'], value }]);
});

test.each(['storageClass: ZWERLS', 'volume: VOL001\n      storageClass: ZWERLS', 'name: ZWE.OTHER'])(
  'a VSAM data set with %s may be for several systems',
  (setup) => {
    const text = changed(['      mode: RLS\n      storageClass: ZWERLS\n      name: ZWE.CACHE', `      ${setup}`]);
    expect(haPlaces(text)).toEqual([]);
  },
);

test('another mode in one HA instance is an error; removing it mends it', () => {
  const text = changed(withOverride('lpar1', 'components: {caching-service: {storage: {mode: redis}}}'));
  expect(haPlaces(text)).toEqual(['ZWEL1097E 60:52 haInstances.lpar1.components.caching-service.storage.mode']);
  expect(haFindings(text)[0]).toMatchObject({
    message: 'The caching services of HA instance lpar2 and HA instance lpar1 use different storages.',
    fix: {
      edits: [{ path: ['haInstances', 'lpar1', 'components', 'caching-service', 'storage', 'mode'], remove: true }],
    },
  });
});

test('another data set in one HA instance is an error', () => {
  const text = changed(withOverride('lpar3', 'components: {caching-service: {storage: {vsam: {name: ZWE.OTHER}}}}'));
  expect(haPlaces(text)).toEqual(['ZWEL1097E 74:59 haInstances.lpar3.components.caching-service.storage.vsam.name']);
});

test('Redis is accepted', () => {
  expect(haPlaces(changed(['      mode: VSAM', '      mode: redis']))).toEqual([]);
});
