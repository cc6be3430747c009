// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt, valueAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { discoveryListVariables } from '../resolve/discovery-list.ts';
import type { ResolvedInstance } from '../resolve/resolve-ha-instance.ts';
import { becauseOf, type Origin } from './origin.ts';
import { resolvedOrigin } from './resolved-origin.ts';

/** What rules make of the configuration for one HA instance; shown as `haInstance`. */
export function derivedValues(instance: ResolvedInstance): ConfigMapping {
  return {
    id: instance.id,
    hostname: instance.hostname,
    discoveryServers: instance.discoveryServers,
    enabledComponents: instance.enabledComponents,
    launchComponents: instance.launchComponents,
  };
}

/** What gave one of those values, or an entry of it; undefined when there is none at this path. */
export function derivedOrigin(instance: ResolvedInstance, path: ConfigPath): Origin | undefined {
  if (valueAt({ haInstance: derivedValues(instance) }, path) === undefined) return undefined;
  const [, name, index] = path;
  if (name === 'hostname') return hostnameOrigin(instance);
  if (name === 'discoveryServers') return discoveryOrigin(instance, index);
  if (name === 'enabledComponents' || name === 'launchComponents') return componentOrigin(instance, name, index);
  const key = instance.loaded.originOf(['haInstances', instance.id]);
  return becauseOf('derived', key, 'the HA instance that was asked for, or that of this system');
}

function hostnameOrigin(instance: ResolvedInstance): Origin {
  const { loaded, id, hostname } = instance;
  const own = ['haInstances', id, 'hostname'];
  const written = textAt(loaded.config, own) === hostname ? loaded.originOf(own) : undefined;
  if (written) return becauseOf('derived', written, `haInstances.${id}.hostname`);
  const domain = ['zowe', 'externalDomains', 0];
  if (textAt(instance.config, domain) === hostname) {
    return becauseOf('derived', resolvedOrigin(instance, domain), 'first of zowe.externalDomains');
  }
  return { rule: 'default', text: 'default of Zowe HA' };
}

/** A list that somebody gave, else each entry of the HA instance that its host name comes from. */
function discoveryOrigin(instance: ResolvedInstance, index: string | number | undefined): Origin {
  const { config, loaded, discoveryServers } = instance;
  const given = discoveryListVariables
    .map((name) => ['zowe', 'environments', name])
    .find((path) => textAt(config, path));
  if (given) return becauseOf('derived', resolvedOrigin(instance, given), `list in ${given.join('.')}`);
  const server = typeof index === 'number' ? discoveryServers[index] : undefined;
  const host = server === undefined ? undefined : hostOf(server);
  const ids = Object.keys(loaded.config.haInstances ?? {});
  const owner = ids.find((id) => textAt(loaded.config, ['haInstances', id, 'hostname'])?.toLowerCase() === host);
  if (owner === undefined)
    return { rule: 'derived', text: 'discovery of each HA instance, or of each external domain' };
  const path = ['haInstances', owner, 'hostname'];
  return becauseOf('derived', loaded.originOf(path), `discovery of HA instance ${owner}`);
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase() : undefined;
}

function componentOrigin(
  instance: ResolvedInstance,
  list: 'enabledComponents' | 'launchComponents',
  index: string | number | undefined,
): Origin {
  const name = typeof index === 'number' ? instance[list][index] : undefined;
  const origin = name === undefined ? undefined : resolvedOrigin(instance, ['components', name, 'enabled']);
  return becauseOf(
    'derived',
    origin,
    name === undefined ? 'components that are enabled' : `components.${name}.enabled`,
  );
}
