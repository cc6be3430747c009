// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../src/config-value.ts';
import { convertInstanceVariables } from '../../src/convert/convert-instance-variables.ts';
import type { ConversionEntry } from '../../src/convert/conversion.ts';
import { instanceOf, reasonsOf } from './inputs.ts';

const convert = (text: string, certificates?: string) => convertInstanceVariables(instanceOf(text, certificates));
const at = (text: string, path: string) => valueAt(convert(text).config, path.split('.'));
const outcomes = (entries: readonly ConversionEntry[], key: string) =>
  entries
    .filter((entry) => entry.key === key)
    .map(({ outcome, to }) => (to === undefined ? outcome : `${outcome} ${to}`));

describe('a variable with a place of its own', () => {
  test.each([
    ['GATEWAY_PORT=7554', 'components.gateway.port', 7554],
    ['GATEWAY_PORT=" 7554 "', 'components.gateway.port', 7554],
    ['ZOSMF_PORT=65535', 'zOSMF.port', 65535],
    ['CATALOG_PORT=0', 'components.api-catalog.port', 0],
    ['APIML_CORS_ENABLED=TRUE', 'components.gateway.apiml.service.corsEnabled', true],
    ['APIML_CORS_ENABLED=false', 'components.gateway.apiml.service.corsEnabled', false],
    ['ZWE_CACHING_STORAGE_SIZE=10000', 'components.caching-service.storage.size', 10000],
    [
      'ZWE_CACHING_EVICTION_STRATEGY=removeoldest',
      'components.caching-service.storage.evictionStrategy',
      'removeOldest',
    ],
    ['ZWE_LOG_LEVEL_ZWELS=DEBUG', 'zowe.launchScript.logLevel', 'debug'],
    ['ZWES_ZIS_PARMLIB_MEMBER=ZWESIP01', 'zowe.setup.dataset.parmlibMembers.zis', 'ZWESIP01'],
    ['ZWES_ZIS_LOADLIB=ZOWE.V1.SZWEAUTH', 'zowe.setup.dataset.authLoadlib', 'ZOWE.V1.SZWEAUTH'],
    ['JGROUPS_BIND_ADDRESS=lp1', 'components.caching-service.storage.infinispan.jgroups.host', 'lp1'],
    ['ZWE_DISCOVERY_SERVICES_REPLICAS=2', 'components.discovery.replicas', 2],
    ['ZOWE_ZLUX_SECURITY_TYPE=tls', 'zowe.environments.ZWED_TN3270_SECURITY', 'tls'],
    ['MY_OWN=" a b "', 'zowe.environments.MY_OWN', 'a b'],
  ])('%s is %s: %s', (text, path, value) => {
    expect(at(text, path)).toBe(value);
  });

  test.each([
    ['GATEWAY_PORT=65536', 'the value must be a port from 0 to 65535'],
    ['GATEWAY_PORT=high', 'the value must be a port from 0 to 65535'],
    ['GATEWAY_PORT=-1', 'the value must be a port from 0 to 65535'],
    ['GATEWAY_PORT=75.54', 'the value must be a port from 0 to 65535'],
    ['ROOT_DIR=usr/lpp/zowe', 'the value must be an absolute path of at most 1024 characters'],
    [`ROOT_DIR=/${'x'.repeat(1024)}`, 'the value must be an absolute path of at most 1024 characters'],
    ['APIML_CORS_ENABLED=yes', 'the value must be true or false'],
    ['ZWE_CACHING_STORAGE_SIZE=many', 'the value must be a whole number'],
    ['ZWE_CACHING_STORAGE_SIZE=99999999999999999', 'the value must be a whole number'],
    ['ZWE_CACHING_EVICTION_STRATEGY=lru', 'the value must be reject or removeOldest'],
    ['ZWE_LOG_LEVEL_ZWELS=warn', 'the value must be info, debug or trace'],
    [
      'ZWES_ZIS_PARMLIB_MEMBER=zwesip00',
      'the value must be a member name: 1 to 8 of A-Z, 0-9, $, # and @, no digit first',
    ],
    ['ZWES_ZIS_PARMLIB=zowe.parmlib', 'the value must be a data set name of at most 44 upper-case characters'],
  ])('%s needs a person', (text, why) => {
    const { entries, config } = convert(text);
    const key = text.split('=')[0] ?? '';
    expect(entries.filter((entry) => entry.key === key)).toEqual([
      { outcome: 'needsPerson', key, why, location: expect.objectContaining({ line: 1 }) as unknown },
    ]);
    expect(Object.keys(config)).toEqual(['zowe']);
  });

  test('a path of 1024 characters, and a data set name of 44, are as long as they may be', () => {
    expect(at(`ROOT_DIR=/${'x'.repeat(1023)}`, 'zowe.runtimeDirectory')).toHaveLength(1024);
    const name = 'ABCDEFGH.ABCDEFGH.ABCDEFGH.ABCDEFGH.ABCDEFGH';
    expect(at(`ZWES_ZIS_PARMLIB=${name.slice(0, 44)}`, 'zowe.setup.dataset.parmlib')).toBe(name.slice(0, 44));
  });

  test('one without a value is dropped, since the default counts', () => {
    const { entries } = convert('GATEWAY_PORT=\nMY_OWN="  "');
    expect(entries.filter(({ outcome }) => outcome === 'dropped')).toMatchObject([
      { key: 'GATEWAY_PORT', why: 'it has no value, so the default counts' },
      { key: 'MY_OWN', why: 'it has no value, so the default counts' },
    ]);
  });

  test('debug mode goes to every component of API ML', () => {
    expect(outcomes(convert('APIML_DEBUG_MODE_ENABLED=true').entries, 'APIML_DEBUG_MODE_ENABLED')).toEqual(
      ['gateway', 'zaas', 'discovery', 'api-catalog', 'caching-service'].map(
        (name) => `converted components.${name}.debug`,
      ),
    );
  });

  test.each([
    ['ZOWE_IP_ADDRESS=10.0.0.1', /zowe\.network\.server\.listenAddresses/],
    ['ZWEAD_EXTERNAL_STATIC_DEF_DIRECTORIES="/a;/b"', /apimlServices\.static/],
    ['COMPONENT_LEVEL_CERTIFICATES=gateway', /components\.<component>\.certificate/],
  ])('%s asks a person and says what to set', (text, why) => {
    const key = text.split('=')[0] ?? '';
    const { entries } = convert(text);
    expect(outcomes(entries, key)).toEqual(['needsPerson']);
    expect(reasonsOf(entries, key)[0]).toMatch(why);
  });

  test('a name that is none, and a value with NUL, ask a person', () => {
    const location = { file: 'instance.env', line: 1 };
    const variables = new Map(
      ['__proto__', 'a.b', 'NUL'].map((name) => [name, { value: name === 'NUL' ? 'a\0b' : 'x', location }]),
    );
    const { entries, config } = convertInstanceVariables({ directory: '/i', variables, certificates: new Map() });
    expect(entries.filter(({ outcome }) => outcome === 'needsPerson').map(({ key, why }) => `${key}: ${why}`)).toEqual([
      'ZOWE_EXPLORER_HOST: no host name: add this system to haInstances, with hostname and sysname',
      '__proto__: not the name of a variable',
      'a.b: not the name of a variable',
      'NUL: the value has a NUL character',
    ]);
    expect(valueAt(config, ['zowe', 'environments'])).toBeUndefined();
  });
});

