// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CommandAction, ConfigurationOptions } from '../command-context.ts';
import { parseConfigPath } from '../config-path.ts';
import { openInstance } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';
import { showValue } from '../show-value.ts';
import { describeValues, partOf } from '../shown-part.ts';

export interface ConfigShowOptions extends ConfigurationOptions {
  readonly path?: string;
  readonly component?: string;
  readonly origin?: boolean;
}

/** Shows the configuration as an HA instance sees it, what concerns one component, or one part of it; secrets are masked. */
export const configShow: CommandAction<ConfigShowOptions> = async (context, options) => {
  const { component, origin } = options;
  const path = options.path === undefined ? [] : parseConfigPath(options.path);
  const instance = await openInstance(context, options);
  const shown = await partOf(instance, { path, component, origin });
  const { id, hostname, loaded } = instance;
  printResult(context, options.json, {
    data: {
      haInstance: id,
      hostname,
      sources: loaded.sources,
      ...(component !== undefined && { component }),
      path: options.path ?? '',
      ...(shown.values ? { values: await describeValues(shown.values, path) } : { value: shown.value }),
    },
    text: options.json ? '' : await showValue(shown),
  });
  return exitCodes.ok;
};
