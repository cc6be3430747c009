// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsOf, load, places } from '../config-files.ts';

test('everything that the schema of Zowe v3 has is accepted', () => {
  const text = readFileSync(new URL('../fixtures/all-of-v3.yaml', import.meta.url), 'utf8');
  const loaded = load(text);
  expect(loaded.warnings).toEqual([]);
  expect(loaded.config.zowe?.certificate?.keystore.alias).toBe('localhost');
});

test.each(['single-system', 'sysplex'])('the example %s has neither problems nor warnings', (name) => {
  const text = readFileSync(new URL(`../../../../examples/${name}/zowe.yaml`, import.meta.url), 'utf8');
  expect(load(text).warnings).toEqual([]);
});

test('every key of Zowe HA is accepted where the schema of Zowe is open', () => {
  const text = readFileSync(new URL('../fixtures/all-of-ha.yaml', import.meta.url), 'utf8');
  const loaded = load(text);
  expect(loaded.warnings).toEqual([]);
  expect(loaded.config.components?.['caching-service']?.ha?.storage?.vsam?.durability).toBe('full');
});

test.each([
  ['zowee: {}', ['ZWEL0520E 1:1 zowee']],
  ['ha: {}', ['ZWEL0520E 1:1 ha']],
  ['zowe:\n  ha: {stopGrace: 1}', ['ZWEL0520E 2:3 zowe.ha']],
  ['zowe:\n  launcher: {stopGrace: 1}', ['ZWEL0520E 2:14 zowe.launcher.stopGrace']],
  ['zowe:\n  job:\n    suffix: A', ['ZWEL0520E 3:5 zowe.job.suffix']],
  ['zowe: text', ['ZWEL0521E 1:7 zowe']],
  ['zowe:', ['ZWEL0521E 1:6 zowe']],
  ['components: []', ['ZWEL0521E 1:13 components']],
  ['components: {gateway: }', ['ZWEL0521E 1:23 components.gateway']],
  ['components: {gateway: {enabled: "true"}}', ['ZWEL0521E 1:33 components.gateway.enabled']],
  ['components: {gateway: {port: "7554"}}', ['ZWEL0521E 1:30 components.gateway.port']],
  ['components: {gateway: {port: 7554.5}}', ['ZWEL0521E 1:30 components.gateway.port']],
  ['components: {gateway: {port: -1}}', ['ZWEL0524E 1:30 components.gateway.port']],
  ['components: {gateway: {port: 65536}}', ['ZWEL0524E 1:30 components.gateway.port']],
  ['zowe: {externalDomains: []}', ['ZWEL0524E 1:25 zowe.externalDomains']],
  ['zowe: {externalDomains: [a, a]}', ['ZWEL0524E 1:25 zowe.externalDomains']],
  ['zowe: {externalDomains: [a, 1]}', ['ZWEL0521E 1:29 zowe.externalDomains[1]']],
  ['zowe: {cookieIdentifier: 1}', ['ZWEL0521E 1:26 zowe.cookieIdentifier']],
  ['zowe: {verifyCertificates: strict}', ['ZWEL0522E 1:28 zowe.verifyCertificates']],
  ['zowe: {launcher: {shareAs: maybe}}', ['ZWEL0522E 1:28 zowe.launcher.shareAs']],
  ['zowe: {launcher: {restartIntervals: 5}}', ['ZWEL0521E 1:37 zowe.launcher.restartIntervals']],
  ['zowe: {launcher: {restartIntervals: [1, -1]}}', ['ZWEL0524E 1:41 zowe.launcher.restartIntervals[1]']],
  ['zowe: {network: {server: {listenAddresses: [host]}}}', ['ZWEL0524E 1:45 zowe.network.server.listenAddresses[0]']],
  ['zowe: {setup: {vsam: {mode: rls}}}', ['ZWEL0522E 1:29 zowe.setup.vsam.mode']],
  ['zowe: {setup: {certificate: {type: PKCS12}}}', ['ZWEL0523E 1:16 zowe.setup.certificate.pkcs12']],
  ['zowe: {setup: {certificate: {type: JCERACFKS}}}', ['ZWEL0523E 1:16 zowe.setup.certificate.keyring']],
  ['haInstances: {lpar1: {hostname: h}}', ['ZWEL0523E 1:15 haInstances.lpar1.sysname']],
  ['haInstances: {lpar1: }', ['ZWEL0521E 1:22 haInstances.lpar1']],
  ['components: {x: {ha: {instances: 0}}}', ['ZWEL0524E 1:34 components.x.ha.instances']],
  ['components: {x: {ha: {instances: 1.5}}}', ['ZWEL0521E 1:34 components.x.ha.instances']],
  ['components: {x: {ha: {portRange: "20000"}}}', ['ZWEL0524E 1:34 components.x.ha.portRange']],
  ['components: {x: {ha: {requires: gateway}}}', ['ZWEL0521E 1:33 components.x.ha.requires']],
  ['components: {x: {ha: {readiness: {type: udp}}}}', ['ZWEL0522E 1:41 components.x.ha.readiness.type']],
  ['components: {x: {ha: {readiness: {path: x}}}}', ['ZWEL0524E 1:41 components.x.ha.readiness.path']],
  ['components: {x: {ha: {storage: {}}}}', ['ZWEL0520E 1:23 components.x.ha.storage']],
  ['components: {launcher: {ha: {instances: 2}}}', ['ZWEL0520E 1:30 components.launcher.ha.instances']],
  [
    'components: {caching-service: {ha: {storage: {mode: vsam, vsam: {name: ../x}}}}}',
    [
      'ZWEL0522E 1:53 components.caching-service.ha.storage.mode',
      'ZWEL0524E 1:72 components.caching-service.ha.storage.vsam.name',
    ],
  ],
  ['components: {load-balancer: {ha: {balance: random}}}', ['ZWEL0522E 1:44 components.load-balancer.ha.balance']],
  [
    'zowe: {certificate: {}}',
    [
      'ZWEL0523E 1:8 zowe.certificate.pem',
      'ZWEL0523E 1:8 zowe.certificate.keystore',
      'ZWEL0523E 1:8 zowe.certificate.truststore',
    ],
  ],
])('%j is refused: %j', (text, expected) => {
  expect(places(findingsOf(text))).toEqual(expected);
});

