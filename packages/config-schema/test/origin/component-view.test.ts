// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createVariableOrigins,
  environmentOf,
  findComponent,
  formatPath,
  loadConfig,
  resolveHaInstance,
  viewComponent,
} from '../../src/index.ts';
import { directoryWith } from '../config-files.ts';

const config = `zowe:
  externalDomains: [zowe.example]
  launcher: {minUptime: 30}
  certificate:
    keystore: {type: PKCS12, file: /k.p12, password: p, alias: a}
    truststore: {type: PKCS12, file: /t.p12, password: q}
    pem: {key: /k.pem, certificate: /c.pem, certificateAuthorities: "/ca.pem,/ca2.pem"}
components:
  launcher: {ha: {stopGrace: 7}}
  sample-app:
    enabled: true
    own: {flag: false}
    launcher: {shareAs: no}
    ha: {requires: [discovery]}
    certificate:
      keystore: {type: PKCS12, file: /own.p12, alias: own}
      truststore: {type: PKCS12, file: /own-t.p12}
      pem: {key: /own.pem, certificate: /own-c.pem}
haInstances:
  lpar1:
    hostname: h1.example
    sysname: S1
    components: {sample-app: {port: 7001}}
`;
const manifest = `name: sample-app
id: org.example.sample
configs:
  port: 9999
  own:
    flag: true
    extra: from the manifest
ha:
  startTimeout: 5
`;

function open(text = config) {
  const directory = directoryWith({ 'zowe.yaml': text, 'sample-app/manifest.yaml': manifest });
  const instance = resolveHaInstance(loadConfig(join(directory, 'zowe.yaml')), 'lpar1');
  const found = { name: 'sample-app', ...findComponent('sample-app', { extensionDirectory: directory }) };
  const short = (text: string | undefined) => text?.replace(`${directory}/`, '');
  return { instance, found, short };
}

test('a component is shown with all that it runs with, and what gave each value', () => {
  const { instance, found, short } = open();
  const { value, values } = viewComponent(instance, found);
  expect(value).toEqual({
    component: 'sample-app',
    enabled: true,
    configs: {
      enabled: true,
      own: { flag: false, extra: 'from the manifest' },
      launcher: { shareAs: 'no' },
      ha: { requires: ['discovery'] },
      certificate: {
        keystore: { type: 'PKCS12', file: '/own.p12', alias: 'own' },
        truststore: { type: 'PKCS12', file: '/own-t.p12' },
        pem: { key: '/own.pem', certificate: '/own-c.pem' },
      },
      port: 7001,
    },
    launcher: { restartIntervals: [1, 1, 1, 5, 5, 10, 20, 60, 120, 240], minUptime: 30, shareAs: 'no' },
    ha: expect.objectContaining({
      stopGrace: 7,
      startTimeout: 5,
      requires: ['discovery'],
      portRange: '20000-24999',
    }) as unknown,
    certificates: {
      internal: {
        keystore: { type: 'PKCS12', file: '/k.p12', password: 'p', alias: 'a' },
        truststore: { type: 'PKCS12', file: '/t.p12', password: 'q' },
        pem: { key: '/k.pem', certificate: '/c.pem', certificateAuthorities: ['/ca.pem', '/ca2.pem'] },
      },
      external: {
        keystore: { type: 'PKCS12', file: '/own.p12', password: 'p', alias: 'own' },
        truststore: { type: 'PKCS12', file: '/own-t.p12', password: 'q' },
        pem: { key: '/own.pem', certificate: '/own-c.pem', certificateAuthorities: ['/ca.pem', '/ca2.pem'] },
      },
    },
    network: { listenAddress: 'h1.example', port: 7001 },
  });
  const origins = Object.fromEntries(values.map(({ path, origin }) => [formatPath(path), short(origin?.text)]));
  expect(origins).toMatchObject({
    component: 'sample-app/manifest.yaml:1 (manifest)',
    enabled: 'zowe.yaml:11',
    'configs.own.flag': 'zowe.yaml:12',
    'configs.own.extra': 'sample-app/manifest.yaml:7 (manifest)',
    'configs.port': 'zowe.yaml:23 (override of HA instance lpar1)',
    'launcher.restartIntervals[0]': 'default of Zowe HA',
    'launcher.minUptime': 'zowe.yaml:3',
    'launcher.shareAs': 'zowe.yaml:13',
    'ha.stopGrace': 'zowe.yaml:9',
    'ha.startTimeout': 'sample-app/manifest.yaml:9 (manifest)',
    'ha.requires[0]': 'zowe.yaml:14',
    'ha.portRange': 'default of Zowe HA',
    'certificates.internal.keystore.password': 'zowe.yaml:5',
    'certificates.internal.pem.certificateAuthorities[1]': 'zowe.yaml:7',
    'certificates.external.keystore.file': 'zowe.yaml:16',
    'certificates.external.keystore.password': 'zowe.yaml:5',
    'certificates.external.pem.key': 'zowe.yaml:18',
    'network.listenAddress': 'zowe.yaml:21 (haInstances.lpar1.hostname)',
    'network.port': 'zowe.yaml:23 (override of HA instance lpar1)',
  });
  expect(values.every(({ origin }) => origin !== undefined)).toBe(true);
});

test('a component that is not installed is shown without what its manifest would say', () => {
  const { instance } = open();
  const { value, values } = viewComponent(instance, { name: 'sample-app', manifest: { name: 'sample-app', id: 'x' } });
  expect(value).toMatchObject({ configs: { own: { flag: false } }, ha: { startTimeout: 900 } });
  expect(values.every(({ origin }) => origin !== undefined && origin.rule !== 'manifest')).toBe(true);
});

test('a listen address is shown with its own place', () => {
  const { instance, found, short } = open(
    config.replace('zowe:\n', 'zowe:\n  network: {server: {listenAddresses: [10.0.0.1]}}\n'),
  );
  const address = viewComponent(instance, found).values.find(
    ({ path }) => formatPath(path) === 'network.listenAddress',
  );
  expect([address?.value, short(address?.origin?.text)]).toEqual(['10.0.0.1', 'zowe.yaml:2']);
});

test('each variable of a component can be traced', () => {
  const { instance, found, short } = open();
  const { variables } = environmentOf(instance, found);
  const originOf = createVariableOrigins(instance, found.directory);
  const origin = (name: string) => {
    const variable = variables.get(name);
    return variable && [originOf(variable).rule, short(originOf(variable).text)];
  };
  expect({
    port: origin('ZWE_configs_port'),
    extra: origin('ZWE_components_sample_app_own_extra'),
    domain: origin('ZWE_zowe_externalDomains_0'),
    prefix: origin('ZOWE_PREFIX'),
    keystore: origin('KEYSTORE'),
    trust: origin('KEYSTORE_PASSWORD'),
    id: origin('ZWE_haInstance_id'),
  }).toEqual({
    port: ['override', 'zowe.yaml:23 (override of HA instance lpar1)'],
    extra: ['manifest', 'sample-app/manifest.yaml:7 (manifest)'],
    domain: ['file', 'zowe.yaml:2'],
    prefix: ['default', 'default of Zowe HA'],
    keystore: ['file', 'zowe.yaml:16'],
    trust: ['file', 'zowe.yaml:5'],
    id: ['derived', 'id of the HA instance'],
  });
  const uninstalled = createVariableOrigins(instance, undefined);
  expect(uninstalled({ name: 'X', value: '', source: { kind: 'manifest', path: ['components', 'x', 'y'] } })).toEqual({
    rule: 'manifest',
    text: 'manifest',
  });
});
