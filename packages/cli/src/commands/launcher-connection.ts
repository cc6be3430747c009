// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { connectLauncher, type ControlClient } from '@zowe-ha/launcher/control';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';

/** Runs an action on the launcher of the HA instance that the options name, or of the only one. */
export async function withLauncher<T>(
  options: CommonOptions,
  action: (client: ControlClient) => Promise<T>,
): Promise<T> {
  const client = await connectLauncher({ haInstance: options.haInstance });
  try {
    return await action(client);
  } finally {
    client.close();
  }
}

/** Prints the launcher's answer to a request it has accepted. */
export function printAccepted(
  context: CommandContext,
  options: CommonOptions,
  answer: { haInstance: string; message: string },
): number {
  const { haInstance, message } = answer;
  printResult(context, options.json, { data: { haInstance, accepted: true, message }, text: message });
  return exitCodes.ok;
}
