// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { LoadedConfig, LoadOptions } from './load-config.ts';
import { loadSources } from './load-sources.ts';
import { completeSpec, namesEnvFile } from './read/read-sources.ts';

/** As loadConfig, for programs that start often: what reads variables of Zowe v1 is loaded only when there are some. Rejects as that throws. */
export async function openConfig(given: string, options: LoadOptions = {}): Promise<LoadedConfig> {
  const needed = namesEnvFile(completeSpec(given, options), options);
  const reader = needed ? (await import('./read/instance-source.ts')).readInstanceSource : refuseInstance;
  return loadSources(given, options, reader);
}

function refuseInstance(path: string): never {
  throw new Error(`${path} was not expected to hold variables of Zowe v1`);
}
