// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { connectLauncher, type ControlClient, type RemoteLauncher } from '@zowe-ha/launcher/control';
import { readFileSync } from 'node:fs';
import { CredentialUnreadableError, UsageError } from '../cli-errors.ts';
import type { CommandContext, LauncherOptions } from '../command-context.ts';
import { exitCodes } from '../exit-code.ts';
import { printResult } from '../output.ts';

/** Runs an action on the launcher of the HA instance that the options name, or of the only one. */
export async function withLauncher<T>(
  options: LauncherOptions,
  action: (client: ControlClient) => Promise<T>,
): Promise<T> {
  const client = await connectLauncher({ haInstance: options.haInstance, remote: remoteOf(options) });
  try {
    return await action(client);
  } finally {
    client.close();
  }
}

/** Prints the launcher's answer to a request it has accepted. */
export function printAccepted(
  context: CommandContext,
  options: LauncherOptions,
  answer: { haInstance: string; message: string },
): number {
  const { haInstance, message } = answer;
  printResult(context, options.json, { data: { haInstance, accepted: true, message }, text: message });
  return exitCodes.ok;
}

/** The launcher on another system that the options name; undefined: one of this system. Throws UsageError and CredentialUnreadableError. */
export function remoteOf(options: LauncherOptions): RemoteLauncher | undefined {
  const { control, cert, key, ca } = options;
  if (control === undefined) {
    const given = (['cert', 'key', 'ca'] as const).find((name) => options[name] !== undefined);
    if (given === undefined) return undefined;
    throw new UsageError(`--${given} goes with --control only`);
  }
  const place = parsePlace(control);
  if (cert === undefined || key === undefined || ca === undefined) {
    throw new UsageError('--control needs --cert, --key and --ca');
  }
  const [certText, keyText] = [readCredential('--cert', cert), readCredential('--key', key)];
  return { ...place, cert: certText, key: keyText, ca: readCredential('--ca', ca) };
}

/** `host:port`, or `[address]:port` for an address with colons. */
function parsePlace(text: string): { host: string; port: number } {
  const { host, address, port } =
    /^(?:\[(?<address>[\da-f:.]+)\]|(?<host>[^[\]:\s]+)):(?<port>\d{1,5})$/i.exec(text)?.groups ?? {};
  const found = host ?? address;
  const number = Number(port);
  if (found === undefined || number < 1 || number > 65_535) throw new UsageError(`"${text}" is not a host:port`);
  return { host: found, port: number };
}

function readCredential(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CredentialUnreadableError(option, file, error as Error);
  }
}
