// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { resolveHaInstance, type LoadedConfig } from '../../src/index.ts';
import { valueAt } from '../../src/config-value.ts';
import { load } from '../config-files.ts';

const certificate = (name: string): object => ({
  keystore: { type: 'PKCS12', file: `/${name}.p12`, password: 'secret', alias: name },
  truststore: { type: 'PKCS12', file: `/${name}-trust.p12`, password: 'secret' },
  pem: { key: `/${name}.key`, certificate: `/${name}.cer`, certificateAuthorities: `/${name}-ca.cer` },
});

const keyRing = (ring: string): object => ({
  keystore: { type: 'JCERACFKS', file: `safkeyring://ZWESVUSR/${ring}`, password: 'password', alias: 'localhost' },
  truststore: { type: 'JCERACFKS', file: `safkeyring://ZWESVUSR/${ring}`, password: 'password' },
});

/** One row per feature: where it stands, what the base says, what the HA instance says. */
const features: readonly (readonly [feature: string, path: string, base: unknown, own: unknown])[] = [
  ['directories', 'zowe.runtimeDirectory', '/zowe', '/zowe2'],
  ['directories', 'zowe.logDirectory', '/logs', '/logs2'],
  ['directories', 'zowe.workspaceDirectory', '/workspace', '/workspace2'],
  ['directories', 'zowe.extensionDirectory', '/extensions', '/extensions2'],
  ['job name', 'zowe.job.name', 'ZWE1SV', 'ZWE2SV'],
  ['job prefix', 'zowe.job.prefix', 'ZWE1', 'ZWE2'],
  ['listen addresses', 'zowe.network.server.listenAddresses', ['10.0.0.1', '10.0.0.2'], ['10.0.0.9']],
  ['DVIPA that is checked', 'zowe.network.server.vipaIp', '10.0.0.1', '10.0.0.2'],
  ['port check', 'zowe.network.server.validatePortFree', true, false],
  [
    'TLS of servers',
    'zowe.network.server.tls',
    { minTls: 'TLSv1.2', maxTls: 'TLSv1.3' },
    { minTls: 'TLSv1.3', maxTls: 'TLSv1.3' },
  ],
  ['AT-TLS of clients', 'zowe.network.client.tls.attls', false, true],
  ['launcher: restartIntervals', 'zowe.launcher.restartIntervals', [1, 2, 3], [5]],
  ['launcher: minUptime', 'zowe.launcher.minUptime', 90, 30],
  ['launcher: shareAs', 'zowe.launcher.shareAs', 'yes', 'no'],
  ['identifiers', 'zowe.rbacProfileIdentifier', '1', '2'],
  ['identifiers', 'zowe.cookieIdentifier', '1', '2'],
  ['external domains', 'zowe.externalDomains', ['a.example', 'b.example'], ['c.example']],
  ['external port', 'zowe.externalPort', 7554, 8554],
  ['environments', 'zowe.environments.SOME', 'thing', 'other'],
  ['launch scripts', 'zowe.launchScript.logLevel', 'info', 'trace'],
  ['launch scripts', 'zowe.launchScript.onComponentConfigureFail', 'warn', 'exit'],
  ['certificate', 'zowe.certificate', certificate('base'), certificate('own')],
  ['verification of certificates', 'zowe.verifyCertificates', 'STRICT', 'NONSTRICT'],
  ['messages for the system log', 'zowe.sysMessages', ['ZWEL0021I', 'ZWEL0018I'], ['ZWEL0006I']],
  ['validation by configmgr', 'zowe.configmgr.validation', 'STRICT', 'COMPONENT-COMPAT'],
  ['setup: parmlib', 'zowe.setup.dataset.parmlib', 'ZOWE.PARMLIB', 'ZOWE.PARMLIB2'],
  ['setup: member of ZIS', 'zowe.setup.dataset.parmlibMembers.zis', 'ZWESIP00', 'ZWESIP01'],
  ['setup: started tasks', 'zowe.setup.security.stcs.zis', 'ZWESISTC', 'ZWESIST2'],
  [
    'setup: names in the certificate',
    'zowe.setup.certificate',
    { type: 'PKCS12', pkcs12: { name: 'localhost' }, san: ['a.example', 'b.example'] },
    { type: 'PKCS12', pkcs12: { name: 'localhost' }, san: ['c.example'] },
  ],
  ['java', 'java.home', '/java', '/java2'],
  ['node', 'node.home', '/node', '/node2'],
  ['z/OSMF', 'zOSMF.host', 'zosmf.example', 'zosmf2.example'],
  ['z/OSMF', 'zOSMF.port', 443, 444],
  ['z/OSMF', 'zOSMF.scheme', 'https', 'http'],
  ['z/OSMF', 'zOSMF.applId', 'IZUDFLT', 'IZUOTHER'],
  ['component: enabled', 'components.gateway.enabled', true, false],
  ['component: port', 'components.gateway.port', 7554, 17554],
  ['component: port of ZSS', 'components.zss.port', 7557, 17557],
  ['component: certificate', 'components.gateway.certificate', certificate('gateway'), certificate('gateway-own')],
  ['component: key ring', 'components.zss.certificate', keyRing('RING1'), keyRing('RING2')],
  ['component: launcher', 'components.gateway.launcher.restartIntervals', [7, 8], []],
  ['component: network', 'components.gateway.zowe.network.server.listenAddresses', ['10.1.0.1'], ['10.1.0.2']],
  ['component: job suffix', 'components.gateway.zowe.job.suffix', 'AG', 'AX'],
  ['component: storage', 'components.caching-service.storage.mode', 'inMemory', 'VSAM'],
  ['component: own keys', 'components.my-app.list', [{ a: 1 }, { b: 2 }], [{ c: 3 }]],
  ['component: own keys', 'components.my-app.deep.text', 'base', ''],
  ['component: null', 'components.my-app.nothing', 'something', null],
  ['component: null', 'components.my-app.something', null, 'something'],
  ['component: another kind of value', 'components.my-app.kind', { a: 1 }, 'text'],
  ['our keys', 'components.launcher.ha.stopGrace', 20, 5],
  ['our keys', 'components.load-balancer.ha.balance', 'leastPending', 'roundRobin'],
];

