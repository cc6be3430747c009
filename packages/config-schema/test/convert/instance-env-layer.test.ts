// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeEach, describe, expect, test } from 'vitest';
import { instanceEnvLayer } from '../../src/convert/instance-env-layer.ts';
import { fixture, instanceOf } from './inputs.ts';

describe('the layer of an instance directory', () => {
  let layer: ReturnType<typeof instanceEnvLayer>;

  beforeEach(() => {
    const certificates = fixture('v1-instance/keystore/zowe-certificates.env');
    layer = instanceEnvLayer(instanceOf(fixture('v1-instance/instance.env'), certificates));
  });

  const lines = fixture('v1-instance/instance.env').split('\n');
  const lineOf = (text: string) => lines.findIndex((line) => line.startsWith(text)) + 1;

  test('has the keys of v3, and starts the components of v1', () => {
    expect(layer.value).toMatchObject({
      zowe: { job: { prefix: 'ZWE3' }, externalPort: 443, certificate: { keystore: { alias: 'localhost' } } },
      components: {
        gateway: { enabled: true, port: 8554 },
        'jobs-api': { enabled: true },
        'metrics-service': { enabled: true },
      },
      haInstances: { lp_01: { hostname: 'lp01.example.com', sysname: 'LP01' } },
    });
    expect(layer.value).not.toHaveProperty('components.zaas.enabled');
  });

  test('keeps what v3 has no key for as variables, and the list of discovery servers', () => {
    expect(layer.value).toMatchObject({
      zowe: {
        environments: {
          ZOWE_IP_ADDRESS: '10.1.0.1',
          JES_EXPLORER_UI_PORT: '8546',
          APIML_GATEWAY_INTERNAL_PORT: '10017',
          ZWE_DISCOVERY_SERVICES_LIST: 'https://lp01.example.com:8553/eureka/,https://lp02.example.com:9553/eureka/',
          MY_PRODUCT_TOKEN: 'canary-token-1',
        },
      },
    });
    expect(layer.value).not.toHaveProperty('zowe.environments.GATEWAY_PORT');
    expect(layer.value).not.toHaveProperty('zowe.environments.KEYSTORE_PASSWORD');
  });

  test('locates each value at the line of its variable', () => {
    expect(layer.locate(['components', 'gateway', 'port'], 'value')).toMatchObject({
      file: '/zowe/instance/instance.env',
      line: lineOf('GATEWAY_PORT='),
      key: 'components.gateway.port',
    });
    expect(layer.locate(['zowe', 'environments', 'ZOWE_IP_ADDRESS'], 'value')?.line).toBe(lineOf('ZOWE_IP_ADDRESS='));
    expect(layer.locate(['zowe', 'externalDomains', 1], 'value')?.line).toBe(lineOf('ZWE_EXTERNAL_HOSTS='));
    expect(layer.locate(['zowe', 'certificate', 'keystore', 'alias'], 'key')).toMatchObject({
      file: '/zowe/instance/keystore/zowe-certificates.env',
      line: 2,
    });
    expect(layer.locate(['zowe', 'job'], 'key')?.line).toBe(lineOf('ZOWE_PREFIX='));
    expect(layer.locate(['components', 'nothing'], 'key')).toBeUndefined();
    expect(layer.locate([], 'value')).toEqual({ file: '/zowe/instance' });
    expect(layer.file).toBe('/zowe/instance');
    expect(layer.findings).toEqual([]);
  });
});

describe('the HA instance of a layer', () => {
  const instances = (text: string, haInstance?: string) =>
    instanceEnvLayer(instanceOf(text), haInstance === undefined ? {} : { haInstance }).value['haInstances'];

  test.each([
    ['ZOWE_EXPLORER_HOST=a.example.com', undefined, undefined],
    ['ZOWE_EXPLORER_HOST=a.example.com', 'LP1', { lp1: { hostname: 'a.example.com', sysname: 'LP1' } }],
    [
      'ZOWE_EXPLORER_HOST=a.example.com\nZWELS_HA_INSTANCE_ID=x',
      undefined,
      { x: { hostname: 'a.example.com', sysname: 'X' } },
    ],
    [
      'ZOWE_EXPLORER_HOST=a.example.com\nZWELS_HA_INSTANCE_ID=x',
      'y',
      { y: { hostname: 'a.example.com', sysname: 'Y' } },
    ],
    [
      'ZOWE_EXPLORER_HOST=a.example.com\nZWE_EXTERNAL_HOSTS=dvipa.example.com',
      undefined,
      { a: { hostname: 'a.example.com', sysname: 'A' } },
    ],
    ['ROOT_DIR=/z', 'lp1', undefined],
  ])('%j as %s', (text, haInstance, expected) => {
    expect(instances(text, haInstance)).toEqual(expected);
  });

  test('only a few variables make only a few keys', () => {
    expect(instanceEnvLayer(instanceOf('ALL_DISCOVERY_SERVERS=https://a:7553/eureka/')).value).toEqual({
      zowe: { environments: { ALL_DISCOVERY_SERVERS: 'https://a:7553/eureka/' } },
    });
  });

  test('what the launcher sets itself, and what no variable can be, is left out', () => {
    const location = { file: 'f', line: 1 };
    const variables = new Map(
      ['_BPX_SHAREAS', 'a.b', '__proto__', 'NUL'].map((name) => [
        name,
        { value: name === 'NUL' ? '\0' : 'x', location },
      ]),
    );
    expect(instanceEnvLayer({ directory: '/i', variables, certificates: new Map() }).value).toEqual({});
  });
});
