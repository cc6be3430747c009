// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { describeFinding, messages, renderFinding } from '../src/index.ts';
import { createFinding, sortFindings } from '../src/finding.ts';

const finding = createFinding(messages.unknownKey, ['zowe.x', ''], {
  location: { file: '/zowe.yaml', line: 3, column: 5, key: 'zowe.x' },
  allowedValues: ['job', 'launcher'],
});

test('a finding becomes flat data for JSON', () => {
  expect(JSON.parse(JSON.stringify(describeFinding(finding)))).toEqual({
    id: 'ZWEL0520E',
    severity: 'error',
    message: 'Key zowe.x is not known here.',
    action: 'Correct the spelling, or remove the key.',
    file: '/zowe.yaml',
    line: 3,
    column: 5,
    key: 'zowe.x',
    allowedValues: ['job', 'launcher'],
  });
});

test('a finding is shown with its place and what to do', () => {
  expect(renderFinding(finding)).toBe(
    'ZWEL0520E Key zowe.x is not known here.\n  Where: /zowe.yaml:3:5 (zowe.x)\n  Action: Correct the spelling, or remove the key.',
  );
});

test('findings are sorted by file, line and column; those without a place come last', () => {
  const at = (file?: string, line?: number, column?: number) =>
    createFinding(messages.tagUnknown, [], { location: { file, line, column } });
  const sorted = [at('b', 1, 1), at('b', 1, 9), at('b', 2, 3), at('a', 1, 1), at('(defaults)'), at()];
  expect(sortFindings([...sorted].reverse(), ['b', 'a']).map(({ location }) => location)).toEqual([
    ...sorted.slice(0, 4).map(({ location }) => location),
    at().location,
    at('(defaults)').location,
  ]);
});
