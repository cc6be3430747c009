// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CommandAction, ConfigurationOptions } from '../command-context.ts';
import { openConfiguration } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';

/** Checks the configuration; without an HA instance, as each of its HA instances sees it. */
export const configValidate: CommandAction<ConfigurationOptions> = async (context, options) => {
  const loaded = await openConfiguration(context, options);
  const { describeFinding, renderFinding, resolveHaInstance } = await import('@zowe-ha/config-schema');
  const configured = Object.keys(loaded.config.haInstances ?? {});
  const wanted: readonly (string | undefined)[] =
    options.haInstance === undefined && configured.length > 0 ? configured : [options.haInstance];
  const haInstances = wanted.map((id) => resolveHaInstance(loaded, id, { systemName: context.systemName }).id);
  const { spec, sources, warnings } = loaded;
  printResult(context, options.json, {
    data: { valid: true, config: spec, sources, haInstances, warnings: warnings.map(describeFinding) },
    text: [
      ...warnings.map(renderFinding),
      `The configuration is valid for HA instance ${haInstances.join(', ')}.`,
    ].join('\n'),
  });
  return exitCodes.ok;
};
