// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { consoleColumns, consoleLines, fitLine, wrapText } from '../../src/operator/console-lines.ts';

describe('lines of a console', () => {
  it('are left alone when they fit', () => {
    const line = 'x'.repeat(consoleColumns);
    expect(fitLine(line)).toBe(line);
    expect(fitLine(`${line}y`)).toBe(`${'x'.repeat(consoleColumns - 3)}...`);
  });

  it('are cut between words, and within a word that is too long', () => {
    const words = `${'a'.repeat(100)} ${'b'.repeat(100)} c`;
    expect(wrapText(words)).toEqual(['a'.repeat(100), `${'b'.repeat(100)} c`]);
    expect(wrapText('d'.repeat(300))).toEqual(['d'.repeat(126), 'd'.repeat(126), 'd'.repeat(48)]);
    expect(wrapText('e'.repeat(127), 26)).toEqual(['e'.repeat(100), 'e'.repeat(27)]);
    expect(wrapText('')).toEqual(['']);
  });

  it('go on, indented, in the next line; line ends of an answer end a line', () => {
    expect(consoleLines(['one\ntwo', `${'a'.repeat(120)} ${'b'.repeat(10)}`])).toEqual([
      'one',
      'two',
      'a'.repeat(120),
      `    ${'b'.repeat(10)}`,
    ]);
    expect(Math.max(...consoleLines(['f'.repeat(1000)]).map((line) => line.length))).toBe(consoleColumns);
  });

  it('never end within a character', () => {
    expect(wrapText('🙂'.repeat(127)).map((part) => Array.from(part).length)).toEqual([126, 1]);
  });
});
