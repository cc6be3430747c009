// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Where each variable has its value from: what `config environment --origin` and findings tell.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentOf } from '../../src/environment/component-environment.ts';
import type { EnvironmentVariable } from '../../src/environment/environment-variable.ts';
import { loadConfig, resolveHaInstance, type Manifest } from '../../src/index.ts';
import { directoryWith, load } from '../config-files.ts';

const manifest: Manifest = { name: 'zss', id: 'org.zowe.zss', configs: { agent: { jwt: 'from the manifest' } } };

const text = `
zowe:
  runtimeDirectory: /runtime
  workspaceDirectory: /i/ws
  launchScript: {logLevel: debug}
  verifyCertificates: STRICT
  environments: {PLAIN: thing, EMPTY: null, ZWE_components_zss_port: "1"}
  network: {server: {listenAddresses: [10.0.0.1]}}
  certificate:
    keystore: {type: JCERACFKS, file: "safkeyring://USR/Ring", alias: localhost}
    truststore: {type: JCERACFKS, file: "safkeyring://USR/Trust"}
    pem: {certificateAuthorities: [/ca1.pem, /ca2.pem]}
java: {home: /java}
components:
  apiml: {enabled: true}
  zss: {enabled: true, port: 7557, certificate: {keystore: {type: JCERACFKS, file: "safkeyring://USR/Ring", alias: own}, truststore: {type: JCERACFKS, file: "safkeyring://USR/Trust"}, pem: null}}
haInstances:
  lpar1: {hostname: h1.example, sysname: S1}
`;

const facts = { installedComponents: ['zss'], zoweVersion: '3.1.0', isContainer: true };

function sourcesOf(variables: ReadonlyMap<string, EnvironmentVariable>): Record<string, string> {
  return Object.fromEntries(
    [...variables.values()].map(({ name, source }) => [
      name,
      source.kind === 'rule' ? `rule: ${source.text}` : `${source.kind}: ${source.path.join('.')}`,
    ]),
  );
}

const sources = (name = 'zss'): Record<string, string> =>
  sourcesOf(environmentOf(resolveHaInstance(load(text), 'lpar1'), { name, manifest }, facts).variables);

test('what a rule gives names the rule', () => {
  expect(sources()).toMatchObject({
    _BPXK_AUTOCVT: 'rule: conversion of tagged files on z/OS',
    _BPX_SHAREAS: 'rule: launcher.shareAs of the component',
    ALL_DISCOVERY_SERVERS: 'rule: discovery servers of all HA instances',
    ZWE_DISCOVERY_SERVICES_LIST: 'rule: discovery servers of all HA instances',
    ZWE_haInstance_id: 'rule: id of the HA instance',
    ZWE_CLI_PARAMETER_HA_INSTANCE: 'rule: id of the HA instance',
    ZWELS_HA_INSTANCE_ID: 'rule: id of the HA instance',
    ZWE_CLI_PARAMETER_COMPONENT: 'rule: name of the component',
    ZWE_CLI_PARAMETER_CONFIG: 'rule: configuration files',
    ZWE_haInstance_hostname: 'rule: host name of the HA instance',
    ZOWE_EXPLORER_HOST: 'rule: host name of the HA instance',
    ZWE_INSTALLED_COMPONENTS: 'rule: what is installed',
    ZWE_ENABLED_COMPONENTS: 'rule: what is enabled',
    ZWE_LAUNCH_COMPONENTS: 'rule: what is enabled and has a start command',
    LAUNCH_COMPONENTS: 'rule: what is enabled and has a start command',
    ZWE_VERSION: 'rule: manifest.json of the runtime directory',
    ZWE_RUN_IN_CONTAINER: 'rule: .init-for-container in the workspace',
    ZWE_HA_SHARED_DIRECTORY: 'rule: components.launcher.ha.sharedDirectory',
    ZWE_PRIVATE_LOG_LEVEL_ZWELS: 'rule: zowe.launchScript.logLevel',
    ROOT_DIR: 'rule: zowe.runtimeDirectory',
    ZOWE_MANIFEST: 'rule: zowe.runtimeDirectory',
    WORKSPACE_DIR: 'rule: zowe.workspaceDirectory',
    INSTANCE_DIR: 'rule: zowe.workspaceDirectory',
    ZWE_components_caching_service_enabled: 'rule: part of apiml',
    KEYRING_OWNER: 'rule: key ring of the certificate',
    KEYRING_NAME: 'rule: key ring of the certificate',
    ZOWE_APIM_VERIFY_CERTIFICATES: 'rule: zowe.verifyCertificates',
    VERIFY_CERTIFICATES: 'rule: zowe.verifyCertificates',
    ZOWE_ZSS_SERVER_TLS: 'rule: network.server.tls.attls of zss',
  });
});

test('what the configuration gives names the key, what the manifest gives says so', () => {
  expect(sources()).toMatchObject({
    JAVA_HOME: 'config: java.home',
    ZWE_zowe_runtimeDirectory: 'config: zowe.runtimeDirectory',
    ZOWE_IP_ADDRESS: 'config: zowe.network.server.listenAddresses.0',
    ZWE_configs_port: 'config: components.zss.port',
    ZWE_configs_agent_jwt: 'manifest: components.zss.agent.jwt',
    ZWE_components_zss_agent_jwt: 'manifest: components.zss.agent.jwt',
    PLAIN: 'config: zowe.environments.PLAIN',
    EMPTY: 'config: zowe.environments.EMPTY',
    ZWE_components_zss_port: 'config: zowe.environments.ZWE_components_zss_port',
    KEY_ALIAS: 'config: components.zss.certificate.keystore.alias',
    KEYSTORE: 'config: components.zss.certificate.keystore.file',
  });
  expect(sources('other')).toMatchObject({ KEY_ALIAS: 'config: zowe.certificate.keystore.alias' });
});

