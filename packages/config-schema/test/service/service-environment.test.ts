// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import {
  componentEnvironment,
  readServiceEnvironment,
  resolveHaInstance,
  VariableInvalidError,
  VariableMissingError,
} from '../../src/index.ts';
import { errorOf, load } from '../config-files.ts';

const minimal = {
  ZWE_CLI_PARAMETER_COMPONENT: 'sample-app',
  ZWE_haInstance_id: 'lpar1',
  ZWE_configs_port: '20000',
  ZWE_zowe_workspaceDirectory: '/ws',
};

test('what the launcher hands over is what the component reads', () => {
  const text = `
zowe:
  workspaceDirectory: /ws
  network: {server: {listenAddresses: [127.0.0.2]}}
  verifyCertificates: NONSTRICT
  certificate:
    keystore: {type: PKCS12, file: /k.p12, password: pk, alias: zowe}
    truststore: {type: PKCS12, file: /t.p12, password: pt}
    pem: {key: /key, certificate: /cer, certificateAuthorities: [/ca1, /ca2]}
components:
  discovery: {enabled: true}
  caching-service:
    enabled: true
    ha: {storage: {mode: VSAM, size: 5}, gatewayCertificates: [/g1, /g2]}
    debug: true
haInstances: {lpar1: {hostname: h1, sysname: S}}
`;
  const manifest = { name: 'caching-service', id: 'org.example.c' };
  const variables = componentEnvironment(resolveHaInstance(load(text), 'lpar1'), 'caching-service', manifest);
  const env = readServiceEnvironment({
    ...variables,
    ZWE_HA_COMPONENT_INSTANCE: 'caching-service#2',
    ZWE_configs_port: '20001',
  });
  expect(env).toMatchObject({
    component: 'caching-service',
    instance: 'caching-service#2',
    haInstanceId: 'lpar1',
    hostname: 'h1',
    port: 20001,
    listenAddress: '127.0.0.2',
    discoveryServers: ['https://h1:7553/eureka/'],
    sharedDirectory: '/ws/shared',
    workspaceDirectory: '/ws',
    verifyCertificates: 'NONSTRICT',
    certificate: {
      keystore: { type: 'PKCS12', file: '/k.p12', password: 'pk', alias: 'zowe' },
      truststore: { type: 'PKCS12', file: '/t.p12', password: 'pt' },
      pem: { key: '/key', certificate: '/cer', certificateAuthorities: ['/ca1', '/ca2'] },
    },
  });
  expect(env.internalCertificate).toEqual(env.certificate);
  expect(env.text('ha.storage.mode')).toBe('VSAM');
  expect(env.integer('ha.storage.size')).toBe(5);
  expect(env.flag('debug')).toBe(true);
  expect(env.list('ha.gatewayCertificates')).toEqual(['/g1', '/g2']);
});

test('without the variables of our launcher there are defaults', () => {
  const env = readServiceEnvironment(minimal);
  expect(env).toMatchObject({
    component: 'sample-app',
    instance: 'sample-app#1',
    hostname: 'localhost',
    listenAddress: 'localhost',
    discoveryServers: [],
    sharedDirectory: '/ws/shared',
    certificate: {},
    internalCertificate: {},
    verifyCertificates: 'STRICT',
  });
  expect([env.text('a.b'), env.integer('a.b'), env.flag('a.b'), env.list('a.b')]).toEqual([
    undefined,
    undefined,
    undefined,
    [],
  ]);
});

test('the own listen address goes before that of Zowe, and both before the host name', () => {
  const key = 'zowe_network_server_listenAddresses_0';
  const read = (env: Record<string, string>) => readServiceEnvironment({ ...minimal, ...env }).listenAddress;
  expect(read({ ZWE_haInstance_hostname: 'h' })).toBe('h');
  expect(read({ ZWE_haInstance_hostname: 'h', [`ZWE_${key}`]: '10.0.0.1' })).toBe('10.0.0.1');
  expect(read({ [`ZWE_configs_${key}`]: '10.0.0.2', [`ZWE_${key}`]: '10.0.0.1' })).toBe('10.0.0.2');
});

test('a placeholder is no HA instance id', () => {
  const env = { ...minimal, ZWE_CLI_PARAMETER_HA_INSTANCE: '__ha_instance_id__', ZWE_haInstance_id: 'LPAR-2' };
  expect(readServiceEnvironment(env).haInstanceId).toBe('lpar_2');
});

test.each(['ZWE_CLI_PARAMETER_COMPONENT', 'ZWE_haInstance_id', 'ZWE_configs_port', 'ZWE_zowe_workspaceDirectory'])(
  'without %s it says so',
  (name) => {
    for (const value of [undefined, '']) {
      const error = errorOf(() => readServiceEnvironment({ ...minimal, [name]: value }));
      expect(error).toBeInstanceOf(VariableMissingError);
      expect((error as Error).message).toBe(`ZWEL0545E Environment variable ${name} is not set.`);
    }
  },
);

