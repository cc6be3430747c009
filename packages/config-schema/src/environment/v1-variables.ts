// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';
import { configVariable, ruleVariable, type EnvironmentVariable } from './environment-variable.ts';
import { v1CertificateVariables } from './v1-certificate-variables.ts';
import { v1Places, v1Ports } from './v1-names.ts';

/** The names of instance.env and zowe-certificates.env, so that unmodified components of Zowe v1 find what they look for. */
export function v1Variables(instance: ResolvedInstance, component: string): EnvironmentVariable[] {
  const config = instance.config as unknown as ConfigMapping;
  return [
    ...Object.entries(v1Ports).flatMap(([name, owner]) => port(config, name, owner)),
    ...Object.entries(v1Places).flatMap(([name, paths]) => configVariable(name, config, ...paths.map(pathOf))),
    ...configVariable('APIML_DEBUG_MODE_ENABLED', config, ['components', component, 'debug']),
    ...ruleVariable('ZOWE_EXPLORER_HOST', instance.hostname, 'host name of the HA instance'),
    ...ipAddress(config, component),
    ...zssTls(config),
    ...ruleVariable('ZWELS_HA_INSTANCE_ID', instance.id, 'id of the HA instance'),
    ...v1CertificateVariables(instance, component),
  ];
}

function pathOf(text: string): ConfigPath {
  return text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** 0 stands for a port that is chosen at start, and v1 knows no such thing. */
function port(config: ConfigMapping, name: string, owner: string): EnvironmentVariable[] {
  const path = ['components', owner, 'port'];
  return valueAt(config, path) === 0 ? [] : configVariable(name, config, path);
}

/** v1 registers services with this address; one that stands for all would lead nowhere. */
function ipAddress(config: ConfigMapping, component: string): EnvironmentVariable[] {
  const address = ['network', 'server', 'listenAddresses', 0];
  const found = configVariable(
    'ZOWE_IP_ADDRESS',
    config,
    ['components', component, 'zowe', ...address],
    ['zowe', ...address],
  );
  return found.filter(({ value }) => value !== '0.0.0.0');
}

function zssTls(config: ConfigMapping): EnvironmentVariable[] {
  if (valueAt(config, ['components', 'zss']) === undefined) return [];
  const attls = ['network', 'server', 'tls', 'attls'];
  const isAttls = valueAt(config, ['components', 'zss', 'zowe', ...attls]) ?? valueAt(config, ['zowe', ...attls]);
  return ruleVariable('ZOWE_ZSS_SERVER_TLS', isAttls !== true, 'network.server.tls.attls of zss');
}
