// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatLocation } from '@zowe-ha/messages';
import type { ConversionEntry, ConversionOutcome } from './conversion.ts';

const titles: readonly (readonly [ConversionOutcome, string])[] = [
  ['needsPerson', 'Needs a person'],
  ['converted', 'Converted'],
  ['dropped', 'Dropped'],
];

/** The report of a conversion for people: each key with where its value went, then where it stands and why. No value is in it. */
export function renderConversionReport(entries: readonly ConversionEntry[]): string {
  return titles
    .map(([outcome, title]) => {
      const chosen = entries.filter((entry) => entry.outcome === outcome);
      return [`${title}: ${chosen.length}`, ...chosen.map(renderEntry)].join('\n');
    })
    .join('\n\n');
}

function renderEntry({ key, to, why, location: { file, line } }: ConversionEntry): string {
  const where = formatLocation({ ...(file !== undefined && { file }), ...(line !== undefined && { line }) });
  return [`  ${key}${to === undefined ? '' : ` -> ${to}`}`, `      ${where ? `${where}: ` : ''}${why}`].join('\n');
}

/** How many entries of the report have each outcome. */
export function countOutcomes(entries: readonly ConversionEntry[]): Readonly<Record<ConversionOutcome, number>> {
  const count = (outcome: ConversionOutcome): number => entries.filter((entry) => entry.outcome === outcome).length;
  return { converted: count('converted'), needsPerson: count('needsPerson'), dropped: count('dropped') };
}
