// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { InvalidConfigError } from '../../src/config-errors.ts';
import { convertYaml } from '../../src/convert/convert-yaml.ts';
import { errorOf, load } from '../config-files.ts';
import { upstreamErrorsOfText } from '../upstream-validator.ts';
import { fixture, reportOf } from './inputs.ts';

/** The text that comes out, and the report without the lines. */
function converted(text: string): { readonly text: string; readonly report: string[] } {
  const { text: result, entries } = convertYaml('zowe.yaml', text);
  return { text: result, report: reportOf(entries).map((line) => line.replace(/ @.*/, '')) };
}

describe('a file of v1', () => {
  let conversion: ReturnType<typeof convertYaml>;

  beforeEach(() => {
    conversion = convertYaml('zowe.yaml', fixture('v1-yaml/zowe.yaml'));
  });

  test('becomes this one, with comments, order and formatting of what is kept', () => {
    expect(conversion.text).toBe(fixture('v1-yaml/expected.yaml'));
  });

  test('the report tells of every key that changed, in the order of the file', () => {
    expect(reportOf(conversion.entries)).toEqual(fixture('v1-yaml/expected-report.txt').trimEnd().split('\n'));
  });

  test('the text is the configuration of the conversion, and valid for Zowe v3 and Zowe HA', () => {
    expect(parse(conversion.text)).toEqual(conversion.config);
    expect(upstreamErrorsOfText(conversion.text)).toEqual([]);
    expect(load(conversion.text).warnings.map(({ id }) => id)).toEqual([]);
  });

  test('has no value in the report', () => {
    const report = JSON.stringify(conversion.entries);
    expect(report).not.toContain('canary');
    expect(report).not.toContain('10.0.0.10');
  });

  test('comes out the same when it is converted again', () => {
    const again = convertYaml('zowe.yaml', conversion.text);
    expect(again.text).toBe(conversion.text);
    expect(again.entries).toEqual([]);
  });
});

describe('job names', () => {
  test.each([
    [
      'jobPrefix: ABC\n  identifier: 2',
      'job:\n    name: ABC2SV\n    prefix: ABC2\n  rbacProfileIdentifier: "2"\n  cookieIdentifier: "2"\n',
    ],
    ['jobPrefix: ABC', 'job:\n    name: ABC1SV\n    prefix: ABC1\n'],
    [
      'identifier: "7"',
      'rbacProfileIdentifier: "7"\n  job:\n    name: ZWE7SV\n    prefix: ZWE7\n  cookieIdentifier: "7"\n',
    ],
  ])('%j become %j', (v1, v3) => {
    expect(parse(converted(`zowe:\n  ${v1}\n`).text)).toEqual(parse(`zowe:\n  ${v3}`));
  });

  test('what v3 has already counts', () => {
    const { text, report } = converted(
      'zowe:\n  jobPrefix: A\n  identifier: "1"\n  job:\n    name: XSV\n  rbacProfileIdentifier: "9"\n',
    );
    expect(text).toBe('zowe:\n  job:\n    name: XSV\n  rbacProfileIdentifier: "9"\n');
    expect(report).toEqual(['dropped zowe.jobPrefix -> -', 'dropped zowe.identifier -> -']);
  });
});

