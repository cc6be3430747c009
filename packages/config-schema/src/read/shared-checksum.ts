// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createFinding, type Finding } from '../finding.ts';
import { readMessages } from './messages.ts';
import { readFileBytes, reading } from './read-text-file.ts';

/** What one system sees of the configuration in the shared directory. */
export interface SharedChecksum {
  /** SHA-256 over names and content of the files, in hexadecimal. */
  readonly checksum: string;
  /** The SHA-256 of each file by its name. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the system of an HA instance saw, and when. */
export interface SharedRecord extends SharedChecksum {
  readonly haInstance: string;
  /** ISO 8601. */
  readonly recordedAt: string;
}

/** No shared directory has as many configuration files. */
const maxFiles = 100;

/** The names of the configuration files in a shared directory: YAML, and variables of Zowe v1. */
export function sharedFiles(directory: string): string[] {
  return reading(directory, () => readdirSync(directory))
    .filter((name) => /\.(?:ya?ml|env)$/.test(name) && !name.startsWith('.'))
    .filter((name) => statSync(join(directory, name), { throwIfNoEntry: false })?.isFile())
    .sort()
    .slice(0, maxFiles);
}

/** The checksum of the configuration in a shared directory; the bytes count, so that systems agree whatever code page they see. */
export function sharedChecksum(directory: string): SharedChecksum {
  const files = sharedFiles(directory).map((name) => [name, sha256(readFileBytes(join(directory, name)))] as const);
  return { checksum: sha256(files.map((file) => file.join('\0')).join('\n')), files: Object.fromEntries(files) };
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * What the records of several systems tell. `haInstances` are those that should have one: systems that do not share the directory do not
 * see each other's records either, so that one that is missing says as much as one that differs.
 */
export function compareSharedChecksums(
  records: readonly SharedRecord[],
  haInstances: readonly string[] = [],
): Finding[] {
  const recorded = new Set(records.map(({ haInstance }) => haInstance));
  const absent = haInstances.filter((id) => !recorded.has(id));
  const findings = absent.map((id) => createFinding(readMessages.sharedNotRecorded, [id], { location: {} }));
  if (new Set(records.map(({ checksum }) => checksum)).size <= 1) return findings;
  const seen = [...records]
    .sort((a, b) => (a.haInstance < b.haInstance ? -1 : 1))
    .map(({ haInstance, checksum, recordedAt }) => `${haInstance} ${checksum.slice(0, 12)} at ${recordedAt}`);
  const names = new Set(records.flatMap(({ files }) => Object.keys(files)));
  const differing = [...names].filter((name) => new Set(records.map(({ files }) => files[name])).size > 1).sort();
  const text = `${seen.join(', ')}; different: ${differing.join(', ')}`;
  return [createFinding(readMessages.sharedDiffers, [text], { location: {} }), ...findings];
}
