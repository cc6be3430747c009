// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CommandAction, CommonOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';

/** Checks the component in a directory: its manifest and all that it names. Ends with 1 when something is wrong. */
export const componentValidate: CommandAction<CommonOptions> = async (context, options) => {
  const [directory = '.'] = options.args ?? [];
  const { checkComponent, describeFinding, renderFinding } = await import('@zowe-ha/config-schema');
  const { findings, manifest, manifestFile, directory: absolute } = checkComponent(directory);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const valid = errors.length === 0;
  const counts = `${count(errors.length, 'error')}, ${count(findings.length - errors.length, 'warning')}`;
  const name = manifest?.name ?? absolute;
  printResult(context, options.json, {
    data: {
      valid,
      directory: absolute,
      manifest: manifestFile,
      ...(manifest && { name: manifest.name, id: manifest.id, version: manifest.version ?? null }),
      findings: findings.map(describeFinding),
    },
    text: [...findings.map(renderFinding), `Component ${name} is ${valid ? 'valid' : 'not valid'}: ${counts}.`].join(
      '\n',
    ),
  });
  return valid ? exitCodes.ok : exitCodes.failed;
};

function count(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
