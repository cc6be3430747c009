// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeEach, describe, expect, test } from 'vitest';
import { valueAt } from '../../src/config-value.ts';
import { convertInstanceVariables } from '../../src/convert/convert-instance-variables.ts';
import { upstreamErrors } from '../upstream-validator.ts';
import type { Conversion } from '../../src/convert/conversion.ts';
import { instanceOf, reasonsOf, reportOf } from './inputs.ts';

const common = `
ROOT_DIR=/usr/lpp/zowe
ZOWE_PREFIX=ZWE
ZOWE_INSTANCE=1
LAUNCH_COMPONENT_GROUPS=GATEWAY
ZWE_EXTERNAL_HOSTS=zowe.example.com
DISCOVERY_PORT=7553
ZWE_CACHING_SERVICE_PERSISTENT=VSAM
ZWE_CACHING_SERVICE_VSAM_DATASET=ZOWE.CACHE
`;
const certificate = (host: string) =>
  `KEYSTORE=/k/${host}.p12\nTRUSTSTORE=/k/trust.p12\nKEY_ALIAS=${host}\nKEYSTORE_KEY=/k/${host}.key\nKEYSTORE_CERTIFICATE=/k/${host}.cer`;
const lpar1 = () =>
  instanceOf(
    `${common}ZOWE_EXPLORER_HOST=lpar1.example.com\nGATEWAY_PORT=7554\nONLY_HERE=1`,
    certificate('lpar1'),
    '/zowe/lpar1',
  );
const lpar2 = () =>
  instanceOf(
    `${common}ZOWE_EXPLORER_HOST=lpar2.example.com\nGATEWAY_PORT=8554\nZWE_EXTERNAL_PORT=7554`,
    certificate('lpar2'),
    '/zowe/lpar2',
  );

describe('two instance directories', () => {
  let config: Conversion['config'];
  let entries: Conversion['entries'];
  let places: Conversion['places'];

  beforeEach(() => {
    ({ config, entries, places } = convertInstanceVariables([lpar1(), lpar2()]));
  });

  test('become one file: what is the same at the top, what differs as overrides', () => {
    expect(valueAt(config, ['zowe'])).toEqual({
      runtimeDirectory: '/usr/lpp/zowe',
      extensionDirectory: '/global/zowe/extensions',
      job: { name: 'ZWE1SV', prefix: 'ZWE1' },
      rbacProfileIdentifier: '1',
      cookieIdentifier: '1',
      externalDomains: ['zowe.example.com'],
      externalPort: 7554,
    });
    const override = (host: string, port: number, environments = {}) => ({
      hostname: `${host}.example.com`,
      sysname: host.toUpperCase(),
      zowe: {
        logDirectory: `/zowe/${host}/logs`,
        workspaceDirectory: `/zowe/${host}/workspace`,
        certificate: {
          keystore: { type: 'PKCS12', file: `/k/${host}.p12`, alias: host },
          truststore: { type: 'PKCS12', file: '/k/trust.p12' },
          pem: { key: `/k/${host}.key`, certificate: `/k/${host}.cer` },
        },
        ...environments,
      },
      components: { gateway: { port } },
    });
    expect(config['haInstances']).toEqual({
      lpar1: override('lpar1', 7554, { environments: { ONLY_HERE: '1' } }),
      lpar2: override('lpar2', 8554),
    });
    expect(valueAt(config, ['components', 'gateway'])).toEqual({ enabled: true });
    expect(valueAt(config, ['components', 'discovery'])).toEqual({ enabled: true, port: 7553 });
  });

  test('the result is valid for Zowe v3', () => {
    expect(upstreamErrors(config)).toEqual([]);
    expect(entries.filter(({ outcome }) => outcome === 'needsPerson').map(({ key, to }) => to ?? key)).toEqual([
      'INSTANCE_DIR',
      'haInstances.lpar1.sysname',
      'haInstances.lpar2.sysname',
    ]);
  });

  test('each override is located in its directory, and the report names where it went', () => {
    expect(places.get('haInstances.lpar2.components.gateway.port')).toMatchObject({
      file: '/zowe/lpar2/instance.env',
      line: 11,
    });
    expect(places.get('haInstances.lpar1.zowe.certificate.keystore.alias')).toMatchObject({
      file: '/zowe/lpar1/keystore/zowe-certificates.env',
      line: 3,
    });
    expect(reportOf(entries)).toEqual(
      expect.arrayContaining([
        'converted GATEWAY_PORT -> haInstances.lpar1.components.gateway.port @11',
        'converted GATEWAY_PORT -> haInstances.lpar2.components.gateway.port @11',
        'converted ONLY_HERE -> haInstances.lpar1.zowe.environments.ONLY_HERE @12',
        'converted DISCOVERY_PORT -> components.discovery.port @7',
      ]),
    );
  });

  test('that have a workspace each ask for a directory that all systems see', () => {
    const asked = (inputs: Parameters<typeof convertInstanceVariables>[0]) =>
      reasonsOf(convertInstanceVariables(inputs).entries, 'INSTANCE_DIR').filter((why) =>
        why.includes('sharedDirectory'),
      );
    expect(asked([lpar1(), lpar2()])).toEqual([
      'each directory has a workspace: set components.launcher.ha.sharedDirectory to one that all systems see',
    ]);
    expect(asked([lpar1(), lpar1()])).toEqual([]);
    expect(asked(lpar1())).toEqual([]);
  });

  test('that read one key store tell of it once', () => {
    const location = { file: '/k/zowe-certificates.env', line: 1 };
    const certificates = new Map([['KEY_ALIAS', { value: 'a', location }]]);
    const { entries: told } = convertInstanceVariables([
      { ...lpar1(), certificates },
      { ...lpar2(), certificates },
    ]);
    expect(told.filter(({ key }) => key === 'KEY_ALIAS')).toHaveLength(1);
  });

  test('ids can be given in the order of the directories', () => {
    const ids = convertInstanceVariables([lpar1(), lpar2()], { haInstanceIds: ['PROD-A'] });
    expect(Object.keys(ids.config['haInstances'] as object)).toEqual(['prod_a', 'lpar2']);
  });

  test('the same name twice gets a number', () => {
    const ids = convertInstanceVariables([lpar1(), lpar1(), lpar1()], {});
    expect(Object.keys(ids.config['haInstances'] as object)).toEqual(['lpar1', 'lpar1_2', 'lpar1_3']);
  });

  test('one without a host name gets its id, and a person has to write the right one', () => {
    const { config: two, entries: told } = convertInstanceVariables([lpar1(), instanceOf('ROOT_DIR=/usr/lpp/zowe')]);
    expect(valueAt(two, ['haInstances', 'instance', 'hostname'])).toBe('instance');
    expect(told).toContainEqual(
      expect.objectContaining({
        outcome: 'needsPerson',
        to: 'haInstances.instance.hostname',
        why: 'no host name is known: write the right one',
      }),
    );
  });
});

