// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { changed, haFindings, haPlaces, withOverride } from './three-lpars.ts';

const urls = [1, 2, 3].map((number) => `https://lpar${number}.example.com:7553/eureka/`);
const inZowe = (yaml: string): readonly [string, string] => ['zOSMF:\n', `  environments:\n    ${yaml}\nzOSMF:\n`];
const inLpar2 = (yaml: string): readonly [string, string] => ['[10.1.1.2]\n', `[10.1.1.2]\n      ${yaml}\n`];
const path = ['zowe', 'environments', 'ZWE_DISCOVERY_SERVICES_LIST'];

test('two discovery servers of one host name are an error; disabling the second one mends it', () => {
  const text = changed(['hostname: lpar3.example.com', 'hostname: LPAR1.example.com.']);
  expect(haPlaces(text)).toEqual(['ZWEL1082E 72:15 haInstances.lpar3.hostname']);
  expect(haFindings(text)[0]).toMatchObject({
    severity: 'error',
    message: 'Host LPAR1.example.com. is twice in the list of discovery servers.',
    fix: { edits: [{ path: ['haInstances', 'lpar3', 'components', 'discovery', 'enabled'], value: false }] },
  });
});

test('a host name may be twice when discovery runs on it once', () => {
  const text = changed(
    ['hostname: lpar3.example.com', 'hostname: lpar1.example.com'],
    withOverride('lpar3', 'components: {discovery: {enabled: false}}'),
  );
  expect(haPlaces(text)).toEqual(['ZWEL1080E 48:14 components.app-server.enabled']);
});

test('a written list that is complete is accepted, by either name', () => {
  expect(haPlaces(changed(inZowe(`ZWE_DISCOVERY_SERVICES_LIST: "${urls.join(', ')}"`)))).toEqual([]);
  expect(haPlaces(changed(inZowe(`ALL_DISCOVERY_SERVERS: ${urls.join(',')}`)))).toEqual([]);
});

test('a written list that names a host twice is found; naming it once mends it', () => {
  const list = [...urls, 'https://LPAR2.example.com:17553/eureka'];
  const text = changed(inZowe(`ZWE_DISCOVERY_SERVICES_LIST: ${list.join(',')}`));
  expect(haPlaces(text)).toEqual(['ZWEL1082E 22:34 zowe.environments.ZWE_DISCOVERY_SERVICES_LIST']);
  expect(haFindings(text)[0]).toMatchObject({
    message: 'Host lpar2.example.com is twice in the list of discovery servers.',
    fix: { edits: [{ path, value: urls.join(',') }] },
  });
});

test('a written list that omits an HA instance is an error; deriving it mends it', () => {
  const text = changed(inZowe(`ZWE_DISCOVERY_SERVICES_LIST: ${urls.slice(0, 2).join(',')}`));
  expect(haPlaces(text)).toEqual(['ZWEL1087E 22:34 zowe.environments.ZWE_DISCOVERY_SERVICES_LIST']);
  expect(haFindings(text)[0]).toMatchObject({
    message:
      'The list of discovery servers of HA instance lpar1 omits the one of HA instance lpar3 at lpar3.example.com.',
    fix: { edits: [{ path, remove: true }], describe: 'remove the list of HA instance lpar1, so that it is derived' },
  });
});

test('a written list that names a stranger is a warning', () => {
  const list = [...urls, 'https://other.example.com:7553/eureka/'];
  const text = changed(inZowe(`ALL_DISCOVERY_SERVERS: ${list.join(',')}`));
  const findings = haFindings(text);
  expect(haPlaces(text)).toEqual(['ZWEL1088W 22:28 zowe.environments.ALL_DISCOVERY_SERVERS']);
  expect([findings[0]?.message, findings[0]?.fix]).toEqual([
    'The list of discovery servers of HA instance lpar1 names other.example.com, where no HA instance runs discovery.',
    undefined,
  ]);
});

test('HA instances with different lists are an error', () => {
  const text = changed(
    inZowe(`ZWE_DISCOVERY_SERVICES_LIST: ${urls.join(',')}`),
    inLpar2(`environments: {ZWE_DISCOVERY_SERVICES_LIST: "${urls.slice(1).join(',')}"}`),
  );
  expect(haPlaces(text)).toEqual([
    'ZWEL1087E 73:51 haInstances.lpar2.zowe.environments.ZWE_DISCOVERY_SERVICES_LIST',
    'ZWEL1089E 73:51 haInstances.lpar2.zowe.environments.ZWE_DISCOVERY_SERVICES_LIST',
  ]);
  expect(haFindings(text)[1]).toMatchObject({
    message: 'HA instance lpar1 and HA instance lpar2 have different lists of discovery servers.',
    fix: { edits: [{ path: ['haInstances', 'lpar2', ...path], remove: true }] },
  });
});