describe('job names', () => {
  test.each([
    ['ZOWE_PREFIX=ZWE\nZOWE_INSTANCE=2', 'ZWE2', 'ZWE2SV'],
    ['ZOWE_PREFIX=ZWE2\nZOWE_INSTANCE=2', 'ZWE2', 'ZWE2SV'],
    ['ZOWE_PREFIX=ABC', 'ABC1', 'ABC1SV'],
    ['ZOWE_INSTANCE=9', 'ZWE9', 'ZWE9SV'],
  ])('%j give the prefix %s and the name %s', (text, prefix, name) => {
    expect(at(text, 'zowe.job')).toEqual({ name, prefix });
  });

  test('a name that is too long needs a person, and the identifiers are still converted', () => {
    const { entries, config } = convert('ZOWE_PREFIX=ZOWEPROD\nZOWE_INSTANCE=2');
    expect(outcomes(entries, 'ZOWE_PREFIX')).toEqual(['needsPerson']);
    expect(reasonsOf(entries, 'ZOWE_PREFIX')).toEqual([
      'with SV behind it, ZOWE_PREFIX and ZOWE_INSTANCE must be a job name: 1 to 8 of A-Z, 0-9, $, # and @, no digit first',
    ]);
    expect(config['zowe']).toMatchObject({ rbacProfileIdentifier: '2', cookieIdentifier: '2' });
    expect(valueAt(config, ['zowe', 'job'])).toBeUndefined();
  });
});