test.each([
  ['ZWE_configs_port', 'abc', 'a whole number, 1 or more, 65535 or less'],
  ['ZWE_configs_port', '0', 'a whole number, 1 or more, 65535 or less'],
  ['ZWE_configs_port', '65536', 'a whole number, 1 or more, 65535 or less'],
  ['ZWE_configs_port', '1e3', 'a whole number, 1 or more, 65535 or less'],
  ['ZWE_zowe_verifyCertificates', 'strict', 'STRICT, NONSTRICT or DISABLED'],
])('%s=%s is refused without showing the value', (name, value, expected) => {
  const error = errorOf(() => readServiceEnvironment({ ...minimal, [name]: value })) as VariableInvalidError;
  expect(error).toBeInstanceOf(VariableInvalidError);
  expect(error.message).toBe(`ZWEL0546E Environment variable ${name} is not valid: it must be ${expected}.`);
  expect(error.location).toEqual({ key: name });
});

test('numbers and flags of the own configuration are checked', () => {
  const env = readServiceEnvironment({ ...minimal, ZWE_configs_a_b_c: 'x', ZWE_configs_n: '5' });
  expect((errorOf(() => env.integer('a-b.c')) as Error).message).toContain('ZWE_configs_a_b_c is not valid');
  expect((errorOf(() => env.flag('a-b.c')) as Error).message).toContain('it must be true or false');
  expect((errorOf(() => env.integer('n', { max: 4 })) as Error).message).toContain('a whole number, 4 or less');
  expect(env.integer('n', { min: 5, max: 5 })).toBe(5);
});

test('a list is one text with commas, or one variable per entry', () => {
  const env = readServiceEnvironment({
    ...minimal,
    ZWE_configs_text: ' a, b ,,c',
    ZWE_configs_many_0: 'x',
    ZWE_configs_many_1: 'y',
    ZWE_configs_many_3: 'after a gap',
  });
  expect(env.list('text')).toEqual(['a', 'b', 'c']);
  expect(env.list('many')).toEqual(['x', 'y']);
});

const zowe = {
  ZWE_zowe_certificate_keystore_type: 'PKCS12',
  ZWE_zowe_certificate_keystore_file: '/zowe.p12',
  ZWE_zowe_certificate_keystore_password: 'zowe-password',
  ZWE_zowe_certificate_keystore_alias: 'zowe',
  ZWE_zowe_certificate_truststore_file: '/trust.p12',
  ZWE_zowe_certificate_pem_key: '/zowe.key',
  ZWE_zowe_certificate_pem_certificate: '/zowe.cer',
  ZWE_zowe_certificate_pem_certificateAuthorities: '/ca1.cer,/ca2.cer',
};

test('a component with PEM files of its own does not show the key of Zowe', () => {
  const { certificate, internalCertificate } = readServiceEnvironment({
    ...minimal,
    ...zowe,
    ZWE_configs_certificate_pem_key: '/own.key',
    ZWE_configs_certificate_pem_certificate: '/own.cer',
  });
  expect(certificate).toEqual({
    truststore: { type: 'PKCS12', file: '/trust.p12', password: '' },
    pem: { key: '/own.key', certificate: '/own.cer', certificateAuthorities: ['/ca1.cer', '/ca2.cer'] },
  });
  expect(internalCertificate.pem?.key).toBe('/zowe.key');
});

test('a component with a key store of its own does not show the PEM key of Zowe', () => {
  const { certificate } = readServiceEnvironment({
    ...minimal,
    ...zowe,
    ZWE_configs_certificate_keystore_file: '/own.p12',
    ZWE_configs_certificate_keystore_password: 'own-password',
  });
  expect(certificate).toEqual({
    keystore: { type: 'PKCS12', file: '/own.p12', password: 'own-password', alias: 'zowe' },
    truststore: { type: 'PKCS12', file: '/trust.p12', password: '' },
  });
});

test('a component listens on its address and port, or on the socket that the launcher hands over', () => {
  const network = { ZWE_zowe_network_server_listenAddresses_0: '10.0.0.1' };
  expect(readServiceEnvironment({ ...minimal, ...network }).listen).toEqual({ host: '10.0.0.1', port: 20000 });
  expect(readServiceEnvironment({ ...minimal, ...network, ZWE_HA_LISTEN_FD: '3' }).listen).toEqual({ fd: 3 });
});

test.each(['2', 'x', '1e9'])('a descriptor %s is refused', (value) => {
  expect(errorOf(() => readServiceEnvironment({ ...minimal, ZWE_HA_LISTEN_FD: value }))).toBeInstanceOf(
    VariableInvalidError,
  );
});
