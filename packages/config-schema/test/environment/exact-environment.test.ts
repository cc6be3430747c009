// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { componentEnvironment, environmentOf, resolveHaInstance, type Manifest } from '../../src/index.ts';
import { load } from '../config-files.ts';

const manifest: Manifest = {
  name: 'sample-app',
  id: 'org.example.sample',
  configs: { port: 9999, list: ['a', 'b'], 'odd-key': { deep: null } },
};

const single = `
zowe:
  runtimeDirectory: /runtime
  workspaceDirectory: /instance/workspace
  externalDomains: [zowe.example]
components:
  sample-app: {enabled: true, port: 7000}
`;

test('a component of a single system is started with exactly these variables', () => {
  const instance = resolveHaInstance(load(single), 'sys1');
  expect(componentEnvironment(instance, 'sample-app', manifest)).toEqual({
    ALL_DISCOVERY_SERVERS: '',
    CATALOG_PORT: '7552',
    DISCOVERY_PORT: '7553',
    GATEWAY_PORT: '7554',
    INSTANCE_DIR: '/instance',
    LAUNCH_COMPONENTS: 'sample-app',
    PLUGINS_DIR: '/instance/workspace/app-server/plugins',
    ROOT_DIR: '/runtime',
    STATIC_DEF_CONFIG_DIR: '/instance/workspace/api-mediation/api-defs',
    VERIFY_CERTIFICATES: 'true',
    WORKSPACE_DIR: '/instance/workspace',
    ZOWE_APIM_NONSTRICT_VERIFY_CERTIFICATES: 'true',
    ZOWE_APIM_VERIFY_CERTIFICATES: 'true',
    ZOWE_EXPLORER_HOST: 'zowe.example',
    ZOWE_EXTERNAL_HOST: 'zowe.example',
    ZOWE_INSTANCE: '1',
    ZOWE_MANIFEST: '/runtime/manifest.json',
    ZOWE_PREFIX: 'ZWE1',
    ZOWE_ZLUX_SERVER_HTTPS_PORT: '7556',
    ZOWE_ZSS_SERVER_PORT: '7557',
    ZOWE_ZSS_SERVER_TLS: 'true',
    ZWELS_HA_INSTANCE_ID: 'sys1',
    ZWE_CACHING_SERVICE_PORT: '7555',
    ZWE_CLI_PARAMETER_COMPONENT: 'sample-app',
    ZWE_CLI_PARAMETER_CONFIG: instance.loaded.sources[0],
    ZWE_CLI_PARAMETER_HA_INSTANCE: 'sys1',
    ZWE_DISCOVERY_SERVICES_LIST: '',
    ZWE_DISCOVERY_SHARED_LIBS: '/instance/workspace/discovery/sharedLibs/',
    ZWE_ENABLED_COMPONENTS: 'sample-app',
    ZWE_EXTERNAL_HOSTS: 'zowe.example',
    ZWE_EXTERNAL_PORT: '7554',
    ZWE_GATEWAY_SHARED_LIBS: '/instance/workspace/gateway/sharedLibs/',
    ZWE_HA_SHARED_DIRECTORY: '/instance/workspace/shared',
    ZWE_LAUNCH_COMPONENTS: 'sample-app',
    ZWE_LOG_LEVEL_ZWELS: 'info',
    ZWE_PRIVATE_LOG_LEVEL_ZWELS: 'INFO',
    ZWE_PRIVATE_WORKSPACE_ENV_DIR: '/instance/workspace/.env',
    ZWE_REFERRER_HOSTS: 'zowe.example',
    ZWE_STATIC_DEFINITIONS_DIR: '/instance/workspace/api-mediation/api-defs',
    ZWE_ZAAS_SHARED_LIBS: '/instance/workspace/zaas/sharedLibs/',
    ZWE_components_api_catalog_port: '7552',
    ZWE_components_app_server_port: '7556',
    ZWE_components_caching_service_port: '7555',
    ZWE_components_discovery_port: '7553',
    ZWE_components_gateway_port: '7554',
    ZWE_components_sample_app_enabled: 'true',
    ZWE_components_sample_app_list: 'a,b',
    ZWE_components_sample_app_list_0: 'a',
    ZWE_components_sample_app_list_1: 'b',
    ZWE_components_sample_app_odd_key_deep: '',
    ZWE_components_sample_app_port: '7000',
    ZWE_components_zaas_port: '7558',
    ZWE_components_zss_port: '7557',
    ZWE_configs_enabled: 'true',
    ZWE_configs_list: 'a,b',
    ZWE_configs_list_0: 'a',
    ZWE_configs_list_1: 'b',
    ZWE_configs_odd_key_deep: '',
    ZWE_configs_port: '7000',
    ZWE_haInstance_hostname: 'zowe.example',
    ZWE_haInstance_id: 'sys1',
    ZWE_zowe_cookieIdentifier: '1',
    ZWE_zowe_externalDomains: 'zowe.example',
    ZWE_zowe_externalDomains_0: 'zowe.example',
    ZWE_zowe_externalPort: '7554',
    ZWE_zowe_job_name: 'ZWE1SV',
    ZWE_zowe_job_prefix: 'ZWE1',
    ZWE_zowe_launchScript_logLevel: 'info',
    ZWE_zowe_launchScript_onComponentConfigureFail: 'warn',
    ZWE_zowe_network_server_validatePortFree: 'true',
    ZWE_zowe_rbacProfileIdentifier: '1',
    ZWE_zowe_runtimeDirectory: '/runtime',
    ZWE_zowe_verifyCertificates: 'STRICT',
    ZWE_zowe_workspaceDirectory: '/instance/workspace',
    _BPXK_AUTOCVT: 'ON',
    _BPX_SHAREAS: 'YES',
  });
});

