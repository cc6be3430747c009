// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { RefreshResult } from '@zowe-ha/launcher/control';
import type { CommandAction, LauncherOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';
import { withLauncher } from './launcher-connection.ts';

/** Has the launcher read its configuration again, and shows what that led to. */
export const refresh: CommandAction<LauncherOptions> = (context, options) =>
  withLauncher(options, async (client) => {
    const result = await client.refresh();
    const data = { haInstance: client.record.haInstance, accepted: true, ...result };
    printResult(context, options.json, { data, text: renderRefresh(result) });
    return exitCodes.ok;
  });

function renderRefresh(result: RefreshResult): string {
  const kinds = ['started', 'stopped', 'restarted'] as const;
  const lines = kinds.flatMap((kind) => (result[kind].length > 0 ? [`${kind}: ${result[kind].join(', ')}`] : []));
  return [result.message, ...lines].join('\n');
}
