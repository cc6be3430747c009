// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { basename, dirname, join } from 'node:path';
import { isMapping, mappingAt, valueAt, type ConfigMapping, type ConfigValue } from '../config-value.ts';
import { createFinding } from '../finding.ts';
import type { Environment } from '../service/environment-reader.ts';
import type { ConfigLayer } from './config-layer.ts';
import type { ConfigSource } from './config-source.ts';
import { readMessages } from './messages.ts';

export interface InstanceSourceOptions {
  /** Whose variables count, where those of an instance directory have a form for each HA instance. */
  readonly haInstance?: string | undefined;
  /** The environment of the program: references in variables of Zowe v1, and templates, find it. */
  readonly environment?: Environment;
}

/** Whether a file holds variables of Zowe v1, not YAML. */
export function isEnvFile(path: string): boolean {
  return path.endsWith('.env');
}

/** Reads a file with variables of Zowe v1 as a source. */
export type InstanceReader = (path: string, options: InstanceSourceOptions) => ConfigSource;

/** Of zowe.yaml beside instance.env, v1 takes how the launcher treats components, and nothing else. */
export function launcherOptionsOnly(source: ConfigSource, instanceEnv: string): ConfigSource {
  const warning = createFinding(readMessages.instanceEnvWins, [source.file, basename(instanceEnv)], {
    location: { file: source.file },
  });
  return { ...source, findings: [...source.findings, warning], open: () => launcherPart(source.open()) };
}

/** The file that instance.env of the same directory wins over. */
export function zoweYamlBeside(instanceEnv: string): string {
  return join(dirname(instanceEnv), 'zowe.yaml');
}

function launcherPart(layer: ConfigLayer): ConfigLayer {
  const components = Object.entries(mappingAt(layer.value, ['components'])).flatMap(([name, component]) => {
    const launcher = launcherOf(component);
    return Object.keys(launcher).length > 0 ? [[name, launcher] as const] : [];
  });
  const value: ConfigMapping = {
    zowe: launcherOf(layer.value['zowe']),
    ...(components.length > 0 && { components: Object.fromEntries(components) }),
  };
  return {
    ...layer,
    value,
    locate: (path, part) => (valueAt(value, path) === undefined ? undefined : layer.locate(path, part)),
  };
}

function launcherOf(value: ConfigValue | undefined): ConfigMapping {
  return isMapping(value) && value['launcher'] !== undefined ? { launcher: value['launcher'] } : {};
}
