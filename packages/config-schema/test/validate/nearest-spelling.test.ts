// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { nearestSpelling } from '../../src/validate/nearest-spelling.ts';

test.each([
  ['certficate', ['certificate', 'components'], 'certificate'],
  ['tsopGrace', ['stopGrace', 'startTimeout'], 'stopGrace'],
  ['vsam', ['inMemory', 'VSAM'], 'VSAM'],
  ['ab', ['cd', 'ef'], undefined],
  ['a', ['b'], 'b'],
  ['port', [], undefined],
  ['x'.repeat(200), ['x'.repeat(199)], undefined],
])('the nearest to %s of %j is %s', (word, candidates, nearest) => {
  expect(nearestSpelling(word, candidates)).toBe(nearest);
});