describe('host names', () => {
  test('without external hosts the host name is the external domain too', () => {
    const { config, entries } = convert('ZOWE_EXPLORER_HOST=sys1.example.com');
    expect(valueAt(config, ['zowe', 'externalDomains'])).toEqual(['sys1.example.com']);
    expect(config['haInstances']).toEqual({ sys1: { hostname: 'sys1.example.com', sysname: 'SYS1' } });
    expect(outcomes(entries, 'ZOWE_EXPLORER_HOST')).toEqual([
      'converted zowe.externalDomains',
      'converted haInstances.sys1.hostname',
      'needsPerson haInstances.sys1.sysname',
    ]);
  });

  test('the first of several names is that of the HA instance', () => {
    expect(at('ZOWE_EXPLORER_HOST=a.example.com,b.example.com', 'haInstances')).toEqual({
      a: { hostname: 'a.example.com', sysname: 'A' },
    });
  });

  test('ZOWE_EXTERNAL_HOST counts when ZWE_EXTERNAL_HOSTS is not there, and gives the host name at last', () => {
    const { config } = convert('ZOWE_EXTERNAL_HOST=ext.example.com');
    expect(valueAt(config, ['zowe', 'externalDomains'])).toEqual(['ext.example.com']);
    expect(valueAt(config, ['haInstances', 'ext', 'hostname'])).toBe('ext.example.com');
  });

  test('referrers that the external domains cover are dropped, others ask a person', () => {
    const hosts = 'ZWE_EXTERNAL_HOSTS=a.example.com\nZOWE_EXPLORER_HOST=b.example.com\n';
    const covered = convert(`${hosts}ZWE_REFERRER_HOSTS=a.example.com,b.example.com`);
    expect(outcomes(covered.entries, 'ZWE_REFERRER_HOSTS')).toEqual(['dropped']);
    const more = convert(`${hosts}ZWE_REFERRER_HOSTS=a.example.com,c.example.com`);
    expect(outcomes(more.entries, 'ZWE_REFERRER_HOSTS')).toEqual(['needsPerson']);
  });

  test.each([
    ['GATEWAY_PORT=8554', 8554],
    ['GATEWAY_PORT=8554\nZWE_EXTERNAL_PORT=443', 443],
  ])('%j give the external port %i', (text, port) => {
    expect(at(text, 'zowe.externalPort')).toBe(port);
  });

  test('an external port that is none asks a person', () => {
    const { entries, config } = convert('ZWE_EXTERNAL_PORT=x\nGATEWAY_PORT=y');
    expect(outcomes(entries, 'ZWE_EXTERNAL_PORT')).toEqual(['needsPerson']);
    expect(outcomes(entries, 'GATEWAY_PORT')).toEqual(['needsPerson']);
    expect(valueAt(config, ['zowe', 'externalPort'])).toBeUndefined();
  });
});

