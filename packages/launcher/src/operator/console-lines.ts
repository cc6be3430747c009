// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { visibleText } from '../output/visible-text.ts';

/** What fits into one line of a console: more than 126 bytes ends a WTO with an abend (zos-native.md 4). */
export const consoleColumns = 126;

/** A line that fits; what is cut is marked. */
export function fitLine(text: string): string {
  const characters = Array.from(visibleText(text));
  return characters.length <= consoleColumns
    ? characters.join('')
    : `${characters.slice(0, consoleColumns - 3).join('')}...`;
}

/** The text in parts that fit when `room` columns are taken already; parts end between words where there are some. */
export function wrapText(text: string, room = 0): string[] {
  const width = consoleColumns - room;
  const parts: string[] = [];
  let rest = Array.from(visibleText(text));
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width);
    const end = blank > 0 ? blank : width;
    parts.push(rest.slice(0, end).join(''));
    rest = rest.slice(blank > 0 ? end + 1 : end);
  }
  return [...parts, rest.join('')];
}

/** Answer lines as a console can show them: long ones go on, indented, in the next. */
export function consoleLines(lines: readonly string[]): string[] {
  const indent = ' '.repeat(4);
  return lines
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => {
      const [first = '', ...more] = wrapText(line, indent.length);
      return [first, ...more.map((part) => indent + part)];
    });
}
