// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { replacedScalars, replaceScalars } from '../../src/convert/yaml-scalars.ts';

const text = `# about the file
zowe: # the whole
  "externalPort":   '7554'   # a port
  list:
    - name: first
    - name: 'true'
`;

describe('renaming keys and replacing values in one go', () => {
  test('touches nothing else', () => {
    const changed = replaceScalars(
      text,
      [
        { path: ['zowe', 'externalPort'], renameTo: 'port' },
        { path: ['zowe', 'list', 0, 'name'], renameTo: 'id' },
      ],
      [
        { path: ['zowe', 'externalPort'], value: 7554 },
        { path: ['zowe', 'list', 1, 'name'], value: true },
      ],
    );
    expect(changed).toBe(`# about the file
zowe: # the whole
  port:   7554   # a port
  list:
    - id: first
    - name: true
`);
  });

  test('without changes the text stays', () => {
    expect(replaceScalars(text, [], [])).toBe(text);
  });

  test('a key that is there twice is no obstacle', () => {
    expect(replaceScalars("a: '1'\nb: 2\nb: 3\n", [], [{ path: ['a'], value: 1 }])).toBe('a: 1\nb: 2\nb: 3\n');
  });

  test.each([
    ['plain', 'plain'],
    ['With-9_x', 'With-9_x'],
    ['null', '"null"'],
    ['True', '"True"'],
    ['FALSE', '"FALSE"'],
    ['nullable', 'nullable'],
    ['isnull', 'isnull'],
    ['9x', '"9x"'],
    ['a b', '"a b"'],
    ['', '""'],
    ['-x', '"-x"'],
  ])('the name %s is written as %s', (renameTo, written) => {
    expect(replaceScalars('old: 1\n', [{ path: ['old'], renameTo }], [])).toBe(`${written}: 1\n`);
  });

  test.each([
    ['an alias anywhere', "x: &a '1'\ny: *a\nz: '2'\n", ['z']],
    ['an anchor', "z: &a '1'\n", ['z']],
    ['a tag', "z: !!str '1'\n", ['z']],
    ['a mapping', 'z: {a: 1}\n', ['z']],
    ['a key that is not there', 'z: 1\n', ['y']],
    ['a step into a single value', 'z: 1\n', ['z', 'deeper']],
    ['an entry that is not there', 'z: [1]\n', ['z', 4, 'x']],
    ['an empty file', '', ['z']],
  ])('%s is left to who changes one by one', (_, source, path) => {
    expect(replaceScalars(source, [], [{ path, value: 5 }])).toBeUndefined();
  });

  test('a key that is not there cannot be renamed', () => {
    expect(replaceScalars('z: 1\n', [{ path: ['y'], renameTo: 'x' }], [])).toBeUndefined();
  });
});

test('what was text and is a number or a truth value now is replaced, nothing else', () => {
  const before = { port: '7554', debug: 'true', name: 'x', size: 5, none: null };
  const leaves = [
    { path: ['port'], value: 7554 },
    { path: ['debug'], value: true },
    { path: ['name'], value: 'y' },
    { path: ['size'], value: 6 },
    { path: ['none'], value: 1 },
    { path: ['new'], value: 1 },
  ];
  expect(replacedScalars(before, leaves)).toEqual([
    { path: ['port'], value: 7554 },
    { path: ['debug'], value: true },
  ]);
});
