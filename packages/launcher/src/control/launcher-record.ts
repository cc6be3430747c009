// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZoweError } from '@zowe-ha/messages';
import { controlMessages } from '../messages-control.ts';
import { processStartTime } from '../process/process-table.ts';

/** Node cuts longer paths of UNIX domain sockets without saying so (sun_path has 108 bytes with its end). */
const maxSocketPathBytes = 107;
const orphanAgeMs = 60_000;

/** What is known about a running launcher without asking it; kept beside its control socket. */
export interface LauncherRecord {
  readonly haInstance: string;
  /** The workspace; the same HA instance id in another workspace is another HA instance. */
  readonly workspace: string;
  readonly pid: number;
  /** Start time of the process, as the process table tells it: pids are used again. */
  readonly startTime: string;
  readonly configSpec: string;
  readonly jobLog?: string;
  /** Where users go, when the configuration says so. */
  readonly frontUrl?: string;
}

export class SocketPathTooLongError extends ZoweError {
  constructor(path: string) {
    super(controlMessages.socketPathTooLong, [path, Buffer.byteLength(path), maxSocketPathBytes]);
  }
}

/** Path of the control socket of an HA instance; throws when the system would cut it. */
export function socketPath(systemDirectory: string, record: LauncherRecord): string {
  const path = join(systemDirectory, `${recordName(record)}.sock`);
  if (Buffer.byteLength(path) > maxSocketPathBytes) throw new SocketPathTooLongError(path);
  return path;
}

/** Makes a launcher known. */
export function writeLauncherRecord(systemDirectory: string, record: LauncherRecord): void {
  const file = recordPath(systemDirectory, record);
  const temporary = `${file}.${record.pid}`;
  writeFileSync(temporary, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  renameSync(temporary, file);
}

/** Makes a launcher unknown. */
export function removeLauncherRecord(systemDirectory: string, record: LauncherRecord): void {
  rmSync(recordPath(systemDirectory, record), { force: true });
}

/** The records of all launchers that run; what dead ones left behind is removed on the way. */
export function readLauncherRecords(systemDirectory: string): LauncherRecord[] {
  const running: LauncherRecord[] = [];
  const names = listDirectory(systemDirectory);
  for (const name of names.filter((each) => /^[0-9a-f]{16}\.json$/.test(each))) {
    const file = join(systemDirectory, name);
    const record = readRecord(file);
    if (record && isRunning(record)) running.push(record);
    else removeFiles(file.replace(/\.json$/, '.sock'), file);
  }
  removeOrphanSockets(systemDirectory, names);
  return running.sort(byName);
}

function byName(one: LauncherRecord, other: LauncherRecord): number {
  return one.haInstance.localeCompare(other.haInstance) || one.workspace.localeCompare(other.workspace);
}

/** A launcher that died between opening its socket and writing its record left a socket alone. */
function removeOrphanSockets(systemDirectory: string, names: readonly string[]): void {
  for (const name of names.filter((each) => /^[0-9a-f]{16}\.sock$/.test(each))) {
    if (names.includes(name.replace(/\.sock$/, '.json'))) continue;
    const file = join(systemDirectory, name);
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > orphanAgeMs) removeFiles(file);
  }
}

function removeFiles(...files: string[]): void {
  for (const file of files) rmSync(file, { force: true });
}

function isRunning(record: LauncherRecord): boolean {
  return processStartTime(record.pid) === record.startTime;
}

/** A name of this very process: whoever removes what a dead launcher left can never hit its successor. */
function recordName({ haInstance, workspace, pid, startTime }: LauncherRecord): string {
  const identity = [haInstance, workspace, pid, startTime].join('\0');
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}

function recordPath(systemDirectory: string, record: LauncherRecord): string {
  return join(systemDirectory, `${recordName(record)}.json`);
}

/** Somebody else's directory has nothing for us, whatever is in it. */
function listDirectory(directory: string): string[] {
  try {
    return statSync(directory).uid === process.getuid?.() ? readdirSync(directory) : [];
  } catch {
    return [];
  }
}

function readRecord(file: string): LauncherRecord | undefined {
  try {
    if (statSync(file).uid !== process.getuid?.()) return undefined;
    const value = JSON.parse(readFileSync(file, 'utf8')) as LauncherRecord;
    return typeof value.haInstance === 'string' && Number.isSafeInteger(value.pid) ? value : undefined;
  } catch {
    return undefined;
  }
}
