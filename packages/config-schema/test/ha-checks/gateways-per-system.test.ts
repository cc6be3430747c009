// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { changed, haFindings, haPlaces, withOverride } from './three-lpars.ts';

/** lpar3 moved to the system of lpar2; everything but the gateway is off there, and on the same addresses. */
const onOneSystem = (gateway: string, more: readonly (readonly [string, string])[] = []): string =>
  changed(
    [
      '    sysname: LPAR3\n',
      `    sysname: lpar2\n    components:\n      ${gateway}\n      discovery: {enabled: false}\n      zaas: {enabled: false}\n      api-catalog: {enabled: false}\n      caching-service: {enabled: false}\n      app-server: {enabled: false}\n      zss: {enabled: false}\n`,
    ],
    ['[10.1.1.3]\n', '[10.1.1.2]\n      job: {name: ZWE2SV}\n'],
    ...more,
  );

test('two gateways on one port of one system are refused; disabling the second one mends it', () => {
  const text = onOneSystem('gateway: {enabled: true}');
  const findings = haFindings(text);
  expect(haPlaces(text)).toEqual(['ZWEL1070E 30:11 components.gateway.port']);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    message: 'HA instance lpar2 and HA instance lpar3 both run gateway on port 7554 of system LPAR2.',
    fix: {
      edits: [{ path: ['haInstances', 'lpar3', 'components', 'gateway', 'enabled'], value: false }],
      describe: 'disable gateway in HA instance lpar3',
    },
  });
});

test.each([
  ['one of them is disabled', 'gateway: {enabled: false}', []],
  ['they listen on different addresses', 'gateway: {zowe: {network: {server: {listenAddresses: [10.1.1.3]}}}}', []],
  ['they share the port on purpose', 'gateway: {}', [['port: 7554\n', 'port: 7554\n    ha: {sharedPort: true}\n']]],
] as const)('two gateways on one system are accepted when %s', (_why, gateway, more) => {
  const text = onOneSystem(
    gateway,
    more.map(([from, to]) => ['    enabled: true\n    ' + from, '    enabled: true\n    ' + to] as const),
  );
  expect(haPlaces(text)).toEqual([]);
});

test('one side alone cannot share the port', () => {
  expect(haPlaces(onOneSystem('gateway: {ha: {sharedPort: true}}'))).toEqual([
    'ZWEL1070E 30:11 components.gateway.port',
  ]);
});

test.each([
  ['several instances', 'port: 7554\n    ha: {instances: 2}', 'ZWEL1071E 31:21 components.gateway.ha.instances'],
  ['port 0', 'port: 0', 'ZWEL1071E 30:11 components.gateway.port'],
])('a gateway with %s has no port that users know', (_what, yaml, place) => {
  const text = changed(['    port: 7554\n', `    ${yaml}\n`]);
  expect(haPlaces(text)).toEqual([place]);
  expect(haFindings(text)[0]?.message).toBe('HA instance lpar1: gateway has no fixed port.');
});

test('several gateways behind a shared port, or behind a load balancer, are accepted', () => {
  const several = 'port: 7554\n    ha: {instances: 2, sharedPort: true}\n  zaas:';
  expect(haPlaces(changed(['port: 7554\n  zaas:', several]))).toEqual([]);
  const behind =
    'port: 0\n    ha: {instances: 2, portRange: 20000-20009}\n  load-balancer: {enabled: true, port: 7554}\n  zaas:';
  expect(haPlaces(changed(['port: 7554\n  zaas:', behind]))).toEqual([]);
});

test('a second load balancer on the same port of a system is refused as well', () => {
  const text = changed(
    ['  zaas:\n    enabled: true\n', '  load-balancer: {enabled: true, port: 7559}\n  zaas:\n    enabled: true\n'],
    withOverride('lpar3', 'components: {load-balancer: {zowe: {network: {server: {listenAddresses: [10.1.1.2]}}}}}'),
    ['sysname: LPAR3', 'sysname: LPAR2'],
    ['zowe.example.com\n  externalPort: 7554', 'zowe.example.com\n  externalPort: 7559'],
    ['[10.1.1.3]\n', '[10.1.1.3]\n      job: {name: ZWE2SV}\n'],
  );
  expect(haPlaces(text)).toEqual(['ZWEL1070E 31:40 components.load-balancer.port']);
});
