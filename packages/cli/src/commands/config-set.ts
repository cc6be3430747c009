// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { resolve } from 'node:path';
import type { Assignment, SetReport, SetValue } from '@zowe-ha/config-schema';
import { UsageError } from '../cli-errors.ts';
import type { CommandAction, CommandContext, ConfigurationOptions } from '../command-context.ts';
import { parseConfigPath } from '../config-path.ts';
import { configurationLoading } from '../configuration.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';
import { readStandardInput } from '../standard-input.ts';

export interface ConfigSetOptions extends ConfigurationOptions {
  readonly string?: boolean;
  readonly stdin?: boolean;
  readonly file?: string;
  readonly whereDefined?: boolean;
  readonly dryRun?: boolean;
}

/** Sets values in a file of the configuration, all at once or none. */
export const configSet: CommandAction<ConfigSetOptions> = async (context, options) => {
  const { spec, load } = await configurationLoading(context, options);
  const given = options.stdin
    ? [{ path: onlyPath(options.args ?? []), text: await readValue(context) }]
    : givenValues(options.args ?? []);
  const { describeFinding, isSecretPath, parseConfigValue, renderFinding, setConfigValues } =
    await import('@zowe-ha/config-schema');
  const assignments = given.map(({ path, text }): Assignment => {
    const secret = isSecretPath(path);
    if (secret && !options.stdin) throw new UsageError('the value of a secret is given with --stdin');
    return { path, value: options.string || secret ? text : parseConfigValue(path, text) };
  });
  const { haInstance, file, whereDefined, dryRun = false } = options;
  const report = setConfigValues(spec, assignments, {
    haInstance,
    whereDefined,
    dryRun,
    load,
    ...(file !== undefined && { file: resolve(file) }),
  });
  printResult(context, options.json, {
    data: {
      dryRun,
      valid: report.loaded !== undefined,
      values: report.values,
      files: report.files,
      warnings: report.hidden.map(describeFinding),
    },
    text: [...describeChange(report, dryRun), ...report.hidden.map(renderFinding)].join('\n'),
  });
  return exitCodes.ok;
};

interface GivenValue {
  readonly path: (string | number)[];
  readonly text: string;
}

/** Who types it should not see it on the screen. */
async function readValue({ stdin }: CommandContext): Promise<string> {
  return stdin.isTTY ? (await import('../ask-answers.ts')).askSecret('Value') : readStandardInput(stdin);
}

/** What goes with --stdin; looked at before anything is waited for. */
function onlyPath(args: readonly string[]): GivenValue['path'] {
  if (args.length !== 1) throw new UsageError('--stdin goes with one path and no value');
  return parseConfigPath(args[0] ?? '');
}

/** PATH VALUE, or PATH=VALUE ... */
function givenValues(args: readonly string[]): GivenValue[] {
  const [first = '', second] = args;
  if (args.length === 2 && second !== undefined && !first.includes('=')) {
    return [{ path: parseConfigPath(first), text: second }];
  }
  return args.map((arg) => {
    const at = arg.indexOf('=');
    if (at === -1) throw new UsageError('give PATH VALUE, or PATH=VALUE for several values');
    return { path: parseConfigPath(arg.slice(0, at)), text: arg.slice(at + 1) };
  });
}

function describeChange({ values, files, loaded }: SetReport, dryRun: boolean): string[] {
  const written = files.filter(({ changed }) => changed);
  return [
    ...values.map(describeValue),
    ...written.map(({ file, backup }) =>
      dryRun
        ? `${file} would be changed.`
        : `${file} is changed${backup === undefined ? '' : `; as it was: ${backup}`}.`,
    ),
    ...(written.length === 0 ? ['Nothing changes.'] : []),
    ...(loaded ? [] : ['The configuration is still not valid, as before; see zowe-ha config validate.']),
  ];
}

function describeValue({ path, before, after, changed }: SetValue): string {
  if (!changed) return `${path}: ${show(after)}, as before`;
  return `${path}: ${before === undefined ? 'not set' : show(before)} -> ${show(after)}`;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value || '""' : JSON.stringify(value);
}
