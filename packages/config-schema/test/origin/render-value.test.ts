// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatPath, renderAnnotated, renderValue } from '../../src/index.ts';

test('every value has its comment behind it, on the same line', () => {
  const value = { a: { b: 1, c: 'x' }, list: ['z', { d: null }], none: {}, empty: [], text: 'two\nlines\n', '': true };
  expect(renderAnnotated(value, formatPath)).toBe(
    [
      'a:',
      '  b: 1 # a.b',
      '  c: x # a.c',
      'list:',
      '  - z # list[0]',
      '  - d: null # list[1].d',
      'none: {} # none',
      'empty: [] # empty',
      String.raw`text: "two\nlines\n" # text`,
      '"": true #',
    ].join('\n'),
  );
});

test('a value without a comment has none', () => {
  expect(renderAnnotated({ a: 1, b: {} }, () => undefined)).toBe('a: 1\nb: {}');
});

test.each([
  ['a', 'a'],
  ['/var/zowe/logs', '/var/zowe/logs'],
  ['https://zowe.example:7554/eureka/', 'https://zowe.example:7554/eureka/'],
  ['127.0.0.1', '127.0.0.1'],
  ['two words', 'two words'],
  ['ZWE1SV', 'ZWE1SV'],
  ['', '""'],
  ['1', '"1"'],
  ['1.5', '"1.5"'],
  ['2026-11-23', '"2026-11-23"'],
  ['12:30:45', '"12:30:45"'],
  ['yes', '"yes"'],
  ['No', '"No"'],
  ['null', '"null"'],
  ['*****', '"*****"'],
  ['a: b', '"a: b"'],
  ['a:', '"a:"'],
  ['a #b', '"a #b"'],
  ['a ', '"a "'],
  [' a', '" a"'],
  ['- a', '"- a"'],
  ['a"b', String.raw`"a\"b"`],
  ['a\tb', String.raw`"a\tb"`],
  ['\u0085\u2028\ufeff', String.raw`"\u0085\u2028\ufeff"`],
])('text %j is written as %s', (text, expected) => {
  expect([renderValue(text), renderValue({ [text]: 1 }).replace(/: 1$/, '')]).toEqual([expected, expected]);
});

test('a very long key can be read back', () => {
  const value = { ['k'.repeat(3000)]: { a: 1 }, ['l'.repeat(3000)]: 2, list: [{ ['m'.repeat(3000)]: [3] }] };
  expect(JSON.stringify(parse(renderValue(value))) === JSON.stringify(value)).toBe(true);
});

test('a comment cannot leave its line', () => {
  expect(renderAnnotated({ a: 1 }, () => '/x\ny: 2\r\u0000')).toBe('a: 1 # /x?y: 2??');
});

test('YAML reads back as the value, with comments and without, whatever the value is', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('a b', '# x', 'a: b', '- a', '"', 'null', '1', 'true', '?', '|'));
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('a\nb', 'a\n\n', ' a', 'a: b', '# c', 'x # y', "'", '"', '---', '\t', 'no', '0x1', '1e3'),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(key, tie('node'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, node, { maxKeys: 4, noNullPrototype: true }), fc.string(), (value, comment) => {
      expect(parse(`${renderValue(value)}\n`)).toEqual(value);
      expect(parse(`${renderAnnotated(value, () => comment)}\n`)).toEqual(value);
    }),
    { numRuns: 500 },
  );
});
