// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { v1Variables } from '../../src/environment/v1-variables.ts';
import { isAboutOthers, portVariableNames } from '../../src/environment/v1-names.ts';
import { componentEnvironment, loadConfig, resolveHaInstance } from '../../src/index.ts';
import { directoryWith, load } from '../config-files.ts';

function variablesOf(text: string, component = 'gateway'): Record<string, string> {
  const instance = resolveHaInstance(load(text), undefined, { systemName: 'lpar1' });
  return Object.fromEntries(v1Variables(instance, component).map(({ name, value }) => [name, value]));
}

const everything = `
zowe:
  runtimeDirectory: /runtime
  workspaceDirectory: /instance/workspace
  extensionDirectory: /extensions
  externalDomains: [zowe.example, www.example]
  externalPort: 443
  rbacProfileIdentifier: "2"
  job: {prefix: ZWE2}
  launchScript: {logLevel: debug}
  verifyCertificates: NONSTRICT
  network: {server: {listenAddresses: [10.0.0.1]}}
  setup:
    dataset: {authLoadlib: ZWE.LOAD, authPluginLib: ZWE.PLUGIN, parmlib: ZWE.PARM, parmlibMembers: {zis: ZWESIP01}}
    certificate: {type: PKCS12, pkcs12: {directory: /keystore}}
  certificate:
    keystore: {type: PKCS12, file: /keystore/key.p12, password: secret-k, alias: localhost}
    truststore: {type: PKCS12, file: /keystore/trust.p12, password: secret-t}
    pem: {key: /keystore/key.pem, certificate: /keystore/cert.pem, certificateAuthorities: [/ca1.pem, /ca2.pem]}
zOSMF: {host: mf.example, port: 443, applId: IZUX}
components:
  gateway:
    enabled: true
    port: 10
    debug: true
    apiml:
      service: {allowEncodedSlashes: false, corsEnabled: true, preferIpAddress: false}
      gateway: {timeoutMillis: 1}
      security:
        auth: {provider: saf}
        authorization: {endpoint: {url: "http://zss"}}
        x509: {enabled: true, externalMapperUrl: "http://mapper"}
    server:
      maxConnectionsPerRoute: 2
      maxTotalConnections: 3
      internal: {enabled: true, port: 10017, ssl: {keyAlias: internal, keystore: /internal.p12}}
  discovery: {enabled: true, port: 11, alternativeStaticApiDefinitionsDirectories: "/a;/b"}
  api-catalog: {port: 12}
  caching-service:
    port: 13
    storage:
      mode: VSAM
      size: 14
      evictionStrategy: removeOldest
      vsam: {name: ZWE.CACHE}
      infinispan: {initialHosts: "h1[7600],h2[7600]", jgroups: {port: 15}, persistence: {dataLocation: /data, indexLocation: /index}}
  jobs-api: {port: 16}
  files-api: {port: 17}
  explorer-jes: {port: 18}
  explorer-mvs: {port: 19}
  explorer-uss: {port: 20}
  app-server: {port: 21}
  zss: {port: 22, crossMemoryServerName: ZWESIS_X}
haInstances:
  lpar1: {hostname: h1.example, sysname: S1}
`;

