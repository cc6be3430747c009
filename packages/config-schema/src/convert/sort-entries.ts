// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConversionEntry } from './conversion.ts';

/** The report without repetitions, which directories with one key store have, in the order of the files, as they first appear in it, and of their lines; what has no line comes first. */
export function sortEntries(entries: readonly ConversionEntry[]): ConversionEntry[] {
  const files = [...new Set(entries.map(({ location }) => location.file))];
  const rank = ({ location }: ConversionEntry) => [files.indexOf(location.file), location.line ?? 0] as const;
  const unique = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...unique.values()].sort((a, b) => {
    const [fileA, lineA] = rank(a);
    const [fileB, lineB] = rank(b);
    return fileA - fileB || lineA - lineB;
  });
}
