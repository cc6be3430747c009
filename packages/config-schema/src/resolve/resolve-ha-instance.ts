// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { UnknownHaInstanceError } from '../config-errors.ts';
import type { ZoweConfig } from '../config.generated.ts';
import { enabledComponentsOf } from './component-ports.ts';
import { textAt, type ConfigMapping } from '../config-value.ts';
import { discoveryServersOf } from './discovery-servers.ts';
import { isHaInstanceGiven, normalizeHaInstanceId } from './ha-instance-id.ts';
import type { LoadedConfig } from '../load-config.ts';
import { applyOverrides, haInstanceIds } from './resolve-overrides.ts';

/** The configuration as one HA instance sees it. */
export interface ResolvedInstance {
  readonly id: string;
  readonly hostname: string;
  /** With the overrides of this HA instance applied. `haInstances` is still there. */
  readonly config: ZoweConfig;
  /** URLs of the discovery servers of all HA instances, the same list everywhere. */
  readonly discoveryServers: readonly string[];
  /** In the order of the configuration. */
  readonly enabledComponents: readonly string[];
  readonly loaded: LoadedConfig;
}

export interface ResolveOptions {
  /** Name of this system: &SYSNAME, or the host name. It decides which HA instance is meant when none is named. */
  readonly systemName?: string;
}

/**
 * Resolves the configuration for one HA instance. The id is compared as Zowe compares it (lower case, underscores). Without an id,
 * or with the placeholder of the start procedure, the HA instance of this system is meant, or the only one. Throws
 * UnknownHaInstanceError when the configuration has HA instances but not this one.
 */
export function resolveHaInstance(
  loaded: LoadedConfig,
  haInstanceId: string | undefined,
  options: ResolveOptions = {},
): ResolvedInstance {
  const config = loaded.config as unknown as ConfigMapping;
  const id = chooseId(loaded, config, { haInstanceId, systemName: options.systemName });
  const resolved = applyOverrides(config, id);
  return {
    id,
    hostname:
      textAt(config, ['haInstances', id, 'hostname']) ??
      textAt(resolved, ['zowe', 'externalDomains', 0]) ??
      'localhost',
    config: resolved,
    discoveryServers: discoveryServersOf(config, resolved),
    enabledComponents: enabledComponentsOf(resolved),
    loaded,
  };
}

interface Choice {
  readonly haInstanceId: string | undefined;
  readonly systemName: string | undefined;
}

function chooseId(loaded: LoadedConfig, config: ConfigMapping, choice: Choice): string {
  const ids = haInstanceIds(config);
  // What follows the first dot is the domain, not the system.
  const system = normalizeHaInstanceId(choice.systemName?.split('.')[0] ?? '');
  const given = isHaInstanceGiven(choice.haInstanceId) ? choice.haInstanceId.trim() : undefined;
  if (ids.length === 0) return idWithoutInstances(given, system);
  const id = given === undefined ? idOfSystem(config, ids, system) : normalizeHaInstanceId(given);
  if (id !== undefined && ids.includes(id)) return id;
  throw new UnknownHaInstanceError(given ?? choice.systemName ?? '(none given)', ids, loaded.locate(['haInstances']));
}

/** Without `haInstances` any id will do: it only names things. */
function idWithoutInstances(given: string | undefined, system: string): string {
  if (given !== undefined) return normalizeHaInstanceId(given);
  return system === '' ? 'localhost' : system;
}

/** The HA instance that is called like the system, or that names it, or the only one there is. */
function idOfSystem(config: ConfigMapping, ids: readonly string[], system: string): string | undefined {
  if (ids.includes(system)) return system;
  const sysname = (id: string): string => normalizeHaInstanceId(textAt(config, ['haInstances', id, 'sysname']) ?? '');
  const onSystem = ids.filter((id) => sysname(id) === system);
  if (onSystem.length === 1) return onSystem[0];
  return ids.length === 1 ? ids[0] : undefined;
}
