// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CommandAction, LauncherOptions } from '../command-context.ts';
import { printAccepted, withLauncher } from './launcher-connection.ts';

export interface HoldOptions extends LauncherOptions {
  readonly target?: string | undefined;
}

/** When it ends it stays down. */
export const hold = commandOn('hold');
/** It is restarted again when it ends. */
export const release = commandOn('release');
/** Its failures so far no longer count. */
export const reset = commandOn('reset');

function commandOn(verb: 'hold' | 'release' | 'reset'): CommandAction<HoldOptions> {
  return (context, options) =>
    withLauncher(options, async (client) => {
      const message = await client[verb](options.target ?? '');
      return printAccepted(context, options, { haInstance: client.record.haInstance, message });
    });
}
