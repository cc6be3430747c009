// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { changed, haFindings, haPlaces, withOverride } from './three-lpars.ts';

test('listening on the loopback address is an error in a sysplex', () => {
  const text = changed(['[10.1.1.2]', '[127.0.0.1]']);
  expect(haPlaces(text)).toEqual(['ZWEL1100E 70:29 haInstances.lpar2.zowe.network.server.listenAddresses[0]']);
  expect(haFindings(text)[0]).toMatchObject({
    message: 'HA instance lpar2: every component listens on 127.0.0.1, which only its own system reaches.',
  });
  expect(haFindings(text)[0]?.fix).toBeUndefined();
});

test('the address of the HA instance mends it, where the host name is one', () => {
  const text = changed(['[10.1.1.2]', '[127.0.0.1]'], ['hostname: lpar2.example.com', 'hostname: 10.1.1.2']);
  expect(haFindings(text)[0]?.fix).toEqual({
    edits: [{ path: ['haInstances', 'lpar2', 'zowe', 'network', 'server', 'listenAddresses'], value: ['10.1.1.2'] }],
    describe: 'listen on 10.1.1.2 in HA instance lpar2',
  });
});

test('a component that listens there, and a VIPA that is there, are found', () => {
  const zss = 'components: {zss: {zowe: {network: {server: {listenAddresses: [127.0.0.1]}}}}}';
  const text = changed(withOverride('lpar1', zss), ['[10.1.1.2]\n', "[10.1.1.2]\n          vipaIp: '127.0.0.1'\n"]);
  expect(haPlaces(text)).toEqual([
    'ZWEL1100E 60:68 haInstances.lpar1.components.zss.zowe.network.server.listenAddresses[0]',
    'ZWEL1100E 72:19 haInstances.lpar2.zowe.network.server.vipaIp',
  ]);
  expect(haFindings(text)[0]?.message).toBe(
    'HA instance lpar1: zss listens on 127.0.0.1, which only its own system reaches.',
  );
});

test.each(['localhost', '127.0.0.1', '::1', '"[::1]"', 'LOCALHOST.localdomain'])(
  'the host name %s is an error',
  (name) => {
    expect(haPlaces(changed(['hostname: lpar2.example.com', `hostname: "${name.replaceAll('"', '')}"`]))).toEqual([
      'ZWEL1101E 65:15 haInstances.lpar2.hostname',
    ]);
  },
);

test('what a base has for all is found once', () => {
  const text = changed(
    ['          listenAddresses: [10.1.1.1]\n', '          validatePortFree: true\n'],
    ['          listenAddresses: [10.1.1.2]\n', '          validatePortFree: true\n'],
    ['zOSMF:\n', '  network: {server: {listenAddresses: [127.0.0.1]}}\nzOSMF:\n'],
  );
  expect(haPlaces(text)).toEqual(['ZWEL1100E 21:40 zowe.network.server.listenAddresses[0]']);
});

test('on one system nobody else needs to connect', () => {
  const text = `
zowe: {network: {server: {listenAddresses: [127.0.0.1]}}}
components: {caching-service: {enabled: true, ha: {instances: 2, storage: {mode: VSAM, vsam: {name: A.B}}}}}
haInstances: {lpar1: {hostname: localhost, sysname: LPAR1}}
`;
  expect(haPlaces(text)).toEqual([]);
});

test.each([
  [
    '      jwt:\n',
    '      https: {ipAddresses: [127.0.0.1]}\n      jwt:\n',
    ['ZWEL1100E 54:28 components.zss.agent.https.ipAddresses'],
  ],
  [
    '      jwt:\n',
    '      http: {ipAddresses: [127.0.0.1, "::1"]}\n      jwt:\n',
    ['ZWEL1100E 54:27 components.zss.agent.http.ipAddresses'],
  ],
  ['      jwt:\n', '      https: {ipAddresses: [127.0.0.1, 0.0.0.0]}\n      jwt:\n', []],
  [
    '    port: 7556\n',
    '    port: 7556\n    node: {https: {ipAddresses: [localhost]}}\n',
    ['ZWEL1100E 50:33 components.app-server.node.https.ipAddresses'],
  ],
])('addresses of a component itself: %j becomes %j', (from, ...[to, expected]) => {
  expect(haPlaces(changed([from, to]))).toEqual(expected);
});

test('a list of a component itself is mended as a list', () => {
  const text = changed(
    ['      jwt:\n', '      https: {ipAddresses: [127.0.0.1]}\n      jwt:\n'],
    ['hostname: lpar1.example.com', 'hostname: 10.1.1.1'],
  );
  expect(haFindings(text)[0]?.fix?.edits).toEqual([
    { path: ['haInstances', 'lpar1', 'components', 'zss', 'agent', 'https', 'ipAddresses'], value: ['10.1.1.1'] },
  ]);
});
