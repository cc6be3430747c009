// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  loadConfig,
  loadOptionsOf,
  MemberMissingError,
  MemberNotReadableError,
  simulatedMemberReader,
} from '../../src/index.ts';
import { directoryWith, errorOf } from '../config-files.ts';

/** Records of 80 bytes in IBM-1047, filled with blanks, as a PARMLIB has them; NL after each, as a MemberReader gives them. */
function member(...lines: readonly string[]): Buffer {
  const text = lines.map((line) => `${line.padEnd(80)}\n`).join('');
  const bytes = execFileSync('iconv', ['-f', 'UTF-8', '-t', 'IBM-1047'], { input: text });
  return Buffer.from(bytes.map((byte) => (byte === 0x25 ? 0x15 : byte)));
}

test('members of several data sets are merged, the left one winning', () => {
  const memberReader = simulatedMemberReader(
    directoryWith({
      'USER.PARMLIB/ZWEYAML': member('zowe:', '  externalDomains: [user.example] # ours'),
      'SYS1.PARMLIB/ZWEYAML': member('zowe:', '  externalPort: 17554', '  job: {name: "ZWE9SV"}'),
    }),
  );
  const spec = 'PARMLIB(user.parmlib(zweyaml)):PARMLIB(SYS1.PARMLIB(ZWEYAML))';
  const loaded = loadConfig(spec, { memberReader });
  expect(loaded.config.zowe?.externalDomains).toEqual(['user.example']);
  expect(loaded.config.zowe?.externalPort).toBe(17554);
  expect(loaded.config.zowe?.job?.name).toBe('ZWE9SV');
  expect(loaded.sources).toEqual(['PARMLIB(USER.PARMLIB(ZWEYAML))', 'PARMLIB(SYS1.PARMLIB(ZWEYAML))']);
  expect(loaded.locate(['zowe', 'externalPort'])).toEqual({
    file: 'PARMLIB(SYS1.PARMLIB(ZWEYAML))',
    line: 2,
    column: 17,
    key: 'zowe.externalPort',
  });
  expect(loaded.spec).toBe(spec);
});

test('blanks that fill a record are no part of a text of several lines', () => {
  const memberReader = { readMember: () => member('zowe:', '  environments:', '    A: |', '      one', '      two') };
  const { config } = loadConfig('PARMLIB(A.B(C))', { memberReader });
  expect(config.zowe?.environments).toEqual({ A: 'one\ntwo\n' });
});

test('sequence numbers are part of the text, and refused as such', () => {
  const line = `${'zowe:'.padEnd(72)}00010000`;
  const memberReader = { readMember: () => member(line, '  externalPort: 7554') };
  expect((errorOf(() => loadConfig('PARMLIB(A.B(C))', { memberReader })) as Error).message).toMatch(/^ZWEL0500E /);
});

test('files and members go together; a member is asked for by its upper case names', () => {
  const asked: string[] = [];
  const memberReader = {
    readMember(dataSet: string, name: string) {
      asked.push(`${dataSet}/${name}`);
      return Buffer.from('zowe: {externalPort: 1234, job: {name: MEMBER}}\n');
    },
  };
  const baseDirectory = directoryWith({ 'zowe.yaml': 'zowe: {job: {name: FILE1}}\n' });
  const loaded = loadConfig('FILE(zowe.yaml):PARMLIB(a.b(c))', { baseDirectory, memberReader });
  expect(loaded.config.zowe?.job?.name).toBe('FILE1');
  expect(loaded.config.zowe?.externalPort).toBe(1234);
  expect(asked).toEqual(['A.B/C']);
});

test('without a reader a member is refused by name', () => {
  const error = errorOf(() => loadConfig('PARMLIB(A.B(C))'));
  expect(error).toBeInstanceOf(MemberNotReadableError);
  expect((error as Error).message).toBe(
    'ZWEL0502E PARMLIB(A.B(C)) cannot be read: members of data sets are not supported here.',
  );
});

test('a member that does not exist is named', () => {
  const memberReader = simulatedMemberReader(directoryWith({}));
  const error = errorOf(() => loadConfig('PARMLIB(A.B(C))', { memberReader }));
  expect(error).toBeInstanceOf(MemberMissingError);
  expect((error as Error).message).toBe('ZWEL1029E Member A.B(C) cannot be read: it does not exist.');
});

test('ZWE_HA_SIMULATED_DATA_SETS names a directory of data sets', () => {
  const directory = directoryWith({ 'A.B/C': 'zowe: {externalPort: 1}\n' });
  const environment = { ZWE_HA_SIMULATED_DATA_SETS: directory };
  expect(loadConfig('PARMLIB(A.B(C))', loadOptionsOf(environment)).config.zowe?.externalPort).toBe(1);
  expect(loadOptionsOf({ ZWE_HA_SIMULATED_DATA_SETS: '' })).toEqual({
    environment: { ZWE_HA_SIMULATED_DATA_SETS: '' },
  });
  expect(loadOptionsOf(environment).memberReader?.readMember('A.B', 'C').toString()).toContain('externalPort');
});

test('a member that is a directory is no file', () => {
  const memberReader = simulatedMemberReader(directoryWith({ 'A.B/C/D': '' }));
  const root = errorOf(() => loadConfig('PARMLIB(A.B(C))', { memberReader })) as Error;
  expect(root.message).toMatch(new RegExp(`^ZWEL0505E .*${join('A.B', 'C')} is a directory, not a file\\.$`));
});