test('a key ring must be one, and needs no PEM files', () => {
  const ring = (file: string) => `{type: JCERACFKS, file: "${file}", password: password`;
  const config = (file: string) =>
    `zowe: {certificate: {keystore: ${ring(file)}, alias: a}, truststore: ${ring('safkeyring:////o/r')}}}}`;
  expect(load(config('safkeyringjce://o/r')).warnings).toEqual([]);
  expect(findingsOf(config('/ring')).map(({ message }) => message)).toEqual([
    'zowe.certificate.keystore.file is not valid: it must be a key ring, as safkeyring://owner/ring.',
  ]);
});

test('a finding names allowed values and the nearest spelling', () => {
  const [finding] = findingsOf('components: {caching-service: {ha: {storage: {mode: vsam}}}}');
  expect(finding).toEqual({
    id: 'ZWEL0522E',
    severity: 'error',
    message: 'components.caching-service.ha.storage.mode must be one of: inMemory, VSAM. Did you mean VSAM?',
    action: 'Use one of the values that are listed.',
    location: {
      file: finding?.location.file,
      line: 1,
      column: 53,
      key: 'components.caching-service.ha.storage.mode',
    },
    allowedValues: ['inMemory', 'VSAM'],
    nearest: 'VSAM',
  });
});

test.each([
  ['components: {x: {ha: {stopgrace: 1}}}', 'stopGrace'],
  ['components: {x: {ha: {instnaces: 1}}}', 'instances'],
  ['components: {launcher: {ha: {developement: true}}}', 'development'],
  ['components: {load-balancer: {ha: {balanceR: roundRobin}}}', 'balance'],
  ['zowe: {certficate: {}}', 'certificate'],
  ['component: {}', 'components'],
  ['ZOWE: {}', 'zowe'],
  ['somethingElse: {}', undefined],
])('in %j the unknown key is nearest to %s', (text, nearest) => {
  const [finding] = findingsOf(text);
  expect(finding?.id).toBe('ZWEL0520E');
  expect(finding?.nearest).toBe(nearest);
});

test('overrides of an HA instance are validated in the place where they count', () => {
  const text = `
zowe:
  certificate:
    keystore: {type: PKCS12, file: /k, alias: a}
    truststore: {type: PKCS12, file: /t}
    pem: {key: /key, certificate: /cert}
haInstances:
  lpar1:
    hostname: h1
    sysname: S1
    zowe:
      certificate:
        keystore: {alias: mine}
  lpar2:
    hostname: h2
    sysname: S2
    zowe:
      certificate:
        keystore: {alias: 7}
      job: {nmae: X}
`;
  expect(places(findingsOf(text))).toEqual([
    'ZWEL0521E 19:27 haInstances.lpar2.zowe.certificate.keystore.alias',
    'ZWEL0520E 20:13 haInstances.lpar2.zowe.job.nmae',
  ]);
});

test('an override of the wrong type is reported', () => {
  const text = 'haInstances:\n  lpar1: {hostname: h, sysname: S, zowe: 5, java: , components: []}\n';
  expect(places(findingsOf(text))).toEqual([
    'ZWEL0521E 2:42 haInstances.lpar1.zowe',
    'ZWEL0521E 2:51 haInstances.lpar1.java',
    'ZWEL0521E 2:65 haInstances.lpar1.components',
  ]);
});

test('a problem of the base is reported once, however many HA instances there are', () => {
  const text = `
zowe: {verifyCertificates: NO}
haInstances:
  lpar1: {hostname: h1, sysname: S1}
  lpar2: {hostname: h2, sysname: S2}
`;
  expect(places(findingsOf(text))).toEqual(['ZWEL0522E 2:28 zowe.verifyCertificates']);
});

test('unusable environment entries are warned of', () => {
  const text = `
zowe:
  environments:
    GOOD: 1
    "BAD NAME": 1
    _BPX_SHAREAS: "NO"
    _CEE_ENVFILE: x
    LIST: [1]
`;
  const { warnings } = load(text);
  expect(places(warnings)).toEqual([
    'ZWEL0533W 5:5 zowe.environments.BAD NAME',
    'ZWEL0533W 6:5 zowe.environments._BPX_SHAREAS',
    'ZWEL0533W 7:5 zowe.environments._CEE_ENVFILE',
    'ZWEL0533W 8:5 zowe.environments.LIST',
  ]);
  expect(warnings.every((warning) => warning.severity === 'warning')).toBe(true);
});
