// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { entryName, parseConfigSpec } from '../../src/read/config-spec.ts';
import { errorOf } from '../config-files.ts';

const namesOf = (spec: string) => parseConfigSpec(spec, '/base').map(entryName);

test.each([
  ['/etc/zowe.yaml', ['/etc/zowe.yaml']],
  ['zowe.yaml', ['/base/zowe.yaml']],
  ['FILE(/etc/zowe.yaml)', ['/etc/zowe.yaml']],
  ['FILE(site.yaml):FILE(/etc/zowe.yaml)', ['/base/site.yaml', '/etc/zowe.yaml']],
  [' FILE( /a b.yaml ) : FILE(/c.yaml) ', ['/a b.yaml', '/c.yaml']],
  ['FILE(/a(1):b.yaml):FILE(/c.yaml)', ['/a(1):b.yaml', '/c.yaml']],
  ['FILE(/a.yaml):\\\n  FILE(/b.yaml)\\', ['/a.yaml', '/b.yaml']],
  ['/a:b.yaml', ['/a:b.yaml']],
  ['PARMLIB(zowe.parmlib(zweyaml))', ['PARMLIB(ZOWE.PARMLIB(ZWEYAML))']],
  ['PARMLIB( ZOWE.PARMLIB( A@#$9 ) )', ['PARMLIB(ZOWE.PARMLIB(A@#$9))']],
  [
    'FILE(/a.yaml):PARMLIB(USER.PARMLIB(ZWE)):\\\nPARMLIB(SYS1.PARMLIB(ZWE))',
    ['/a.yaml', 'PARMLIB(USER.PARMLIB(ZWE))', 'PARMLIB(SYS1.PARMLIB(ZWE))'],
  ],
  ['PARMLIB(A.B-C.D2345678(M))', ['PARMLIB(A.B-C.D2345678(M))']],
])('%j names %j', (spec, names) => {
  expect(namesOf(spec)).toEqual(names);
});

const malformed = (character: number, problem: string) =>
  `ZWEL0501E The list of configuration files is not valid at character ${character}: ${problem}`;
const expected = 'FILE(path) or PARMLIB(data.set(member)) is expected';

test.each([
  ['', malformed(1, 'it is empty')],
  ['  \\ ', malformed(1, 'it is empty')],
  ['FILE(/a', malformed(1, expected)],
  ['FILE(/a):FILE()', malformed(10, 'FILE() names nothing')],
  ['FILE(/a):', malformed(10, expected)],
  ['FILE(/a):FILE(/b', malformed(10, expected)],
  ['FILE(/a):PARMLIB( )', malformed(10, 'PARMLIB() names nothing')],
  ['PARMLIB(ZOWE.PARMLIB)', 'ZWEL1025E PARMLIB entry at character 1 names no member.'],
  ['FILE(/a):PARMLIB(ZOWE.PARMLIB())', 'ZWEL1025E PARMLIB entry at character 10 names no member.'],
  [
    'PARMLIB(A.B(ONE)):PARMLIB(A.B(TWO)):PARMLIB(A.C(one))',
    'ZWEL1026E All PARMLIB entries must name the same member, but they name: ONE, TWO.',
  ],
  ['PARMLIB(A..B(M))', 'ZWEL1027E A..B, at character 1, is not the name of a data set.'],
  ['PARMLIB(9A(M))', 'ZWEL1027E 9A, at character 1, is not the name of a data set.'],
  ['PARMLIB(ABCDEFGHI(M))', 'ZWEL1027E ABCDEFGHI, at character 1, is not the name of a data set.'],
  ['PARMLIB(A/../B(M))', 'ZWEL1027E A/../B, at character 1, is not the name of a data set.'],
  [
    `PARMLIB(${'ABCDEFG.'.repeat(5)}ABCDE(M))`,
    `ZWEL1027E ${'ABCDEFG.'.repeat(5)}ABCDE, at character 1, is not the name of a data set.`,
  ],
  ['PARMLIB(A.B(ABCDEFGHI))', 'ZWEL1028E ABCDEFGHI, at character 1, is not the name of a member.'],
  ['PARMLIB(A.B(1A))', 'ZWEL1028E 1A, at character 1, is not the name of a member.'],
  ['PARMLIB(A.B(../X))', 'ZWEL1028E ../X, at character 1, is not the name of a member.'],
  ['PARMLIB(A.B(C-D))', 'ZWEL1028E C-D, at character 1, is not the name of a member.'],
])('%j is refused', (spec, message) => {
  expect((errorOf(() => parseConfigSpec(spec, '/base')) as Error).message).toBe(message);
});

test('a data set name of 44 characters is accepted', () => {
  const name = `${'ABCDEFG.'.repeat(5)}ABCD`;
  expect(name).toHaveLength(44);
  expect(namesOf(`PARMLIB(${name}(M))`)).toEqual([`PARMLIB(${name}(M))`]);
});