test('every name of v1 that zowe.yaml has a place for is there', () => {
  expect(variablesOf(everything)).toEqual({
    GATEWAY_PORT: '10',
    DISCOVERY_PORT: '11',
    CATALOG_PORT: '12',
    ZWE_CACHING_SERVICE_PORT: '13',
    JOBS_API_PORT: '16',
    FILES_API_PORT: '17',
    JES_EXPLORER_UI_PORT: '18',
    MVS_EXPLORER_UI_PORT: '19',
    USS_EXPLORER_UI_PORT: '20',
    ZOWE_ZLUX_SERVER_HTTPS_PORT: '21',
    ZOWE_ZSS_SERVER_PORT: '22',
    ZOWE_ZSS_SERVER_TLS: 'true',
    ZOWE_ZSS_XMEM_SERVER_NAME: 'ZWESIS_X',
    ZOWE_EXPLORER_HOST: 'h1.example',
    ZOWE_IP_ADDRESS: '10.0.0.1',
    ZOWE_PREFIX: 'ZWE2',
    ZOWE_INSTANCE: '2',
    ZWELS_HA_INSTANCE_ID: 'lpar1',
    ZWE_EXTENSION_DIR: '/extensions',
    ZWE_EXTERNAL_HOSTS: 'zowe.example,www.example',
    ZOWE_EXTERNAL_HOST: 'zowe.example',
    ZWE_EXTERNAL_PORT: '443',
    ZWE_REFERRER_HOSTS: 'zowe.example,www.example',
    ZWE_LOG_LEVEL_ZWELS: 'debug',
    ZWES_ZIS_LOADLIB: 'ZWE.LOAD',
    ZWES_ZIS_PLUGINLIB: 'ZWE.PLUGIN',
    ZWES_ZIS_PARMLIB: 'ZWE.PARM',
    ZWES_ZIS_PARMLIB_MEMBER: 'ZWESIP01',
    ZWE_CACHING_SERVICE_PERSISTENT: 'VSAM',
    ZWE_CACHING_SERVICE_VSAM_DATASET: 'ZWE.CACHE',
    ZWE_CACHING_STORAGE_SIZE: '14',
    ZWE_CACHING_EVICTION_STRATEGY: 'removeOldest',
    JGROUPS_BIND_PORT: '15',
    CACHING_STORAGE_INFINISPAN_INITIALHOSTS: 'h1[7600],h2[7600]',
    CACHING_STORAGE_INFINISPAN_PERSISTENCE_DATALOCATION: '/data',
    CACHING_STORAGE_INFINISPAN_PERSISTENCE_INDEXLOCATION: '/index',
    APIML_ALLOW_ENCODED_SLASHES: 'false',
    APIML_CORS_ENABLED: 'true',
    APIML_PREFER_IP_ADDRESS: 'false',
    APIML_DEBUG_MODE_ENABLED: 'true',
    APIML_GATEWAY_TIMEOUT_MILLIS: '1',
    APIML_MAX_CONNECTIONS_PER_ROUTE: '2',
    APIML_MAX_TOTAL_CONNECTIONS: '3',
    APIML_GATEWAY_INTERNAL_ENABLED: 'true',
    APIML_GATEWAY_INTERNAL_PORT: '10017',
    APIML_GATEWAY_INTERNAL_SSL_KEY_ALIAS: 'internal',
    APIML_GATEWAY_INTERNAL_SSL_KEYSTORE: '/internal.p12',
    APIML_GATEWAY_EXTERNAL_MAPPER: 'http://mapper',
    APIML_SECURITY_X509_ENABLED: 'true',
    APIML_SECURITY_AUTH_PROVIDER: 'saf',
    APIML_SECURITY_AUTHORIZATION_ENDPOINT_URL: 'http://zss',
    APIML_SECURITY_ZOSMF_APPLID: 'IZUX',
    ZWEAD_EXTERNAL_STATIC_DEF_DIRECTORIES: '/a;/b',
    KEYSTORE_DIRECTORY: '/keystore',
    KEYSTORE: '/keystore/key.p12',
    KEYSTORE_TYPE: 'PKCS12',
    KEYSTORE_PASSWORD: 'secret-k',
    KEY_ALIAS: 'localhost',
    TRUSTSTORE: '/keystore/trust.p12',
    KEYSTORE_KEY: '/keystore/key.pem',
    KEYSTORE_CERTIFICATE: '/keystore/cert.pem',
    KEYSTORE_CERTIFICATE_AUTHORITY: '/ca1.pem,/ca2.pem',
    EXTERNAL_CERTIFICATE_AUTHORITIES: '/ca1.pem,/ca2.pem',
    ZOWE_APIM_VERIFY_CERTIFICATES: 'false',
    ZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES: 'true',
    VERIFY_CERTIFICATES: 'false',
  });
});

