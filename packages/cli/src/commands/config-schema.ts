// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CommandAction, CommonOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';

export interface ConfigSchemaOptions extends CommonOptions {
  /** File that the schema is written into. */
  readonly output?: string;
}

/** Prints the JSON Schema of zowe.yaml, or writes it into a file; it is JSON in any case. */
export const configSchema: CommandAction<ConfigSchemaOptions> = async (context, options) => {
  const { jsonSchemaBundle, writeNewFile } = await import('@zowe-ha/config-schema');
  const { output } = options;
  const schema = jsonSchemaBundle();
  if (output === undefined) {
    printResult(context, true, { data: schema, text: '' });
    return exitCodes.ok;
  }
  writeNewFile(output, `${JSON.stringify(schema, null, 2)}\n`, { overwrite: true });
  printResult(context, options.json, {
    data: { file: output },
    text: `The schema was written into ${output}. Editors use it when zowe.yaml begins with:\n# yaml-language-server: $schema=${output}`,
  });
  return exitCodes.ok;
};