describe('the id of the HA instance', () => {
  const host = 'ZOWE_EXPLORER_HOST=sys1.example.com\n';
  const ids = (text: string, haInstanceIds?: string[]) =>
    Object.keys(
      valueAt(convertInstanceVariables(instanceOf(text), haInstanceIds && { haInstanceIds }).config, [
        'haInstances',
      ]) as object,
    );

  test.each([
    [`${host}ZWELS_HA_INSTANCE_ID=LPAR-1`, ['lpar_1']],
    [`${host}ZWELS_HA_INSTANCE_ID=__ha_instance_id__`, ['sys1']],
    [`${host}ZWELS_HA_INSTANCE_ID="{{ha_instance_id}}"`, ['sys1']],
    [host, ['sys1']],
    ['ZOWE_EXPLORER_HOST=10.1.2.3', ['10_1_2_3']],
    ['ZOWE_EXPLORER_HOST=---', ['instance']],
  ])('%j give %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('one that is asked for counts before the variable', () => {
    expect(ids(`${host}ZWELS_HA_INSTANCE_ID=LPAR1`, ['Prod.1'])).toEqual(['prod_1']);
  });

  test('the system name is guessed from it, 8 characters at most', () => {
    expect(at(`${host}ZWELS_HA_INSTANCE_ID=LONG-SYSTEM-NAME`, 'haInstances.long_system_name.sysname')).toBe('LONGSYST');
  });
});

describe('components', () => {
  const enabled = (text: string) =>
    Object.fromEntries(
      Object.entries(valueAt(convert(text).config, ['components']) as Record<string, { enabled?: boolean }>).map(
        ([name, component]) => [name, component.enabled],
      ),
    );
  const none = Object.fromEntries(
    ['gateway', 'zaas', 'discovery', 'api-catalog', 'caching-service', 'app-server', 'zss'].map((name) => [
      name,
      false,
    ]),
  );
  const noExplorers = { 'explorer-jes': false, 'explorer-mvs': false, 'explorer-uss': false };

  test.each([
    ['LAUNCH_COMPONENT_GROUPS=ZSS', { ...none, ...noExplorers, zss: true }],
    ['LAUNCH_COMPONENT_GROUPS=desktop', { ...none, ...noExplorers, zss: true, 'app-server': true }],
    [
      'LAUNCH_COMPONENT_GROUPS=GATEWAY',
      {
        gateway: true,
        zaas: true,
        discovery: true,
        'api-catalog': true,
        'caching-service': true,
        'app-server': false,
        zss: false,
        'explorer-jes': true,
        'explorer-mvs': true,
        'explorer-uss': true,
      },
    ],
    [
      'ZWE_LAUNCH_COMPONENTS=discovery,gateway',
      { ...none, ...noExplorers, discovery: true, gateway: true, zaas: true },
    ],
    ['ZWE_LAUNCH_COMPONENTS=discovery\nLAUNCH_COMPONENT_GROUPS=GATEWAY', { ...none, ...noExplorers, discovery: true }],
    ['ZWE_LAUNCH_COMPONENTS=zlux,apicatalog', { ...none, ...noExplorers, 'app-server': true, 'api-catalog': true }],
    ['EXTERNAL_COMPONENTS=mine', { ...none, ...noExplorers, mine: true }],
    [
      'EXTERNAL_COMPONENTS=/global/zowe/extensions/mine/bin,/global/zowe/extensions/yours/',
      { ...none, ...noExplorers, mine: true, yours: true },
    ],
    [
      'ZWE_EXTENSION_DIR=/x/\nEXTERNAL_COMPONENTS=/x/mine/bin,/global/zowe/extensions/other/bin',
      { ...none, ...noExplorers, mine: true },
    ],
  ])('%j', (text, expected) => {
    expect(enabled(text)).toEqual(expected);
  });

  test('what v3 does not have is dropped and says what is there instead', () => {
    const { entries, config } = convert('ZWE_LAUNCH_COMPONENTS=jobs-api,files-api,metrics-service');
    expect(entries.filter(({ outcome }) => outcome === 'dropped').map(({ why }) => why)).toEqual([
      'v3 has no jobs-api: z/OSMF has the same interface',
      'v3 has no files-api: z/OSMF has the same interface',
      'v3 has no metrics-service: nothing has taken its place',
    ]);
    expect(valueAt(config, ['components', 'jobs-api'])).toBeUndefined();
  });

  test.each([
    [
      'LAUNCH_COMPONENT_GROUPS=GATEWAY,MOBILE',
      'a group that is not GATEWAY, DESKTOP or ZSS: enable what it stands for',
    ],
    [
      'EXTERNAL_COMPONENTS=/u/me/mine/bin',
      'a path outside zowe.extensionDirectory: install the component there, then enable it by its name',
    ],
    ['EXTERNAL_COMPONENTS="a;b"', 'an entry that is no name of a component'],
    ['EXTERNAL_COMPONENTS=__proto__', 'an entry that is no name of a component'],
  ])('%s asks a person', (text, why) => {
    expect(
      convert(text)
        .entries.filter(({ outcome, to }) => outcome === 'needsPerson' && !to)
        .map((entry) => entry.why),
    ).toContain(why);
  });

  test('without any of the variables no component is mentioned', () => {
    expect(convert('ROOT_DIR=/z').config['components']).toBeUndefined();
  });
});