describe('what a sysplex has once', () => {
  const two = (first: string, second: string) =>
    convertInstanceVariables([
      instanceOf(`ZOWE_EXPLORER_HOST=a.example.com\n${first}`, '', '/a'),
      instanceOf(`ZOWE_EXPLORER_HOST=b.example.com\n${second}`, '', '/b'),
    ]);

  test.each([
    ['ZOWE_INSTANCE=1', 'ZOWE_INSTANCE=2', 'zowe.rbacProfileIdentifier', '1'],
    ['ZWE_EXTERNAL_PORT=443', 'ZWE_EXTERNAL_PORT=444', 'zowe.externalPort', 443],
    [
      'ZWE_CACHING_SERVICE_PERSISTENT=infinispan',
      'ZWE_CACHING_SERVICE_PERSISTENT=',
      'components.caching-service.storage.mode',
      'infinispan',
    ],
    ['ZWES_ZIS_PARMLIB=A.PARMLIB', 'ZWES_ZIS_PARMLIB=B.PARMLIB', 'zowe.setup.dataset.parmlib', 'A.PARMLIB'],
  ])('%s and %s: the first one counts, and a person has to look', (...row) => {
    const [first, second, path, value] = row;
    const { config, entries } = two(first, second);
    expect(valueAt(config, path.split('.'))).toBe(value);
    const told = entries.filter(({ to }) => to === path);
    expect(told.map(({ outcome, why }) => `${outcome}: ${why}`)).toEqual(
      Array(2).fill('needsPerson: the directories differ, and a sysplex has this once: the first one was taken'),
    );
    expect(valueAt(config, ['haInstances', 'b', ...path.split('.')])).toBeUndefined();
  });

  test('of external domains all count, and a person has to look', () => {
    const { config, entries } = two('', '');
    expect(valueAt(config, ['zowe', 'externalDomains'])).toEqual(['a.example.com', 'b.example.com']);
    expect(
      entries.filter(({ to }) => to === 'zowe.externalDomains').map(({ outcome, why }) => `${outcome}: ${why}`),
    ).toEqual(
      Array(2).fill(
        'needsPerson: the directories differ, and a sysplex has this once: those of all directories were taken',
      ),
    );
  });

  test('what only one directory says counts for all', () => {
    const { config } = two('ZWE_EXTERNAL_PORT=443', '');
    expect(valueAt(config, ['zowe', 'externalPort'])).toBe(443);
  });
});

