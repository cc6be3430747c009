// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt, valueAt, type ConfigMapping } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { writtenDiscoveryList } from './discovery-list.ts';
import { discoveryUrl } from './discovery-url.ts';
import { isInContainer, kubernetesDiscovery } from './kubernetes-discovery.ts';
import { resolveMessages } from './messages.ts';
import { placeOf } from './place.ts';
import { haInstanceIds, overridden } from './resolve-overrides.ts';
import type { ResolveContext } from './variable-places.ts';

/** The discovery servers of the sysplex, the same list for every HA instance, without duplicates. */
export interface DiscoveryServers {
  /** As clients without AT-TLS of their own reach them. */
  readonly urls: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Where the discovery servers are. A list that was written wins; otherwise, in a container, the pods of the discovery service;
 * otherwise each HA instance that enables discovery contributes one, and without HA instances each external domain.
 */
export function discoveryServersOf(context: ResolveContext): DiscoveryServers {
  const port = overridden(context.config, context.id, ['components', 'discovery', 'port']);
  const defaultPort = typeof port === 'number' ? port : zoweDiscoveryPort;
  const written = writtenDiscoveryList(context, defaultPort);
  if (written) return written;
  if (isInContainer(context)) {
    const { hosts, findings } = kubernetesDiscovery(context);
    return { urls: hosts.map((host) => discoveryUrl('https', host, defaultPort)), findings };
  }
  const urls = discoveryHosts(context.config).map(({ host, port: own }) => discoveryUrl('https', host, own));
  return { urls: [...new Set(urls)], findings: missingHosts(context) };
}

/** What Zowe has when nobody says otherwise. */
const zoweDiscoveryPort = 7553;

/**
 * A list as a component reaches the servers in it: plain http where AT-TLS encrypts what the component sends (`network.client.tls.attls`
 * of the component, else of Zowe). AT-TLS in front of a server changes nothing: who connects from outside still speaks TLS.
 */
export function asClientSees(urls: readonly string[], config: ConfigMapping, component?: string): string[] {
  const key = ['zowe', 'network', 'client', 'tls', 'attls'];
  const own = component === undefined ? undefined : valueAt(config, ['components', component, ...key]);
  const attls = (own ?? valueAt(config, key)) === true;
  return attls ? [...new Set(urls.map((url) => url.replace(/^https:/, 'http:')))] : [...urls];
}

/** One discovery server that the configuration asks for. */
export interface DiscoveryHost {
  /** Absent without HA instances. */
  readonly haInstance?: string;
  readonly host: string;
  readonly port: number;
}

/**
 * Where discovery runs, in the order of the configuration. An HA instance without a host name has none, unless it is the only one:
 * then the external domains stand for it, as in Zowe.
 */
export function discoveryHosts(config: ConfigMapping): DiscoveryHost[] {
  const ids = haInstanceIds(config);
  const [only] = ids;
  if (only !== undefined && (ids.length > 1 || hostnameOf(config, only) !== undefined)) {
    return ids.flatMap((id) => {
      const host = hostnameOf(config, id);
      const port = discoveryPort(config, id);
      return host !== undefined && port !== undefined ? [{ haInstance: id, host, port }] : [];
    });
  }
  const port = discoveryPort(config, only);
  const domains = valueAt(config, ['zowe', 'externalDomains']);
  if (port === undefined || !Array.isArray(domains)) return [];
  return domains.filter((host) => host !== '').map((host) => ({ host: String(host), port }));
}

/** Discovery servers that nobody can reach: they are enabled where no host name is known. */
function missingHosts({ config, loaded }: ResolveContext): Finding[] {
  const ids = haInstanceIds(config);
  if (ids.length < 2) return [];
  return ids
    .filter((id) => discoveryPort(config, id) !== undefined && hostnameOf(config, id) === undefined)
    .map((id) => {
      const location = placeOf(loaded, ['haInstances', id, 'hostname']);
      return createFinding(resolveMessages.discoveryHostMissing, [id], { location });
    });
}

function hostnameOf(config: ConfigMapping, id: string): string | undefined {
  const host = textAt(config, ['haInstances', id, 'hostname'])?.trim();
  return host === '' ? undefined : host;
}

function discoveryPort(config: ConfigMapping, id: string | undefined): number | undefined {
  const enabled = overridden(config, id, ['components', 'discovery', 'enabled']);
  const port = overridden(config, id, ['components', 'discovery', 'port']);
  return enabled === true && typeof port === 'number' && port > 0 ? port : undefined;
}
