// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { resolveHaInstance, UnknownHaInstanceError } from '../../src/index.ts';
import { errorOf, load } from '../config-files.ts';

const sysplex = `
zowe:
  externalDomains: [zowe.example]
  job: {name: ZWE1SV, prefix: ZWE1}
components:
  discovery: {enabled: true}
  gateway: {enabled: true}
  api-catalog: {enabled: false}
haInstances:
  lpar1: {hostname: h1.example, sysname: SYSA}
  lpar2:
    hostname: h2.example
    sysname: SYSB
    zowe: {job: {name: ZWE2SV}}
    java: {home: /java2}
    components:
      discovery: {port: 17553}
      gateway: {enabled: false}
      api-catalog: {enabled: true}
  lpar3: {hostname: h3.example, sysname: SYSC, components: {discovery: {enabled: false}}}
`;

test('overrides of the HA instance apply, other instances see nothing of them', () => {
  const loaded = load(sysplex);
  const lpar1 = resolveHaInstance(loaded, 'lpar1');
  const lpar2 = resolveHaInstance(loaded, 'lpar2');
  expect(lpar1.enabledComponents).toEqual(['discovery', 'gateway']);
  expect(lpar2.enabledComponents).toEqual(['discovery', 'api-catalog']);
  expect(lpar1.config.zowe?.job).toEqual({ name: 'ZWE1SV', prefix: 'ZWE1' });
  expect(lpar2.config.zowe?.job).toEqual({ name: 'ZWE2SV', prefix: 'ZWE1' });
  expect([lpar1.config.java, lpar2.config.java]).toEqual([undefined, { home: '/java2' }]);
  expect([lpar1.hostname, lpar2.hostname]).toEqual(['h1.example', 'h2.example']);
  expect(lpar2.loaded).toBe(loaded);
});

test('resolving leaves the loaded configuration as it was', () => {
  const loaded = load(sysplex);
  const before = JSON.stringify(loaded.config);
  resolveHaInstance(loaded, 'lpar2');
  expect(JSON.stringify(loaded.config)).toBe(before);
});

test('every HA instance gets the same list of discovery servers, itself included', () => {
  const loaded = load(sysplex);
  const list = ['https://h1.example:7553/eureka/', 'https://h2.example:17553/eureka/'];
  for (const id of ['lpar1', 'lpar2', 'lpar3']) expect(resolveHaInstance(loaded, id).discoveryServers).toEqual(list);
});

test.each(['LPAR1', ' lpar1 ', 'Lpar1'])('the id %j means lpar1', (id) => {
  expect(resolveHaInstance(load(sysplex), id).id).toBe('lpar1');
});

test.each([undefined, '', '  ', '__ha_instance_id__', '__HA_INSTANCE_ID__', '{{ha_instance_id}}'])(
  'with the id %j this system decides: its name as id, or as sysname',
  (id) => {
    const loaded = load(sysplex);
    expect(resolveHaInstance(loaded, id, { systemName: 'LPAR3' }).id).toBe('lpar3');
    expect(resolveHaInstance(loaded, id, { systemName: 'lpar2.my.domain' }).id).toBe('lpar2');
    expect(resolveHaInstance(loaded, id, { systemName: 'SYSB' }).id).toBe('lpar2');
  },
);

test('an unknown id is refused with the known ones', () => {
  const error = errorOf(() => resolveHaInstance(load(sysplex), 'lpar9')) as UnknownHaInstanceError;
  expect(error).toBeInstanceOf(UnknownHaInstanceError);
  expect(error.knownIds).toEqual(['lpar1', 'lpar2', 'lpar3']);
  expect(error.message).toBe('ZWEL0540E HA instance lpar9 is not in the configuration; it has: lpar1, lpar2, lpar3.');
  expect(error.location).toMatchObject({ line: 10, column: 3, key: 'haInstances' });
});

test.each([undefined, 'elsewhere'])('without an id, system %j is not enough to choose', (systemName) => {
  const error = errorOf(() => resolveHaInstance(load(sysplex), undefined, systemName ? { systemName } : {}));
  expect(error).toBeInstanceOf(UnknownHaInstanceError);
});

test('two HA instances of one system need an id', () => {
  const text = 'haInstances:\n  a: {hostname: h, sysname: S}\n  b: {hostname: h, sysname: S}\n';
  expect(errorOf(() => resolveHaInstance(load(text), undefined, { systemName: 'S' }))).toBeInstanceOf(
    UnknownHaInstanceError,
  );
});

test('the only HA instance needs no id', () => {
  const loaded = load('haInstances:\n  only: {hostname: h, sysname: S}\n');
  expect(resolveHaInstance(loaded, undefined, { systemName: 'other' }).id).toBe('only');
});

test('an inherited property is no HA instance', () => {
  const loaded = load('haInstances:\n  only: {hostname: h, sysname: S}\n');
  expect(errorOf(() => resolveHaInstance(loaded, 'constructor'))).toBeInstanceOf(UnknownHaInstanceError);
});

test('without haInstances any id will do, and the external domain is the host name', () => {
  const loaded = load('zowe: {externalDomains: [a.example, b.example]}\ncomponents: {discovery: {enabled: true}}\n');
  const instance = resolveHaInstance(loaded, 'My-LPAR');
  expect(instance.id).toBe('my_lpar');
  expect(instance.hostname).toBe('a.example');
  expect(instance.discoveryServers).toEqual(['https://a.example:7553/eureka/', 'https://b.example:7553/eureka/']);
  expect(resolveHaInstance(loaded, undefined, { systemName: 'SYS1.domain' }).id).toBe('sys1');
  expect(resolveHaInstance(loaded, undefined).id).toBe('localhost');
});

test('without discovery there are no discovery servers', () => {
  expect(resolveHaInstance(load('zowe: {externalDomains: [a]}'), undefined).discoveryServers).toEqual([]);
});

test.each(['ZWE_DISCOVERY_SERVICES_LIST', 'ALL_DISCOVERY_SERVERS'])('a list in the environment %s wins', (name) => {
  const text = `
zowe:
  externalDomains: [a]
  environments:
    ${name}: "https://x:1/eureka/, https://y:2/eureka/,https://x:1/eureka/"
components: {discovery: {enabled: true}}
`;
  expect(resolveHaInstance(load(text), undefined).discoveryServers).toEqual([
    'https://x:1/eureka/',
    'https://y:2/eureka/',
  ]);
});

test('duplicates are dropped, AT-TLS makes it http, IPv6 addresses get brackets', () => {
  const text = `
zowe: {network: {client: {tls: {attls: true}}}}
components: {discovery: {enabled: true}}
haInstances:
  a: {hostname: "2001:db8::1", sysname: S}
  b: {hostname: "2001:db8::1", sysname: S}
`;
  expect(resolveHaInstance(load(text), 'a').discoveryServers).toEqual(['http://[2001:db8::1]:7553/eureka/']);
});