function configuration(): string {
  const config: Record<string, unknown> = {};
  for (const [, path, base, own] of features) {
    put(config, path, base);
    put(config, `haInstances.lpar2.${path}`, own);
  }
  for (const [index, id] of ['lpar1', 'lpar2'].entries()) {
    put(config, `haInstances.${id}.hostname`, `h${index + 1}.example`);
    put(config, `haInstances.${id}.sysname`, `SYS${index + 1}`);
  }
  return JSON.stringify(config, null, 2);
}

function put(config: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = config;
  for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
  at[last] = value;
}

const text = configuration();
let loaded: LoadedConfig | undefined;

/** Once for all rows. */
function loadedOnce(): LoadedConfig {
  loaded ??= load(text);
  return loaded;
}

test.each(features.map((row, index) => [row[0], row[1], index] as const))(
  '%s: an HA instance overrides %s, a list as a whole, and others see nothing of it',
  (_, path, index) => {
    const [, , base, own] = features[index] as (typeof features)[number];
    const config = loadedOnce();
    const seenBy = (id: string): unknown => valueAt(resolveHaInstance(config, id).config, path.split('.'));
    expect([seenBy('lpar1'), seenBy('lpar2')]).toEqual([base, own]);
  },
);

test('what an override does not say stays as it is in the base', () => {
  const config = load(`
zowe: {job: {name: ZWE1SV, prefix: ZWE1}, certificate: ${JSON.stringify(certificate('base'))}}
components: {gateway: {enabled: true, port: 7554, apiml: {debug: false, list: [1, 2]}}}
haInstances:
  lpar1:
    hostname: h1.example
    sysname: SYS1
    zowe: {job: {name: ZWE2SV}, certificate: {keystore: {alias: own}}}
    components: {gateway: {apiml: {debug: true}}}
`);
  const { config: resolved } = resolveHaInstance(config, 'lpar1');
  expect(resolved.zowe?.job).toEqual({ name: 'ZWE2SV', prefix: 'ZWE1' });
  expect(resolved.zowe?.certificate?.keystore).toEqual({
    type: 'PKCS12',
    file: '/base.p12',
    password: 'secret',
    alias: 'own',
  });
  expect(resolved.components?.['gateway']).toEqual({
    enabled: true,
    port: 7554,
    apiml: { debug: true, list: [1, 2] },
  });
});

test('hostname and sysname stay with the HA instance, and other keys of it are no override', () => {
  const config = load('haInstances:\n  lpar1: {hostname: h1.example, sysname: SYS1, other: {a: 1}}\n');
  const { config: resolved } = resolveHaInstance(config, 'lpar1');
  expect(Object.keys(resolved).sort()).toEqual(['components', 'haInstances', 'zowe']);
  expect(config.warnings.map(({ id }) => id)).toEqual(['ZWEL0534W']);
});
