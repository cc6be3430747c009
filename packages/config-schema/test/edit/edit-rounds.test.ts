// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import type { ConfigMapping } from '../../src/config-value.ts';
import type { ConfigEdit } from '../../src/edit/config-edit.ts';
import { editRounds } from '../../src/edit/edit-rounds.ts';
import { editYaml } from '../../src/edit/edit-yaml.ts';
import { applySplices, areApart } from '../../src/edit/splice.ts';

const set = (path: string): ConfigEdit => ({ path: path.split('.'), value: 1 });
const pathsOf = (rounds: readonly (readonly ConfigEdit[])[]) =>
  rounds.map((round) => round.map(({ path }) => path.join('.')));

describe('rounds', () => {
  test('edits of one section follow each other, those of different sections go together', () => {
    expect(pathsOf(editRounds([set('a.b.c'), set('a.b.d'), set('a.x.c'), set('a.b.e'), set('a.x.d')]))).toEqual([
      ['a.b.c', 'a.x.c'],
      ['a.b.d', 'a.x.d'],
      ['a.b.e'],
    ]);
  });

  test('what adds or removes a section goes alone, and nothing passes it', () => {
    expect(pathsOf(editRounds([set('a.b.c'), set('a.x'), set('a.b.d'), set('a.y.c'), set('z')]))).toEqual([
      ['a.b.c'],
      ['a.x'],
      ['a.b.d', 'a.y.c'],
      ['z'],
    ]);
  });
});

test('splices are apart when none begins within another and no two insert at one place', () => {
  const splice = (start: number, end: number) => ({ start, end, text: '-' });
  expect(areApart([splice(4, 6), splice(0, 4)])).toBe(true);
  expect(areApart([splice(0, 5), splice(4, 6)])).toBe(false);
  expect(areApart([splice(3, 3), splice(3, 5)])).toBe(true);
  expect(areApart([splice(3, 3), splice(3, 3)])).toBe(false);
  expect(areApart([])).toBe(true);
  expect(applySplices('abc', [splice(1, 1), splice(1, 2)])).toBe('a--c');
});

test('many sections change in one go, as they would one by one', () => {
  const names = Array.from({ length: 300 }, (_, index) => `c${index}`);
  const text = `components:\n${names.map((name) => `  # ${name}\n  ${name}:\n    enabled: true\n    old: 1 # gone\n\n`).join('')}`;
  const value: ConfigMapping = {
    components: Object.fromEntries(names.map((name) => [name, { enabled: false, ha: { instances: 2 } }])),
  };
  expect(editYaml(text, [{ path: [], value }])).toBe(
    `components:\n${names.map((name) => `  # ${name}\n  ${name}:\n    enabled: false\n    ha:\n      instances: 2\n\n`).join('')}`,
  );
});

test('an alias keeps its meaning', () => {
  const text = 'a:\n  b: &x { c: 1 }\n  d: { e: 1 }\n  f: *x\n';
  expect(editYaml(text, [{ path: [], value: { a: { b: { c: 2 }, d: { e: 2 }, f: { c: 1 } } } }])).toBe(
    'a:\n  b: &x { c: 2 }\n  d: { e: 2 }\n  f:\n    c: 1\n',
  );
});
