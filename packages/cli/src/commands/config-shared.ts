// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { resolve } from 'node:path';
import type { SharedReport } from '@zowe-ha/config-schema';
import type { CommandAction, ConfigurationOptions } from '../command-context.ts';
import { openInstance } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';

interface ConfigSharedOptions extends ConfigurationOptions {
  readonly record?: boolean;
}

/** Checks the directory that the systems share, and whether they see the same configuration in it. */
export const configShared: CommandAction<ConfigSharedOptions> = async (context, options) => {
  const { id, loaded } = await openInstance(context, options);
  const { describeFinding, renderFinding, reportSharedDirectory, sharedDirectoryOf } =
    await import('@zowe-ha/config-schema');
  const report = reportSharedDirectory(resolve(options.args?.[0] ?? sharedDirectoryOf(loaded) ?? 'shared'), {
    haInstance: id,
    haInstances: Object.keys(loaded.config.haInstances ?? {}),
    record: options.record === true,
    now: new Date(),
  });
  const { findings } = report;
  printResult(context, options.json, {
    data: { ...report, findings: findings.map(describeFinding) },
    text: [...renderReport(report), ...findings.map(renderFinding)].join('\n'),
  });
  return findings.some(({ severity }) => severity === 'error') ? exitCodes.failed : exitCodes.ok;
};

function renderReport({ directory, checksum, records }: SharedReport): string[] {
  return [
    `Shared directory  ${directory}`,
    ...(checksum === undefined ? [] : [`Seen here         ${checksum}`]),
    ...records.map(({ haInstance, checksum: seen, recordedAt }) => `  ${haInstance.padEnd(16)}${seen}  ${recordedAt}`),
  ];
}
