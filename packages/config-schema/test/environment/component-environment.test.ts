// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { componentEnvironment, loadConfig, resolveHaInstance, type Manifest } from '../../src/index.ts';
import { directoryWith, load } from '../config-files.ts';

const text = `
zowe:
  runtimeDirectory: /runtime
  workspaceDirectory: /ws
  externalDomains: [zowe.example, other.example]
  environments: {SOME: thing, NUMBER: 5, _BPX_SHAREAS: "MUST", "BAD NAME": x, LIST: [1]}
  setup: {certificate: {type: PKCS12, pkcs12: {}, dname: {state: null}}}
java: {home: /java}
node: {home: /node}
zOSMF: {host: mf.example, port: 443, applId: IZUDFLT}
components:
  discovery: {enabled: true}
  sample-app:
    enabled: true
    port: 0
    launcher: {shareAs: no}
    own: {flag: true, ratio: 0.5, list: [a, {b: c}], empty: [], nothing: }
haInstances:
  lpar1:
    hostname: h1.example
    sysname: S1
    components: {sample-app: {own: {flag: false}}}
`;
const manifest: Manifest = {
  name: 'sample-app',
  id: 'org.example.sample',
  configs: { port: 9999, own: { flag: true, extra: 'from the manifest' } },
};

function environment(): Record<string, string> {
  return componentEnvironment(resolveHaInstance(load(text), 'lpar1'), 'sample-app', manifest);
}

test('the resolved configuration is flattened under upstream names', () => {
  expect(environment()).toMatchObject({
    ZWE_zowe_externalDomains_0: 'zowe.example',
    ZWE_zowe_externalDomains_1: 'other.example',
    ZWE_zowe_setup_certificate_dname_state: '',
    ZWE_components_sample_app_port: '0',
    ZWE_components_sample_app_own_flag: 'false',
    ZWE_components_sample_app_own_ratio: '0.5',
    ZWE_components_sample_app_own_list_0: 'a',
    ZWE_components_sample_app_own_list_1_b: 'c',
    ZWE_components_sample_app_own_nothing: '',
    ZWE_components_discovery_port: '7553',
    ZWE_haInstances_lpar1_sysname: 'S1',
  });
  expect(environment()['ZWE_components_sample_app_own_empty']).toBe('');
});

test('the own configuration lies over that of the manifest', () => {
  expect(environment()).toMatchObject({
    ZWE_configs_port: '0',
    ZWE_configs_enabled: 'true',
    ZWE_configs_own_flag: 'false',
    ZWE_configs_own_extra: 'from the manifest',
  });
});

test('HA instance, command line, directories and short names are there', () => {
  expect(environment()).toMatchObject({
    ZWE_haInstance_id: 'lpar1',
    ZWE_haInstance_hostname: 'h1.example',
    ZWE_CLI_PARAMETER_COMPONENT: 'sample-app',
    ZWE_CLI_PARAMETER_HA_INSTANCE: 'lpar1',
    ZWE_zowe_runtimeDirectory: '/runtime',
    ROOT_DIR: '/runtime',
    WORKSPACE_DIR: '/ws',
    ZWE_HA_SHARED_DIRECTORY: '/ws/shared',
    ZWE_STATIC_DEFINITIONS_DIR: '/ws/api-mediation/api-defs',
    ZWE_DISCOVERY_SERVICES_LIST: 'https://h1.example:7553/eureka/',
    ZWE_ENABLED_COMPONENTS: 'discovery,sample-app',
    JAVA_HOME: '/java',
    NODE_HOME: '/node',
    ZOSMF_HOST: 'mf.example',
    ZOSMF_PORT: '443',
    ZOSMF_APPLID: 'IZUDFLT',
    _BPX_SHAREAS: 'NO',
  });
});

test('entries of zowe.environments become variables, except those that cannot', () => {
  const env = environment();
  expect(env).toMatchObject({ SOME: 'thing', NUMBER: '5' });
  expect(env).not.toHaveProperty('BAD NAME');
  expect(env).not.toHaveProperty('LIST');
});

test('the list of configuration files is absolute', () => {
  const baseDirectory = directoryWith({ 'a.yaml': 'zowe: {}', 'b.yaml': 'zowe: {}' });
  const specOf = (spec: string) => {
    const instance = resolveHaInstance(loadConfig(spec, { baseDirectory }), undefined);
    return componentEnvironment(instance, 'x', manifest)['ZWE_CLI_PARAMETER_CONFIG'];
  };
  expect(specOf('a.yaml')).toBe(join(baseDirectory, 'a.yaml'));
  expect(specOf('FILE(a.yaml):FILE(b.yaml)')).toBe(
    `FILE(${join(baseDirectory, 'a.yaml')}):FILE(${join(baseDirectory, 'b.yaml')})`,
  );
});
