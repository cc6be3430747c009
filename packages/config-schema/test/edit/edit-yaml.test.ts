// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { InvalidConfigError } from '../../src/config-errors.ts';
import { isMapping, type ConfigPath, type ConfigValue } from '../../src/config-value.ts';
import { applyEdits, type ConfigEdit } from '../../src/edit/config-edit.ts';
import { editYaml } from '../../src/edit/edit-yaml.ts';
import { EditRefusedError } from '../../src/edit/errors.ts';
import { errorOf } from '../config-files.ts';
import { linesOutside } from './edited-lines.ts';

const path = (text: string): ConfigPath => text.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
const set = (where: string, value: ConfigValue): ConfigEdit => ({ path: path(where), value });
const remove = (where: string): ConfigEdit => ({ path: path(where), remove: true });
const rename = (where: string, renameTo: string): ConfigEdit => ({ path: path(where), renameTo });

const file = `# yaml-language-server: $schema=x
# Of our site

zowe:   # top
  # the job
  job:
    name: "ZWE1SV"   # job name
    prefix: 'ZWE1'
    # suffix: x

  externalDomains:
    - a.example.com # first
    # - commented
    - b.example.com

  externalPort: 7554
  # trailing of zowe

# Components
components:
    gateway: { enabled: true, port: 7554 }
    # zss
    zss:
        enabled: no
    empty:   # nothing
    list: []
haInstances: {}
`;

