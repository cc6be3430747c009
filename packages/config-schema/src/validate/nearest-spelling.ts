// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
/** The candidate that `word` is a misspelling of; undefined when none is close enough. Upper and lower case count as half an error. */
export function nearestSpelling(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = Math.min(
      editDistance(word, candidate),
      editDistance(word.toLowerCase(), candidate.toLowerCase()) + 0.5,
    );
    if (distance <= limit && (!best || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(from: string, to: string): number {
  // A key that long is no misspelling, and the table would be large.
  if (Math.abs(from.length - to.length) > 10 || from.length > 100) return Infinity;
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    rows[row] = current;
    for (let column = 1; column <= to.length; column++) {
      const distance = (rowsBack: number, columnsBack: number): number =>
        rows[row - rowsBack]?.[column - columnsBack] ?? Infinity;
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const steps = [distance(1, 0) + 1, distance(0, 1) + 1, distance(1, 1) + (same ? 0 : 1)];
      current[column] = Math.min(...steps, swapped ? distance(2, 2) + 1 : Infinity);
    }
  }
  return rows[from.length]?.[to.length] ?? Infinity;
}