const sysplex = `
zowe:
  runtimeDirectory: /runtime
  workspaceDirectory: /ws
  externalDomains: [zowe.example, www.example]
  environments: {SOME: thing, ZWE_configs_debug: forced, NOTHING: , FLAG: true}
  network: {server: {listenAddresses: [0.0.0.0]}}
java: {home: /java}
zOSMF: {host: mf.example, port: 443}
components:
  discovery: {enabled: true}
  gateway: {enabled: true, server: {maxTotalConnections: 7}}
  sample-app: {enabled: true, port: 7000, debug: false, launcher: {shareAs: must}, hosts: [a, b, c]}
haInstances:
  lpar1:
    hostname: h1.example
    sysname: S1
    zowe: {network: {server: {listenAddresses: [10.0.0.1, 10.0.0.2]}}}
    java: {home: /java11}
    components:
      discovery: {port: 17553}
      gateway: {enabled: false}
      sample-app: {port: 7001, hosts: [z], launcher: {shareAs: no}}
  lpar2: {hostname: h2.example, sysname: S2}
`;

test('in a sysplex the overrides of the HA instance count, for itself and for others', () => {
  const loaded = load(sysplex);
  const one = componentEnvironment(resolveHaInstance(loaded, 'lpar1'), 'sample-app', manifest);
  const two = componentEnvironment(resolveHaInstance(loaded, 'lpar2'), 'sample-app', manifest);
  const names = [...new Set([...Object.keys(one), ...Object.keys(two)])].sort();
  const different = names.filter((name) => one[name] !== two[name]);
  expect(Object.fromEntries(different.map((name) => [name, [one[name], two[name]]]))).toEqual({
    DISCOVERY_PORT: ['17553', '7553'],
    JAVA_HOME: ['/java11', '/java'],
    LAUNCH_COMPONENTS: ['discovery,sample-app', 'discovery,gateway,sample-app'],
    ZOWE_EXPLORER_HOST: ['h1.example', 'h2.example'],
    ZOWE_IP_ADDRESS: ['10.0.0.1', undefined],
    ZWELS_HA_INSTANCE_ID: ['lpar1', 'lpar2'],
    ZWE_CLI_PARAMETER_HA_INSTANCE: ['lpar1', 'lpar2'],
    ZWE_ENABLED_COMPONENTS: ['discovery,sample-app', 'discovery,gateway,sample-app'],
    ZWE_LAUNCH_COMPONENTS: ['discovery,sample-app', 'discovery,gateway,sample-app'],
    ZWE_components_discovery_port: ['17553', '7553'],
    ZWE_components_gateway_enabled: ['false', 'true'],
    ZWE_components_sample_app_hosts: ['z', 'a,b,c'],
    ZWE_components_sample_app_hosts_0: ['z', 'a'],
    ZWE_components_sample_app_hosts_1: [undefined, 'b'],
    ZWE_components_sample_app_hosts_2: [undefined, 'c'],
    ZWE_components_sample_app_launcher_shareAs: ['no', 'must'],
    ZWE_components_sample_app_port: ['7001', '7000'],
    ZWE_configs_hosts: ['z', 'a,b,c'],
    ZWE_configs_hosts_0: ['z', 'a'],
    ZWE_configs_hosts_1: [undefined, 'b'],
    ZWE_configs_hosts_2: [undefined, 'c'],
    ZWE_configs_launcher_shareAs: ['no', 'must'],
    ZWE_configs_port: ['7001', '7000'],
    ZWE_haInstance_hostname: ['h1.example', 'h2.example'],
    ZWE_haInstance_id: ['lpar1', 'lpar2'],
    ZWE_java_home: ['/java11', '/java'],
    ZWE_zowe_network_server_listenAddresses: ['10.0.0.1,10.0.0.2', '0.0.0.0'],
    ZWE_zowe_network_server_listenAddresses_0: ['10.0.0.1', '0.0.0.0'],
    ZWE_zowe_network_server_listenAddresses_1: ['10.0.0.2', undefined],
    _BPX_SHAREAS: ['NO', 'MUST'],
  });
  const servers = 'https://h1.example:17553/eureka/,https://h2.example:7553/eureka/';
  expect(one).toMatchObject({
    ZWE_DISCOVERY_SERVICES_LIST: servers,
    ALL_DISCOVERY_SERVERS: servers,
    ZWE_haInstances_lpar1_hostname: 'h1.example',
    ZWE_haInstances_lpar1_components_sample_app_port: '7001',
    ZWE_haInstances_lpar2_sysname: 'S2',
    APIML_MAX_TOTAL_CONNECTIONS: '7',
    ZOSMF_HOST: 'mf.example',
    ZOSMF_PORT: '443',
  });
  expect(one).not.toHaveProperty('ZOSMF_APPLID');
  // What only belongs to an HA instance is not mixed into the rest.
  expect(one).not.toHaveProperty('ZWE_hostname');
  expect(one).not.toHaveProperty('ZWE_sysname');
});

