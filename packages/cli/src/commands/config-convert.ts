// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConversionEntry, FileConversion } from '@zowe-ha/config-schema';
import type { CommandAction, CommandContext, CommonOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult, warnOfSecrets } from '../output.ts';

export interface ConfigConvertOptions extends CommonOptions {
  /** File that the result is written into. */
  readonly output?: string;
  readonly haInstanceId?: readonly string[];
  readonly overwrite?: boolean;
  readonly reveal?: boolean;
  readonly strict?: boolean;
}

/** Converts a configuration of Zowe v1 or v2; ends with 1 when somebody has to do something and --strict is given. */
export const configConvert: CommandAction<ConfigConvertOptions> = async (context, options) => {
  const { convertFiles, countOutcomes } = await import('@zowe-ha/config-schema');
  const { haInstanceId, output, reveal, strict } = options;
  const conversion = convertFiles(options.args ?? [], haInstanceId && { haInstanceIds: haInstanceId });
  if (reveal && output === undefined && conversion.holdsSecrets) warnOfSecrets(context);
  await (output === undefined ? showResult : writeResult)(context, options, conversion);
  return strict && countOutcomes(conversion.entries).needsPerson > 0 ? exitCodes.failed : exitCodes.ok;
};

/** The file on standard output, the report on standard error: the one can be redirected, and both be seen. */
async function showResult(
  context: CommandContext,
  { json, reveal }: ConfigConvertOptions,
  conversion: FileConversion,
): Promise<void> {
  const yaml = reveal ? conversion.text : conversion.concealedText();
  const data = { ...(await describe(conversion)), yaml };
  if (json) {
    printResult(context, true, { data, text: '' });
    return;
  }
  context.stdout.write(yaml);
  const hint =
    conversion.holdsSecrets && !reveal ? '\n\nSecrets are masked; --output writes a file that has them.' : '';
  context.stderr.write(`${await renderReport(conversion)}${hint}\n`);
}

async function writeResult(
  context: CommandContext,
  { json, output = '', overwrite }: ConfigConvertOptions,
  conversion: FileConversion,
): Promise<void> {
  const { writeConversion } = await import('@zowe-ha/config-schema');
  const { backup } = writeConversion(output, conversion, overwrite === undefined ? {} : { overwrite });
  const data = {
    ...(await describe(conversion)),
    output,
    ...(backup !== undefined && { backup }),
    holdsSecrets: conversion.holdsSecrets,
  };
  const kept = backup === undefined ? '' : `\nThe file that was there is kept as ${backup}.`;
  const secrets = conversion.holdsSecrets ? '\nIt has secrets, so only its owner can read it (mode 0600).' : '';
  const text = `${await renderReport(conversion)}\n\nWritten: ${output}${secrets}${kept}`;
  printResult(context, json, { data, text });
}

async function describe(conversion: FileConversion): Promise<Record<string, unknown>> {
  const { convertedIds, countOutcomes, describeFinding } = await import('@zowe-ha/config-schema');
  const { sources, entries, warnings } = conversion;
  return {
    sources,
    haInstances: convertedIds(conversion),
    counts: countOutcomes(entries),
    entries: entries.map(describeEntry),
    warnings: warnings.map(describeFinding),
  };
}

function describeEntry({ outcome, key, to, why, location: { file, line, column } }: ConversionEntry): object {
  return { outcome, key, to, why, file, line, column };
}

async function renderReport({ entries, warnings }: FileConversion): Promise<string> {
  const { renderConversionReport, renderFinding } = await import('@zowe-ha/config-schema');
  return [...warnings.map(renderFinding), renderConversionReport(entries)].join('\n\n');
}
