// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** A table in plain text: columns as wide as their widest cell, two blanks between. */
export function renderColumns(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      widths
        .map((width, column) => (line[column] ?? '').padEnd(width))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
