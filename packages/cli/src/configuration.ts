// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { LoadedConfig, LoadOptions, ResolvedInstance } from '@zowe-ha/config-schema';
import { ConfigurationMissingError } from './cli-errors.ts';
import type { CommandContext, ConfigurationOptions } from './command-context.ts';

/** What names the configuration: the options, or the variables CONFIG and, without it, INSTANCE_DIR. */
function configurationSource({ environment }: CommandContext, options: ConfigurationOptions): ConfigurationSource {
  const { config, instanceDir } = options;
  const spec = config ?? (instanceDir === undefined ? environment['CONFIG'] : undefined) ?? '';
  const instanceDirectory = instanceDir ?? (spec.trim() === '' ? environment['INSTANCE_DIR'] : undefined);
  return { spec, ...(instanceDirectory && { instanceDirectory }) };
}

interface ConfigurationSource {
  readonly spec: string;
  readonly instanceDirectory?: string;
}

/** Whether options or variables name a configuration. */
export function isConfigurationGiven(context: CommandContext, options: ConfigurationOptions): boolean {
  const { spec, instanceDirectory } = configurationSource(context, options);
  return spec.trim() !== '' || instanceDirectory !== undefined;
}

/** Loads the configuration that the options, or the variables CONFIG and INSTANCE_DIR, name; throws with everything that is wrong in it. */
export async function openConfiguration(context: CommandContext, options: ConfigurationOptions): Promise<LoadedConfig> {
  // Large, and only some commands need it.
  const { openConfig } = await import('@zowe-ha/config-schema/show');
  const { spec, load } = await configurationLoading(context, options);
  return openConfig(spec, load);
}

/** What that configuration is loaded from. */
export async function configurationLoading(
  context: CommandContext,
  options: ConfigurationOptions,
): Promise<{ readonly spec: string; readonly load: LoadOptions }> {
  if (!isConfigurationGiven(context, options)) throw new ConfigurationMissingError();
  const { spec, ...source } = configurationSource(context, options);
  const { loadOptionsOf } = await import('@zowe-ha/config-schema/show');
  const { haInstance } = options;
  return { spec, load: { ...loadOptionsOf(context.environment), ...source, haInstance } };
}

/** Loads that configuration as the HA instance of the options sees it. */
export async function openInstance(context: CommandContext, options: ConfigurationOptions): Promise<ResolvedInstance> {
  const loaded = await openConfiguration(context, options);
  const { resolveHaInstance } = await import('@zowe-ha/config-schema/show');
  return resolveHaInstance(loaded, options.haInstance, {
    systemName: context.systemName,
    environment: context.environment,
  });
}
