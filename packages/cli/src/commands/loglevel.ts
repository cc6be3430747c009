// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { operatorLogLevels } from '@zowe-ha/launcher/control';
import { UsageError } from '../cli-errors.ts';
import type { CommandAction, LauncherOptions } from '../command-context.ts';
import { printAccepted, withLauncher } from './launcher-connection.ts';

export interface LogLevelOptions extends LauncherOptions {
  /** The level, as it was typed. */
  readonly target?: string | undefined;
}

/** Shows what the launcher logs, or changes it until the launcher ends. */
export const logLevel: CommandAction<LogLevelOptions> = async (context, options) => {
  const { target: wanted } = options;
  const level = operatorLogLevels.find((each) => each === wanted?.toLowerCase());
  if (wanted !== undefined && level === undefined) {
    throw new UsageError(`"${wanted}" is none of ${operatorLogLevels.join(', ')}`);
  }
  return withLauncher(options, async (client) => {
    const message = await client.logLevel(level);
    return printAccepted(context, options, { haInstance: client.record.haInstance, message });
  });
};
