// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { FileEmptyError } from '../../src/index.ts';
import { parseYamlFile } from '../../src/read/yaml-file.ts';
import { yamlLimits } from '../../src/read/yaml-nodes.ts';
import { errorOf, places } from '../config-files.ts';

const parse = (text: string) => parseYamlFile('zowe.yaml', text);

test('values follow the core schema of YAML 1.2', () => {
  const { value, findings } = parse(`
shareAs: no
yes: on
octal: 0o17
old: 017
hex: 0xff
float: 1.5
date: 2026-11-23
sexagesimal: 12:30:45
nothing:
tilde: ~
flag: true
quoted: "true"
7554: port
`);
  expect(findings).toEqual([]);
  expect(value).toEqual({
    shareAs: 'no',
    yes: 'on',
    octal: 15,
    old: 17,
    hex: 255,
    float: 1.5,
    date: '2026-11-23',
    sexagesimal: '12:30:45',
    nothing: null,
    tilde: null,
    flag: true,
    quoted: 'true',
    '7554': 'port',
  });
});

test('a directive for YAML 1.1 does not bring its booleans back', () => {
  expect(parse('%YAML 1.1\n---\nshareAs: no\n').value).toEqual({ shareAs: 'no' });
});

test('aliases stand for the nearest anchor before them', () => {
  const { value } = parse('a: &x 1\nb: *x\nc: &x {d: 2}\ne: *x\n');
  expect(value).toEqual({ a: 1, b: 1, c: { d: 2 }, e: { d: 2 } });
});

test('JSON with tabs is read too', () => {
  expect(parse('{\n\t"name": "a",\n\t"list": [\n\t\t1, 2\n\t]\n}\n').value).toEqual({ name: 'a', list: [1, 2] });
});

test('keys and values are located, through aliases where they are written', () => {
  const file = parse('top:\n  list:\n    - one\n    -   two\n  base: &b\n    deep: x\n  copy: *b\n  empty:\n');
  const at = (path: (string | number)[], part: 'key' | 'value' = 'value') => file.locate(path, part);
  expect(at(['top', 'list', 1])).toEqual({ file: 'zowe.yaml', line: 4, column: 9, key: 'top.list[1]' });
  expect(at(['top', 'list'], 'key')).toEqual({ file: 'zowe.yaml', line: 2, column: 3, key: 'top.list' });
  expect(at(['top', 'copy', 'deep'])).toEqual({ file: 'zowe.yaml', line: 6, column: 11, key: 'top.copy.deep' });
  expect(at(['top', 'copy'])).toEqual({ file: 'zowe.yaml', line: 7, column: 9, key: 'top.copy' });
  expect(at(['top', 'empty'], 'key')).toEqual({ file: 'zowe.yaml', line: 8, column: 3, key: 'top.empty' });
  expect(at(['top', 'absent'])).toBeUndefined();
  expect(at(['top', 'list', 2])).toBeUndefined();
});

test.each(['', ' \n\n', '# only a comment\n', '---\n', '---\n# comment\n...\n'])('%j is empty', (text) => {
  const error = errorOf(() => parse(text));
  expect(error).toBeInstanceOf(FileEmptyError);
  expect((error as Error).message).toBe('ZWEL0507E File zowe.yaml is empty.');
});

test('a duplicate key tells where both stand', () => {
  const { findings, value } = parse('zowe:\n  job: {name: A}\n  logDirectory: /a\n  job: {name: B}\n');
  expect(value).toEqual({});
  expect(findings).toEqual([
    expect.objectContaining({
      id: 'ZWEL0511E',
      severity: 'error',
      message: 'Key zowe.job is given twice: first at line 2, column 3, and again here.',
      location: { file: 'zowe.yaml', line: 4, column: 3, key: 'zowe.job' },
    }),
  ]);
});

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    ['b', 'c', 'd', 'e', 'f', 'g'].map(
      (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[i]}`).join(', ')}]`,
    ),
  )
  .join('\n');

