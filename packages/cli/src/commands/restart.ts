// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CommandAction, LauncherOptions } from '../command-context.ts';
import { printAccepted, withLauncher } from './launcher-connection.ts';

export interface RestartOptions extends LauncherOptions {
  readonly target?: string | undefined;
  readonly roll?: boolean;
}

/** Stops and starts a component; with `--roll` one instance after the other, waiting for the end of it. */
export const restart: CommandAction<RestartOptions> = (context, options) =>
  withLauncher(options, async (client) => {
    const message = await client.restart(options.target ?? '', { roll: options.roll ?? false });
    return printAccepted(context, options, { haInstance: client.record.haInstance, message });
  });
