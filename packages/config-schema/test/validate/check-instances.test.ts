// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { formatPath } from '../../src/index.ts';
import { findingsOf, load, places } from '../config-files.ts';

test('two enabled components on one port of one address are refused', () => {
  const text = `
zowe: {externalDomains: [zowe.example]}
components:
  gateway: {enabled: true}
  load-balancer: {enabled: true, port: 7554}
  discovery: {enabled: true, port: 7554}
`;
  const findings = findingsOf(text);
  expect(places(findings)).toEqual([
    'ZWEL0525E 5:40 components.load-balancer.port',
    'ZWEL0525E 6:36 components.discovery.port',
  ]);
  expect(findings[0]?.message).toBe(
    'this configuration: components gateway and load-balancer both use port 7554 of zowe.example.',
  );
});

test.each([
  ['one is disabled', 'a: {enabled: true, port: 5000}', 'b: {enabled: false, port: 5000}'],
  ['one is not enabled', 'a: {enabled: true, port: 5000}', 'b: {port: 5000}'],
  ['the port is dynamic', 'a: {enabled: true, port: 0}', 'b: {enabled: true, port: 0}'],
  ['one has several instances', 'a: {enabled: true, port: 5000, ha: {instances: 2}}', 'b: {enabled: true, port: 5000}'],
  [
    'they listen on different addresses',
    'a: {enabled: true, port: 5000, zowe: {network: {server: {listenAddresses: [127.0.0.2]}}}}',
    'b: {enabled: true, port: 5000, zowe: {network: {server: {listenAddresses: [127.0.0.3]}}}}',
  ],
])('two components may have the same port when %s', (_why, a, b) => {
  expect(load(`components:\n  ${a}\n  ${b}\n`).warnings).toEqual([]);
});

test('a component that listens everywhere collides with one that listens on an address', () => {
  const text = `
zowe: {network: {server: {listenAddresses: [0.0.0.0]}}}
components:
  a: {enabled: true, port: 5000}
  b: {enabled: true, port: 5000, zowe: {network: {server: {listenAddresses: [127.0.0.3]}}}}
`;
  expect(places(findingsOf(text))).toEqual(['ZWEL0525E 5:28 components.b.port']);
});

test('a collision with a port that a component has by default is reported where the component is enabled', () => {
  const text = `
components:
  load-balancer: {enabled: true, port: 7554}
  gateway:
    enabled: true
`;
  expect(places(findingsOf(text))).toEqual(['ZWEL0525E 5:14 components.gateway.enabled']);
});

test('a collision that only one HA instance has is reported where it is written', () => {
  const text = `
components:
  a: {enabled: true, port: 5000}
  b: {enabled: true, port: 5001}
haInstances:
  lpar1: {hostname: h1, sysname: S1}
  lpar2:
    hostname: h2
    sysname: S2
    components:
      b: {port: 5000}
`;
  const findings = findingsOf(text);
  expect(places(findings)).toEqual(['ZWEL0525E 11:17 haInstances.lpar2.components.b.port']);
  expect(findings[0]?.message).toBe('HA instance lpar2: components a and b both use port 5000 of h2.');
});

test('two HA instances on one host that use the same port are warned of', () => {
  const text = `
components: {gateway: {enabled: true}}
haInstances:
  lpar2a: {hostname: lpar2, sysname: S2}
  lpar2b: {hostname: LPAR2, sysname: S2}
  lpar3: {hostname: lpar3, sysname: S3}
`;
  const { warnings } = load(text);
  expect(warnings.map(({ id, message, severity }) => ({ id, message, severity }))).toEqual([
    {
      id: 'ZWEL0531W',
      severity: 'warning',
      message:
        'HA instances lpar2a and lpar2b are on the same host LPAR2 and both use port 7554: components gateway and gateway.',
    },
  ]);
});

test.each([
  ['HARS27', 'hars27'],
  ['lpar-1', 'lpar_1'],
  ['lpar.1', 'lpar_1'],
])('HA instance id %s can never match', (id, matching) => {
  const findings = findingsOf(`haInstances:\n  ${id}: {hostname: h, sysname: S}\n`);
  expect(places(findings)).toEqual([`ZWEL0526E 2:3 ${formatPath(['haInstances', id])}`]);
  expect(findings[0]?.message).toBe(`HA instance id ${id} can never match; it would have to be ${matching}.`);
  expect(findings[0]?.nearest).toBe(matching);
});

test('HA instance ids of lower-case letters, digits and underscores are accepted', () => {
  expect(load('haInstances:\n  lpar_1a: {hostname: h, sysname: S}\n').warnings).toEqual([]);
});

test('a key of an HA instance that overrides nothing is warned of', () => {
  const { warnings } = load('haInstances:\n  lpar1: {hostname: h, sysname: S, compnents: {}, own: 1}\n');
  expect(places(warnings)).toEqual([
    'ZWEL0534W 2:36 haInstances.lpar1.compnents',
    'ZWEL0534W 2:51 haInstances.lpar1.own',
  ]);
  expect(warnings[0]?.message).toBe('haInstances.lpar1.compnents has no effect. Did you mean components?');
  expect(warnings[1]?.message).toBe('haInstances.lpar1.own has no effect.');
});

test.each([
  ['port: 0', 'port'],
  ['ha: {instances: 2}', 'ha.instances'],
])('discovery with %s has no address that could be told', (option, key) => {
  const [finding, ...more] = findingsOf(`components:\n  discovery: {enabled: true, ${option}}\n`);
  expect(more).toEqual([]);
  expect(finding?.id).toBe('ZWEL0527E');
  expect(finding?.location).toMatchObject({ line: 2, key: `components.discovery.${key}` });
});

test.each([
  ['20000-19999', 'ZWEL0524E'],
  ['0-10', 'ZWEL0524E'],
  ['65000-65536', 'ZWEL0524E'],
  ['20000-20001', 'ZWEL0528E'],
])('the port range %s for 3 instances is refused with %s', (range, id) => {
  const text = `components:\n  x: {ha: {instances: 3, portRange: ${range}}}\n`;
  expect(places(findingsOf(text))).toEqual([`${id} 2:37 components.x.ha.portRange`]);
});

test('discovery servers of two HA instances on one host are warned of', () => {
  const text = `
components: {discovery: {enabled: true}}
haInstances:
  lpar2a: {hostname: h, sysname: S, components: {discovery: {port: 17553}}}
  lpar2b: {hostname: h, sysname: S}
`;
  const { warnings } = load(text);
  expect(places(warnings)).toEqual(['ZWEL0530W 5:22 haInstances.lpar2b.hostname']);
  expect(warnings[0]?.message).toBe('Discovery servers of several HA instances are on host h.');
});
