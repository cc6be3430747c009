// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { fileURLToPath } from 'node:url';
import { launcherProcedure, standardEnvironment, type LauncherStep, type StandardEnvironment } from '@zowe-ha/zos';
import { ConfigurationMissingError, UsageError } from '../cli-errors.ts';
import type { CommandAction, CommandContext, CommonOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';

/** What `zowe-ha stc` takes. */
export interface StcOptions extends CommonOptions {
  readonly config?: string;
  readonly instanceDir?: string;
  readonly proc?: boolean;
  readonly stdenv?: boolean;
  readonly name?: string;
  readonly step?: LauncherStep;
  readonly node?: string;
  readonly launcher?: string;
  readonly output?: string;
  /** Where the variables are, for the procedure: the path of a file, or a data set with a member. */
  readonly stdenvDd?: string;
  readonly variable?: readonly string[];
  readonly debug?: boolean;
}

interface Member {
  readonly kind: 'procedure' | 'stdenv';
  readonly name: string;
  readonly lines: readonly string[];
}

/** Prints the member of the procedure library that starts the launcher, or the variables that it is given. Writes no file. */
export const stc: CommandAction<StcOptions> = (context, options) => {
  if (options.proc && options.stdenv) throw new UsageError('--proc and --stdenv exclude each other');
  const member = options.stdenv ? variablesOf(context, options) : procedureOf(context, options);
  printResult(context, options.json, { data: member, text: member.lines.join('\n') });
  return Promise.resolve(exitCodes.ok);
};

function procedureOf(context: CommandContext, options: StcOptions): Member {
  const { name = 'ZWESLSTC', step = 'BPXBATSL', haInstance, output, stdenvDd } = options;
  const lines = launcherProcedure({
    name,
    step,
    node: options.node ?? process.execPath,
    launcher: options.launcher ?? installedLauncher(),
    ...(haInstance !== undefined && { haInstance }),
    ...(output !== undefined && { output }),
    environment: stdenvDd === undefined ? environmentOf(context, options) : { place: stdenvDd },
  });
  return { kind: 'procedure', name, lines };
}

/** Lines for a file may be longer than a record. */
function variablesOf(context: CommandContext, options: StcOptions): Member {
  const isFile = options.stdenvDd?.startsWith('/') === true;
  return {
    kind: 'stdenv',
    name: 'STDENV',
    lines: standardEnvironment({ ...environmentOf(context, options), isFile }),
  };
}

function environmentOf(context: CommandContext, options: StcOptions): StandardEnvironment {
  const variables = Object.fromEntries((options.variable ?? []).map(variableOf));
  return { configuration: configurationOf(context, options), debug: options.debug === true, variables };
}

function configurationOf(context: CommandContext, options: StcOptions): StandardEnvironment['configuration'] {
  const config = options.config ?? (options.instanceDir === undefined ? context.environment['CONFIG'] : undefined);
  if (config) return { CONFIG: config };
  const directory = options.instanceDir ?? context.environment['INSTANCE_DIR'];
  if (!directory) throw new ConfigurationMissingError();
  return { INSTANCE_DIR: directory };
}

function variableOf(text: string): [name: string, value: string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`"${text}" is not NAME=VALUE`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function installedLauncher(): string {
  const control = import.meta.resolve('@zowe-ha/launcher/control');
  return fileURLToPath(new URL('../../bin/zowe-launcher.js', control));
}
