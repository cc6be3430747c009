// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { basename, dirname } from 'node:path';
import { instanceEnvLayer } from '../convert/instance-env-layer.ts';
import { parseInstanceEnv } from '../instance-env/parse-instance-env.ts';
import { readInstanceVariables } from '../instance-env/read-instance-variables.ts';
import { isHaInstanceGiven } from '../resolve/ha-instance-id.ts';
import type { ConfigSource } from './config-source.ts';
import type { InstanceSourceOptions } from './env-file.ts';
import { readText } from './read-text-file.ts';

/** An instance.env with all that goes with it: the shared one, that of the HA instance, certificates. Any other file is read alone. */
export function readInstanceSource(path: string, options: InstanceSourceOptions): ConfigSource {
  const { haInstance, environment } = options;
  const id = isHaInstanceGiven(haInstance) ? { haInstance } : {};
  if (basename(path) !== 'instance.env') return readEnvFile(path, id);
  const variables = readInstanceVariables(dirname(path), { ...id, ...(environment && { environment }) });
  const layer = instanceEnvLayer(variables, id);
  return { file: path, files: variables.sources.toReversed(), findings: variables.findings, open: () => layer };
}

function readEnvFile(path: string, id: { haInstance?: string }): ConfigSource {
  const { text, findings } = readText(path);
  const parsed = parseInstanceEnv(path, text);
  const input = { directory: dirname(path), variables: parsed.variables, certificates: new Map<string, never>() };
  const layer = instanceEnvLayer(input, id);
  return { file: path, findings: [...findings, ...parsed.findings], open: () => layer };
}