/** The lines that are gone, with -, and those that are new, with +. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+${line}`),
  ];
}

describe('an edit', () => {
  test.each<[string, ConfigEdit, string[]]>([
    [
      'a value keeps its quotes and its comment',
      set('zowe/job/name', 'ABC'),
      ['-    name: "ZWE1SV"   # job name', '+    name: "ABC"   # job name'],
    ],
    ['single quotes stay single', set('zowe/job/prefix', "it's"), ["-    prefix: 'ZWE1'", "+    prefix: 'it''s'"]],
    ['a number stays a number', set('zowe/externalPort', 443), ['-  externalPort: 7554', '+  externalPort: 443']],
    [
      'a new key follows its siblings, behind a comment that is indented like them',
      set('zowe/job/suffix', 'no'),
      ['+    suffix: "no"'],
    ],
    ['a new key at the end of a section', set('zowe/cookieIdentifier', '1'), ['+  cookieIdentifier: "1"']],
    ['a new section', set('java/home', '/java'), ['+java:', '+  home: /java']],
    [
      'missing parents are created as deep as the neighbours',
      set('components/app-server/ha/instances', 2),
      ['+    app-server:', '+        ha:', '+            instances: 2'],
    ],
    ['a key without a value becomes a mapping, its comment stays', set('components/empty/a', 1), ['+        a: 1']],
    [
      'an empty list becomes one of lines',
      set('components/list/0', { a: 1, b: [1] }),
      ['-    list: []', '+    list:', '+        - a: 1', '+          b:', '+              - 1'],
    ],
    [
      'an empty mapping becomes one of lines',
      set('haInstances/lpar1/sysname', 'LPAR1'),
      ['-haInstances: {}', '+haInstances:', '+  lpar1:', '+    sysname: LPAR1'],
    ],
    [
      'a key in braces',
      set('components/gateway/debug', true),
      ['-    gateway: { enabled: true, port: 7554 }', '+    gateway: { enabled: true, port: 7554, debug: true }'],
    ],
    [
      'a value in braces',
      set('components/gateway/port', 443),
      ['-    gateway: { enabled: true, port: 7554 }', '+    gateway: { enabled: true, port: 443 }'],
    ],
    [
      'the first key in braces goes',
      remove('components/gateway/enabled'),
      ['-    gateway: { enabled: true, port: 7554 }', '+    gateway: { port: 7554 }'],
    ],
    [
      'the last key in braces goes',
      remove('components/gateway/port'),
      ['-    gateway: { enabled: true, port: 7554 }', '+    gateway: { enabled: true }'],
    ],
    ['an entry of a list goes with its comment', remove('zowe/externalDomains/0'), ['-    - a.example.com # first']],
    [
      'an entry of a list takes the comment above along',
      remove('zowe/externalDomains/1'),
      ['-    # - commented', '-    - b.example.com'],
    ],
    [
      'a list changes where it differs',
      set('zowe/externalDomains', ['a.example.com', 'c', 'd']),
      ['-    - b.example.com', '+    - c', '+    - d'],
    ],
    [
      'a list that gets shorter keeps the comments of what stays',
      set('zowe/externalDomains', ['b.example.com']),
      ['-    - a.example.com # first'],
    ],
    [
      'a key goes with the comment above, and with what is inside',
      remove('components/zss'),
      ['-    # zss', '-    zss:', '-        enabled: no'],
    ],
    [
      'a section goes, the comment of the next one stays',
      remove('zowe/job'),
      ['-  # the job', '-  job:', '-    name: "ZWE1SV"   # job name', "-    prefix: 'ZWE1'", '-    # suffix: x'],
    ],
    [
      'the last key of a mapping leaves an empty one',
      remove('components/zss/enabled'),
      ['-    zss:', '-        enabled: no', '+    zss: {}'],
    ],
    ['a mapping becomes a value', set('components/zss', 'x'), ['-    zss:', '-        enabled: no', '+    zss: x']],
    [
      'a value becomes a mapping, its comment stays',
      set('zowe/job/name', { a: 1 }),
      ['-    name: "ZWE1SV"   # job name', '+    name:   # job name', '+      a: 1'],
    ],
    [
      'a mapping changes where it differs',
      set('zowe/job', { prefix: 'ZWE1', name: 'X', more: true }),
      ['-    name: "ZWE1SV"   # job name', '+    name: "X"   # job name', "     prefix: 'ZWE1'"].filter(
        (line) => !line.startsWith(' '),
      ),
    ],
    ['a key gets another name', rename('components/zss', 'app server: x'), ['-    zss:', '+    "app server: x":']],
    ['the same again changes nothing', set('zowe/externalPort', 7554), []],
    ['the same name changes nothing', rename('components/zss', 'zss'), []],
    ['what is not there is not removed', remove('zowe/job/nothing/below'), []],
  ])('%s', (...[, edit, lines]) => {
    const edited = editYaml(file, [edit]);
    const found = difference(file, edited);
    // Where two places change, what is between is the same.
    expect(
      lines.every((line) => found.includes(line)),
      found.join('\n'),
    ).toBe(true);
    if (!('value' in edit && isMapping(edit.value) && edit.path.at(-1) === 'job')) expect(found).toEqual(lines);
    expect(parse(edited)).toEqual(applyEdits(parse(file) as Record<string, ConfigValue>, [edit]));
  });

  test.each<[string, string, ConfigEdit[], string]>([
    ['an empty file', '', [set('a/b', 1)], 'a:\n  b: 1\n'],
    ['a file of comments', '# one\n# two\n', [set('a/b', 1)], '# one\n# two\na:\n  b: 1\n'],
    ['a document that is marked', '# c\n---\n# d\n', [set('a', 1)], '# c\n---\na: 1\n# d\n'],
    ['a document with an end', 'a: 1\n...\n', [set('b', 1)], 'a: 1\nb: 1\n...\n'],
    ['an empty mapping', '{}', [set('a', 1)], 'a: 1'],
    ['a file without a line end', 'a: 1', [set('b', 2)], 'a: 1\nb: 2'],
    ['the last key of a file without a line end', 'a: 1\nb: 2', [remove('b')], 'a: 1'],
    ['the only key', 'a: 1\n', [remove('a')], '{}\n'],
    [
      'CRLF',
      'a:\r\n  - b: 1\r\n    c: 2\r\n',
      [remove('a/0/b'), set('a/0/d', 3), set('e/f', 1)],
      'a:\r\n  - c: 2\r\n    d: 3\r\ne:\r\n  f: 1\r\n',
    ],
    ['a byte order mark', '\ufeffa: 1\n', [set('a', 2)], '\ufeffa: 2\n'],
    [
      'lists that are not indented',
      'a:\n- 1\nb:\n- 2\n',
      [set('a/1', 3), set('c', [4])],
      'a:\n- 1\n- 3\nb:\n- 2\nc:\n- 4\n',
    ],
    [
      'lists of lists',
      'a:\n  - - 1\n    - 2\n  - - 3\n',
      [remove('a/0/0'), set('a/1/1', 4)],
      'a:\n  - - 2\n  - - 3\n    - 4\n',
    ],
    ['a text of several lines', 'a: |\n  one\n  two\n\n# c\nb: 1\n', [set('a', 'three')], 'a: three\n\n# c\nb: 1\n'],
    ['a folded text with a comment', 'a: >- # why\n  one\n  two\nb: 1\n', [set('a', 'x')], 'a: x # why\nb: 1\n'],
    ['several lines for one', 'a: 1 # c\nb: 2\n', [set('a', 'x\ny\n')], 'a: | # c\n  x\n  y\nb: 2\n'],
    ['a new key behind a text that keeps its blank lines', 'a: |+\n  x\n\n', [set('b', 1)], 'a: |+\n  x\n\nb: 1\n'],
    ['a quoted text of several lines', 'a: "x\n  y" # c\nb: 1\n', [set('a', 'z')], 'a: "z" # c\nb: 1\n'],
    ['a plain text of several lines', 'a: x\n  y\n  z # c\nb: 1\n', [set('a', 'w')], 'a: w # c\nb: 1\n'],
    ['a value below its key', 'a:\n  # why\n  7554 # c\nb: 1\n', [set('a', 1)], 'a:\n  # why\n  1 # c\nb: 1\n'],
    [
      'a mapping below its key',
      'a:\n  # why\n  7554 # c\nb: 1\n',
      [set('a', { c: 1 })],
      'a:\n  # why\n  c: 1 # c\nb: 1\n',
    ],
    [
      'braces over several lines',
      '{\n  a: 1, # a\n  b: 2 # b\n}\n',
      [set('c', 1), remove('b')],
      '{\n  a: 1, # a\n  c: 1\n}\n',
    ],
    ['braces with a comma at the end', '{\n  a: 1,\n}\n', [set('b', 2)], '{\n  a: 1,\n  b: 2,\n}\n'],
    ['brackets with a comma at the end', 'a: [1, ]\n', [set('a/1', 2)], 'a: [1, 2 ]\n'],
    ['a key without a colon', 'a: {b, c: }\n', [set('a/b', 1), set('a/c', 2)], 'a: {b: 1, c: 2 }\n'],
    ['a text that brackets would take apart', 'a: [x]\n', [set('a/0', 'b, c]')], 'a: ["b, c]"]\n'],
    ['keys with question marks', '? a\n: b\nc: 1\n', [set('a', 1), remove('c')], '? a\n: 1\n'],
    [
      'very long lines',
      `a: ${'x '.repeat(5000).trim()}\nb: 1\n`,
      [set('b', `y ${'z '.repeat(500).trim()}`)],
      `a: ${'x '.repeat(5000).trim()}\nb: y ${'z '.repeat(500).trim()}\n`,
    ],
    [
      'a dangling comment behind the last key',
      'a:\n  b: 1\n    # deep\n  # like b\n# top\n',
      [set('a/c', 2)],
      'a:\n  b: 1\n    # deep\n  c: 2\n  # like b\n# top\n',
    ],
    ['keys that are numbers', 'a:\n  7554: x\n', [{ path: ['a', 7554], value: 'y' }], 'a:\n  7554: "y"\n'],
  ])('%s', (...[, before, edits, after]) => {
    expect(editYaml(before, edits)).toBe(after);
  });

  test('an alias is replaced, what it stood for stays', () => {
    const before = 'a: &port 7554 # all\nb: { port: *port }\nc: *port # mine\n';
    expect(editYaml(before, [set('c', 1)])).toBe('a: &port 7554 # all\nb: { port: *port }\nc: 1 # mine\n');
  });

  test('what aliases stand for changes alone: they become copies', () => {
    const before = 'a: &port 7554 # all\nb: { port: *port }\nc: *port # mine\n';
    expect(editYaml(before, [set('a', 1)])).toBe('a: &port 1 # all\nb: { port: 7554 }\nc: 7554 # mine\n');
  });

  test('a change inside of what an alias stands for makes a copy first', () => {
    const before = 'a: &x\n  b: 1 # one\n  c: [1]\nd: *x # like a\ne: *x\n';
    expect(editYaml(before, [set('d/b', 2)])).toBe(
      'a: &x\n  b: 1 # one\n  c: [1]\nd: # like a\n  b: 2\n  c:\n    - 1\ne: *x\n',
    );
    expect(parse(editYaml(before, [remove('a')]))).toEqual({ d: { b: 1, c: [1] }, e: { b: 1, c: [1] } });
  });

  test.each<[ConfigValue, string]>([
    ['no', '"no"'],
    ['Yes', '"Yes"'],
    ['on', '"on"'],
    ['null', '"null"'],
    ['~', '"~"'],
    ['', '""'],
    ['true', '"true"'],
    ['7554', '"7554"'],
    ['1_000', '"1_000"'],
    ['0x1F', '"0x1F"'],
    ['0777', '"0777"'],
    ['1:20', '"1:20"'],
    ['1.0', '"1.0"'],
    ['2026-11-23', '"2026-11-23"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['#a', '"#a"'],
    ['*a', '"*a"'],
    ['&a', '"&a"'],
    ['!a', '"!a"'],
    ['@a', '"@a"'],
    ['`a', '"`a"'],
    ['%a', '"%a"'],
    ['- a', '"- a"'],
    ['{a', '"{a"'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['"a"', '\'"a"\''],
    ["'a'", '"\'a\'"'],
    ['a\u0007b', '"a\\ab"'],
    ['plain text', 'plain text'],
    ['/a/b.c-d', '/a/b.c-d'],
    ['host[7600],b', 'host[7600],b'],
    ['${{ zowe.x }}', '${{ zowe.x }}'],
    ['ZWE.HA.CACHE', 'ZWE.HA.CACHE'],
    [1.5, '1.5'],
    [-3, '-3'],
    [true, 'true'],
    [null, 'null'],
    [[], '[]'],
    [{}, '{}'],
  ])('%j is written as %s', (value, text) => {
    expect(editYaml('a: 1\n', [set('a', value)])).toBe(`a: ${text}\n`);
    expect(parse(editYaml('a: 1\n', [set('a', value)]))).toEqual({ a: value });
  });

  test.each<[string, ConfigEdit, string]>([
    ['a key of a text', set('zowe/externalPort/x', 1), 'zowe.externalPort is a single value, not a mapping or a list'],
    ['an entry behind the end', set('zowe/externalDomains/5', 1), 'the list has 2 entries'],
    ['a name in a list', set('zowe/externalDomains/x', 1), 'the list has 2 entries'],
    ['an entry of a list that does not exist', set('zowe/new/1', 1), 'the list has 0 entries'],
    ['a name that is there', rename('zowe/job/name', 'prefix'), 'prefix exists beside it'],
    ['the name of nothing', rename('zowe/nothing', 'x'), 'it is not in the file'],
    ['the name of nothing below nothing', rename('zowe/nothing/x', 'y'), 'it is not in the file'],
    ['the name of an entry', rename('zowe/externalDomains/0', 'x'), 'an entry of a list has no name'],
    ['the whole file as a list', { path: [], value: [1] }, 'it must stay a mapping'],
    ['the whole file', { path: [], remove: true }, 'it must stay a mapping'],
    ['an empty name', set('zowe/', 1), 'the result could not be read again as what it should be'],
    [
      'a name with a meaning of its own',
      set('zowe/__proto__', 1),
      'the result could not be read again as what it should be',
    ],
    ['a merge key', set('zowe/<<', { a: 1 }), 'the result could not be read again as what it should be'],
    [
      'more levels than are read',
      set(Array.from({ length: 40 }, () => 'a').join('/'), 1),
      'it would be nested deeper than 32 levels',
    ],
  ])('of %s is refused', (...[, edit, problem]) => {
    const error = errorOf(() => editYaml(file, [edit], { file: 'zowe.yaml' }));
    expect(error).toBeInstanceOf(EditRefusedError);
    expect((error as Error).message).toContain(`cannot be changed: ${problem}.`);
  });

  test.each([
    ['no YAML', 'a: [1\n', 'ZWEL0511E'],
    ['duplicate keys', 'a: 1\na: 2\n', 'ZWEL0514E'],
    ['a list', '- a\n', 'ZWEL0513E'],
    ['several documents', 'a: 1\n---\nb: 1\n', 'ZWEL0512E'],
  ])('of %s is refused with what is wrong', (...[, text]) => {
    const error = errorOf(() => editYaml(text, [set('a', 1)], { file: 'zowe.yaml' }));
    expect(error).toBeInstanceOf(InvalidConfigError);
    expect((error as InvalidConfigError).findings[0]?.location).toMatchObject({
      file: 'zowe.yaml',
      line: expect.any(Number) as number,
    });
  });
});

const root = fileURLToPath(new URL('../../../..', import.meta.url));
test('a value that is nested too deep is refused before anything is made of it', () => {
  let value: ConfigValue = 1;
  for (let level = 0; level < 100_000; level++) value = [value];
  const error = errorOf(() => editYaml('a: 1\n', [set('a', value)]));
  expect((error as Error).message).toBe('ZWEL1160E a cannot be changed: it would be nested deeper than 32 levels.');
});

const examples = ['examples', 'packages/config-schema/test/fixtures'].flatMap((directory) =>
  readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:[\w-]+\/)?[\w-]+\.yaml$/.test(name))
    .map((name) => join(directory, name)),
);

describe('every value of every example', () => {
  test('there are examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });

  test.each(examples)('%s', { timeout: 60_000 }, (name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const config = parse(text) as Record<string, ConfigValue>;
    for (const where of leaves(config)) {
      for (const edit of [
        { path: where, value: 'another: one' },
        { path: where, remove: true as const },
      ]) {
        const edited = editYaml(text, [edit]);
        expect(parse(edited)).toEqual(applyEdits(config, [edit]));
        expect(linesOutside(text, edited, edit)).toEqual([]);
      }
    }
  });
});

function leaves(value: ConfigValue, around: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [around];
  return Object.entries(value).flatMap(([key, child]) =>
    leaves(child, [...around, Array.isArray(value) ? Number(key) : key]),
  );
}

test('twenty edits of a file of 10,000 lines take little longer than one', () => {
  const components = Array.from(
    { length: 2_400 },
    (_value, index) => `  c${index}:\n    # comment\n    enabled: true\n    port: ${index}\n`,
  );
  const text = `zowe:\n  externalPort: 7554\ncomponents:\n${components.join('')}`;
  const edits = Array.from({ length: 20 }, (_value, index) => set(`components/c${index * 100}/port`, 20_000 + index));
  const fastest = (count: number): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        editYaml(text, edits.slice(0, count));
        return performance.now() - start;
      }),
    );
  expect(fastest(20)).toBeLessThan(3 * fastest(1));
  const before = text.split('\n');
  const after = editYaml(text, edits).split('\n');
  expect(after.filter((line, index) => line !== before[index])).toHaveLength(20);
});