describe('verification of certificates', () => {
  test.each([
    ['STRICT', 'true', 'true', 'true'],
    ['NONSTRICT', 'false', 'true', 'false'],
    ['DISABLED', 'false', 'false', 'false'],
  ])('%s has its two switches', (level, ...expected) => {
    const variables = variablesOf(`zowe: {verifyCertificates: ${level}}`);
    expect([
      variables['ZOWE_APIM_VERIFY_CERTIFICATES'],
      variables['ZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES'],
      variables['VERIFY_CERTIFICATES'],
    ]).toEqual(expected);
  });
});

describe('the certificate', () => {
  const own = (certificate: string) =>
    variablesOf(everything.replace('    debug: true\n', `    debug: true\n    certificate: ${certificate}\n`));
  const names = ['KEYSTORE', 'KEYSTORE_PASSWORD', 'KEY_ALIAS', 'TRUSTSTORE', 'KEYSTORE_KEY', 'KEYSTORE_CERTIFICATE'];
  test.each([
    [
      'all of it',
      '{keystore: {type: PKCS12, file: /own.p12, password: secret-o, alias: own}, truststore: {type: PKCS12, file: /own-trust.p12}, pem: {key: /own.pem, certificate: /own-cert.pem}}',
      ['/own.p12', 'secret-o', 'own', '/own-trust.p12', '/own.pem', '/own-cert.pem'],
    ],
    [
      "never with Zowe's key in the other form",
      '{keystore: {type: JCERACFKS, file: "safkeyring://U/R", alias: own}, truststore: {type: JCERACFKS, file: "safkeyring://U/T"}, pem: null}',
      // The password is completed from that of Zowe, as upstream does it.
      ['safkeyring://U/R', 'secret-k', 'own', 'safkeyring://U/T', undefined, undefined],
    ],
  ])("is the component's own, %s", (_, certificate, expected) => {
    const variables = own(certificate);
    expect(names.map((name) => variables[name])).toEqual(expected);
  });

  test.each([
    'safkeyring://ZWESVUSR/ZoweKeyring',
    'safkeyring:////ZWESVUSR/ZoweKeyring',
    'safkeyring:////ZWESVUSR/ZoweKeyring&x',
    'safkeyringjce://ZWESVUSR/ZoweKeyring',
  ])('in key ring %s tells owner and name', (file) => {
    const variables = variablesOf(
      `zowe: {certificate: {keystore: {type: JCERACFKS, file: "${file}", alias: a}, truststore: {type: JCERACFKS, file: "${file}"}}}`,
    );
    expect([variables['KEYRING_OWNER'], variables['KEYRING_NAME']]).toEqual(['ZWESVUSR', 'ZoweKeyring']);
  });

  test('in a file has no key ring, and without a certificate there is nothing', () => {
    expect(variablesOf(everything)).not.toHaveProperty('KEYRING_OWNER');
    const none = variablesOf('zowe: {}');
    for (const name of [...names, 'KEYRING_NAME', 'KEYSTORE_CERTIFICATE_AUTHORITY'])
      expect(none).not.toHaveProperty(name);
  });
});

test.each([
  ['0.0.0.0 is no address to register with', 'zowe: {network: {server: {listenAddresses: [0.0.0.0]}}}', undefined],
  ['without a listen address there is none', 'zowe: {}', undefined],
  [
    'that of the component counts',
    'zowe: {network: {server: {listenAddresses: [10.0.0.1]}}}\ncomponents: {gateway: {zowe: {network: {server: {listenAddresses: [10.0.0.9]}}}}}',
    '10.0.0.9',
  ],
])('ZOWE_IP_ADDRESS: %s', (_, text, expected) => {
  expect(variablesOf(text)['ZOWE_IP_ADDRESS']).toBe(expected);
});

