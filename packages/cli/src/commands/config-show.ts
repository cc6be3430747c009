// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ResolvedInstance } from '@zowe-ha/config-schema';
import { KeyMissingError } from '../cli-errors.ts';
import type { CommandAction, ConfigurationOptions } from '../command-context.ts';
import { parseConfigPath } from '../config-path.ts';
import { openInstance } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { maskSecrets } from '../mask-secrets.ts';
import { printResult } from '../output.ts';

export interface ConfigShowOptions extends ConfigurationOptions {
  readonly path?: string;
}

/** Shows the configuration as an HA instance sees it, or one part of it; secrets are masked. */
export const configShow: CommandAction<ConfigShowOptions> = async (context, options) => {
  const path = options.path === undefined ? [] : parseConfigPath(options.path);
  const instance = await openInstance(context, options);
  const value = await valueOf(instance, path);
  const { stringify } = await import('yaml');
  const text =
    typeof value === 'object' && value !== null ? stringify(value, { lineWidth: 0 }).trimEnd() : String(value);
  const { id, hostname, loaded } = instance;
  printResult(context, options.json, {
    data: { haInstance: id, hostname, sources: loaded.sources, path: options.path ?? '', value },
    text,
  });
  return exitCodes.ok;
};

/** Masked as a whole before the part is taken: the names above a value decide whether it is a secret. */
async function valueOf(instance: ResolvedInstance, path: readonly (string | number)[]): Promise<unknown> {
  const { formatPath, valueAt } = await import('@zowe-ha/config-schema');
  const value = valueAt(maskSecrets(instance.config), path);
  if (value === undefined) throw new KeyMissingError(instance.id, formatPath(path));
  return value;
}
