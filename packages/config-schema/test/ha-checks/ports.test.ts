// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { haFindings, haPlaces } from './three-lpars.ts';

const quiet = (text: string, ids: readonly string[]): string[] =>
  haPlaces(text).filter((place) => ids.some((id) => place.startsWith(id)));
const ports = (text: string): string[] => quiet(text, ['ZWEL1083E', 'ZWEL1084E', 'ZWEL1085W', 'ZWEL1086W']);

const two = (components: string, first: string, second: string): string => `
components:
  ${components}
haInstances:
  lpar2a: {hostname: lpar2, sysname: LPAR2${first}}
  lpar2b: {hostname: ${second}}
`;

test('two HA instances on one host and one system that use one port clash', () => {
  const text = two('zss: {enabled: true}', '', 'LPAR2, sysname: lpar2');
  expect(ports(text)).toEqual(['ZWEL1083E 3:18 components.zss.enabled']);
  expect(haFindings(text).find(({ id }) => id === 'ZWEL1083E')?.message).toBe(
    'HA instance lpar2a and HA instance lpar2b both use port 7557 of system LPAR2: zss and zss.',
  );
});

test('different components clash too, where the port of the second one is written', () => {
  const text = two(
    'zss: {enabled: true}',
    '',
    'lpar2, sysname: LPAR2, components: {zss: {enabled: false}, x: {enabled: true, port: 7557}}',
  );
  expect(ports(text)).toEqual(['ZWEL1083E 6:106 haInstances.lpar2b.components.x.port']);
});

test.each([
  ['on different systems', '', 'lpar2, sysname: LPAR3'],
  ['with different ports', '', 'lpar2, sysname: LPAR2, components: {zss: {port: 28542}}'],
  ['where the second one has it disabled', '', 'lpar2, sysname: LPAR2, components: {zss: {enabled: false}}'],
  [
    'with different listen addresses',
    ', zowe: {network: {server: {listenAddresses: [10.0.0.1]}}}',
    'lpar2, sysname: LPAR2, zowe: {network: {server: {listenAddresses: [10.0.0.2]}}}',
  ],
  [
    'with different VIPAs',
    ', zowe: {network: {server: {vipaIp: 10.0.0.1}}}',
    'lpar2, sysname: LPAR2, zowe: {network: {server: {vipaIp: 10.0.0.2}}}',
  ],
  [
    'with different addresses of the component itself',
    ', components: {zss: {zowe: {network: {server: {listenAddresses: [10.0.0.1]}}}}}',
    'lpar2, sysname: LPAR2, components: {zss: {zowe: {network: {server: {listenAddresses: [10.0.0.2]}}}}}',
  ],
])('one port in two HA instances %s is no clash', (_why, first, second) => {
  expect(ports(two('zss: {enabled: true}', first, second))).toEqual([]);
});

test('a shared port is meant to be shared, when both HA instances say so', () => {
  const shared = 'x: {enabled: true, port: 9000, ha: {sharedPort: true}}';
  expect(ports(two(shared, '', 'lpar2, sysname: LPAR2'))).toEqual([]);
  const one = 'lpar2, sysname: LPAR2, components: {x: {ha: {sharedPort: false}}}';
  expect(ports(two(shared, '', one))).toEqual(['ZWEL1083E 3:28 components.x.port']);
});

test('a listener on every address clashes with one on an address', () => {
  const text = two(
    'zss: {enabled: true}',
    ', zowe: {network: {server: {listenAddresses: [0.0.0.0]}}}',
    'lpar2, sysname: LPAR2, zowe: {network: {server: {listenAddresses: [10.0.0.2]}}}',
  );
  expect(ports(text)).toEqual(['ZWEL1083E 3:18 components.zss.enabled']);
});

test('host names without listen addresses may clash', () => {
  const text = two('zss: {enabled: true}', '', 'other, sysname: LPAR2');
  expect(ports(text)).toEqual(['ZWEL1086W 3:18 components.zss.enabled']);
});

const infinispan =
  'caching-service: {enabled: true, storage: {mode: infinispan, infinispan: {initialHosts: "lpar2[7600]"}}}';

test.each([
  [
    'the port of a cluster of caches',
    `${infinispan}\n  x: {enabled: true, port: 7600}`,
    'ZWEL1083E 4:28 components.x.port',
  ],
  [
    'the port that the desktop has of its own',
    'app-server: {enabled: true, node: {https: {port: 9000}}}\n  x: {enabled: true, port: 9000}',
    'ZWEL1083E 4:28 components.x.port',
  ],
  [
    'the port of the agent',
    'x: {enabled: true, port: 9000}\n  zss: {enabled: true, agent: {https: {port: 9000}}}',
    'ZWEL1083E 4:46 components.zss.agent.https.port',
  ],
])('%s clashes within one HA instance too', (_what, components, place) => {
  const text = `\ncomponents:\n  ${components}\nhaInstances: {lpar2: {hostname: lpar2, sysname: LPAR2}}\n`;
  expect(ports(text)).toEqual([place]);
});