const certificate = (name: string, indent: string, more = '') =>
  [
    'keystore:',
    `  type: PKCS12`,
    `  file: /${name}.p12`,
    `  password: ${name}-password`,
    `  alias: ${name}`,
    'trustStore:',
    '  file: /trust.p12',
    'pem:',
    `  key: /${name}.key`,
    `  certificate: /${name}.cer${more}`,
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');
const v3Certificate = (name: string) => ({
  keystore: { type: 'PKCS12', file: `/${name}.p12`, password: `${name}-password`, alias: name },
  truststore: { file: '/trust.p12', type: 'PKCS12', password: `${name}-password` },
  pem: { key: `/${name}.key`, certificate: `/${name}.cer` },
});

describe('certificates of v1', () => {
  test('external and internal that are the same are one', () => {
    const text = `zowe:\n  externalCertificate:\n${certificate('a', '    ')}  internalCertificate:\n${certificate('a', '    ')}`;
    const { config, entries } = convertYaml('z', text);
    expect(config).toEqual({ zowe: { certificate: v3Certificate('a') } });
    expect(entries).toContainEqual(
      expect.objectContaining({
        outcome: 'dropped',
        key: 'zowe.internalCertificate',
        why: 'the same as the external certificate',
      }),
    );
  });

  test.each(['externalCertificate', 'internalCertificate'])('%s alone is for all', (name) => {
    const { config } = convertYaml('z', `zowe:\n  ${name}:\n${certificate('a', '    ')}`);
    expect(config).toEqual({ zowe: { certificate: v3Certificate('a') } });
  });

  test('two that differ: the internal one is common, the gateway shows the external one', () => {
    const text = `zowe:\n  externalCertificate:\n${certificate('out', '    ')}  internalCertificate:\n${certificate('in', '    ')}components:\n  zss:\n    certificate:\n      keystore:\n        alias: zss\n`;
    const { config } = convertYaml('z', text);
    const inside = v3Certificate('in');
    expect(config).toEqual({
      zowe: { certificate: inside },
      components: {
        gateway: { certificate: v3Certificate('out') },
        zss: { certificate: { ...inside, keystore: { ...inside.keystore, alias: 'zss' } } },
      },
    });
  });

  test('a gateway with a certificate of its own is completed from the external one', () => {
    const text = `zowe:\n  externalCertificate:\n${certificate('out', '    ')}  internalCertificate:\n${certificate('in', '    ')}components:\n  gateway:\n    certificate:\n      keystore:\n        alias: gw\n`;
    const outside = v3Certificate('out');
    expect(convertYaml('z', text).config).toMatchObject({
      components: { gateway: { certificate: { ...outside, keystore: { ...outside.keystore, alias: 'gw' } } } },
      zowe: { certificate: v3Certificate('in') },
    });
  });

  test('a certificate of v3 counts before those of v1', () => {
    const { report } = converted(
      `zowe:\n  certificate:\n    keystore: { type: JCERACFKS, file: "safkeyring://o/r", alias: a }\n    truststore: { type: JCERACFKS, file: "safkeyring://o/r" }\n  externalCertificate:\n${certificate('a', '    ')}`,
    );
    expect(report).toContain('dropped zowe.externalCertificate -> -');
  });

  test('a key ring loses its slashes, its PEM part and its password', () => {
    const text = `zowe:
  externalCertificate:
    keystore:
      type: JCERACFKS
      file: safkeyring:////OWNER/RING
      password: canary
      alias: a
    trustStore:
      type: JCERACFKS
      file: safkeyring:////OWNER/RING # the same
    pem:
      key: safkeyring:////OWNER/RING&a
      certificateAuthority: safkeyring:////OWNER/RING&ca
`;
    expect(converted(text).text).toBe(`zowe:
  certificate:
    keystore:
      type: JCERACFKS
      file: safkeyring://OWNER/RING
      password: password
      alias: a
    truststore:
      type: JCERACFKS
      file: safkeyring://OWNER/RING # the same
      password: password
`);
  });

  test('PEM files beside a key ring stay', () => {
    const text =
      'zowe:\n  certificate:\n    keystore:\n      file: safkeyring://o/r\n    pem:\n      key: /k\n      certificate: /c\n';
    expect(converted(text).text).toBe(text);
  });
});

describe('verification in v1', () => {
  const flags = (verify: string, nonStrict: string) =>
    `    apiml:\n      security:\n        ssl:\n          verifySslCertificatesOfServices: ${verify}\n          nonStrictVerifySslCertificatesOfServices: ${nonStrict}\n`;

  test.each([
    ['true', 'true', 'STRICT'],
    ['"false"', '"true"', 'NONSTRICT'],
    ['false', 'false', 'DISABLED'],
  ])('%s and %s are %s', (verify, nonStrict, level) => {
    const { config } = convertYaml(
      'z',
      `zowe:\n  jobPrefix: A\ncomponents:\n  discovery:\n    port: 1\n${flags(verify, nonStrict)}`,
    );
    expect(config).toMatchObject({ zowe: { verifyCertificates: level }, components: { discovery: { port: 1 } } });
    expect(config).toHaveProperty('components.discovery', { port: 1 });
  });

  test('components that differ get the strictest, and a person has to check', () => {
    const text = `zowe:\n  jobPrefix: A\ncomponents:\n  gateway:\n    port: 1\n${flags('false', 'false')}  discovery:\n    port: 2\n${flags('false', 'true')}`;
    const { config, entries } = convertYaml('z', text);
    expect(config).toMatchObject({ zowe: { verifyCertificates: 'NONSTRICT' } });
    expect(entries).toContainEqual(
      expect.objectContaining({
        outcome: 'needsPerson',
        to: 'zowe.verifyCertificates',
        why: 'the components differ: the strictest was taken',
      }),
    );
  });

  test('the key of v3 counts', () => {
    const text = `zowe:\n  jobPrefix: A\n  verifyCertificates: STRICT\ncomponents:\n  gateway:\n    port: 1\n${flags('false', 'false')}`;
    expect(convertYaml('z', text).config).toMatchObject({ zowe: { verifyCertificates: 'STRICT' } });
  });
});

describe('a file of v2', () => {
  test('becomes this one', () => {
    const { text, report } = converted(`zowe:
  useConfigmgr: true
  certificate:
    keystore: { type: JCERACFKS, file: "safkeyring:////ZWESVUSR/Ring", password: password, alias: cert }
    truststore: { type: JCERACFKS, file: "safkeyring:////ZWESVUSR/Ring", password: password }
    pem: { key: "", certificate: "", certificateAuthorities: "safkeyring:////ZWESVUSR/Ring&ca" }
components:
  gateway:
    enabled: true
    port: 7554 # the way in
    apiml:
      security:
        auth:
          provider: zosmf
          zosmf:
            jwtAutoconfiguration: auto
            serviceId: zosmf
    server:
      # gateway supports internal connector
      internal:
        enabled: false
        port: 7550
  # not used any more
  metrics-service:
    enabled: false
  cloud-gateway:
    enabled: true
    port: 7563
  caching-service:
    enabled: true
    storage: { mode: infinispan }
haInstances:
  lpar1:
    hostname: lpar1.example.com
    sysname: LPAR1
  lpar2:
    hostname: lpar2.example.com
    sysname: LPAR2
    components:
      gateway:
        enabled: false
`);
    expect(text).toBe(`zowe:
  certificate:
    keystore: { type: JCERACFKS, file: "safkeyring://ZWESVUSR/Ring", password: password, alias: cert }
    truststore: { type: JCERACFKS, file: "safkeyring://ZWESVUSR/Ring", password: password }
components:
  gateway:
    enabled: true
    port: 7554 # the way in
    apiml:
      security:
        auth:
          provider: zosmf
          zosmf:
            jwtAutoconfiguration: jwt
            serviceId: ibmzosmf
  caching-service:
    enabled: true
    storage: { mode: infinispan }
  zaas:
    enabled: true
haInstances:
  lpar1:
    hostname: lpar1.example.com
    sysname: LPAR1
  lpar2:
    hostname: lpar2.example.com
    sysname: LPAR2
    components:
      gateway:
        enabled: false
      zaas:
        enabled: false
`);
    expect(report).toEqual([
      'dropped zowe.useConfigmgr -> -',
      'converted zowe.certificate.keystore.file -> zowe.certificate.keystore.file',
      'converted zowe.certificate.truststore.file -> zowe.certificate.truststore.file',
      'dropped zowe.certificate.pem -> -',
      'converted components.gateway.enabled -> components.zaas.enabled',
      'needsPerson components.gateway.apiml.security.auth.zosmf.jwtAutoconfiguration -> components.gateway.apiml.security.auth.zosmf.jwtAutoconfiguration',
      'converted components.gateway.apiml.security.auth.zosmf.serviceId -> components.gateway.apiml.security.auth.zosmf.serviceId',
      'dropped components.gateway.server.internal -> -',
      'dropped components.metrics-service -> -',
      'needsPerson components.cloud-gateway -> -',
      'converted haInstances.lpar2.components.gateway.enabled -> haInstances.lpar2.components.zaas.enabled',
    ]);
    expect(upstreamErrorsOfText(text)).toEqual([]);
  });

  test('an internal connector that is used asks a person', () => {
    const { report } = converted(
      'components:\n  gateway:\n    port: 1\n    server:\n      internal: { enabled: true, port: 2 }\n',
    );
    expect(report).toEqual(['needsPerson components.gateway.server.internal -> -']);
  });

  test.each([
    ['""', 'dropped'],
    ['/a;/b', 'needsPerson'],
  ])('directories of static definitions %s are %s', (value, outcome) => {
    const key = 'components.discovery.alternativeStaticApiDefinitionsDirectories';
    const { text, report } = converted(
      `components:\n  discovery:\n    port: 7553\n    alternativeStaticApiDefinitionsDirectories: ${value}\n`,
    );
    expect([text, report]).toEqual(['components:\n  discovery:\n    port: 7553\n', [`${outcome} ${key} -> -`]]);
  });

  test('a caching service without a storage mode asks a person, since the default is another one', () => {
    expect(converted('components:\n  caching-service:\n    enabled: true\n').report).toEqual([
      'needsPerson components.caching-service.enabled -> -',
    ]);
  });

  test('VSAM without a data set asks a person, and one that Zowe HA is told of already stays', () => {
    expect(converted('components:\n  caching-service:\n    storage: { mode: vsam }\n').report).toEqual([
      'needsPerson components.caching-service.storage.mode -> -',
    ]);
    const told =
      'components:\n  caching-service:\n    storage: { mode: VSAM }\n    ha: { storage: { mode: inMemory } }\n';
    expect(converted(told)).toEqual({ text: told, report: [] });
  });

  test.each([
    ['zOSMF:\n  applId: OTHER\n', 'needsPerson'],
    ['zOSMF:\n  applId: IZUDFLT\n', 'dropped'],
  ])('an application id beside %j is %s', (zosmf, outcome) => {
    const { report } = converted(
      `${zosmf}components:\n  gateway:\n    apiml:\n      security:\n        zosmf:\n          applid: IZUDFLT\n        x: 1\n`,
    );
    expect(report).toEqual([`${outcome} components.gateway.apiml.security.zosmf.applid -> -`]);
  });

  test('an application id that stands only at the gateway moves', () => {
    const { config } = convertYaml(
      'z',
      'components:\n  gateway:\n    apiml:\n      security:\n        zosmf: { applid: X }\n    port: 1\n',
    );
    expect(config).toEqual({ components: { gateway: { port: 1 } }, zOSMF: { applId: 'X' } });
  });
});

describe('HA instances', () => {
  test('an id that could never match gets the one that does, with everything in it', () => {
    const { text } = converted('haInstances:\n  # first\n  LPAR-1: # one\n    hostname: a\n    sysname: A\n');
    expect(text).toBe('haInstances:\n  # first\n  lpar_1: # one\n    hostname: a\n    sysname: A\n');
  });

  test('one that exists already is not overwritten', () => {
    const text = 'haInstances:\n  LPAR1: { hostname: a, sysname: A }\n  lpar1: { hostname: b, sysname: B }\n';
    const { text: result, report } = converted(text);
    expect(result).toBe(text);
    expect(report[0]).toBe('needsPerson haInstances.LPAR1 -> -');
  });
});

describe('variables in zowe.environments', () => {
  const environment = (line: string) => converted(`zowe:\n  environments:\n    ${line}\n    OTHER: 1\n`);

  test.each([
    ['ZOWE_ZLUX_TELNET_PORT: "23"', 'ZWED_TN3270_PORT: "23"'],
    ['APIML_PREFER_IP_ADDRESS: "true"', ''],
    ['ZWE_LOG_LEVEL_ZWELS: ""', ''],
  ])('%s becomes %j', (line, after) => {
    expect(environment(line).text).toBe(`zowe:\n  environments:\n${after && `    ${after}\n`}    OTHER: 1\n`);
  });

  test('one with a key of its own becomes that, unless it is there', () => {
    expect(environment('ZWE_LOG_LEVEL_ZWELS: debug').text).toBe(
      'zowe:\n  environments:\n    OTHER: 1\n  launchScript:\n    logLevel: debug\n',
    );
    const both =
      'zowe:\n  launchScript:\n    logLevel: info\n  environments:\n    ZWE_LOG_LEVEL_ZWELS: debug\n    OTHER: 1\n';
    expect(converted(both).report).toEqual(['dropped zowe.environments.ZWE_LOG_LEVEL_ZWELS -> -']);
  });

  test.each([
    'ZWE_LOG_LEVEL_ZWELS: loud',
    'KEYSTORE_DIRECTORY: /k',
    'ZOWE_IP_ADDRESS: 10.0.0.1',
    'ZWE_LOG_LEVEL_ZWELS: { a: 1 }',
  ])('%s asks a person and stays', (line) => {
    const { text, report } = environment(line);
    expect(text).toContain(line);
    expect(report[0]).toBe(`needsPerson zowe.environments.${line.split(':')[0] ?? ''} -> -`);
  });

  test('a list of discovery servers stays, since it still counts', () => {
    expect(environment('ZWE_DISCOVERY_SERVICES_LIST: https://a:1/eureka/').report).toEqual([]);
  });
});

describe('what stays', () => {
  test('a file of v3 that has nothing of v2', () => {
    const text = '# nothing but this\nzowe:\n  externalPort: 7554 # here\n';
    expect(converted(text)).toEqual({ text, report: [] });
    expect(converted(fixture('all-of-v3.yaml')).report).toEqual([
      'dropped zowe.useConfigmgr -> -',
      'converted components.gateway.enabled -> components.zaas.enabled',
      'converted components.gateway.certificate.keystore.file -> components.gateway.certificate.keystore.file',
      'converted components.gateway.certificate.truststore.file -> components.gateway.certificate.truststore.file',
      'dropped components.gateway.certificate.pem -> -',
      'converted haInstances.lpar2.components.gateway.enabled -> haInstances.lpar2.components.zaas.enabled',
    ]);
  });

  test('quoting, indentation, line ends and flow style of the rest', () => {
    const text = "zowe:\r\n    jobPrefix: 'ZWE' # j\r\n    externalDomains: [ 'a',  \"b\" ]\r\n    x-y:   {a: 1}\r\n";
    expect(converted(text).text).toBe(
      'zowe:\r\n    job: # j\r\n        name: ZWE1SV\r\n        prefix: ZWE1\r\n    externalDomains: [ \'a\',  "b" ]\r\n    x-y:   {a: 1}\r\n',
    );
  });

  test('components with names of inherited properties are components', () => {
    const text = 'components:\n  constructor:\n    enabled: true\n  toString: {}\n';
    expect(converted(text)).toEqual({ text, report: [] });
  });

  test('anchors and aliases keep their meaning', () => {
    const text = 'zowe:\n  jobPrefix: ZWE\n  externalPort: &port "7554"\ncomponents:\n  gateway:\n    port: *port\n';
    expect(parse(converted(text).text)).toEqual({
      zowe: { job: { name: 'ZWE1SV', prefix: 'ZWE1' }, externalPort: 7554 },
      components: { gateway: { port: 7554 } },
    });
  });
});

describe('bad input', () => {
  test.each(['zowe: [', 'a: 1\na: 2', '- 1', 'x: "\\0"', '&a [*a]'])('%j is refused with its place', (text) => {
    const error = errorOf(() => convertYaml('/etc/zowe.yaml', text));
    expect(error).toBeInstanceOf(InvalidConfigError);
    expect((error as InvalidConfigError).findings[0]?.location).toMatchObject({
      file: '/etc/zowe.yaml',
      line: expect.any(Number) as number,
    });
  });

  test('values of wrong types are left to the check of the result', () => {
    const { entries } = convertYaml(
      'z',
      'zowe:\n  jobPrefix: [a]\n  sso: 1\n  externalCertificate: 3\nhaInstances:\n  a: 1\ncomponents: 7\n',
    );
    expect(entries.filter(({ outcome }) => outcome === 'needsPerson').map(({ key }) => key)).toEqual(
      expect.arrayContaining(['zowe.jobPrefix', 'zowe.externalCertificate', 'haInstances.a', 'components']),
    );
  });

  test('a large file of v1 is converted in proportion to its size', () => {
    const components = Array.from(
      { length: 400 },
      (_, index) => `  c${index}:\n    enabled: "true"\n    port: "${10_000 + index}"\n`,
    );
    const text = `zowe:\n  jobPrefix: ZWE\ncomponents:\n${components.join('')}`;
    const start = performance.now();
    const { config } = convertYaml('z', text);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(config).toMatchObject({ components: { c0: { enabled: true, port: 10_000 }, c399: { port: 10_399 } } });
  });
});
