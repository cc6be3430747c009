// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMapping, valueAt, type ConfigMapping, type ConfigPath, type ConfigValue } from '../src/config-value.ts';
import { createLocator } from '../src/read/locator.ts';
import { mergeConfigs } from '../src/merge-config.ts';
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

test('mappings are merged deeply, everything else is replaced', () => {
  const left = { zowe: { job: { name: 'L' }, externalDomains: ['l'] }, java: null };
  const right = {
    zowe: { job: { name: 'R', prefix: 'P' }, externalDomains: ['r', 's'] },
    java: { home: '/j' },
    node: {},
  };
  expect(mergeConfigs([left, right])).toEqual({
    zowe: { job: { name: 'L', prefix: 'P' }, externalDomains: ['l'] },
    java: null,
    node: {},
  });
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
      expect(mergeConfigs([a, a])).toEqual(a);
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
        expect(valueAt(configs[Number(location?.file)], path)).toEqual(valueAt(merged, path));
      }
    }),
  );
});

function leafPaths(value: unknown, path: ConfigPath): ConfigPath[] {
  if (!isMapping(value)) return [path];
  return Object.entries(value).flatMap(([name, item]) => leafPaths(item, [...path, name]));
}

test('every value that the left one sets is kept', () => {
  fc.assert(
    fc.property(config, config, (left, right) => {
      const merged = mergeConfigs([left, right]);
      for (const [name, value] of Object.entries(left)) {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) expect(merged[name]).toBe(value);
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
