// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatLocation } from '@zowe-ha/messages';
import type { ConversionEntry, ConversionOutcome } from './conversion.ts';

const titles: readonly (readonly [ConversionOutcome, string])[] = [
  ['needsPerson', 'Needs a person'],
  ['converted', 'Converted'],
  ['dropped', 'Dropped'],
];

/** The report of a conversion as a table for people; no value is in it. */
export function renderConversionReport(entries: readonly ConversionEntry[]): string {
  const rows = entries.map((entry) => ({ outcome: entry.outcome, cells: cellsOf(entry) }));
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map(({ cells }) => cells[column]?.length ?? 0), 0));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return titles
    .map(([outcome, title]) => {
      const chosen = rows.filter((row) => row.outcome === outcome);
      return [`${title}: ${chosen.length}`, ...chosen.map(({ cells }) => `  ${line(cells)}`)].join('\n');
    })
    .join('\n\n');
}

function cellsOf({ key, to, why, location }: ConversionEntry): string[] {
  const { file, line } = location;
  return [
    key,
    to ?? '-',
    formatLocation({ ...(file !== undefined && { file }), ...(line !== undefined && { line }) }),
    why,
  ];
}

/** How many entries of the report have each outcome. */
export function countOutcomes(entries: readonly ConversionEntry[]): Readonly<Record<ConversionOutcome, number>> {
  const count = (outcome: ConversionOutcome): number => entries.filter((entry) => entry.outcome === outcome).length;
  return { converted: count('converted'), needsPerson: count('needsPerson'), dropped: count('dropped') };
}
