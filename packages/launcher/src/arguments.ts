// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { parseArgs } from 'node:util';
import { ZoweError } from '@zowe-ha/messages';
import { startMessages } from './messages-start.ts';

/** What the user asked for on the command line. */
export type Command =
  | { readonly action: 'help' }
  | { readonly action: 'version' }
  | {
      readonly action: 'plan';
      readonly json: boolean;
      /** Against what a launcher runs. */
      readonly diff: boolean;
      readonly source: ConfigurationSource;
    }
  | {
      /** Of one component: does it start, stop, and leave nothing behind? */
      readonly action: 'check';
      readonly directory: string;
      readonly json: boolean;
      readonly source: ConfigurationSource;
    }
  | { readonly action: 'run'; readonly jobLog: string | undefined; readonly source: ConfigurationSource };

/** Which configuration, for which HA instance; undefined HA instance means "the only one, or this system's". */
export interface ConfigurationSource {
  readonly configSpec: string;
  readonly haInstance: string | undefined;
}

export class CommandLineError extends ZoweError {
  constructor(problem: string) {
    super(startMessages.commandLineInvalid, [problem]);
  }
}

export class ConfigurationMissingError extends ZoweError {
  constructor() {
    super(startMessages.configurationMissing);
  }
}

const options = {
  config: { type: 'string', short: 'c' },
  'ha-instance': { type: 'string', short: 'i' },
  'job-log': { type: 'string' },
  'check-component': { type: 'string' },
  plan: { type: 'boolean' },
  diff: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/**
 * Reads the command line; the configuration may also come from the variables CONFIG and INSTANCE_DIR, and the HA instance as the only
 * positional argument, as the started task gives them. Throws CommandLineError and ConfigurationMissingError.
 */
export function parseCommandLine(args: readonly string[], environment: Readonly<NodeJS.ProcessEnv>): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { action: 'help' };
  if (values.version) return { action: 'version' };
  const haInstance = chooseHaInstance(values['ha-instance'], positionals);
  if (values['check-component'] !== undefined) return checkCommand(values, haInstance);
  const configSpec = (values.config ?? environment['CONFIG'] ?? '').trim();
  if (configSpec === '' && !environment['INSTANCE_DIR']) throw new ConfigurationMissingError();
  return chooseAction(values, { configSpec, haInstance });
}

/** The configuration of the environment is that of another purpose, so that only --config counts. */
function checkCommand(values: ReturnType<typeof parse>['values'], haInstance: string | undefined): Command {
  const { 'check-component': directory = '', config = '', json = false } = values;
  if (directory.trim() === '') throw new CommandLineError('--check-component needs a directory');
  for (const other of ['plan', 'diff', 'job-log'] as const) {
    if (values[other] !== undefined) throw new CommandLineError(`--${other} does not go with --check-component`);
  }
  return { action: 'check', directory, json, source: { configSpec: config.trim(), haInstance } };
}

function chooseAction(values: ReturnType<typeof parse>['values'], source: ConfigurationSource): Command {
  const jobLog = values['job-log'];
  if (values.plan && jobLog !== undefined) throw new CommandLineError('--job-log does not go with --plan');
  if (values.plan) return { action: 'plan', json: values.json ?? false, diff: values.diff ?? false, source };
  if (values.diff) throw new CommandLineError('--diff goes with --plan only');
  if (values.json) throw new CommandLineError('--json goes with --plan and --check-component only');
  if (jobLog === '') throw new CommandLineError('--job-log needs a file');
  return { action: 'run', jobLog, source };
}

function chooseHaInstance(option: string | undefined, positionals: readonly string[]): string | undefined {
  const given = [...(option === undefined ? [] : [option]), ...positionals];
  if (given.length > 1) throw new CommandLineError(`more than one HA instance is given: ${given.join(', ')}`);
  return given[0]?.trim() === '' ? undefined : given[0];
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new CommandLineError(text.split(/\. To specify|\n/)[0] ?? text);
  }
}
