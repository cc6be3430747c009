// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { LoadedConfig, ResolvedInstance } from '@zowe-ha/config-schema';
import { ConfigurationMissingError } from './cli-errors.ts';
import type { CommandContext, ConfigurationOptions } from './command-context.ts';

/** The configuration that the options, or the variable CONFIG, name. */
export function configurationSpec(context: CommandContext, options: ConfigurationOptions): string {
  const spec = options.config ?? context.environment['CONFIG'] ?? '';
  if (spec.trim() === '') throw new ConfigurationMissingError();
  return spec;
}

/** Loads that configuration; throws with everything that is wrong in it. */
export async function openConfiguration(context: CommandContext, options: ConfigurationOptions): Promise<LoadedConfig> {
  const spec = configurationSpec(context, options);
  // Large, and only some commands need it.
  const { loadConfig } = await import('@zowe-ha/config-schema');
  return loadConfig(spec);
}

/** Loads that configuration as the HA instance of the options sees it. */
export async function openInstance(context: CommandContext, options: ConfigurationOptions): Promise<ResolvedInstance> {
  const loaded = await openConfiguration(context, options);
  const { resolveHaInstance } = await import('@zowe-ha/config-schema');
  return resolveHaInstance(loaded, options.haInstance, { systemName: context.systemName });
}
