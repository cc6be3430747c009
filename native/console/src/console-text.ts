// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Characters of a message of one line, of each line of a longer one, and how many lines that may have. */
export const consoleLimits = { line: 126, multiLine: 70, multiLines: 255 } as const;

/** What stands for a character that a console cannot show. */
const substitute = '?';

/**
 * One line as a console can show it: characters of ISO 8859-1 that can be printed, others as a question mark, tabs and the like as
 * blanks; what is beyond the limit is cut off, as Zowe's launcher does. Empty when nothing is left.
 */
export function consoleLine(text: string): string {
  return printable(text).slice(0, consoleLimits.line).trimEnd();
}

/**
 * The messages that an answer becomes: one of several lines when all of them fit into it, otherwise one for each line, the long ones
 * continued with two blanks in front. Nothing is lost.
 */
export function consoleMessages(lines: readonly string[]): string[] {
  const shown = lines.flatMap((each) => each.split('\n')).map((each) => printable(each).trimEnd());
  const filled = shown.filter((each) => each !== '');
  if (filled.length < 2 || filled.some((each) => each.length > consoleLimits.multiLine))
    return filled.flatMap(continued);
  const messages: string[] = [];
  for (let first = 0; first < filled.length; first += consoleLimits.multiLines) {
    messages.push(filled.slice(first, first + consoleLimits.multiLines).join('\n'));
  }
  return messages;
}

function printable(text: string): string {
  // A character outside the BMP is one question mark, not two.
  return Array.from(text, (each) => {
    if (/[\x20-\x7e\xa1-\xff]/.test(each) && each.length === 1) return each;
    return /\s/.test(each) ? ' ' : substitute;
  }).join('');
}

/** Broken at a blank where there is one in the second half. */
function continued(line: string): string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > consoleLimits.line) {
    const blank = rest.lastIndexOf(' ', consoleLimits.line);
    const end = blank > consoleLimits.line / 2 ? blank : consoleLimits.line;
    parts.push(rest.slice(0, end).trimEnd());
    rest = `  ${rest.slice(end).trimStart()}`;
  }
  return [...parts, rest];
}