describe('without what it is made of, a variable is not there', () => {
  test.each([
    ['zowe: {}', 'ROOT_DIR'],
    ['zowe: {}', 'WORKSPACE_DIR'],
    ['zowe: {}', 'KEYRING_OWNER'],
  ])('%s: %s', (configuration, name) => {
    const instance = resolveHaInstance(load(configuration), 'lpar1');
    const { variables } = environmentOf(instance, { name: 'x', manifest: { name: 'x', id: 'x' } });
    expect(variables.has(name)).toBe(false);
  });
});

describe('the instance directory of v1', () => {
  const variables = (files: Record<string, string>, spec: (directory: string) => string) => {
    const directory = directoryWith(files);
    const loaded = loadConfig(spec(directory), { baseDirectory: directory });
    const instance = resolveHaInstance(loaded, 'lpar1');
    const environment = environmentOf(instance, { name: 'x', manifest: { name: 'x', id: 'x' } }).variables;
    return { directory, value: (name: string) => environment.get(name)?.value };
  };
  const instanceEnv = 'ROOT_DIR=/r\nWORKSPACE_DIR=/elsewhere/ws\nZOWE_PREFIX=ZWE\nZOWE_INSTANCE=1\n';

  test('is where instance.env was read, and the component is given the YAML files only', () => {
    const files = { 'inst/instance.env': instanceEnv, 'a.yaml': 'zowe: {workspaceDirectory: /elsewhere/ws}' };
    const { directory, value } = variables(files, () => 'FILE(a.yaml):FILE(inst/instance.env)');
    expect(value('INSTANCE_DIR')).toBe(join(directory, 'inst'));
    expect(value('ZWE_CLI_PARAMETER_CONFIG')).toBe(join(directory, 'a.yaml'));
  });

  test('is never that which all LPARs share', () => {
    const files = { 'shared/instance.env': instanceEnv, 'a.yaml': 'zowe: {workspaceDirectory: /elsewhere/ws}' };
    const { value } = variables(files, () => 'FILE(a.yaml):FILE(shared/instance.env)');
    expect(value('INSTANCE_DIR')).toBe('/elsewhere');
  });
});

test('members of data sets stay as they are in the list for the component', () => {
  const directory = directoryWith({ 'a.yaml': 'zowe: {}' });
  const readMember = (): Buffer => Buffer.from('zowe: {}\n');
  const loaded = loadConfig('FILE(a.yaml):PARMLIB(ZOWE.PARM(ZWEYAML))', {
    baseDirectory: directory,
    memberReader: { readMember },
  });
  const { variables } = environmentOf(resolveHaInstance(loaded, 'lpar1'), {
    name: 'x',
    manifest: { name: 'x', id: 'x' },
  });
  expect(variables.get('ZWE_CLI_PARAMETER_CONFIG')?.value).toBe(
    `FILE(${join(directory, 'a.yaml')}):PARMLIB(ZOWE.PARM(ZWEYAML))`,
  );
});

describe('an entry of zowe.environments', () => {
  const all = {
    _BPX_SHAREAS: 'x',
    ZWE_CLI_PARAMETER_COMPONENT: 'x',
    ZWE_CLI_PARAMETER_CONFIG: 'x',
    ZWE_CLI_PARAMETER_HA_INSTANCE: 'x',
    ZWE_haInstance_id: 'x',
    ZWE_zowe_runtimeDirectory: 'x',
  };
  test.each(Object.keys(all))('never replaces %s, and it is told', (name) => {
    const loaded = load(`zowe: {runtimeDirectory: /r, environments: {${name}: x}}`);
    const { variables } = environmentOf(resolveHaInstance(loaded, 'lpar1'), { name: 'zss', manifest });
    expect(variables.get(name)?.value).not.toBe('x');
    expect(JSON.stringify(loaded.warnings)).toContain('the launcher sets this variable itself');
  });

  test.each([
    ['"A B": x', 'a name consists of letters, digits, underscores and hyphens'],
    ['_CEE_ENVFILE_S: x', 'it belongs to the start of the launcher'],
    ['LIST: [1]', 'a list or a mapping cannot be a variable'],
  ])('%s: %s', (entry, problem) => {
    expect(JSON.stringify(load(`zowe: {environments: {${entry}}}`).warnings)).toContain(problem);
  });
});

describe('keys of components that share a variable', () => {
  const collisionsOf = (component: string): string[] => {
    const loaded = load('components: {zss: {enabled: true, a-b: 1, a_b: 2}, other: {enabled: true, c-d: 1, c_d: 2}}');
    const { findings } = environmentOf(resolveHaInstance(loaded, 'lpar1'), {
      name: component,
      manifest: { name: component, id: component },
    });
    return findings.map(({ location: { key } }) => String(key)).sort();
  };
  test('are told once each', () => {
    expect(collisionsOf('zss')).toEqual(collisionsOf('other'));
    expect(new Set(collisionsOf('zss')).size).toBe(collisionsOf('zss').length);
    expect(collisionsOf('zss')).toHaveLength(2);
  });
});
