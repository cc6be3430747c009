// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, type ConfigMapping, type ConfigValue } from '../config-value.ts';
import { enabledByDefault } from './component-variables.ts';

/** The order of keys that a person expects; keys that are not named follow as they came. */
const orders: Readonly<Record<string, readonly string[]>> = {
  '': ['zowe', 'java', 'node', 'zOSMF', 'components', 'haInstances'],
  zowe: [
    'setup',
    'runtimeDirectory',
    'logDirectory',
    'workspaceDirectory',
    'extensionDirectory',
    'job',
    'rbacProfileIdentifier',
    'cookieIdentifier',
    'externalDomains',
    'externalPort',
    'verifyCertificates',
    'certificate',
    'launchScript',
    'network',
    'environments',
  ],
  components: enabledByDefault,
  component: ['enabled', 'port', 'debug'],
  haInstance: ['hostname', 'sysname', 'zowe', 'java', 'node', 'zOSMF', 'components'],
};

/** A configuration in the order in which it is written. */
export function orderConfig(config: ConfigMapping): ConfigMapping {
  const ordered = orderSections(order(config, ''));
  const instances = ordered['haInstances'];
  if (!isMapping(instances)) return ordered;
  return { ...ordered, haInstances: mapValues(instances, (member) => orderSections(orderIf(member, 'haInstance'))) };
}

function orderSections(config: ConfigValue): ConfigMapping {
  if (!isMapping(config)) return {};
  return mapValues(config, (value, key) => {
    if (key === 'zowe') return orderIf(value, 'zowe');
    if (key !== 'components' || !isMapping(value)) return value;
    return mapValues(order(value, 'components'), (component) => orderIf(component, 'component'));
  });
}

function orderIf(value: ConfigValue, name: string): ConfigValue {
  return isMapping(value) ? order(value, name) : value;
}

function order(mapping: ConfigMapping, name: string): ConfigMapping {
  const wanted = orders[name] ?? [];
  const keys = [...wanted.filter((key) => Object.hasOwn(mapping, key)), ...Object.keys(mapping)];
  return Object.fromEntries([...new Set(keys)].map((key) => [key, mapping[key] as ConfigValue]));
}

function mapValues(mapping: ConfigMapping, change: (value: ConfigValue, key: string) => ConfigValue): ConfigMapping {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, change(value, key)]));
}
