// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Option, type Command } from 'commander';
import type { CommandAction, CommonOptions } from './command-context.ts';
import type { examples } from './help.ts';

/** The full name of a command, without `zowe-ha`. */
export type CommandName = keyof typeof examples;
/** Loads the implementation when the command is run: most commands need little of what others need. */
type Load<Options> = () => Promise<CommandAction<Options>>;
/** Adds a command below `parent`, with the options and the help that all commands have. */
export type Add = <Options extends CommonOptions>(parent: Command, name: CommandName, load: Load<Options>) => Command;

/** The option that names the configuration. */
export const configOption = () =>
  new Option(
    '-c, --config <spec>',
    'a path, or FILE(path):FILE(path), left overrides right (default: variable CONFIG)',
  );

/** The option that names an instance directory of Zowe v1, or one with zowe.yaml. */
export const instanceDirOption = () =>
  new Option('--instance-dir <dir>', 'directory with instance.env or zowe.yaml (default: variable INSTANCE_DIR)');
