// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableEnvironment, hashSecret } from '../../src/compare/comparable-environment.ts';
import { compareConfigs, compareEnvironments, formatPath, type ConfigMapping } from '../../src/index.ts';

const compare = (left: ConfigMapping, right: ConfigMapping) =>
  compareConfigs(left, right).map(({ path, ...rest }) => [formatPath(path), rest]);

describe('two configurations', () => {
  test.each<[what: string, left: ConfigMapping, right: ConfigMapping, expected: unknown[]]>([
    ['that are the same', { a: { b: [1, { c: null }] } }, { a: { b: [1, { c: null }] } }, []],
    ['in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['with another value', { a: { b: 1 } }, { a: { b: '1' } }, [['a.b', { change: 'changed', left: 1, right: '1' }]]],
    [
      'with more',
      { a: 1 },
      { a: 1, b: { c: 2, d: [3] } },
      [
        ['b.c', { change: 'added', right: 2 }],
        ['b.d[0]', { change: 'added', right: 3 }],
      ],
    ],
    ['with less', { a: 1, b: { c: 2 } }, { a: 1 }, [['b.c', { change: 'removed', left: 2 }]]],
    ['with an empty value', { a: 1 }, { a: null }, [['a', { change: 'changed', left: 1, right: null }]]],
    ['with an empty value more', {}, { a: null }, [['a', { change: 'added', right: null }]]],
    ['with an empty mapping more', {}, { a: {} }, [['a', { change: 'added', right: {} }]]],
    [
      'with another entry of a list',
      { a: [1, 2, 3] },
      { a: [1, 5] },
      [
        ['a[1]', { change: 'changed', left: 2, right: 5 }],
        ['a[2]', { change: 'removed', left: 3 }],
      ],
    ],
    [
      'with a mapping instead of a value',
      { a: 1 },
      { a: { b: 1 } },
      [['a', { change: 'changed', left: 1, right: { b: 1 } }]],
    ],
    ['with a list instead of a mapping', { a: {} }, { a: [] }, [['a', { change: 'changed', left: {}, right: [] }]]],
    ['with names of inherited members', { constructor: 1 }, {}, [['constructor', { change: 'removed', left: 1 }]]],
  ])('%s', (_, ...[left, right, expected]) => {
    expect(compare(left, right)).toEqual(expected);
  });

  test('whose secrets differ say so without telling them', () => {
    expect(
      compare(
        { a: { password: 'canary-1-left' }, b: 'uses canary-1-left', c: { token: 'same-canary' } },
        { a: { password: 'canary-2-right' }, b: 'uses canary-2-right', c: { token: 'same-canary' } },
      ),
    ).toEqual([
      ['a.password', { change: 'changed', left: '*****', right: '*****' }],
      ['b', { change: 'changed', left: 'uses *****', right: 'uses *****' }],
    ]);
  });

  test('have a difference for each path that differs, and for no other', () => {
    const tree = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(
        fc.integer({ max: 3, min: 0 }),
        fc.dictionary(fc.constantFrom('x', 'y'), fc.integer({ min: 0, max: 1 }), { noNullPrototype: true }),
      ),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(tree, tree, (left, right) => {
        expect(compare(left, left)).toEqual([]);
        const there = compareConfigs(left, right);
        const back = compareConfigs(right, left);
        expect(back.map(({ path }) => formatPath(path)).sort()).toEqual(
          there.map(({ path }) => formatPath(path)).sort(),
        );
        expect(there.length > 0).toBe(JSON.stringify(sorted(left)) !== JSON.stringify(sorted(right)));
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, child]) => [key, sorted(child)]);
}

describe('a running environment and one that is planned', () => {
  const running = comparableEnvironment(
    {
      A: '1',
      B: '2',
      C: '3',
      PASSWORD: 'canary-old',
      TOKEN: 'canary-same',
      URL: 'redis://u:canary@h',
      D_PASSWORD: 'canary-gone',
    },
    'salt',
  );

  test('keep what could be secret as hashes', () => {
    expect(JSON.stringify(running)).not.toContain('canary');
    expect(running.clear).toEqual({ A: '1', B: '2', C: '3' });
    expect(Object.keys(running.hashed)).toEqual(['PASSWORD', 'TOKEN', 'URL', 'D_PASSWORD']);
    expect(running.hashed['TOKEN']).toBe(hashSecret('canary-same', 'salt'));
    expect(hashSecret('canary-same', 'salt')).not.toBe(hashSecret('canary-same', 'pepper'));
    expect(hashSecret('x', 'salt')).toMatch(/^[0-9a-f]{64}$/);
  });

  test('are compared by name, secrets without being told', () => {
    const planned = {
      A: '1',
      B: 'two',
      PASSWORD: 'canary-new',
      TOKEN: 'canary-same',
      URL: 'redis://u:other@h',
      E: 'new redis://u:canary@h',
      E_SECRET: 'canary',
    };
    expect(compareEnvironments(running, planned, 'salt')).toEqual([
      { variable: 'B', change: 'changed', left: '2', right: 'two' },
      { variable: 'C', change: 'removed', left: '3' },
      { variable: 'D_PASSWORD', change: 'removed', left: '*****' },
      { variable: 'E', change: 'added', right: 'new redis://u:*****@h' },
      { variable: 'E_SECRET', change: 'added', right: '*****' },
      { variable: 'PASSWORD', change: 'changed', left: '*****', right: '*****' },
      { variable: 'URL', change: 'changed', left: '*****', right: '*****' },
    ]);
  });

  test('that are the same do not differ', () => {
    const environment = { A: '', PASSWORD: '', ZWE_x: 'y' };
    expect(compareEnvironments(comparableEnvironment(environment, 's'), environment, 's')).toEqual([]);
  });

  test('a value that became a secret-looking one is not told', () => {
    expect(compareEnvironments({ clear: { X: 'a' }, hashed: {} }, { X: 'redis://u:canary@h' }, 's')).toEqual([
      { variable: 'X', change: 'changed', left: 'a', right: 'redis://u:*****@h' },
    ]);
  });
});
