// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Finding } from '../finding.ts';
import { readMessages } from './messages.ts';
import { compareSharedChecksums, sharedChecksum, type SharedChecksum, type SharedRecord } from './shared-checksum.ts';
import { checkSharedDirectory, sharedDirectoryOf } from './shared-directory.ts';
import { readSharedRecords, writeSharedRecord } from './shared-records.ts';

/** Who looks at a shared directory, and what for. */
export interface SharedView {
  /** The HA instance of this system. */
  readonly haInstance: string;
  /** All that should see the same. */
  readonly haInstances: readonly string[];
  /** Whether a record is left for the others. */
  readonly record?: boolean;
  readonly now: Date;
}

/** The state of a shared directory, as far as it can be used. */
export interface SharedReport {
  readonly directory: string;
  /** What this system sees now. */
  readonly checksum?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly records: readonly SharedRecord[];
  readonly findings: readonly Finding[];
}

/** Checks a shared directory, and compares what this system sees in it with what the others have recorded. */
export function reportSharedDirectory(directory: string, view: SharedView): SharedReport {
  const problems = checkSharedDirectory(directory, { writable: view.record ? ['.'] : [] });
  if (problems.some(({ id }) => unusable.has(id))) return { directory, records: [], findings: problems };
  if (view.record) writeSharedRecord(directory, view.haInstance, view.now);
  const seen = sharedChecksum(directory);
  const { records, findings } = readSharedRecords(directory);
  const current = { ...seen, haInstance: `${view.haInstance} (now)`, recordedAt: view.now.toISOString() };
  // Nobody is missed where nobody records.
  const expected = records.length > 0 ? view.haInstances : [];
  const compared = compareSharedChecksums([...records, current], expected);
  return { directory, ...seen, records, findings: [...problems, ...findings, ...compared] };
}

const unusable: ReadonlySet<string> = new Set([readMessages.sharedMissing.id, readMessages.sharedNotAccessible.id]);

/** The checksum of the directory that this configuration shares with other systems; undefined where it has none that can be read. */
export function sharedStateOf(loaded: {
  readonly sources: readonly string[];
}): (SharedChecksum & { readonly directory: string }) | undefined {
  const directory = sharedDirectoryOf(loaded);
  if (directory === undefined || checkSharedDirectory(directory).some(({ id }) => unusable.has(id))) return undefined;
  return { directory, ...sharedChecksum(directory) };
}
