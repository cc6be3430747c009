// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { connectLauncher, findLaunchers } from '@zowe-ha/launcher/control';
import { LauncherEndedBySignalError } from './cli-errors.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-code.ts';
import { type LauncherEnd, type LauncherOptions, type LauncherProcess, startLauncher } from './launcher-process.ts';
import { printError } from './output.ts';
import { createStatusView, type StatusView } from './status-view.ts';

const pollMs = 50;

/** Runs an HA instance until its launcher ends, shows it meanwhile, and resolves with the launcher's exit code. */
export async function runForeground(
  context: CommandContext,
  options: LauncherOptions & { json?: boolean | undefined },
): Promise<number> {
  const { haInstance, json } = options;
  const view = createStatusView(context, { json });
  view.note(`Starting HA instance ${haInstance}; job log ${options.jobLog}`);
  const launcher = await startLauncher(options);
  let interrupted = false;
  const endListening = context.onInterrupt(() => {
    if (!interrupted)
      view.note(
        `Stopping HA instance ${haInstance} in order; this takes as long as its components need, at most the stop grace.`,
      );
    interrupted = true;
    launcher.terminate();
  });
  try {
    await follow(launcher, view, haInstance);
    const end = await launcher.ended;
    view.close();
    return report(context, end, { haInstance, interrupted, json });
  } finally {
    endListening();
    view.close();
    if (!launcher.hasEnded) launcher.terminate();
    await launcher.ended;
  }
}

/** Shows every change until the launcher ends; a broken connection is made again. */
async function follow(launcher: LauncherProcess, view: StatusView, haInstance: string): Promise<void> {
  const stop = `Ctrl-C, or: zowe-ha stop --ha-instance ${haInstance}`;
  while (!launcher.hasEnded) {
    const record = findLaunchers().find(({ pid }) => pid === launcher.pid);
    if (record) {
      const notes = { frontUrl: record.frontUrl, jobLog: record.jobLog, stop };
      // A launcher that does not answer yet, or has just ended, is not an error here: its end is.
      const client = await connectLauncher({ record }).catch(() => undefined);
      await client?.watch((status) => view.update(status, notes)).catch(() => undefined);
      await client?.closed;
    }
    await Promise.race([launcher.ended, delay(pollMs)]);
  }
}

interface ReportOptions {
  readonly haInstance: string;
  readonly interrupted: boolean;
  readonly json?: boolean | undefined;
}

function report(context: CommandContext, end: LauncherEnd, { haInstance, interrupted, json }: ReportOptions): number {
  const code = exitCodeOfEnd(end, interrupted);
  if (json) context.stdout.write(`${JSON.stringify({ ended: { exitCode: code, signal: end.signal } })}\n`);
  if (end.errors) context.stderr.write(end.errors);
  if (end.signal && code !== exitCodes.ok)
    printError(context, false, new LauncherEndedBySignalError(haInstance, end.signal));
  if (!json && end.code === exitCodes.ok) context.stdout.write(`HA instance ${haInstance} has ended.\n`);
  if (!json && end.code === exitCodes.killed)
    context.stdout.write(`HA instance ${haInstance} has ended; not everything did so in time, and was killed.\n`);
  return code;
}

/** A launcher that is asked to stop before it listens to signals has started nothing yet: that is an orderly end. */
function exitCodeOfEnd({ code, signal }: LauncherEnd, interrupted: boolean): number {
  if (signal === 'SIGTERM' && interrupted) return exitCodes.ok;
  return code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
}
