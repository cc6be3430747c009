// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { hasTemplate, templateSource } from '../../src/templates/template-text.ts';

test.each([
  ['${{ a }}', { sources: [' a '], pure: true }],
  ['${{a.b["c"][0]?.d}}', { sources: ['a.b["c"][0]?.d'], pure: true }],
  ['${{ x = 1 }}', { sources: [' x = 1 '], pure: false }],
  ['p.${{ a }}', { sources: ['"p." + ( a \n)', '"p." +  a '], pure: true }],
  ['${{ a }}${{ b }}"q"\n', { sources: ['( a \n) + ( b \n) + "\\"q\\"\\n"', ' a  +  b  + "\\"q\\"\\n"'], pure: true }],
  ['p${{ a + b }}', { sources: ['"p" + ( a + b \n)', '"p" +  a + b '], pure: true, upstream: '"p" +  a + b ' }],
  ['${{ () => { f() } (1); }}', { sources: [' () => { f() } (1); ', '(() => { f() })(1)'], pure: false }],
  ['${{ x => { f() }() }}', { sources: [' x => { f() }() ', '(x => { f() })()'], pure: false }],
  ['${{ a }} }}', { sources: ['( a \n) + " }}"', ' a  + " }}"'], pure: true }],
])('%s becomes JavaScript', (text, source) => {
  expect(templateSource(text)).toEqual(source);
});

test.each(['${{', '${{ a }', 'x${{ a }}${{ b'])('%s is not closed', (text) => {
  expect(templateSource(text)).toBeUndefined();
});

test('only the three characters make a template', () => {
  expect(['${{ a }}', 'x${{', '${a}', '{{a}}', '$ {{ a }}', ''].map(hasTemplate)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
