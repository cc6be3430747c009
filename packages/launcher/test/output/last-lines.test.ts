// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { createLastLines } from '../../src/output/last-lines.ts';

const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${String(from + index)}`);

describe('last lines', () => {
  it.each([
    [0, []],
    [1, numbered(1, 1)],
    [50, numbered(1, 50)],
    [51, numbered(2, 51)],
    [100, numbered(51, 100)],
    [1234, numbered(1185, 1234)],
  ])('of %s are the newest 50, oldest first', (count, expected) => {
    const last = createLastLines();
    for (const line of numbered(1, count)) last.add(line);
    expect(last.all()).toEqual(expected);
  });

  it('keep the beginning of a long line only', () => {
    const last = createLastLines(1);
    last.add('y'.repeat(1_000));
    expect(last.all()).toEqual(['y'.repeat(1_000)]);
    last.add('x'.repeat(1_001));
    expect(last.all()).toEqual([`${'x'.repeat(1_000)}...`]);
  });
});
