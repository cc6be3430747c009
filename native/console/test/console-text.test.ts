// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { consoleLimits, consoleLine, consoleMessages } from '../src/console-text.ts';

describe('a line for the console', () => {
  it.each([
    ['ZWEL0021I started', 'ZWEL0021I started'],
    ['100 % %s %n $(id)', '100 % %s %n $(id)'],
    ['äöüß [^]', 'äöüß [^]'],
    ['a\tb\nc\u00a0d', 'a b c d'],
    ['\u0000\u0007\u001b[31m', '???[31m'],
    ['€ 漢 😀', '? ? ?'],
    ['trailing   ', 'trailing'],
    ['  leading', '  leading'],
    ['', ''],
    [' \n ', ''],
  ])('of %j is %j', (text, line) => {
    expect(consoleLine(text)).toBe(line);
  });

  it('is cut to 126 characters', () => {
    expect(consoleLine('x'.repeat(126))).toHaveLength(126);
    expect(consoleLine('x'.repeat(127))).toBe('x'.repeat(126));
    expect(consoleLine('😀'.repeat(127))).toBe('?'.repeat(126));
  });
});

describe('an answer for the console', () => {
  it('of short lines is one message of several lines', () => {
    expect(consoleMessages(['one', 'two', 'x'.repeat(70)])).toEqual([`one\ntwo\n${'x'.repeat(70)}`]);
  });

  it('with a longer line is one message for each line', () => {
    expect(consoleMessages(['one', 'x'.repeat(71)])).toEqual(['one', 'x'.repeat(71)]);
  });

  it('of a single line is that line', () => {
    expect(consoleMessages(['x'.repeat(126)])).toEqual(['x'.repeat(126)]);
  });

  it('of more than 255 lines is more than one message', () => {
    const lines = Array.from({ length: 256 }, (_, index) => `line ${index}`);
    const messages = consoleMessages(lines);
    expect(messages.map((each) => each.split('\n').length)).toEqual([255, 1]);
    expect(messages.join('\n')).toBe(lines.join('\n'));
  });

  it('loses nothing of a long line, which goes on at a blank, indented', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
    const messages = consoleMessages([words.join(' ')]);
    expect(messages.every((each) => each.length <= consoleLimits.line)).toBe(true);
    expect(messages.slice(1).every((each) => each.startsWith('  word'))).toBe(true);
    expect(messages.map((each) => each.trim()).join(' ')).toBe(words.join(' '));
  });

  it('breaks a long word anywhere', () => {
    expect(consoleMessages(['x'.repeat(300)])).toEqual([
      'x'.repeat(126),
      `  ${'x'.repeat(124)}`,
      `  ${'x'.repeat(50)}`,
    ]);
  });

  it('has no empty lines, and of nothing is nothing', () => {
    expect(consoleMessages(['', 'a', ' ', 'b'])).toEqual(['a\nb']);
    expect(consoleMessages([])).toEqual([]);
    expect(consoleMessages(['', '\n'])).toEqual([]);
  });

  it('takes line ends within a line for what they are', () => {
    expect(consoleMessages(['a\nb'])).toEqual(['a\nb']);
  });
});
