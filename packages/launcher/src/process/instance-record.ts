// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIdentity } from '../ownership/claim.ts';
import { fileNameOf, instanceLabel } from './instance-environment.ts';
import type { ProcessIdentity } from './process-table.ts';

/** What a later launcher needs to find a component instance again. `process` is the leader of its process group. */
export interface InstanceRecord {
  readonly component: string;
  readonly number: number;
  readonly haInstance: string;
  readonly process: ProcessIdentity;
  readonly group: number;
  readonly port: number | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly launcherPid: number;
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
  const fileOf = (component: string, number: number): string =>
    join(directory, `${fileNameOf(instanceLabel(component, number))}.json`);
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
    remove: (component, number) => rmSync(fileOf(component, number), { force: true }),
    removeFile: (file) => rmSync(file, { force: true }),
    all: () => list(directory).map((name) => readRecord(join(directory, name))),
  };
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function readRecord(file: string): StoredRecord {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<InstanceRecord> | null;
    return isRecord(value) ? { file, record: value } : { file, problem: 'members are missing or of a wrong type' };
  } catch (error) {
    return { file, problem: error instanceof Error ? error.message : String(error) };
  }
}

function isRecord(value: Partial<InstanceRecord> | null): value is InstanceRecord {
  if (typeof value !== 'object' || value === null) return false;
  const numbers = [value.number, value.group, value.startedAt, value.launcherPid];
  const texts = [value.component, value.haInstance];
  return (
    numbers.every((each) => Number.isSafeInteger(each)) &&
    texts.every((each) => typeof each === 'string') &&
    isIdentity(value.process ?? null)
  );
}
