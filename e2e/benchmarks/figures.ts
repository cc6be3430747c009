// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Several measurements of one thing: what a report shows of them. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly count: number;
}

/** Median and spread; of an even count the lower middle is taken. */
export function figureOf(values: readonly number[]): Figure {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor((sorted.length - 1) / 2)]!,
    min: sorted[0]!,
    max: sorted.at(-1)!,
    count: sorted.length,
  };
}

/** One line of a benchmark's report. `limit` is what the issue demands of the median, as text and as a check. */
export interface Row {
  readonly what: string;
  readonly figure: Figure;
  readonly unit: string;
  readonly limit?: { readonly text: string; readonly held: boolean };
}

export interface Report {
  readonly name: string;
  /** The command that repeats it. */
  readonly command: string;
  readonly baseline: string;
  readonly rows: readonly Row[];
}

/** The report as a markdown section. */
export function renderReport({ name, command, baseline, rows }: Report): string {
  const lines = rows.map(({ what, figure, unit, limit }) => {
    const { median, min, max, count } = figure;
    const held = limit ? `${limit.text}: ${limit.held ? 'held' : '**not held**'}` : '';
    return `| ${what} | ${show(median)} ${unit} | ${show(min)} - ${show(max)} | ${String(count)} | ${held} |`;
  });
  return [
    `## ${name}`,
    '',
    `\`${command}\`. Baseline: ${baseline}.`,
    '',
    '| what | median | range | n | limit |',
    '|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

function show(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(value >= 100 ? 0 : 2);
}
