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
  ])('%s is read', (text, expected) => {
    expect(parseConfigPath(text)).toEqual(expected);
  });

  test.each(['', '.', '.a', 'a.', 'a..b', 'a[', 'a[]', 'a[x]', 'a]', 'a[-1]'])('%j is refused', (text) => {
    expect(() => parseConfigPath(text)).toThrow(
      `ZWEL0900E The command line is not valid: "${text}" is not a path such as zowe.externalDomains[0].`,
    );
  });
});