test.each([
  ['a tab as indentation', 'zowe:\n\tjob: 1', ['ZWEL0510E 2:1 undefined']],
  ['an unclosed bracket', 'zowe: [1, 2\n', ['ZWEL0510E 2:1 undefined']],
  ['an unclosed quote', 'zowe: "abc\n', ['ZWEL0510E 2:1 undefined']],
  ['a missing colon', 'zowe\njava: 1\n', ['ZWEL0510E 1:1 undefined']],
  ['an alias without anchor', 'a: *nowhere\n', ['ZWEL0510E 1:4 undefined']],
  ['two documents', 'a: 1\n---\na: 2\n', ['ZWEL0514E 2:1 undefined']],
  ['a tag', 'a: !secret x\n', ['ZWEL0518E 1:4 undefined']],
  ['a known tag of YAML 1.1', 'a: !!binary aGVsbG8=\n', ['ZWEL0518E 1:4 undefined']],
  ['a mapping as key', '? {a: 1}\n: 2\n', ['ZWEL0515E 1:3 undefined']],
  ['a list as key', '[a]: 2\n', ['ZWEL0515E 1:1 undefined']],
  ['an empty key', '"": 2\n', ['ZWEL0515E 1:1 undefined']],
  ['the key __proto__', 'a:\n  __proto__: {x: 1}\n', ['ZWEL0515E 2:3 a']],
  ['a merge key', 'a: &a {x: 1}\nb:\n  <<: *a\n', ['ZWEL0515E 3:3 b']],
  ['a list at the top', '- a\n', ['ZWEL0516E 1:1 undefined']],
  ['a text at the top', 'hello\n', ['ZWEL0516E 1:1 undefined']],
  ['a NUL character', 'a: "x\\0y"\n', ['ZWEL0517E 1:4 a']],
  ['an anchor that contains itself', 'a: &a [*a]\n', ['ZWEL0513E 1:8 a[0][0][0][0][0][0][0][0][0]']],
  ['nested aliases', bomb, ['ZWEL0512E 5:12 e[1][2][7][3][7]']],
  ['many aliases', `a: &a 1\nb: [${Array(101).fill('*a').join(', ')}]`, ['ZWEL0512E 2:405 undefined']],
  ['many values', Array.from({ length: 20_001 }, (_, i) => `k${i}: 1`).join('\n'), ['ZWEL0519E 20000:9 k19999']],
  ['33 levels', `a: ${'['.repeat(33)}${']'.repeat(33)}`, ['ZWEL0513E 1:36 a[0][0][0][0][0][0][0][0][0]']],
])('%s is refused with its place', (_what, text, expected) => {
  const { findings, value } = parse(text);
  expect(places(findings)).toEqual(expected);
  expect(value).toEqual({});
});

test('nesting and aliases up to the limits are accepted', () => {
  const deep = `a: ${'['.repeat(yamlLimits.depth)}${']'.repeat(yamlLimits.depth)}`;
  const aliases = `b: &b 1\nc: [${Array(yamlLimits.aliases).fill('*b').join(', ')}]`;
  expect(parse(`${deep}\n${aliases}`).findings).toEqual([]);
});

test.each([
  ['brackets', '['.repeat(200_000)],
  ['closing brackets', ']'.repeat(200_000)],
  ['braces', 'a: '.concat('{a: '.repeat(100_000))],
  ['hyphens', 'a:\n '.concat('- '.repeat(100_000))],
  ['question marks', '? '.repeat(100_000)],
  ['commas', `[${','.repeat(200_000)}`],
  ['tags', '!a '.repeat(100_000)],
  ['directives', '%a\n'.repeat(100_000)],
  ['documents', '---\n'.repeat(100_000)],
  ['comments', '#\n'.repeat(500_000)],
  ['quotes', '"" '.repeat(100_000)],
  ['indented keys', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['aliases', `a: &a 1\nb: [${'*a,'.repeat(100_000)}]`],
  ['duplicate keys', 'a: 1\n'.repeat(50_000)],
  ['anchors', '&a '.repeat(100_000)],
  ['colons', ': '.repeat(100_000)],
])('hundreds of thousands of %s end in a short list of findings within a second', (_what, text) => {
  const started = process.cpuUsage();
  const { findings } = parse(text);
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.length).toBeLessThanOrEqual(yamlLimits.findings);
});

test('a file of 10,000 lines is read within a second', () => {
  const text = Array.from({ length: 10_000 }, (_, i) => `  key${i}: value ${i} # why`).join('\n');
  const started = process.cpuUsage();
  const { findings, value } = parse(`environments:\n${text}\n`);
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
  expect(findings).toEqual([]);
  expect(Object.keys(value['environments'] as object)).toHaveLength(10_000);
});

test('nesting that would exhaust the stack of the parser is refused at its first level too many', () => {
  for (const text of ['{a: ', '[', '- ', '? ', '[{', 'a:\n - ? - ']) {
    const { findings } = parse(text.repeat(50_000));
    expect(findings).toHaveLength(1);
    expect(['ZWEL0513E', 'ZWEL0519E']).toContain(findings[0]?.id);
  }
});

test.each(['password: "s3cret\n', 'password: "s3cret" s3cret\n', 'password: s3cret: s3cret\n', '- s3cret\n'])(
  'the findings for %j do not quote the file',
  (text) => {
    expect(JSON.stringify(parse(text).findings)).not.toContain('s3cret');
  },
);