describe('zowe.environments', () => {
  const environmentWith = (environments: string, more = '') =>
    componentEnvironment(
      resolveHaInstance(load(`zowe: {environments: {${environments}}}\n${more}`), 'sys1'),
      'sample-app',
      manifest,
    );

  test('wins over what comes from the configuration, the manifest and the names of v1', () => {
    expect(
      environmentWith(
        'ZWE_configs_port: 1, ZWE_zowe_job_prefix: X, GATEWAY_PORT: 2, _BPXK_AUTOCVT: "ALL", ROOT_DIR: /r',
      ),
    ).toMatchObject({
      ZWE_configs_port: '1',
      ZWE_zowe_job_prefix: 'X',
      GATEWAY_PORT: '2',
      _BPXK_AUTOCVT: 'ALL',
      ROOT_DIR: '/r',
    });
  });

  test('has its values as they are, without quotes; an empty value is the empty text', () => {
    const environment = environmentWith('A: "b c", B: "x\\"y", C: , D: true, E: 1.5, F: ""');
    expect(environment).toMatchObject({ A: 'b c', B: 'x"y', C: '', D: 'true', E: '1.5', F: '' });
  });

  test.each([
    '_BPX_SHAREAS',
    'ZWE_CLI_PARAMETER_COMPONENT',
    'ZWE_CLI_PARAMETER_CONFIG',
    'ZWE_CLI_PARAMETER_HA_INSTANCE',
    'ZWE_haInstance_id',
    'ZWE_zowe_runtimeDirectory',
    '_CEE_ENVFILE',
    '_CEE_ENVFILE_CONTINUATION',
  ])('cannot set %s', (name) => {
    const environment = environmentWith(`${name}: mine`);
    const isFile = name === 'ZWE_CLI_PARAMETER_CONFIG';
    if (!isFile) expect(environment[name]).toBe(environmentWith('A: b')[name]);
    expect(environment[name]).not.toBe('mine');
    // It is part of the configuration all the same.
    expect(environment[`ZWE_zowe_environments_${name}`]).toBe('mine');
  });

  test('leaves out lists, mappings, and names that no variable has', () => {
    const environment = environmentWith('L: [1], M: {a: 1}, "A B": 1, "A=B": 1, A-B: 2');
    for (const name of ['L', 'M', 'A B', 'A=B']) expect(environment).not.toHaveProperty([name]);
    expect(environment).toMatchObject({ 'A-B': '2' });
  });

  test('may have an alias of the list of discovery servers, which both names get', () => {
    for (const name of ['ZWE_DISCOVERY_SERVICES_LIST', 'ALL_DISCOVERY_SERVERS']) {
      expect(environmentWith(`${name}: "https://a:1/eureka/, https://b:2/eureka/"`)).toMatchObject({
        ZWE_DISCOVERY_SERVICES_LIST: 'https://a:1/eureka/,https://b:2/eureka/',
        ALL_DISCOVERY_SERVERS: 'https://a:1/eureka/,https://b:2/eureka/',
      });
    }
  });

  test('with 5,000 entries is handed on completely and at once', () => {
    const entries = Array.from({ length: 5000 }, (_, index) => `VARIABLE_${index}: value ${index}`).join(', ');
    const instance = resolveHaInstance(load(`zowe: {environments: {${entries}}}`), 'sys1');
    const started = performance.now();
    const { variables, findings } = environmentOf(instance, { name: 'sample-app', manifest });
    expect(performance.now() - started).toBeLessThan(1000);
    expect([variables.get('VARIABLE_4999')?.value, findings]).toEqual(['value 4999', []]);
  });
});