test('caches of one host need different cluster ports', () => {
  const same = two(infinispan, '', 'lpar2, sysname: LPAR2, components: {caching-service: {port: 9000}}');
  expect(ports(same)).toEqual(['ZWEL1083E 3:30 components.caching-service.enabled']);
  const other =
    'lpar2, sysname: LPAR2, components: {caching-service: {port: 9000, storage: {infinispan: {jgroups: {port: 7700}}}}}';
  expect(ports(two(infinispan, '', other))).toEqual([]);
});

const ranged = 'a: {enabled: true, port: 0, ha: {portRange: 9000-9009}}';

test.each([
  ['first', 9000],
  ['last', 9009],
])('a port that is the %s of a range may be taken before', (_which, port) => {
  const text = two(`${ranged}\n  b: {enabled: true, port: ${port}}`, '', 'lpar3, sysname: LPAR3');
  expect(ports(text)).toEqual(['ZWEL1084E 3:47 components.a.ha.portRange', 'ZWEL1084E 3:47 components.a.ha.portRange']);
  expect(haFindings(text).find(({ id }) => id === 'ZWEL1084E')?.message).toBe(
    `Port ${port} of b (HA instance lpar2a) lies in the port range 9000-9009 of a (HA instance lpar2a) on system LPAR2.`,
  );
});

test.each([
  ['just before a range', 8999],
  ['just behind a range', 9010],
])("a port %s is nobody else's", (_where, port) => {
  expect(ports(two(`${ranged}\n  b: {enabled: true, port: ${port}}`, '', 'lpar3, sysname: LPAR3'))).toEqual([]);
});

test('a port in a range of another HA instance of the system is found', () => {
  const text = two(ranged, '', 'lpar2, sysname: LPAR2, components: {a: {port: 9005}}');
  expect(ports(text)).toEqual(['ZWEL1084E 3:47 components.a.ha.portRange']);
});

test('a range that is not used holds no port', () => {
  const fixed = 'a: {enabled: true, port: 8000, ha: {portRange: 9000-9009}}\n  b: {enabled: true, port: 9005}';
  expect(ports(two(fixed, '', 'lpar3, sysname: LPAR3'))).toEqual([]);
  expect(ports(two(fixed.replace('enabled: true, port: 8000', 'port: 0'), '', 'lpar3, sysname: LPAR3'))).toEqual([]);
});

test.each([
  ['9009-9020', ['ZWEL1085W 4:47 components.b.ha.portRange']],
  ['8990-9000', ['ZWEL1085W 4:47 components.b.ha.portRange']],
  ['9010-9020', []],
  ['8990-8999', []],
])('the range %s beside 9000-9009', (range, expected) => {
  const text = `\ncomponents:\n  ${ranged}\n  b: {enabled: true, port: 0, ha: {portRange: ${range}}}\n`;
  expect(ports(text)).toEqual(expected);
});

test('two HA instances of one system overlap in a range they both have', () => {
  const text = two(ranged, '', 'lpar2, sysname: LPAR2');
  expect(ports(text)).toEqual(['ZWEL1085W 3:47 components.a.ha.portRange']);
  expect(haFindings(text).find(({ id }) => id === 'ZWEL1085W')?.message).toBe(
    'The port ranges 9000-9009 of a (HA instance lpar2a) and 9000-9009 of a (HA instance lpar2b) overlap on system LPAR2.',
  );
  expect(ports(two(ranged, '', 'lpar3, sysname: LPAR3'))).toEqual([]);
});

test('the key server of a cluster of caches probes the five ports behind its own', () => {
  const text = (port: number): string => `\ncomponents:\n  ${infinispan}\n  x: {enabled: true, port: ${port}}\n`;
  expect(ports(text(7601))).toEqual(['ZWEL1084E 3:30 components.caching-service.enabled']);
  expect(ports(text(7606))).toEqual(['ZWEL1084E 3:30 components.caching-service.enabled']);
  expect(ports(text(7607))).toEqual([]);
  const moved = text(7601).replace('infinispan: {', 'infinispan: {jgroups: {keyExchange: {port: 7700}}, ');
  expect(ports(moved)).toEqual([]);
});
