// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mappingAt, textAt, valueAt, type ConfigMapping } from '../config-value.ts';
import { applyOverrides, haInstanceIds } from './resolve-overrides.ts';

const environmentNames = ['ZWE_DISCOVERY_SERVICES_LIST', 'ALL_DISCOVERY_SERVERS'];

/**
 * The URLs of all discovery servers of the sysplex, the same list for every HA instance, without duplicates. A list under
 * zowe.environments wins; otherwise each HA instance that enables discovery contributes one, and without HA instances each
 * external domain. `instance` is the resolved configuration of the HA instance that asks.
 */
export function discoveryServersOf(config: ConfigMapping, instance: ConfigMapping): string[] {
  for (const name of environmentNames) {
    const list = textAt(instance, ['zowe', 'environments', name]);
    if (list) return unique(list.split(',').map((url) => url.trim()));
  }
  const scheme = valueAt(instance, ['zowe', 'network', 'client', 'tls', 'attls']) === true ? 'http' : 'https';
  return unique(discoveryHosts(config).map(({ host, port }) => `${scheme}://${urlHost(host)}:${port}/eureka/`));
}

/** One discovery server that the configuration asks for. */
export interface DiscoveryHost {
  /** Absent without HA instances. */
  readonly haInstance?: string;
  readonly host: string;
  readonly port: number;
}

/** Where discovery runs, in the order of the configuration. */
export function discoveryHosts(config: ConfigMapping): DiscoveryHost[] {
  const ids = haInstanceIds(config);
  if (ids.length > 0) {
    return ids.flatMap((id) => {
      const host = textAt(config, ['haInstances', id, 'hostname']);
      const port = discoveryPort(applyOverrides(config, id));
      return host && port !== undefined ? [{ haInstance: id, host, port }] : [];
    });
  }
  const port = discoveryPort(config);
  const domains = valueAt(config, ['zowe', 'externalDomains']);
  if (port === undefined || !Array.isArray(domains)) return [];
  return domains.map((host) => ({ host: String(host), port }));
}

function discoveryPort(config: ConfigMapping): number | undefined {
  const { enabled, port } = mappingAt(config, ['components', 'discovery']);
  return enabled === true && typeof port === 'number' ? port : undefined;
}

function urlHost(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}

function unique(urls: readonly string[]): string[] {
  return [...new Set(urls.filter((url) => url !== ''))];
}
