// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigMapping, Difference } from '@zowe-ha/config-schema';
import { UsageError } from '../cli-errors.ts';
import type { CommandAction, CommandContext, ConfigurationOptions } from '../command-context.ts';
import { openConfiguration, openInstance } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';
import { runningDifferences } from '../running-differences.ts';

export interface ConfigDiffOptions extends ConfigurationOptions {
  readonly haInstances?: string;
  readonly running?: boolean;
}

/** Compares two configurations, two HA instances of one, or what runs with a configuration; ends with 1 when something differs. */
export const configDiff: CommandAction<ConfigDiffOptions> = (context, options) => {
  const [left, right] = options.args ?? [];
  const ways = [left !== undefined, options.haInstances !== undefined, options.running === true].filter(Boolean);
  if (ways.length !== 1) throw new UsageError('give two configurations, or --ha-instances, or --running');
  if (options.running) return diffRunning(context, options);
  if (options.haInstances !== undefined) return diffInstances(context, options, options.haInstances);
  if (left === undefined || right === undefined) throw new UsageError('two configurations are needed to compare them');
  if (options.config !== undefined) throw new UsageError('--config does not go with two configurations');
  return diffFiles(context, options, { left, right });
};

interface Sides {
  readonly left: string;
  readonly right: string;
}

async function diffFiles(context: CommandContext, options: ConfigDiffOptions, sides: Sides): Promise<number> {
  const open = async (config: string): Promise<ConfigMapping> => {
    if (options.haInstance === undefined) return asMapping(await openConfiguration(context, { config }));
    const { haInstance } = options;
    return withoutInstances(asMapping(await openInstance(context, { config, haInstance })));
  };
  return printDifferences(context, options, { ...sides, values: [await open(sides.left), await open(sides.right)] });
}

async function diffInstances(context: CommandContext, options: ConfigDiffOptions, ids: string): Promise<number> {
  const [left = '', right = '', ...more] = ids.split(',').map((id) => id.trim());
  if (left === '' || right === '' || more.length > 0) throw new UsageError('--ha-instances takes two ids: lpar1,lpar2');
  const open = async (haInstance: string) => {
    const instance = await openInstance(context, { ...options, haInstance });
    const { derivedValues } = await import('@zowe-ha/config-schema/show');
    return { haInstance: derivedValues(instance), ...withoutInstances(asMapping(instance)) };
  };
  return printDifferences(context, options, { left, right, values: [await open(left), await open(right)] });
}

async function diffRunning(context: CommandContext, options: ConfigDiffOptions): Promise<number> {
  const { withLauncher } = await import('./launcher-connection.ts');
  return withLauncher(options, async (client) => {
    const running = await client.configuration();
    const config = options.config ?? running.configSpec;
    const instance = await openInstance(context, { config, haInstance: running.haInstance });
    const differences = await runningDifferences(running, instance);
    printResult(context, options.json, {
      data: { left: `running HA instance ${running.haInstance}`, right: config, differences },
      text: render(
        differences.map(({ component, variable, ...rest }) => ({ ...rest, what: `${component}: ${variable}` })),
      ),
    });
    return differences.length > 0 ? exitCodes.failed : exitCodes.ok;
  });
}

interface Compared extends Sides {
  readonly values: readonly [ConfigMapping, ConfigMapping];
}

async function printDifferences(
  context: CommandContext,
  options: ConfigDiffOptions,
  compared: Compared,
): Promise<number> {
  const { compareConfigs, formatPath } = await import('@zowe-ha/config-schema/show');
  const differences = compareConfigs(...compared.values).map(({ path, ...rest }) => ({
    path: formatPath(path),
    ...rest,
  }));
  printResult(context, options.json, {
    data: { left: compared.left, right: compared.right, differences },
    text: render(differences.map(({ path, ...rest }) => ({ ...rest, what: path }))),
  });
  return differences.length > 0 ? exitCodes.failed : exitCodes.ok;
}

/** Both sides of a secret look alike. */
function render(differences: readonly (Omit<Difference, 'path'> & { what: string })[]): string {
  if (differences.length === 0) return 'No differences.';
  return differences.flatMap(lines).join('\n');
}

function lines({ what, change, left, right }: Omit<Difference, 'path'> & { what: string }): string[] {
  const [before, after] = [left, right].map((value) => JSON.stringify(value));
  if (change === 'changed' && before === after) return [`! ${what}: changed, and secret`];
  return [
    ...(change === 'added' ? [] : [`- ${what}: ${String(before)}`]),
    ...(change === 'removed' ? [] : [`+ ${what}: ${String(after)}`]),
  ];
}

function asMapping({ config }: { readonly config: object }): ConfigMapping {
  return config as ConfigMapping;
}

/** What an HA instance sees already has its part of it. */
function withoutInstances(config: ConfigMapping): ConfigMapping {
  return Object.fromEntries(Object.entries(config).filter(([key]) => key !== 'haInstances'));
}
