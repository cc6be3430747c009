// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { formatPath, textAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import type { LoadedConfig } from '../load-config.ts';
import type { Environment } from '../service/environment-reader.ts';
import { placeOf, placeOfVariable } from './place.ts';

/** What the steps that resolve an HA instance look at. */
export interface ResolveContext {
  readonly loaded: Pick<LoadedConfig, 'locate'>;
  /** All files and defaults, no overrides applied. */
  readonly config: ConfigMapping;
  /** The HA instance. */
  readonly id: string;
  /** Of this program. */
  readonly environment: Environment;
}

/** A variable that has a value, and where it has it. */
export interface VariablePlace {
  readonly name: string;
  /** Without blanks around it, never empty. */
  readonly value: string;
  /** The place in words, as `zowe.environments.ZWE_DISCOVERY_SERVICES_LIST`. */
  readonly label: string;
  /** Not worked out before it is asked for: locating parses the files again. */
  readonly locate: () => Location;
}

/**
 * Everywhere that one of these variables has a value, the strongest first: the environment of this program, zowe.environments of the
 * HA instance, zowe.environments (what instance.env says arrives there). In one place the first name counts before the next.
 */
export function variablePlaces(context: ResolveContext, names: readonly string[]): VariablePlace[] {
  const { environment, config, id, loaded } = context;
  const own: readonly VariablePlace[] = names.flatMap((name) => {
    const found = given(environment[name]);
    return found
      ? [{ ...found, name, label: `environment variable ${name}`, locate: () => placeOfVariable(name) }]
      : [];
  });
  const written = [['haInstances', id], []].flatMap((base) =>
    names.flatMap((name) => {
      const path: ConfigPath = [...base, 'zowe', 'environments', name];
      const found = given(textAt(config, path));
      return found ? [{ ...found, name, label: formatPath(path), locate: () => placeOf(loaded, path) }] : [];
    }),
  );
  return [...own, ...written];
}

/** The variable as it counts. */
export function variableOf(context: ResolveContext, ...names: readonly string[]): VariablePlace | undefined {
  return variablePlaces(context, names)[0];
}

function given(value: string | undefined): { readonly value: string } | undefined {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? undefined : { value: trimmed };
}
