// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What is put in the place of a part of a text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text after these splices, which do not overlap; of those at one place the first stands first. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const splice of ordered) {
    result += text.slice(at, splice.start) + splice.text;
    at = Math.max(at, splice.end);
  }
  return result + text.slice(at);
}

/** Whether no splice begins within another, and no two insert at one place. */
export function areApart(splices: readonly Splice[]): boolean {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  return ordered.every(({ start, end }, index) => {
    const before = ordered[index - 1];
    if (!before) return true;
    return start >= before.end && !(start === end && before.start === before.end && start === before.start);
  });
}

/** Whole lines in the place of whole lines. Whether the last line of the text has a line end stays as it is. */
export function spliceLines(
  text: string,
  range: { readonly start: number; readonly end: number },
  lines: { readonly lines: readonly string[]; readonly lineEnd: string },
): Splice {
  const joined = lines.lines.map((line) => line + lines.lineEnd).join('');
  const reachesEnd = range.end === text.length && text !== '' && !text.endsWith('\n');
  if (!reachesEnd) return { ...range, text: joined };
  const withoutLast = joined.slice(0, joined.length - lines.lineEnd.length);
  if (range.start === range.end) return { ...range, text: lines.lines.length === 0 ? '' : lines.lineEnd + withoutLast };
  if (lines.lines.length > 0) return { ...range, text: withoutLast };
  // Nothing is left of the last line; the one before it becomes the last.
  const before = text.slice(0, range.start).replace(/\r?\n$/, '').length;
  return { start: before, end: range.end, text: '' };
}
