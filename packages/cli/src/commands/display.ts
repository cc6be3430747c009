// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  connectLauncher,
  type ControlClient,
  findLaunchers,
  type HaInstanceStatus,
  selectInstances,
} from '@zowe-ha/launcher/control';
import { TargetUnknownError } from '../cli-errors.ts';
import type { CommandAction, CommandContext, LauncherOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';
import { statusLines, type StatusNotes } from '../status-table.ts';
import { createStatusView, notesData } from '../status-view.ts';
import { withLauncher } from './launcher-connection.ts';

export interface DisplayOptions extends LauncherOptions {
  readonly target?: string | undefined;
  readonly detail?: boolean;
  readonly watch?: boolean;
}

/** Shows the component instances of an HA instance; for people also those of several HA instances, one table each. */
export const display: CommandAction<DisplayOptions> = async (context, options) => {
  if (options.watch) return watch(context, options);
  const records = options.control === undefined ? findLaunchers() : [];
  const showsSeveral = records.length > 1 && options.haInstance === undefined && !options.json;
  if (!showsSeveral) return withLauncher(options, async (client) => printStatus(context, options, client));
  for (const [index, record] of records.entries()) {
    if (index > 0) context.stdout.write('\n');
    const client = await connectLauncher({ record });
    await printStatus(context, options, client).finally(() => client.close());
  }
  return exitCodes.ok;
};

async function printStatus(context: CommandContext, options: DisplayOptions, client: ControlClient): Promise<number> {
  const whole = await client.display();
  checkTarget(whole, options.target);
  const status = onlyTarget(whole, options.target);
  const notes = notesOf(client);
  const color = context.stdout.isTTY === true && !context.environment['NO_COLOR'];
  printResult(context, options.json, {
    data: { ...status, ...notesData(notes) },
    text: statusLines(status, notes, { color, detail: options.detail ?? false }).join('\n'),
  });
  return exitCodes.ok;
}

/** The status with the component instances that the target means, and their components. */
function onlyTarget(status: HaInstanceStatus, target: string | undefined): HaInstanceStatus {
  if (target === undefined) return status;
  const instances = selectInstances(target, status.instances);
  const isShown = ({ name }: { name: string }) => instances.some(({ component }) => component === name);
  return { ...status, components: (status.components ?? []).filter(isShown), instances };
}

function checkTarget(status: HaInstanceStatus, target: string | undefined): void {
  const { haInstance, instances } = onlyTarget(status, target);
  if (target !== undefined && instances.length === 0) throw new TargetUnknownError(target, haInstance);
}

function notesOf({ record }: ControlClient): StatusNotes {
  return { frontUrl: record.frontUrl, jobLog: record.jobLog };
}

const watch: CommandAction<DisplayOptions> = (context, options) =>
  withLauncher(options, async (client) => {
    const view = createStatusView(context, { json: options.json, detail: options.detail });
    const notes = notesOf(client);
    const endListening = context.onInterrupt(() => client.close());
    try {
      // A target that is not known is said before anything is shown; one that a refresh takes away just is no longer there.
      checkTarget(await client.display(), options.target);
      await client.watch((status) => view.update(onlyTarget(status, options.target), notes));
      await client.closed;
      return exitCodes.ok;
    } finally {
      endListening();
      view.close();
    }
  });
