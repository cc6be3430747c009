// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join, resolve } from 'node:path';
import { LogDirectoryMissingError, UsageError } from '../cli-errors.ts';
import type { CommandAction, ConfigurationOptions, LauncherOptions } from '../command-context.ts';
import { openInstance } from '../configuration.ts';
import { runForeground } from '../foreground.ts';
import { printAccepted, remoteOf, withLauncher } from './launcher-connection.ts';

export interface StartOptions extends ConfigurationOptions, LauncherOptions {
  readonly target?: string | undefined;
}

/** Starts a component of a running HA instance or, without a target, the HA instance itself in the foreground. */
export const start: CommandAction<StartOptions> = async (context, options) => {
  const { target } = options;
  if (target === undefined && remoteOf(options))
    throw new UsageError('a whole HA instance cannot be started with --control');
  if (target === undefined) return startHaInstance(context, options);
  if (options.config !== undefined || options.instanceDir !== undefined)
    throw new UsageError('--config does not go with a target, the running launcher has its own');
  return withLauncher(options, async (client) => {
    const message = await client.start(target);
    return printAccepted(context, options, { haInstance: client.record.haInstance, message });
  });
};

const startHaInstance: CommandAction<StartOptions> = async (context, options) => {
  const instance = await openInstance(context, options);
  const logDirectory = instance.config.zowe?.logDirectory;
  if (!logDirectory) throw new LogDirectoryMissingError();
  return runForeground(context, {
    config: instance.loaded.spec,
    haInstance: instance.id,
    jobLog: join(resolve(logDirectory), `zowe-launcher-${instance.id}.log`),
    json: options.json,
  });
};
