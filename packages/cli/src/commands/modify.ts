// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CommandAction, LauncherOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';
import { withLauncher } from './launcher-connection.ts';

/** Carries out what an operator would enter on the console, and prints what the console would show. */
export const modify: CommandAction<LauncherOptions> = (context, options) =>
  withLauncher(options, async (client) => {
    const { haInstance } = client.record;
    const lines = await client.modify((options.args ?? []).join(' '));
    printResult(context, options.json, { data: { haInstance, accepted: true, lines }, text: lines.join('\n') });
    return exitCodes.ok;
  });