describe('the list of discovery servers', () => {
  const url = (host: string, port = 7553) => `https://${host}.example.com:${port}/eureka/`;
  const one = (list: string, more = 'ZWE_LAUNCH_COMPONENTS=discovery') =>
    convertInstanceVariables(
      instanceOf(`ZOWE_EXPLORER_HOST=a.example.com\n${more}\nZWE_DISCOVERY_SERVICES_LIST=${list}`),
    );
  const kept = (list: string, more?: string) =>
    valueAt(one(list, more).config, ['zowe', 'environments', 'ZWE_DISCOVERY_SERVICES_LIST']);

  test('becomes HA instances; a port of its own is an override', () => {
    const { config, entries } = one(`${url('a')},${url('b')},${url('c', 9553)}`);
    expect(config['haInstances']).toEqual({
      a: { hostname: 'a.example.com', sysname: 'A' },
      b: { hostname: 'b.example.com', sysname: 'B' },
      c: { hostname: 'c.example.com', sysname: 'C', components: { discovery: { port: 9553 } } },
    });
    expect(valueAt(config, ['zowe', 'environments'])).toBeUndefined();
    expect(entries).toContainEqual(
      expect.objectContaining({
        outcome: 'converted',
        key: 'ZWE_DISCOVERY_SERVICES_LIST',
        to: 'haInstances',
        why: 'v3 derives the list from the HA instances',
      }),
    );
  });

  test('of a system that runs no discovery enables it on the others', () => {
    const { config } = one(url('b'), 'ZWE_LAUNCH_COMPONENTS=zss');
    expect(valueAt(config, ['haInstances', 'b', 'components', 'discovery'])).toEqual({ enabled: true });
  });

  test('a URL without a port means 443', () => {
    const { config } = one(`${url('a')},https://b.example.com/eureka`);
    expect(valueAt(config, ['haInstances', 'b', 'components', 'discovery', 'port'])).toBe(443);
  });

  test.each([
    `${url('a')},http://b.example.com:7553/eureka/`,
    `${url('a')},https://b.example.com:7553/`,
    `${url('a')},https://me@b.example.com:7553/eureka/`,
    `${url('a')},"https://b.example.com:7553/eureka/?x=1"`,
    `${url('a')},b.example.com:7553`,
    `${url('a')},${url('a', 9553)}`,
    `${url('b')},${url('c')}`,
    `${url('a', 9553)},${url('b')}`,
  ])('%s stays a variable, because HA instances would give another', (list) => {
    expect(kept(list)).toBe(list.replaceAll('"', ''));
    expect(Object.keys(one(list).config['haInstances'] as object)).toEqual(['a']);
  });

  test('a system without discovery that is in its own list keeps it', () => {
    expect(kept(`${url('a')},${url('b')}`, 'ZWE_LAUNCH_COMPONENTS=zss')).toBe(`${url('a')},${url('b')}`);
  });

  test('ALL_DISCOVERY_SERVERS is the same; the same list twice is dropped, another one asks a person', () => {
    const both = (second: string) =>
      convertInstanceVariables(
        instanceOf(
          `ZOWE_EXPLORER_HOST=a.example.com\nZWE_LAUNCH_COMPONENTS=discovery\nZWE_DISCOVERY_SERVICES_LIST=${url('a')},${url('b')}\nALL_DISCOVERY_SERVERS=${second}`,
        ),
      ).entries.filter(({ key }) => key === 'ALL_DISCOVERY_SERVERS');
    expect(both(`${url('b')},${url('a')}`)).toMatchObject([
      { outcome: 'dropped', why: 'the same as ZWE_DISCOVERY_SERVICES_LIST' },
    ]);
    expect(both(url('a'))).toMatchObject([
      { outcome: 'needsPerson', why: 'it differs from ZWE_DISCOVERY_SERVICES_LIST, which counts' },
    ]);
    const alone = convertInstanceVariables(
      instanceOf(
        `ZOWE_EXPLORER_HOST=a.example.com\nZWE_LAUNCH_COMPONENTS=discovery\nALL_DISCOVERY_SERVERS=${url('a')},${url('b')}`,
      ),
    );
    expect(Object.keys(alone.config['haInstances'] as object)).toEqual(['a', 'b']);
  });

  test('lists of directories that differ become all their servers, and a person has to check', () => {
    const instance = (host: string, list: string) =>
      instanceOf(
        `ZOWE_EXPLORER_HOST=${host}.example.com\nZWE_LAUNCH_COMPONENTS=discovery\nZWE_DISCOVERY_SERVICES_LIST=${list}`,
        '',
        `/${host}`,
      );
    const { config, entries } = convertInstanceVariables([
      instance('a', `${url('a')},${url('b')}`),
      instance('b', `${url('b')},${url('c')}`),
    ]);
    expect(Object.keys(config['haInstances'] as object)).toEqual(['a', 'b', 'c']);
    expect(entries.filter(({ to }) => to === 'haInstances').map(({ outcome, why }) => `${outcome}: ${why}`)).toEqual(
      Array(2).fill(
        'needsPerson: the lists of the directories differ; all their servers became HA instances: check that each exists',
      ),
    );
  });

  test('one list that cannot be derived keeps those of all directories', () => {
    const instance = (host: string, list: string) =>
      instanceOf(
        `ZOWE_EXPLORER_HOST=${host}.example.com\nZWE_LAUNCH_COMPONENTS=discovery\nZWE_DISCOVERY_SERVICES_LIST=${list}`,
        '',
        `/${host}`,
      );
    const list = `${url('a')},${url('c')}`;
    const { config } = convertInstanceVariables([instance('a', list), instance('b', list)]);
    expect(valueAt(config, ['zowe', 'environments', 'ZWE_DISCOVERY_SERVICES_LIST'])).toBe(list);
    expect(Object.keys(config['haInstances'] as object)).toEqual(['a', 'b']);
  });
});
