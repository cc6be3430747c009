// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

interface Cursor {
  readonly lines: string[];
  row: number;
  column: number;
}

/** What a terminal shows after it got this output: cursor up, carriage return, line feed, erase below, and text. */
export function screenOf(output: string): string[] {
  const cursor: Cursor = { lines: [''], row: 0, column: 0 };
  for (const [token] of output.matchAll(/\u001b\[\??\d*[A-Za-z]|\r|\n|[^\u001b\r\n]+/g)) {
    if (token.startsWith('\u001b')) control(cursor, token);
    else if (token === '\r') cursor.column = 0;
    else if (token === '\n') [cursor.row, cursor.column] = [cursor.row + 1, 0];
    else print(cursor, token);
    cursor.lines[cursor.row] ??= '';
  }
  return cursor.lines;
}

function control(cursor: Cursor, sequence: string): void {
  if (sequence.endsWith('A')) cursor.row -= Number(sequence.slice(2, -1));
  if (sequence === '\u001b[0J')
    cursor.lines.splice(cursor.row, Infinity, (cursor.lines[cursor.row] ?? '').slice(0, cursor.column));
}

function print(cursor: Cursor, text: string): void {
  const line = cursor.lines[cursor.row] ?? '';
  cursor.lines[cursor.row] =
    line.slice(0, cursor.column).padEnd(cursor.column) + text + line.slice(cursor.column + text.length);
  cursor.column += text.length;
}
