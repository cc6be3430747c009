// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatPath,
  isMapping,
  valueAt,
  type ConfigMapping,
  type ConfigPath,
  type ConfigValue,
} from '../src/config-value.ts';
import { createLocator } from '../src/read/locator.ts';
import { mergeConfigs, overrideConfig } from '../src/merge-config.ts';
import { parseYamlFile } from '../src/read/yaml-file.ts';

const key = fc.constantFrom('a', 'b', 'c', 'constructor', 'toString');
const { config } = fc.letrec<{ config: ConfigMapping; value: ConfigValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<ConfigValue>(1, 'text', true, null),
    fc.array(fc.constantFrom<ConfigValue>(1, 'x'), { maxLength: 3 }),
    tie('config'),
  ),
  config: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

test('mappings are merged deeply, scalars and null are replaced', () => {
  const left = { zowe: { job: { name: 'L' }, externalDomains: 'l' }, java: null };
  const right = {
    zowe: { job: { name: 'R', prefix: 'P' }, externalDomains: ['r', 's'] },
    java: { home: '/j' },
    node: {},
  };
  expect(mergeConfigs([left, right])).toEqual({
    zowe: { job: { name: 'L', prefix: 'P' }, externalDomains: 'l' },
    java: null,
    node: {},
  });
});

test('lists of several files are joined, the entries of the rightmost first, as configmgr joins them', () => {
  const [top, middle, base] = [{ colors: ['orange'] }, { colors: ['yellow'] }, { colors: ['red', 'green'] }];
  expect(mergeConfigs([top, middle, base])).toEqual({ colors: ['red', 'green', 'yellow', 'orange'] });
  expect(mergeConfigs([base, middle, top])).toEqual({ colors: ['orange', 'yellow', 'red', 'green'] });
});

test('entries of joined lists are kept as they are, even when they are mappings or the same', () => {
  expect(mergeConfigs([{ a: [{ x: 1 }, 2] }, { a: [{ x: 2 }, 2] }])).toEqual({ a: [{ x: 2 }, 2, { x: 1 }, 2] });
});

test('a list over something else, and something else over a list, replaces it', () => {
  expect(mergeConfigs([{ a: [1] }, { a: 'text' }, { a: [2] }])).toEqual({ a: [1] });
  expect(mergeConfigs([{ a: null }, { a: [2] }])).toEqual({ a: null });
  expect(mergeConfigs([{ a: { b: 1 } }, { a: [2] }])).toEqual({ a: { b: 1 } });
});

test('an override replaces a list as a whole, and keys keep the order of the base', () => {
  const base = { b: { list: [1, 2], keep: 1 }, a: 1 };
  const overridden = overrideConfig(base, { c: 3, a: 2, b: { list: [3] } });
  expect(overridden).toEqual({ b: { list: [3], keep: 1 }, a: 2, c: 3 });
  expect(Object.keys(overridden)).toEqual(['b', 'a', 'c']);
  expect(overrideConfig({ a: { b: 1 } }, { a: null })).toEqual({ a: null });
});

test('a key that is called __proto__ is a key like others', () => {
  const left = JSON.parse('{"__proto__": {"x": 1}}') as ConfigMapping;
  const merged = mergeConfigs([left, JSON.parse('{"__proto__": {"y": 2}}') as ConfigMapping]);
  expect(JSON.stringify(merged)).toBe('{"__proto__":{"x":1,"y":2}}');
  expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
});

test('keys keep the order of the left one, then that of the right one', () => {
  expect(
    Object.keys(
      mergeConfigs([
        { b: 1, a: 1 },
        { c: 1, a: 2 },
      ]),
    ),
  ).toEqual(['b', 'a', 'c']);
});

test('merging proceeds from the right, and an empty configuration changes nothing', () => {
  fc.assert(
    fc.property(config, config, config, (a, b, c) => {
      expect(mergeConfigs([a, mergeConfigs([b, c])])).toEqual(mergeConfigs([a, b, c]));
      expect(mergeConfigs([{}, a, {}])).toEqual(a);
      expect(overrideConfig(a, a)).toEqual(a);
      expect(overrideConfig(a, {})).toEqual(a);
    }),
  );
});

test('what hides a mapping hides it from everything further left too', () => {
  expect(mergeConfigs([{ a: {} }, { a: [] }, { a: { b: 1 } }])).toEqual({ a: {} });
});

test('every value of the result is located in the file that it comes from', () => {
  fc.assert(
    fc.property(fc.array(config, { minLength: 1, maxLength: 3 }), (configs) => {
      const files = configs.map((value, index) => parseYamlFile(String(index), `${JSON.stringify(value)}\n`));
      const merged = mergeConfigs(configs);
      const locator = createLocator(files, {});
      for (const path of leafPaths(merged, [])) {
        const location = locator.locate(path, 'value');
        expect(location?.key).toBe(formatPath(path));
        expect(textFrom(JSON.stringify(configs[Number(location?.file)]), location?.column)).toBe(
          JSON.stringify(valueAt(merged, path)),
        );
      }
    }),
  );
});

/** The JSON value that starts in this column. */
function textFrom(json: string, column = 0): string {
  const text = json.slice(column - 1);
  return /^("[^"]*"|\{\}|\[\]|[^,}\]]*)/.exec(text)?.[0] ?? '';
}

function leafPaths(value: unknown, path: ConfigPath): ConfigPath[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((item, index) => leafPaths(item, [...path, index]));
  if (!isMapping(value) || Object.keys(value).length === 0) return path.length === 0 ? [] : [path];
  return Object.entries(value).flatMap(([name, item]) => leafPaths(item, [...path, name]));
}

test('every value that the left one sets is kept', () => {
  fc.assert(
    fc.property(config, config, (left, right) => {
      const merged = mergeConfigs([left, right]);
      for (const [name, value] of Object.entries(left)) {
        if (typeof value !== 'object' || value === null) expect(merged[name]).toBe(value);
        if (Array.isArray(value))
          expect((merged[name] as ConfigValue[]).slice(-value.length || Infinity)).toEqual(value);
      }
      expect(new Set(Object.keys(merged))).toEqual(new Set([...Object.keys(left), ...Object.keys(right)]));
    }),
  );
});

test('merging leaves the configurations as they were', () => {
  fc.assert(
    fc.property(config, config, (left, right) => {
      const before = JSON.stringify([left, right]);
      mergeConfigs([left, right]);
      expect(JSON.stringify([left, right])).toBe(before);
    }),
  );
});
