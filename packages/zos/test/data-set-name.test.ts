// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, test } from 'vitest';
import { dataSetPath, DataSetNameInvalidError, isMemberName, parseDataSetName } from '../src/index.ts';

describe('names of data sets', () => {
  test.each([
    ['zowe.proclib', { dataSet: 'ZOWE.PROCLIB' }, "//'ZOWE.PROCLIB'"],
    ['SYS1.PROCLIB(ZWESLSTC)', { dataSet: 'SYS1.PROCLIB', member: 'ZWESLSTC' }, "//'SYS1.PROCLIB(ZWESLSTC)'"],
  ])('%s is one', (text, name, path) => {
    expect(parseDataSetName(text)).toEqual(name);
    expect(dataSetPath(parseDataSetName(text))).toBe(path);
  });

  test.each([
    ['', 'it must be HLQ.NAME or HLQ.NAME(MEMBER)'],
    ['A(B)(C)', 'it must be HLQ.NAME or HLQ.NAME(MEMBER)'],
    ['A..B', 'the qualifier "" is not valid'],
    ['A.1B', 'the qualifier "1B" is not valid'],
    ["A');S X", 'it must be HLQ.NAME or HLQ.NAME(MEMBER)'],
    ["A'.B", 'the qualifier "A\'" is not valid'],
    ['A.NINECHARS', 'the qualifier "NINECHARS" is not valid'],
    ['A.B(1C)', 'the member "1C" is not valid'],
    [Array(10).fill('ABCD').join('.'), 'it has 49 characters, the limit is 44'],
  ])('%j is none: %s', (text, problem) => {
    expect(() => parseDataSetName(text)).toThrow(DataSetNameInvalidError);
    expect(() => parseDataSetName(text)).toThrow(problem);
  });

  test('members have 1 to 8 characters and no digit first', () => {
    expect(['A', 'ZWESLSTC', '$#@1'].every(isMemberName)).toBe(true);
    expect(['', '1A', 'NINECHARS', 'a', 'A-B'].some(isMemberName)).toBe(false);
  });
});
