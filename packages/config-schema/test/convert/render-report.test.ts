// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import type { ConversionEntry } from '../../src/convert/conversion.ts';
import { countOutcomes, renderConversionReport } from '../../src/convert/render-report.ts';

const entries: ConversionEntry[] = [
  {
    outcome: 'converted',
    key: 'A',
    to: 'zowe.a',
    why: 'same',
    location: { file: '/i/instance.env', line: 3, column: 1, key: 'A' },
  },
  { outcome: 'dropped', key: 'B', why: 'gone', location: { file: '/i/instance.env', line: 1 } },
  { outcome: 'converted', key: 'C', to: 'zowe.c', why: 'moved', location: { file: '/i' } },
  { outcome: 'needsPerson', key: 'D', why: 'unclear', location: {} },
];

test('what a person has to do comes first, each with target, place and reason', () => {
  expect(renderConversionReport(entries)).toBe(`Needs a person: 1
  D
      unclear

Converted: 2
  A -> zowe.a
      /i/instance.env:3: same
  C -> zowe.c
      /i: moved

Dropped: 1
  B
      /i/instance.env:1: gone`);
});

test('an empty report has its headings', () => {
  expect(renderConversionReport([])).toBe('Needs a person: 0\n\nConverted: 0\n\nDropped: 0');
});

test('outcomes are counted', () => {
  expect(countOutcomes(entries)).toEqual({ converted: 2, needsPerson: 1, dropped: 1 });
});
