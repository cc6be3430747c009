// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isIdentity } from '../ownership/claim.ts';
import { readSmallFile } from '../ownership/small-file.ts';
import { fileNameOf, instanceLabel } from './instance-environment.ts';
import { isTagOf } from './instance-tag.ts';
import type { ProcessIdentity } from './process-table.ts';

/** What a later launcher needs to find a component instance again. `process` is the leader of its process group. */
export interface InstanceRecord {
  readonly component: string;
  readonly number: number;
  readonly haInstance: string;
  readonly process: ProcessIdentity;
  readonly group: number;
  /** What all its processes carry in their environment. */
  readonly tag: string;
  /** The start script that was run. */
  readonly command: string;
  /** Of the configuration that it was started with (adoption/generation.ts). */
  readonly generation: string;
  readonly port: number | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Who supervises it. */
  readonly launcher: ProcessIdentity;
}

/** A record, or why the file is none. */
export type StoredRecord =
  { readonly file: string; readonly record: InstanceRecord } | { readonly file: string; readonly problem: string };

/** The records of one HA instance, one file per component instance. */
export interface InstanceRecords {
  /** Replaces the record; renamed into place, so that it is never half-written. Not synced: after a power loss nothing runs. Throws what the file system says. */
  write(record: InstanceRecord): void;
  remove(component: string, number: number): void;
  removeFile(file: string): void;
  all(): StoredRecord[];
}

/** The records below the directory, which is made when the first is written. */
export function createInstanceRecords(directory: string): InstanceRecords {
  const fileOf = (component: string, number: number): string => join(directory, recordName(component, number));
  return {
    write(record) {
      const file = fileOf(record.component, record.number);
      const temporary = `${file}.new`;
      const text = `${JSON.stringify(record)}\n`;
      try {
        writeFileSync(temporary, text, { mode: 0o600 });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        mkdirSync(directory, { recursive: true, mode: 0o700 });
        writeFileSync(temporary, text, { mode: 0o600 });
      }
      renameSync(temporary, file);
    },
    remove: (component, number) => removeQuietly(fileOf(component, number)),
    removeFile: removeQuietly,
    all: () => list(directory).map((name) => readRecord(join(directory, name))),
  };
}

function recordName(component: string, number: number): string {
  return `${fileNameOf(instanceLabel(component, number))}.json`;
}

/** A record that cannot be removed, for example because the file system is read-only, must not end the supervision. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true, recursive: true });
  } catch {
    // A later launcher finds that the process of the record has ended.
  }
}

/** What ends otherwise was being written, or belongs to somebody else. */
function list(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => name.endsWith('.json') || name.endsWith('.json.new'));
  } catch {
    return [];
  }
}

function readRecord(file: string): StoredRecord {
  try {
    const value = JSON.parse(readSmallFile(file)) as Partial<InstanceRecord> | null;
    if (!isRecord(value)) return { file, problem: 'members are missing or of a wrong type' };
    const problem = contradictionIn(value, basename(file));
    return problem === undefined ? { file, record: value } : { file, problem };
  } catch (error) {
    return { file, problem: error instanceof Error ? error.message : String(error) };
  }
}

function isRecord(value: Partial<InstanceRecord> | null): value is InstanceRecord {
  if (typeof value !== 'object' || value === null) return false;
  const numbers = [value.number, value.group, value.startedAt, value.port ?? 1];
  const texts = [value.component, value.haInstance, value.tag, value.command, value.generation];
  return (
    numbers.every((each) => Number.isSafeInteger(each)) &&
    texts.every((each) => typeof each === 'string') &&
    isIdentity(value.process ?? null) &&
    isIdentity(value.launcher ?? null)
  );
}

/** What a launcher would never have written: somebody changed or copied the file. */
function contradictionIn(record: InstanceRecord, name: string): string | undefined {
  const label = instanceLabel(record.component, record.number);
  if (name !== recordName(record.component, record.number)) return `its file is not the one of ${label}`;
  if (record.group !== record.process.pid) return 'its process is not the leader of its group';
  // Signals to 0, 1 and negative numbers would go to many.
  if (record.group <= 1) return `${record.group} is no process that was started`;
  if (!isTagOf(record.tag, record.haInstance, label)) return `its tag is not one of ${label}`;
  return undefined;
}
