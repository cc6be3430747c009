// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { changed, haFindings, haPlaces } from './three-lpars.ts';

const inLpar = (number: number, yaml: string): readonly [string, string] => [
  `[10.1.1.${number}]\n`,
  `[10.1.1.${number}]\n      ${yaml}\n`,
];

test('another cookie identifier is an error, another profile identifier a warning; removing them mends it', () => {
  const text = changed(inLpar(1, "cookieIdentifier: '2'"), inLpar(3, "rbacProfileIdentifier: '2'"));
  expect(haPlaces(text)).toEqual([
    'ZWEL1109E 64:25 haInstances.lpar1.zowe.cookieIdentifier',
    'ZWEL1110W 79:30 haInstances.lpar3.zowe.rbacProfileIdentifier',
  ]);
  expect(haFindings(text)[0]).toMatchObject({
    message: 'HA instance lpar2 and HA instance lpar1 have different values of zowe.cookieIdentifier.',
    fix: { edits: [{ path: ['haInstances', 'lpar1', 'zowe', 'cookieIdentifier'], remove: true }] },
  });
});

test('the same identifier twice is accepted', () => {
  expect(haPlaces(changed(inLpar(1, "cookieIdentifier: '1'")))).toEqual([]);
});

test('two HA instances of one system with one job name are a warning', () => {
  const text = changed(['sysname: LPAR3', 'sysname: lpar2']);
  expect(haPlaces(text)).toEqual(['ZWEL1108W 13:11 zowe.job.name']);
  expect(haFindings(text)[0]?.message).toBe(
    'HA instance lpar2 and HA instance lpar3 on system LPAR2 have the same job name ZWE1SV.',
  );
  expect(haPlaces(changed(['sysname: LPAR3', 'sysname: lpar2'], inLpar(3, 'job: {name: ZWE2SV}')))).toEqual([]);
});

test.each(['lpar2.example.com', 'LPAR2.example.com.', 'lpar2'])(
  'z/OSMF on the host %s of one LPAR is an error',
  (host) => {
    const text = changed(['host: zosmf.example.com', `host: ${host}`]);
    expect(haPlaces(text)).toEqual(['ZWEL1106E 22:9 zOSMF.host']);
    expect(haFindings(text)[0]?.message).toBe('HA instance lpar1 uses z/OSMF on the system of HA instance lpar2.');
  },
);

test('z/OSMF of its own for each LPAR is accepted', () => {
  const own = (number: number): readonly [string, string] => [
    `sysname: LPAR${number}\n`,
    `sysname: LPAR${number}\n    zOSMF: {host: lpar${number}.example.com}\n`,
  ];
  expect(haPlaces(changed(own(1), own(2), own(3)))).toEqual([]);
});

test('a host name that only begins like that of an LPAR is another one', () => {
  expect(haPlaces(changed(['host: zosmf.example.com', 'host: lpar2.other.com']))).toEqual([]);
  expect(haPlaces(changed(['host: zosmf.example.com', 'host: lpar20']))).toEqual([]);
});
