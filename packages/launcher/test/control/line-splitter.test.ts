// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { createLineSplitter } from '../../src/control/line-splitter.ts';

function collect(maxBytes: number, ...chunks: (string | Buffer)[]): string[] {
  const seen: string[] = [];
  const split = createLineSplitter(maxBytes, {
    line: (line) => void seen.push(line.toString()),
    tooLong: () => void seen.push('<too long>'),
  });
  for (const chunk of chunks) split(Buffer.from(chunk));
  return seen;
}

describe('cutting a byte stream into lines', () => {
  it('joins a line that arrives in pieces and cuts a piece that has several lines', () => {
    expect(collect(10, 'ab', 'c\nd\n', 'e', '\nrest')).toEqual(['abc', 'd', 'e']);
  });

  it('keeps a character whose bytes arrive apart', () => {
    const bytes = Buffer.from('ü\n');
    expect(collect(10, bytes.subarray(0, 1), bytes.subarray(1))).toEqual(['ü']);
  });

  it('takes a line of exactly the allowed length', () => {
    expect(collect(3, 'abc\n')).toEqual(['abc']);
  });

  it('reports a longer line once, skips to its end and goes on', () => {
    expect(collect(3, 'abcd', 'efgh', 'i\nxy\n')).toEqual(['<too long>', 'xy']);
  });

  it('reports a longer line that arrives with its end in one piece', () => {
    expect(collect(3, 'abcd\nxy\n')).toEqual(['<too long>', 'xy']);
  });
});
