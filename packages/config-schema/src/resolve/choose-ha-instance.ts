// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { UnknownHaInstanceError } from '../config-errors.ts';
import { textAt, type ConfigMapping } from '../config-value.ts';
import type { LoadedConfig } from '../load-config.ts';
import { isHaInstanceGiven, normalizeHaInstanceId } from './ha-instance-id.ts';
import { haInstanceIds } from './resolve-overrides.ts';

/** Who asks for an HA instance, and for which. */
export interface Choice {
  readonly haInstanceId: string | undefined;
  readonly systemName: string | undefined;
}

/** The id of the HA instance that is meant. Throws UnknownHaInstanceError when there are HA instances but not this one. */
export function chooseHaInstance(
  loaded: Pick<LoadedConfig, 'locate'>,
  config: ConfigMapping,
  { haInstanceId, systemName }: Choice,
): string {
  const ids = haInstanceIds(config);
  // What follows the first dot is the domain, not the system.
  const system = normalizeHaInstanceId(systemName?.trim().split('.')[0] ?? '');
  const given = isHaInstanceGiven(haInstanceId) ? haInstanceId.trim() : undefined;
  if (ids.length === 0) return idWithoutInstances(given, system);
  const id = given === undefined ? idOfSystem(config, ids, system) : normalizeHaInstanceId(given);
  if (id !== undefined && ids.includes(id)) return id;
  throw new UnknownHaInstanceError(given ?? systemName ?? '(none given)', ids, loaded.locate(['haInstances']));
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
