// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeEach, describe, expect, test } from 'vitest';
import { normalizeV1 } from '../../src/convert/normalize-v1.ts';
import { parseYamlFile } from '../../src/read/yaml-file.ts';
import { fixture } from './inputs.ts';

const normalize = (text: string) => normalizeV1(parseYamlFile('/v1/zowe.yaml', text));

describe('a layer of v1', () => {
  let layer: ReturnType<typeof normalize>;

  beforeEach(() => {
    layer = normalize(fixture('v1-yaml/zowe.yaml'));
  });

  const line = (...path: (string | number)[]) => layer.locate(path, 'value')?.line;

  test('has the keys of v3', () => {
    expect(layer.value).toMatchObject({
      zowe: {
        job: { name: 'ZWE3SV', prefix: 'ZWE3' },
        rbacProfileIdentifier: '3',
        cookieIdentifier: '3',
        verifyCertificates: 'NONSTRICT',
        externalPort: 443,
        certificate: {
          keystore: { alias: 'localhost' },
          truststore: { type: 'PKCS12', password: 'canary-password-2' },
        },
      },
      components: { gateway: { port: 8554, certificate: { keystore: { alias: 'public' } } } },
      haInstances: { lpar1: { sysname: 'LPAR1' } },
    });
    expect(Object.keys(layer.value['zowe'] as object)).not.toContain('jobPrefix');
  });

  test('what only v3 has no use for stays, so that components of v1 find it', () => {
    expect(layer.value).toMatchObject({
      components: { 'jobs-api': { enabled: true, port: 8545 }, 'explorer-jes': { port: 8546 } },
    });
  });

  test('each key is located where the old one stands', () => {
    expect(line('zowe', 'job', 'prefix')).toBe(5);
    expect(line('zowe', 'job')).toBe(5);
    expect(line('zowe', 'rbacProfileIdentifier')).toBe(6);
    expect(line('zowe', 'cookieIdentifier')).toBe(6);
    expect(line('zowe', 'certificate', 'keystore', 'alias')).toBe(37);
    expect(line('zowe', 'certificate', 'truststore', 'file')).toBe(42);
    expect(line('zowe', 'certificate', 'truststore', 'password')).toBe(38);
    expect(line('components', 'gateway', 'certificate', 'keystore', 'alias')).toBe(23);
    expect(line('components', 'gateway', 'port')).toBe(63);
    expect(line('haInstances', 'lpar1', 'sysname')).toBe(124);
    expect(line('zowe', 'verifyCertificates')).toBe(75);
    expect(line('zowe', 'runtimeDirectory')).toBe(3);
    expect(layer.locate(['zowe', 'certificate'], 'key')).toEqual({
      file: '/v1/zowe.yaml',
      line: 35,
      column: 3,
      key: 'zowe.certificate',
    });
  });

  test('what is not there has no place', () => {
    expect(layer.locate(['zowe', 'jobPrefix'], 'value')).toBeUndefined();
    expect(layer.locate(['components', 'nothing'], 'key')).toBeUndefined();
    expect(layer.locate([], 'value')).toMatchObject({ file: '/v1/zowe.yaml' });
  });

  test('warns of each key that it read differently, without its value', () => {
    expect(layer.findings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(layer.findings[0]).toMatchObject({
      id: 'ZWEL1140W',
      message:
        'The v1 key zowe.jobPrefix is read as zowe.job: prefix and identifier of v1, with SV for the started task.',
      location: { file: '/v1/zowe.yaml', line: 5, column: 3, key: 'zowe.jobPrefix' },
    });
    expect(layer.findings).toContainEqual(
      expect.objectContaining({
        id: 'ZWEL1141W',
        message: 'The v1 key zowe.sso is not used: no PKCS #11 token is used since v2.',
      }),
    );
    expect(layer.findings.map(({ location }) => location.key)).not.toContain('zowe.externalPort');
    expect(JSON.stringify(layer.findings)).not.toContain('canary');
  });
});

describe('recognition', () => {
  test.each([
    ['zowe:\n  jobPrefix: A\n', true],
    ['zowe:\n  identifier: A\n', true],
    ['zowe:\n  externalCertificate: {}\n', true],
    ['zowe:\n  internalCertificate: {}\n', true],
    ['zowe:\n  sso: {}\n', true],
    ['haInstances:\n  a: { hostname: h, ip: 1.2.3.4 }\n', true],
    ['haInstances:\n  a: { hostname: h, sysname: A }\n', false],
    ['zowe:\n  job: { prefix: A }\n', false],
    ['zowe: 3\nhaInstances: [a]\n', false],
    [fixture('all-of-v3.yaml'), false],
  ])('%j is v1: %s', (text, isV1) => {
    const layer = parseYamlFile('f', text);
    expect(normalizeV1(layer) !== layer).toBe(isV1);
  });
});
