// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/output/visible-text.ts';

describe('visible text', () => {
  it.each([
    ['an escape sequence', '\u001b[31mred', String.raw`\x1b[31mred`],
    ['a bell, a null, a carriage return within the line', 'a\u0007b\u0000c\rd', String.raw`a\x07b\x00c\x0dd`],
    ['DEL and C1', '\u007f\u009b', String.raw`\x7f\x9b`],
    ['what turns the direction of text', 'user\u202eEVIL', String.raw`user\u202eEVIL`],
    ['separators of lines', 'one\u2028two\u2029', String.raw`one\u2028two\u2029`],
  ])('spells out %s', (_, text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  it('leaves tabs, percent signs and letters of any language alone', () => {
    const text = 'a\tb %s %n $(x) ÄÖÜ 日本語 👩‍💻';
    expect(visibleText(text)).toBe(text);
  });
});