test.each([
  ['attls: false', 'components: {zss: {port: 1}}', 'true'],
  ['attls: true', 'components: {zss: {port: 1}}', 'false'],
  ['attls: true', 'components: {zss: {zowe: {network: {server: {tls: {attls: false}}}}}}', 'true'],
])('ZSS speaks TLS itself unless AT-TLS does it: %s, %s', (attls, components, expected) => {
  const variables = variablesOf(`zowe: {network: {server: {tls: {${attls}}}}}\n${components}`);
  expect(variables['ZOWE_ZSS_SERVER_TLS']).toBe(expected);
});

test('a port that is chosen at start is none for v1', () => {
  expect(variablesOf('components: {gateway: {port: 0}}')).not.toHaveProperty('GATEWAY_PORT');
});

test('the debug switch is that of the component', () => {
  expect(variablesOf(everything, 'discovery')).not.toHaveProperty('APIML_DEBUG_MODE_ENABLED');
});

test('a name for the cross-memory server of older configurations counts too', () => {
  expect(variablesOf('components: {zss: {privilegedServerName: ZWESIS_OLD}}')['ZOWE_ZSS_XMEM_SERVER_NAME']).toBe(
    'ZWESIS_OLD',
  );
});

describe('the directories of v1', () => {
  const environment = (directory: string, spec: string) => {
    const loaded = loadConfig(spec, { baseDirectory: directory });
    return componentEnvironment(resolveHaInstance(loaded, 'sys1'), 'x', { name: 'x', id: 'x' });
  };

  test('are made of the workspace', () => {
    const directory = directoryWith({ 'zowe.yaml': 'zowe: {workspaceDirectory: /i/ws, runtimeDirectory: /r}' });
    expect(environment(directory, 'zowe.yaml')).toMatchObject({
      INSTANCE_DIR: '/i',
      WORKSPACE_DIR: '/i/ws',
      STATIC_DEF_CONFIG_DIR: '/i/ws/api-mediation/api-defs',
      PLUGINS_DIR: '/i/ws/app-server/plugins',
      ROOT_DIR: '/r',
      ZOWE_MANIFEST: '/r/manifest.json',
    });
  });

  test('are not there without one', () => {
    const directory = directoryWith({ 'zowe.yaml': 'zowe: {}' });
    const none = environment(directory, 'zowe.yaml');
    for (const name of ['INSTANCE_DIR', 'WORKSPACE_DIR', 'ROOT_DIR', 'ZOWE_MANIFEST'])
      expect(none).not.toHaveProperty(name);
  });

  test('several files are one list for the component', () => {
    const directory = directoryWith({ 'a.yaml': 'zowe: {}', 'b.yaml': 'zowe: {}' });
    expect(environment(directory, 'FILE(a.yaml):FILE(b.yaml)')['ZWE_CLI_PARAMETER_CONFIG']).toBe(
      `FILE(${join(directory, 'a.yaml')}):FILE(${join(directory, 'b.yaml')})`,
    );
  });
});

describe('what a component is told of others', () => {
  test.each([
    ['ZWE_ENABLED_COMPONENTS', 'gateway', true],
    ['ZWE_INSTALLED_COMPONENTS', 'gateway', true],
    ['ZWE_LAUNCH_COMPONENTS', 'gateway', true],
    ['LAUNCH_COMPONENTS', 'gateway', true],
    ['GATEWAY_PORT', 'discovery', true],
    ['GATEWAY_PORT', 'gateway', false],
    ['APIML_CORS_ENABLED', 'gateway', false],
    ['APIML_CORS_ENABLED', 'zss', true],
    ['ZOWE_PREFIX', 'zss', false],
    ['KEYSTORE_PASSWORD', 'zss', false],
    ['ZWE_configs_port', 'zss', false],
  ])('%s for %s: %s', (variable, component, expected) => {
    expect(isAboutOthers(variable, component)).toBe(expected);
  });

  test('its port has all its names', () => {
    expect(portVariableNames('api-catalog')).toEqual([
      'ZWE_configs_port',
      'ZWE_components_api_catalog_port',
      'CATALOG_PORT',
    ]);
    expect(portVariableNames('sample-app')).toEqual(['ZWE_configs_port', 'ZWE_components_sample_app_port']);
  });
});