describe('the caching service', () => {
  const storage = (text: string) => valueAt(convert(text).config, ['components', 'caching-service']);

  test.each([
    ['ZWE_CACHING_SERVICE_PERSISTENT=', { storage: { mode: 'inMemory' } }],
    ['ZWE_CACHING_SERVICE_PERSISTENT=INFINISPAN', { storage: { mode: 'infinispan' } }],
    ['ZWE_CACHING_SERVICE_PERSISTENT=redis', { storage: { mode: 'redis' } }],
    [
      'ZWE_CACHING_SERVICE_PERSISTENT=vsam\nZWE_CACHING_SERVICE_VSAM_DATASET=ZOWE.CACHE',
      {
        storage: { mode: 'VSAM', vsam: { name: 'ZOWE.CACHE' } },
        ha: { storage: { mode: 'VSAM', vsam: { name: 'ZOWE.CACHE' } } },
      },
    ],
    ['ZWE_CACHING_SERVICE_VSAM_DATASET=ZOWE.CACHE', { storage: { vsam: { name: 'ZOWE.CACHE' } } }],
  ])('%j', (text, expected) => {
    expect(storage(text)).toEqual(expected);
  });

  test.each([
    [
      'ZWE_CACHING_SERVICE_PERSISTENT=disk',
      'ZWE_CACHING_SERVICE_PERSISTENT',
      'the value must be empty, or one of VSAM, redis, infinispan',
    ],
    [
      'ZWE_CACHING_SERVICE_PERSISTENT=VSAM',
      'ZWE_CACHING_SERVICE_PERSISTENT',
      'there is no data set: set components.caching-service.storage.vsam.name',
    ],
    [
      'ZWE_CACHING_SERVICE_PERSISTENT=VSAM\nZWE_CACHING_SERVICE_VSAM_DATASET=zowe.cache',
      'ZWE_CACHING_SERVICE_VSAM_DATASET',
      'the value must be a data set name of at most 38 upper-case characters, so that .INDEX still fits',
    ],
  ])('%j asks a person', (text, key, why) => {
    expect(convert(text).entries).toContainEqual(expect.objectContaining({ outcome: 'needsPerson', key, why }));
  });
});

