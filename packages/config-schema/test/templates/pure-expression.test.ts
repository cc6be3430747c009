// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { isPureExpression } from '../../src/templates/pure-expression.ts';

test.each([
  'a',
  'a.b[0]["c d"]?.e?.[1]',
  "a ? 'x' : (b || c) && !d",
  '(1 + 2.5) * -3 % 4',
  "['RACF', 'TSS'].includes(zos.getEsm()) ? zos.getEsm() : 'RACF'",
  "zos.resolveSymbol('&SYSNAME').toLowerCase()",
  "std.getenv('A') ?? a?.trim()",
  'typeof (a) === "string" && a !== b && c != d && e <= f',
  'a in b',
])('%s changes nothing', (expression) => {
  expect(isPureExpression(expression)).toBe(true);
});

test.each([
  'a = 1',
  'a.b ||= 1',
  'a += 1',
  'a++',
  '- -a, --a',
  'a.sort()',
  'sort()',
  'includes(a)',
  'a.includes(b)(c)',
  "a['sort']()",
  "'a'()",
  'a?.()',
  'a?.[0]()',
  'new Map()',
  'delete a.b',
  'function f() {}',
  '() => 1',
  'a => 1',
  'let a',
  'a; b',
  '{ a }',
  '`${a}`',
  'a.join``',
  '/x/',
  "/'/,Array.prototype.join=1,/'/",
  'a // b',
  "'a",
  "'a\nb'",
  'throw a',
  'yield (a)',
  'await (a)',
  'import(a)',
  'a <!-- b',
  'a #b',
  'ä',
])('%s may change something', (expression) => {
  expect(isPureExpression(expression)).toBe(false);
});
