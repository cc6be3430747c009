// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { changed, haFindings, haPlaces, withOverride } from './three-lpars.ts';

const vsam = '      mode: VSAM\n      vsam:\n        name: ZWE.CACHE\n';
const all = 'lpar1.example.com[7600],lpar2.example.com[7600],lpar3.example.com[7600]';
const path = ['components', 'caching-service', 'storage', 'infinispan', 'initialHosts'];

const infinispan = (hosts: string, ...more: readonly (readonly [string, string])[]): string =>
  changed([vsam, `      mode: infinispan\n      infinispan:\n        ${hosts}\n`], ...more);

test.each([
  ['', 'spaces around', `initialHosts: "${all.replaceAll(',', ' , ')}"`],
  [
    '',
    'another order and spelling',
    'initialHosts: "LPAR3.example.com[7600],lpar1.example.com.[7600],lpar2.example.com[7600]"',
  ],
])('%sall hosts are accepted, with %s', (_no, _what, hosts) => {
  expect(haPlaces(infinispan(hosts))).toEqual([]);
});

test('without initialHosts every system has a cache of its own; listing all hosts mends it', () => {
  const text = infinispan('jgroups: {port: 7600}');
  expect(haPlaces(text)).toEqual(['ZWEL1091E 44:13 components.caching-service.storage.mode']);
  expect(haFindings(text)[0]?.fix).toEqual({
    edits: [{ path, value: all }],
    describe: 'list the hosts of all HA instances',
  });
});

test('a single cache needs no hosts', () => {
  const off = 'components: {caching-service: {enabled: false}}';
  const text = infinispan('jgroups: {port: 7600}', withOverride('lpar2', off), withOverride('lpar3', off));
  expect(haPlaces(text)).toEqual(['ZWEL1073W 41:14 components.caching-service.enabled']);
});

test('a list that omits a peer, or has it with another port, is found', () => {
  const text = infinispan('initialHosts: lpar1.example.com[7600],lpar2.example.com[7601]');
  const findings = haFindings(text);
  expect(haPlaces(text)).toEqual([
    'ZWEL1092E 46:23 components.caching-service.storage.infinispan.initialHosts',
    'ZWEL1092E 46:23 components.caching-service.storage.infinispan.initialHosts',
  ]);
  expect(findings.map(({ message }) => message)).toEqual([
    'HA instance lpar1: initialHosts of Infinispan omits lpar2.example.com[7600] of HA instance lpar2.',
    'HA instance lpar1: initialHosts of Infinispan omits lpar3.example.com[7600] of HA instance lpar3.',
  ]);
  expect(findings[0]?.fix?.edits).toEqual([{ path, value: all }]);
});

test('ports of HA instances count, and lists of single ones go', () => {
  const text = infinispan(
    `initialHosts: ${all}`,
    withOverride(
      'lpar2',
      'components: {caching-service: {storage: {infinispan: {initialHosts: "lpar2.example.com[17600]", jgroups: {port: 17600}}}}}',
    ),
  );
  const findings = haFindings(text);
  expect(findings.map(({ id, location }) => `${id} ${location.line}`)).toEqual([
    'ZWEL1092E 46',
    'ZWEL1092E 67',
    'ZWEL1092E 67',
  ]);
  expect(findings[0]?.fix?.edits).toEqual([
    { path, value: 'lpar1.example.com[7600],lpar2.example.com[17600],lpar3.example.com[7600]' },
    { path: ['haInstances', 'lpar2', ...path], remove: true },
  ]);
});

test('a host of another Zowe is found: the caches would join', () => {
  const text = infinispan(`initialHosts: ${all},lpar9.example.com[7600]`);
  const findings = haFindings(text);
  expect(haPlaces(text)).toEqual(['ZWEL1093E 46:23 components.caching-service.storage.infinispan.initialHosts']);
  expect([findings[0]?.message, findings[0]?.fix]).toEqual([
    'HA instance lpar1: initialHosts of Infinispan names lpar9.example.com, where no HA instance runs the caching service.',
    undefined,
  ]);
});

test('a cluster host that is one LPAR is foreign to the others; without it each uses its own', () => {
  const text = infinispan(`initialHosts: ${all}\n        jgroups: {host: lpar1.example.com}`);
  expect(haPlaces(text)).toEqual(['ZWEL1094E 47:25 components.caching-service.storage.infinispan.jgroups.host']);
  expect(haFindings(text)[0]).toMatchObject({
    message: 'HA instance lpar2: the cache cluster port is bound to lpar1.example.com, the host of HA instance lpar1.',
    fix: {
      edits: [{ path: ['components', 'caching-service', 'storage', 'infinispan', 'jgroups', 'host'], remove: true }],
    },
  });
});

test('an own address for the cluster is accepted', () => {
  const host = 'components: {caching-service: {storage: {infinispan: {jgroups: {host: 10.9.9.2}}}}}';
  expect(haPlaces(infinispan(`initialHosts: ${all}`, withOverride('lpar2', host)))).toEqual([]);
});