describe('authentication with z/OSMF', () => {
  const zosmf = (text: string) => at(text, 'components.gateway.apiml.security.auth.zosmf');

  test.each([
    ['APIML_ZOSMF_ID=zosmf', { serviceId: 'ibmzosmf' }],
    ['APIML_ZOSMF_ID=ourzosmf', { serviceId: 'ourzosmf' }],
    ['APIML_SECURITY_ZOSMF_JWT_AUTOCONFIGURATION_MODE=LTPA', { jwtAutoconfiguration: 'ltpa' }],
    ['APIML_SECURITY_ZOSMF_JWT_AUTOCONFIGURATION_MODE=jwt', { jwtAutoconfiguration: 'jwt' }],
    ['APIML_SECURITY_ZOSMF_JWT_AUTOCONFIGURATION_MODE=auto', { jwtAutoconfiguration: 'jwt' }],
    ['APIML_SECURITY_ZOSMF_JWT_AUTOCONFIGURATION_MODE=off', undefined],
  ])('%s', (text, expected) => {
    expect(zosmf(text)).toEqual(expected);
  });

  test('auto is written as jwt, and a person has to check it', () => {
    const key = 'APIML_SECURITY_ZOSMF_JWT_AUTOCONFIGURATION_MODE';
    expect(outcomes(convert(`${key}=auto`).entries, key)).toEqual([
      'needsPerson components.gateway.apiml.security.auth.zosmf.jwtAutoconfiguration',
    ]);
  });

  test('an internal connector of the gateway that was not used is dropped', () => {
    const { entries } = convert('APIML_GATEWAY_INTERNAL_ENABLED=false\nAPIML_GATEWAY_INTERNAL_PORT=10017');
    expect(outcomes(entries, 'APIML_GATEWAY_INTERNAL_ENABLED')).toEqual(['dropped']);
    expect(outcomes(entries, 'APIML_GATEWAY_INTERNAL_PORT')).toEqual(['dropped']);
  });
});

describe('names and ports that users reach Zowe by', () => {
  /** Outcome and reason of what is told of each variable. */
  const told = (text: string) => convert(text).entries.map(({ key, outcome, why }) => [key, `${outcome}: ${why}`]);

  test.each([
    ['ZWE_EXTERNAL_HOSTS=a.example', { ZWE_EXTERNAL_HOSTS: 'converted: the external names' }],
    [
      'ZWE_EXTERNAL_HOSTS=a.example\nZOWE_EXTERNAL_HOST=b.example',
      { ZWE_EXTERNAL_HOSTS: 'converted: the external names', ZOWE_EXTERNAL_HOST: 'dropped: ZWE_EXTERNAL_HOSTS counts' },
    ],
    ['ZOWE_EXPLORER_HOST=c.example', { ZOWE_EXPLORER_HOST: 'converted: v1 has no other external name' }],
    ['GATEWAY_PORT=7554', {}],
    ['ZWE_EXTERNAL_PORT=443', { ZWE_EXTERNAL_PORT: 'converted: the same meaning' }],
    ['ZWE_EXTERNAL_PORT=many', { ZWE_EXTERNAL_PORT: 'needsPerson: the value must be a port from 0 to 65535' }],
    [
      'ZWE_EXTERNAL_HOSTS=a.example\nZWE_REFERRER_HOSTS=a.example',
      { ZWE_REFERRER_HOSTS: 'dropped: v3 accepts the external domains as referrers' },
    ],
    [
      'ZWE_EXTERNAL_HOSTS=a.example\nZWE_REFERRER_HOSTS=a.example,x.example',
      {
        ZWE_REFERRER_HOSTS: 'needsPerson: v3 accepts the external domains as referrers: add to them what is missing',
      },
    ],
    [
      'ZWE_REFERRER_HOSTS=c.example',
      {
        ZWE_REFERRER_HOSTS: 'needsPerson: v3 accepts the external domains as referrers: add to them what is missing',
      },
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(Object.entries(expected)));
  });

  test('names that are no names leave nothing behind', () => {
    expect(at('ZWE_EXTERNAL_HOSTS=" , "', 'zowe.externalDomains')).toBeUndefined();
    expect(at('ZOWE_PREFIX=ZWE', 'zowe.externalDomains')).toBeUndefined();
  });
});
