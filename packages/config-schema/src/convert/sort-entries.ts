// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConversionEntry } from './conversion.ts';

/** The report in the order of the files, as they first appear in it, and of their lines; what has no line comes first. */
export function sortEntries(entries: readonly ConversionEntry[]): ConversionEntry[] {
  const files = [...new Set(entries.map(({ location }) => location.file))];
  const rank = ({ location }: ConversionEntry) => [files.indexOf(location.file), location.line ?? 0] as const;
  return [...entries].sort((a, b) => {
    const [fileA, lineA] = rank(a);
    const [fileB, lineB] = rank(b);
    return fileA - fileB || lineA - lineB;
  });
}
