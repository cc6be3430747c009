// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CommandAction, ConfigurationOptions } from '../command-context.ts';
import { parseConfigPath } from '../config-path.ts';
import { openInstance } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult, warnOfSecrets } from '../output.ts';
import { showValue } from '../show-value.ts';
import { describeValues, partOf } from '../shown-part.ts';

export interface ConfigGetOptions extends ConfigurationOptions {
  readonly origin?: boolean;
  readonly reveal?: boolean;
}

/** Writes one value for a script; ends with 1 when there is none. Secrets are masked unless they are asked for. */
export const configGet: CommandAction<ConfigGetOptions> = async (context, options) => {
  const { origin, reveal } = options;
  const [text = ''] = options.args ?? [];
  const path = parseConfigPath(text);
  const instance = await openInstance(context, options);
  const shown = await partOf(instance, { path, origin, reveal });
  if (reveal) warnOfSecrets(context);
  printResult(context, options.json, {
    data: {
      haInstance: instance.id,
      path: text,
      value: shown.value,
      ...(shown.values && { values: await describeValues(shown.values, path) }),
    },
    text: options.json ? '' : await showValue(shown),
  });
  return exitCodes.ok;
};
