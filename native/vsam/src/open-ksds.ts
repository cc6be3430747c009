// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { loadBinding } from './binding.ts';
import { Connection } from './connection.ts';
import { ConnectedKsds, type Durability, type Ksds } from './ksds.ts';
import type { NativeSettings } from './native-module.ts';
import { VsamError } from './vsam-error.ts';
import type { ReplyReader } from './wire.ts';

export interface KsdsOptions {
  /** The data set's directory (on z/OS: a DD name or a data set name). */
  readonly path: string;
  /** 1 to 255. */
  readonly keyLength: number;
  /** Maximum record length as VSAM counts it, the key included: keyLength + 20 to 32760. */
  readonly recordLength: number;
  /** Make the data set if it is missing; its directory's parent must exist. Default false. */
  readonly create?: boolean | undefined;
  readonly durability: Durability;
  /** Unanswered requests from which on operations reject with code BUSY. Default 16384. */
  readonly queueLimit?: number | undefined;
  /** First size in bytes; it grows as needed. Default 64 MiB of address space, not of disk. */
  readonly space?: number | undefined;
}

const maxKeyLength = 255;
const headerRecordLength = 20;
const maxRecordLength = 32_760;
const maxQueueLimit = 1_000_000;
const maxSpace = 0xffff_0000;

/** Whether the addon can be loaded; `vsamUnavailableReason` says why not. */
export function vsamAvailable(): boolean {
  return 'module' in loadBinding();
}

/** Why the addon cannot be loaded, or undefined when it can. */
export function vsamUnavailableReason(): string | undefined {
  const binding = loadBinding();
  return 'unavailable' in binding ? binding.unavailable : undefined;
}

/** Opens a data set; close it. Rejects with VsamError: MISSING, MISMATCH, VERSION, DAMAGED, NAMESPACE, NOT_AUTHORIZED, ... */
export async function openKsds(options: KsdsOptions): Promise<Ksds> {
  const settings = settingsOf(options);
  const binding = loadBinding();
  if ('unavailable' in binding) throw new VsamError('UNAVAILABLE', 'open', { text: binding.unavailable });
  const { connection, about } = await Connection.open(binding.module, settings, readAbout);
  const { path, keyLength, recordLength, durability } = options;
  return new ConnectedKsds(connection, { path, keyLength, recordLength, durability, ...about });
}

function readAbout(reply: ReplyReader): { version: number; dataLength: number; engine: string } {
  const bytes = reply.payload;
  return { version: bytes.readUInt32LE(0), dataLength: bytes.readUInt32LE(4), engine: bytes.toString('latin1', 8) };
}

function settingsOf(options: KsdsOptions): NativeSettings {
  const { path, keyLength, recordLength, durability, create = false, queueLimit = 16_384, space = 0 } = options;
  if (typeof path !== 'string' || path === '' || path.includes('\0')) invalid('path', path, 'the name of a directory');
  checkInteger('keyLength', keyLength, [1, maxKeyLength]);
  checkInteger('recordLength', recordLength, [keyLength + headerRecordLength, maxRecordLength]);
  checkInteger('queueLimit', queueLimit, [1, maxQueueLimit]);
  checkInteger('space', space, [0, maxSpace]);
  if (typeof create !== 'boolean') invalid('create', create, 'true or false');
  // The type allows two values only; what comes from a configuration file may be anything.
  if (!['process', 'full'].includes(durability)) invalid('durability', durability, "'process' or 'full'");
  return { path, keyLength, recordLength, durability: durability === 'full' ? 1 : 0, create, queueLimit, space };
}

function checkInteger(name: string, value: number, [least, most]: readonly [number, number]): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  invalid(name, value, `an integer from ${least} to ${most}`);
}

function invalid(name: string, value: unknown, wanted: string): never {
  throw new VsamError('INVALID', 'open', { text: `${name} is ${JSON.stringify(value)}, not ${wanted}` });
}
