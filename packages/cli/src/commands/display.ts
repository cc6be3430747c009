// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { connectLauncher, type ControlClient, findLaunchers, type HaInstanceStatus } from '@zowe-ha/launcher/control';
import type { CommandAction, CommandContext, CommonOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';
import { statusLines, type StatusNotes } from '../status-table.ts';
import { createStatusView, notesData } from '../status-view.ts';
import { withLauncher } from './launcher-connection.ts';

export interface DisplayOptions extends CommonOptions {
  readonly watch?: boolean;
}

/** Shows the component instances of an HA instance; for people also those of several HA instances, one table each. */
export const display: CommandAction<DisplayOptions> = async (context, options) => {
  if (options.watch) return watch(context, options);
  const records = findLaunchers();
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
  const status = await client.display();
  const notes = notesOf(client);
  printResult(context, options.json, {
    data: { ...status, ...notesData(notes) },
    text: renderStatus(context, status, notes),
  });
  return exitCodes.ok;
}

function renderStatus(context: CommandContext, status: HaInstanceStatus, notes: StatusNotes): string {
  const color = context.stdout.isTTY === true && !context.environment['NO_COLOR'];
  return statusLines(status, notes, { color }).join('\n');
}

function notesOf({ record }: ControlClient): StatusNotes {
  return { frontUrl: record.frontUrl, jobLog: record.jobLog };
}

const watch: CommandAction<DisplayOptions> = (context, options) =>
  withLauncher(options, async (client) => {
    const view = createStatusView(context, { json: options.json });
    const notes = notesOf(client);
    const endListening = context.onInterrupt(() => client.close());
    try {
      await client.watch((status) => view.update(status, notes));
      await client.closed;
      return exitCodes.ok;
    } finally {
      endListening();
      view.close();
    }
  });
