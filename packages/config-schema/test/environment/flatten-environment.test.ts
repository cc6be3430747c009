// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flattenEnvironment, flattenVariables } from '../../src/environment/flatten-environment.ts';
import { formatPath } from '../../src/index.ts';

const flat = (config: unknown) => flattenEnvironment(config, 'ZWE');

describe('a configuration as variables', () => {
  test.each<[what: string, config: unknown, variables: Record<string, string>]>([
    ['texts as they are', { a: ' b ', c: '', d: '"quoted"' }, { ZWE_a: ' b ', ZWE_c: '', ZWE_d: '"quoted"' }],
    ['a text of several lines', { a: 'x\ny' }, { ZWE_a: 'x\ny' }],
    ['a text that says null', { a: 'null' }, { ZWE_a: 'null' }],
    [
      'numbers as JavaScript writes them',
      { a: 0, b: -1.5, c: 1e21, d: 7554 },
      { ZWE_a: '0', ZWE_b: '-1.5', ZWE_c: '1e+21', ZWE_d: '7554' },
    ],
    ['true and false', { a: true, b: false }, { ZWE_a: 'true', ZWE_b: 'false' }],
    ['an empty value as the empty text', { a: null }, { ZWE_a: '' }],
    ['the way to a value, with underscores', { a: { b: { c: 1 } } }, { ZWE_a_b_c: '1' }],
    ['case as it is', { zOSMF: { applId: 'X' } }, { ZWE_zOSMF_applId: 'X' }],
    [
      'a list as a whole and by index',
      { a: ['x', 'y'], b: [7] },
      { ZWE_a: 'x,y', ZWE_a_0: 'x', ZWE_a_1: 'y', ZWE_b: '7', ZWE_b_0: '7' },
    ],
    ['an empty value in a list as nothing', { a: [null, 'x'] }, { ZWE_a: ',x', ZWE_a_0: '', ZWE_a_1: 'x' }],
    ['an empty list as the empty text', { a: [] }, { ZWE_a: '' }],
    [
      'lists in lists',
      { a: [['x', 'y'], 'z', []] },
      { ZWE_a: 'x,y,z,', ZWE_a_0: 'x,y', ZWE_a_0_0: 'x', ZWE_a_0_1: 'y', ZWE_a_1: 'z', ZWE_a_2: '' },
    ],
    ['a list of mappings by index only', { a: [{ b: 1 }, 'x'] }, { ZWE_a_0_b: '1', ZWE_a_1: 'x' }],
    ['a list with a mapping deeper down', { a: [[{ b: 1 }]] }, { ZWE_a_0_0_b: '1' }],
    ['no empty mapping', { a: {}, b: { c: {} } }, {}],
    [
      'an underscore for each sign in a key that is no letter or digit',
      { 'a-b': 1, 'c.d': 2, 'e f': 3, 'g/h': 4, i$j: 5, äk: 6, '😀': 7, '': 8 },
      {
        ZWE_a_b: '1',
        ZWE_c_d: '2',
        ZWE_e_f: '3',
        ZWE_g_h: '4',
        ZWE_i_j: '5',
        ZWE__k: '6',
        ZWE___: '7',
        ZWE_: '8',
      },
    ],
  ])('has %s', (_, config, variables) => {
    expect(flat(config)).toEqual(variables);
  });

  test('a value at the top has the prefix as its name', () => {
    expect(flattenEnvironment('x', 'ZWE_configs')).toEqual({ ZWE_configs: 'x' });
  });

  test('each variable knows the value that it stands for', () => {
    const { variables } = flattenVariables({ a: { 'b-c': [1] } }, 'ZWE_configs', ['components', 'x']);
    expect([...variables.values()].map(({ name, value, path }) => [name, value, formatPath(path)])).toEqual([
      ['ZWE_configs_a_b_c', '1', 'components.x.a.b-c'],
      ['ZWE_configs_a_b_c_0', '1', 'components.x.a.b-c[0]'],
    ]);
  });
});

describe('keys that become the same variable', () => {
  test.each<[what: string, config: unknown, value: string, counts: string, hidden: string[]]>([
    ['a name that had to be changed wins over one that is legal', { 'a-b': 1, a_b: 2 }, '1', 'a-b', ['a_b']],
    ['so it does when it stands first or last', { a_b: 2, 'a-b': 1 }, '1', 'a-b', ['a_b']],
    ['of two that had to be changed the last wins', { 'a-b': 1, 'a.b': 2 }, '2', '["a.b"]', ['a-b']],
    ['of two that are legal the last wins', { a: { b: 1 }, a_b: 2 }, '2', 'a_b', ['a.b']],
    ['of three one wins over two', { a_b: 1, 'a-b': 2, 'a+b': 3 }, '3', 'a+b', ['a_b', 'a-b']],
    ['an entry of a list is like a key', { a: ['x'], 'a-0': 'y' }, 'y', 'a-0', ['a[0]']],
  ])('%s', (_, ...[config, value, counts, hidden]) => {
    const { variables, collisions } = flattenVariables(config, 'ZWE');
    const name = collisions[0]?.name ?? '';
    expect(variables.get(name)?.value).toBe(value);
    expect(collisions.map((each) => [formatPath(each.path), formatPath(each.hidden)])).toEqual(
      hidden.map((each) => [counts, each]),
    );
  });

  test('with the same value make no difference', () => {
    const { variables, collisions } = flattenVariables({ 'a-b': 1, a_b: '1' }, 'ZWE');
    expect([[...variables.keys()], collisions]).toEqual([['ZWE_a_b'], []]);
  });
});

/** Zowe's way, step by step: all names as they are, then those that are not legal are renamed in their order. */
function zowesWay(config: unknown): Record<string, string> {
  const raw = new Map<string, string>();
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) {
      raw.set(name, value.join(','));
      value.forEach((item, index) => visit(item, `${name}_${index}`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, `${name}_${key}`);
    } else raw.set(name, value === null ? '' : `${value as string | number | boolean}`);
  };
  visit(config, 'ZWE');
  for (const [name, value] of [...raw]) {
    const legal = name.replace(/[^a-zA-Z0-9]/g, '_');
    if (legal === name) continue;
    raw.delete(name);
    raw.set(legal, value);
  }
  return Object.fromEntries(raw);
}

test('any configuration without mappings in lists becomes what Zowe makes of it', () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const key = fc.oneof(fc.constantFrom('a', 'b', 'a_b', 'a-b', 'a.b', '0', '1'), fc.string({ maxLength: 4 }));
  const { node } = fc.letrec((tie) => ({
    list: fc.array(fc.oneof({ maxDepth: 3 }, scalar, tie('list')), { maxLength: 3 }),
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      scalar,
      tie('list'),
      fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, node, { maxKeys: 5, noNullPrototype: true }), (config) => {
      expect(flat(config)).toEqual(zowesWay(config));
    }),
    { numRuns: 1000 },
  );
});
