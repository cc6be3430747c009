// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NewFiles, saying, syncDirectory } from '../edit/write-file.ts';
import { createFinding, type Finding } from '../finding.ts';
import { normalizeHaInstanceId } from '../resolve/ha-instance-id.ts';
import { readMessages } from './messages.ts';
import { reading, readTextFile } from './read-text-file.ts';
import { sharedChecksum, type SharedRecord } from './shared-checksum.ts';

/** Below the shared directory; its name has no suffix of configuration, so that records are not part of what they record. */
const recordsDirectory = '.checksums';

/** No sysplex has as many systems. */
const maxRecords = 200;

/** The records that systems left in a shared directory, and what is no record. */
export function readSharedRecords(directory: string): {
  readonly records: SharedRecord[];
  readonly findings: Finding[];
} {
  const records: SharedRecord[] = [];
  const findings: Finding[] = [];
  for (const name of recordNames(directory)) {
    const file = join(directory, recordsDirectory, name);
    const record = parseRecord(file);
    if (record && `${record.haInstance}.json` === name) records.push(record);
    else findings.push(createFinding(readMessages.sharedRecordInvalid, [file], { location: { file } }));
  }
  return { records, findings };
}

/** Leaves a record of what this system sees now, for the others to compare; an earlier one of the HA instance is replaced as a whole. */
export function writeSharedRecord(directory: string, haInstanceId: string, now: Date): SharedRecord {
  const haInstance = normalizeHaInstanceId(haInstanceId);
  const record = { haInstance, recordedAt: now.toISOString(), ...sharedChecksum(directory) };
  const file = join(directory, recordsDirectory, `${haInstance}.json`);
  saying(file, () => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o770 });
    const written = new NewFiles();
    try {
      const text = Buffer.from(`${JSON.stringify(record, undefined, 2)}\n`);
      renameSync(written.create(`${file}.${process.pid}.tmp`, text, { mode: 0o640 }), file);
      syncDirectory(dirname(file));
    } catch (error) {
      written.remove();
      throw error;
    }
  });
  return record;
}

function recordNames(directory: string): string[] {
  const path = join(directory, recordsDirectory);
  if (!existsSync(path)) return [];
  const names = reading(path, () => readdirSync(path)).filter((name) => name.endsWith('.json'));
  return names.sort().slice(0, maxRecords);
}

function parseRecord(file: string): SharedRecord | undefined {
  try {
    const record: unknown = JSON.parse(readTextFile(file));
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is SharedRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { haInstance, recordedAt, checksum, files } = value as Partial<Record<keyof SharedRecord, unknown>>;
  return (
    typeof haInstance === 'string' &&
    typeof recordedAt === 'string' &&
    typeof checksum === 'string' &&
    /^[0-9a-f]{64}$/.test(checksum) &&
    typeof files === 'object' &&
    files !== null
  );
}
