// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { UsageError } from '../cli-errors.ts';
import type { CommandAction, LauncherOptions } from '../command-context.ts';
import { printAccepted, withLauncher } from './launcher-connection.ts';

export interface KillOptions extends LauncherOptions {
  readonly target?: string | undefined;
}

/** Sends SIGKILL to a component instance or, with an HA instance and no target, to all of it, the launcher included. */
export const kill: CommandAction<KillOptions> = async (context, options) => {
  const { target, haInstance } = options;
  if (target === undefined && haInstance === undefined) {
    throw new UsageError(
      'kill needs a component instance such as sample-app#1, or --ha-instance for a whole HA instance',
    );
  }
  return withLauncher(options, async (client) => {
    const message = await client.kill(target ?? 'all');
    return printAccepted(context, options, { haInstance: client.record.haInstance, message });
  });
};
