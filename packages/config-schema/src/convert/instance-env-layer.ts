// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { formatPath, valueAt } from '../config-value.ts';
import type { ConfigLayer } from '../read/config-layer.ts';
import type { ConversionDraft } from './conversion-draft.ts';
import { convertInstance, type InstanceConversion } from './convert-instance.ts';
import { guessSystemName, HaInstanceNames, idOfHost } from './ha-instance-names.ts';
import { pathsAround } from './path-text.ts';
import { canBeHeld, type InstanceInput } from './instance-context.ts';

export interface InstanceLayerOptions {
  /** The HA instance that is asked for; it counts before ZWELS_HA_INSTANCE_ID. */
  readonly haInstance?: string;
}

/**
 * The variables of an instance directory as a layer of the configuration, to run the installation as it is: what v3 has no key for
 * stays a variable, and so does the list of discovery servers. Each value is located at the line of its variable.
 */
export function instanceEnvLayer(variables: InstanceInput, options: InstanceLayerOptions = {}): ConfigLayer {
  const instance = convertInstance(variables, 'running');
  const { draft } = instance;
  keepVariables(draft, variables);
  writeHaInstance(instance, options.haInstance);
  return {
    file: variables.directory,
    value: draft.config,
    findings: [],
    locate: (path) => {
      if (valueAt(draft.config, path) === undefined) return undefined;
      const key = formatPath(path);
      return locate(draft.places, key, variables.directory);
    },
  };
}

/** Its own place, that of what it is a part of, or that of the first thing in it. */
function locate(places: ReadonlyMap<string, Location>, key: string, directory: string): Location {
  if (key === '') return { file: directory };
  const around = pathsAround(key).find((each) => places.has(each));
  const place = places.get(around ?? '') ?? [...places].find(([each]) => each.startsWith(`${key}.`))?.[1];
  return { ...(place ?? { file: directory }), key };
}

/** Components of v1 look for these where v3 has nothing to derive them from. */
function keepVariables(draft: ConversionDraft, { variables }: InstanceInput): void {
  const kept = new Set(draft.entries.filter(({ outcome }) => outcome !== 'converted').map(({ key }) => key));
  for (const key of kept) {
    const variable = variables.get(key);
    if (!variable || protectedNames.includes(key) || !canBeHeld(key, variable.value)) continue;
    draft.place({ key, location: variable.location }, { path: ['zowe', 'environments', key], value: variable.value });
  }
}

/** What the launcher sets itself. */
const protectedNames = ['_BPX_SHAREAS', 'ZWE_CLI_PARAMETER_CONFIG', 'ZWE_CLI_PARAMETER_HA_INSTANCE'];

/** An HA instance of its own only where something would be wrong without: it has an id, or its host is not the external one. */
function writeHaInstance({ draft, host, givenId }: InstanceConversion, asked: string | undefined): void {
  if (!host) return;
  const isExternal = valueAt(draft.config, ['zowe', 'externalDomains', 0]) === host.hostname;
  const named = asked ?? givenId?.value;
  if (named === undefined && isExternal) return;
  const id = new HaInstanceNames().claim([named, idOfHost(host.hostname)]);
  draft.place(host.source, { path: ['haInstances', id, 'hostname'], value: host.hostname });
  draft.place(host.source, { path: ['haInstances', id, 'sysname'], value: guessSystemName(id) });
}