describe('the facts of an installation', () => {
  const instance = () => resolveHaInstance(load(single), 'sys1');

  test('become variables when they are known', () => {
    const facts = {
      installedComponents: ['gateway', 'sample-app', 'zss'],
      launchComponents: ['sample-app'],
      zoweVersion: '3.1.0',
      isContainer: true,
    };
    const { variables } = environmentOf(instance(), { name: 'sample-app', manifest }, facts);
    const names = ['INSTALLED_COMPONENTS', 'LAUNCH_COMPONENTS', 'VERSION', 'RUN_IN_CONTAINER'];
    expect(names.map((name) => variables.get(`ZWE_${name}`)?.value)).toEqual([
      'gateway,sample-app,zss',
      'sample-app',
      '3.1.0',
      'true',
    ]);
  });

  test('that are not known are no variables', () => {
    const { variables } = environmentOf(instance(), { name: 'sample-app', manifest }, { isContainer: false });
    for (const name of ['INSTALLED_COMPONENTS', 'VERSION', 'RUN_IN_CONTAINER'])
      expect(variables.has(`ZWE_${name}`)).toBe(false);
  });
});

test('parts of apiml are said to be enabled, for programs that ask for them', () => {
  const enabled = (component: string) => {
    const instance = resolveHaInstance(
      load(`components: {${component}: {enabled: true}, zaas: {enabled: false}}`),
      'sys1',
    );
    const environment = componentEnvironment(instance, 'x', manifest);
    return ['gateway', 'discovery', 'api_catalog', 'caching_service', 'zaas'].map(
      (part) => environment[`ZWE_components_${part}_enabled`],
    );
  };
  expect(enabled('apiml')).toEqual(['true', 'true', 'true', 'true', 'true']);
  expect(enabled('apiml-x')).toEqual([undefined, undefined, undefined, undefined, 'false']);
});

test('components whose names become the same each get their own settings', () => {
  const instance = resolveHaInstance(load('components: {a-b: {x: 1, y: 2}, a_b: {x: 3}}'), 'sys1');
  const configs = (name: string) => {
    const environment = componentEnvironment(instance, name, manifest);
    return [environment['ZWE_configs_x'], environment['ZWE_components_a_b_x']];
  };
  expect([configs('a-b'), configs('a_b'), configs('other')]).toEqual([
    ['1', '1'],
    ['3', '3'],
    [undefined, '1'],
  ]);
});

test('settings of a component whose name begins with that of another are not mixed up', () => {
  const instance = resolveHaInstance(load('components: {app: {port: 1}, app-server: {port: 2}}'), 'sys1');
  const environment = componentEnvironment(instance, 'app', { name: 'app', id: 'app' });
  expect(Object.keys(environment).filter((name) => name.startsWith('ZWE_configs_'))).toEqual(['ZWE_configs_port']);
});

test('keys that become the same variable are told, with the one that counts', () => {
  const loaded = load('components:\n  sample-app:\n    a_b: 1\n    a-b: 2\n');
  const { findings } = environmentOf(resolveHaInstance(loaded, 'sys1'), { name: 'sample-app', manifest });
  expect(
    findings.map(({ id, severity, message, location: { line, key } }) => [id, severity, message, line, key]),
  ).toEqual([
    [
      'ZWEL0535W',
      'warning',
      'components.sample-app.a_b and components.sample-app.a-b become the same variable, ZWE_components_sample_app_a_b; the value of the latter counts.',
      3,
      'components.sample-app.a_b',
    ],
  ]);
  const other = environmentOf(resolveHaInstance(loaded, 'sys1'), { name: 'gateway', manifest });
  expect(other.findings.map(({ id }) => id)).toEqual(['ZWEL0535W']);
});
