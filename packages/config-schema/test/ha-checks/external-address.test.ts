// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { changed, haFindings, haPlaces, withOverride } from './three-lpars.ts';

/** Below the zowe block that lpar2 has already. */
const inLpar2 = (yaml: string): readonly [string, string] => ['[10.1.1.2]\n', `[10.1.1.2]\n      ${yaml}\n`];

test('an HA instance with another external domain is found; removing the override mends it', () => {
  const text = changed(inLpar2('externalDomains: [other.example.com]'));
  const findings = haFindings(text);
  expect(haPlaces(text)).toEqual(['ZWEL1074E 71:24 haInstances.lpar2.zowe.externalDomains']);
  expect(findings[0]).toMatchObject({
    severity: 'error',
    message: 'HA instance lpar2 has another first external domain than HA instance lpar1.',
    fix: {
      edits: [{ path: ['haInstances', 'lpar2', 'zowe', 'externalDomains'], remove: true }],
      describe: 'remove zowe.externalDomains of HA instance lpar2',
    },
  });
});

test.each([
  ['only more domains', '[zowe.example.com, two.example.com]'],
  ['the same domain in another spelling', '[ZOWE.example.com.]'],
])('an HA instance may have %s', (_what, domains) => {
  expect(haPlaces(changed(inLpar2(`externalDomains: ${domains}`)))).toEqual([]);
});

test('without a domain for all, each difference is found and none is mended', () => {
  const text = changed(
    ['  externalDomains:\n    - zowe.example.com\n', ''],
    ['[10.1.1.1]\n', '[10.1.1.1]\n      externalDomains: [a.example.com]\n'],
    inLpar2('externalDomains: [b.example.com]'),
  );
  const findings = haFindings(text);
  expect(haPlaces(text)).toEqual([
    'ZWEL1079E 2:1 zowe.externalDomains[0]',
    'ZWEL1074E 70:24 haInstances.lpar2.zowe.externalDomains',
  ]);
  expect(findings.map(({ message, fix }) => [message, fix])).toEqual([
    ['HA instance lpar3 has no external domain.', undefined],
    ['HA instance lpar2 has another first external domain than HA instance lpar1.', undefined],
  ]);
});

test('the host name of an LPAR is no common domain', () => {
  const text = changed(['    - zowe.example.com', '    - LPAR2.example.com']);
  expect(haPlaces(text)).toEqual(['ZWEL1078E 18:7 zowe.externalDomains[0]']);
  expect(haFindings(text)[0]?.message).toBe('The first external domain is the host name of HA instance lpar2.');
});

test('an HA instance with another external port is found', () => {
  const text = changed(inLpar2('externalPort: 443'));
  const findings = haFindings(text);
  expect(haPlaces(text)).toEqual(['ZWEL1075E 71:21 haInstances.lpar2.zowe.externalPort']);
  expect(findings[0]?.message).toBe('HA instance lpar2 has external port 443, HA instance lpar1 has 7554.');
  expect(findings[0]?.fix).toEqual({
    edits: [{ path: ['haInstances', 'lpar2', 'zowe', 'externalPort'], remove: true }],
    describe: 'remove zowe.externalPort of HA instance lpar2',
  });
});

test('a gateway on another port than the others is found; their port mends it', () => {
  const text = changed(withOverride('lpar2', 'components: {gateway: {port: 7555}, caching-service: {port: 7554}}'));
  expect(haPlaces(text)).toEqual(['ZWEL1076E 67:34 haInstances.lpar2.components.gateway.port']);
  expect(haFindings(text)[0]).toMatchObject({
    message: 'HA instance lpar2 runs gateway on port 7555, HA instance lpar1 on port 7554.',
    fix: {
      edits: [{ path: ['haInstances', 'lpar2', 'components', 'gateway', 'port'], value: 7554 }],
      describe: 'set the port of gateway of HA instance lpar2 to 7554',
    },
  });
});

test('gateways that agree on a port, but not with the external one, are a warning', () => {
  const text = changed(['  externalPort: 7554', '  externalPort: 443']);
  const findings = haFindings(text);
  expect(haPlaces(text)).toEqual(['ZWEL1077W 19:17 zowe.externalPort']);
  expect([findings[0]?.severity, findings[0]?.message]).toEqual([
    'warning',
    'The gateways listen on port 7554, but zowe.externalPort is 443.',
  ]);
});

test("on one system, ports and domains are nobody else's business", () => {
  const text = `
zowe: {externalDomains: [lpar1], externalPort: 443}
components: {gateway: {enabled: true}, caching-service: {enabled: true, ha: {instances: 2, portRange: 20000-20001, storage: {mode: VSAM, vsam: {name: A.B}}}}}
haInstances: {lpar1: {hostname: lpar1, sysname: LPAR1}}
`;
  expect(haPlaces(text)).toEqual([]);
});
