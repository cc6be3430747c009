// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { setTimeout as delay } from 'node:timers/promises';
import type { ControlClient } from '@zowe-ha/launcher/control';
import type { CommandAction, CommandContext, LauncherOptions } from '../command-context.ts';
import { printAccepted, withLauncher } from './launcher-connection.ts';

export interface StopOptions extends LauncherOptions {
  readonly target?: string | undefined;
}

const pollMs = 20;
const processEndMs = 5_000;

/** Stops a component or, without a target, the whole HA instance; the latter waits for the end of the launcher. */
export const stop: CommandAction<StopOptions> = (context, options) =>
  withLauncher(options, async (client) => {
    const { haInstance } = client.record;
    if (options.target !== undefined) {
      return printAccepted(context, options, { haInstance, message: await client.stop(options.target) });
    }
    return shutDown(context, options, client);
  });

async function shutDown(context: CommandContext, options: StopOptions, client: ControlClient): Promise<number> {
  const { haInstance, pid } = client.record;
  const message = await client.shutdown();
  await client.closed;
  // The connection ends a little before the process does. A parent that never collects it must not make this endless.
  const deadline = performance.now() + processEndMs;
  while (!client.isRemote && isInProcessTable(pid) && performance.now() < deadline) await delay(pollMs);
  return printAccepted(context, options, { haInstance, message: `${message}\nHA instance ${haInstance} has ended.` });
}

function isInProcessTable(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