test('the order of a list does not matter', () => {
  const text = changed(
    inZowe(`ZWE_DISCOVERY_SERVICES_LIST: ${urls.join(',')}`),
    inLpar2(`environments: {ZWE_DISCOVERY_SERVICES_LIST: "${[...urls].reverse().join(',')}"}`),
  );
  expect(haPlaces(text)).toEqual([]);
});

test('a list in the environment counts before those of files, and cannot be mended in them', () => {
  const environment = { ZWE_DISCOVERY_SERVICES_LIST: urls.slice(0, 2).join(',') };
  const findings = haFindings(changed(inZowe(`ALL_DISCOVERY_SERVERS: ${urls.join(',')}`)), { environment });
  expect(findings.map(({ id, location, fix }) => ({ id, location, fix }))).toEqual([
    { id: 'ZWEL1087E', location: { file: '(environment)', key: 'ZWE_DISCOVERY_SERVICES_LIST' }, fix: undefined },
  ]);
});

test('discovery on one system of three is an error', () => {
  const off = 'components: {discovery: {enabled: false}, app-server: {enabled: false}}';
  const text = changed(withOverride('lpar2', off), withOverride('lpar3', off));
  expect(haPlaces(text)).toEqual(['ZWEL1090E 35:14 components.discovery.enabled']);
  expect(haFindings(text)[0]?.message).toBe('Discovery runs on 1 of 3 systems.');
});

test('discovery nowhere is an error, unless it is elsewhere', () => {
  const off = ['  discovery:\n    enabled: true', '  discovery:\n    enabled: false'] as const;
  const desktop = ['    port: 7556\n', '    port: 7556\n    node: {mediationLayer: {enabled: true}}\n'] as const;
  expect(haPlaces(changed(off, desktop))).toEqual(['ZWEL1090E 35:14 components.discovery.enabled']);
  const elsewhere = inZowe('ALL_DISCOVERY_SERVERS: https://d1:7553/eureka/,https://d2:7553/eureka/');
  expect(haPlaces(changed(off, desktop, elsewhere))).toEqual([]);
  const one = inZowe('ALL_DISCOVERY_SERVERS: https://d1:7553/eureka/,https://D1:7554/eureka/');
  expect(haPlaces(changed(off, desktop, one))).toEqual([
    'ZWEL1082E 22:28 zowe.environments.ALL_DISCOVERY_SERVERS',
    'ZWEL1090E 37:14 components.discovery.enabled',
  ]);
});

test('a list of an HA instance counts before that of all, by either name, and entries without a scheme are read', () => {
  const text = changed(
    inZowe(`ZWE_DISCOVERY_SERVICES_LIST: ${urls.join(',')}`),
    inLpar2('environments: {ALL_DISCOVERY_SERVERS: "lpar1.example.com:7553,LPAR2.example.com"}'),
  );
  const key = 'haInstances.lpar2.zowe.environments.ALL_DISCOVERY_SERVERS';
  expect(haPlaces(text)).toEqual([`ZWEL1087E 73:45 ${key}`, `ZWEL1089E 73:45 ${key}`]);
  expect(haFindings(text)[0]?.message).toBe(
    'The list of discovery servers of HA instance lpar2 omits the one of HA instance lpar3 at lpar3.example.com.',
  );
});

test('components that only a list of Zowe v1 starts count as well', () => {
  const text = `
zowe: {environments: {LAUNCH_COMPONENT_GROUPS: GATEWAY}}
haInstances:
  a: {hostname: h, sysname: S1}
  b: {hostname: h, sysname: S2}
`;
  expect(haPlaces(text).filter((place) => place.startsWith('ZWEL1082E'))).toEqual([
    'ZWEL1082E 5:17 haInstances.b.hostname',
  ]);
  expect(haPlaces(text.replace('GATEWAY', 'ZSS')).filter((place) => place.startsWith('ZWEL1082E'))).toEqual([]);
});
