// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { expect, test } from 'vitest';
import { MalformedConfigSpecError, MemberNotReadableError } from '../../src/index.ts';
import { parseConfigSpec } from '../../src/read/config-spec.ts';
import { errorOf } from '../config-files.ts';

test.each([
  ['/etc/zowe.yaml', ['/etc/zowe.yaml']],
  ['zowe.yaml', ['/base/zowe.yaml']],
  ['FILE(/etc/zowe.yaml)', ['/etc/zowe.yaml']],
  ['FILE(site.yaml):FILE(/etc/zowe.yaml)', ['/base/site.yaml', '/etc/zowe.yaml']],
  [' FILE( /a b.yaml ) : FILE(/c.yaml) ', ['/a b.yaml', '/c.yaml']],
  ['FILE(/a(1):b.yaml):FILE(/c.yaml)', ['/a(1):b.yaml', '/c.yaml']],
  ['FILE(/a.yaml):\\\n  FILE(/b.yaml)\\', ['/a.yaml', '/b.yaml']],
  ['/a:b.yaml', ['/a:b.yaml']],
])('%j names the files %j', (spec, files) => {
  expect(parseConfigSpec(spec, '/base')).toEqual(files);
});

test.each([
  ['', 1, 'it is empty'],
  ['  \\ ', 1, 'it is empty'],
  ['FILE(/a', 1, 'FILE(path) is expected'],
  ['FILE(/a):FILE()', 10, 'FILE() names no path'],
  ['FILE(/a):', 10, 'FILE(path) is expected'],
  ['FILE(/a):FILE(/b', 10, 'FILE(path) is expected'],
])('%j is refused at character %i: %s', (spec, character, problem) => {
  const error = errorOf(() => parseConfigSpec(spec, '/base'));
  expect(error).toBeInstanceOf(MalformedConfigSpecError);
  expect((error as Error).message).toBe(
    `ZWEL0501E The list of configuration files is not valid at character ${character}: ${problem}`,
  );
});

test('a member of a data set is refused by name', () => {
  const error = errorOf(() => parseConfigSpec('PARMLIB(ZWE.PARM(ZWEYAML)):FILE(/a.yaml)', '/base'));
  expect(error).toBeInstanceOf(MemberNotReadableError);
  expect((error as Error).message).toBe(
    'ZWEL0502E PARMLIB(ZWE.PARM(ZWEYAML)) cannot be read: members of data sets are not supported here.',
  );
});
