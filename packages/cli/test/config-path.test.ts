// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { parseConfigPath } from '../src/config-path.ts';

describe('a path in the configuration', () => {
  test.each([
    ['zowe', ['zowe']],
    ['components.sample-app.port', ['components', 'sample-app', 'port']],
    ['zowe.externalDomains[0]', ['zowe', 'externalDomains', 0]],
    ['a[1][2].b', ['a', 1, 2, 'b']],
    ['[0].a', [0, 'a']],
    ['components["a.b"].port', ['components', 'a.b', 'port']],
    ["components['a[0].b'].port", ['components', 'a[0].b', 'port']],
    ['components."a.b".port', ['components', 'a.b', 'port']],
    ['"a.b"', ['a.b']],
    [String.raw`a["\"\u0041"]`, ['a', '"A']],
    ['a[""]', ['a', '']],
    ['components.sample app.port', ['components', 'sample app', 'port']],
  ])('%s is read', (text, expected) => {
    expect(parseConfigPath(text)).toEqual(expected);
  });

  test.each([
    '',
    '.',
    '.a',
    'a.',
    'a..b',
    'a[',
    'a[]',
    'a[x]',
    'a]',
    'a[-1]',
    'a["',
    'a["b',
    "a['b",
    'a[b"]',
    'a"b"',
    '"a"b',
    'a["b"]c',
    '.["a"]',
    'a.[0]',
    String.raw`a["\x"]`,
  ])('%j is refused', (text) => {
    expect(() => parseConfigPath(text)).toThrow(
      `ZWEL0900E The command line is not valid: "${text}" is not a path such as zowe.externalDomains[0].`,
    );
  });
});
