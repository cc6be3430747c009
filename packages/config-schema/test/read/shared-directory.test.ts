// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, chownSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  checkSharedDirectory,
  FileNotReadableError,
  sharedChecksum,
  sharedDirectoryOf,
  type SharedDirectoryOptions,
} from '../../src/index.ts';
import { asOrdinaryUser, directoryWith, errorOf, isRoot, nobody } from '../config-files.ts';

const summary = (directory: string, options?: SharedDirectoryOptions) =>
  checkSharedDirectory(directory, options).map(
    ({ id, message }) => `${id} ${message.replaceAll(directory, '<shared>')}`,
  );

/** An instance directory with a shared one in it, which is as it should be. */
function sharedWith(files: Readonly<Record<string, string>>): string {
  const shared = join(directoryWith({ 'shared/.keep': '' }), 'shared');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(shared, name), text, { mode: 0o640 });
  chmodSync(shared, 0o750);
  return shared;
}

test('a directory that only its owner can change is in order', () => {
  const shared = sharedWith({ 'zowe.yaml': 'zowe: {}\n', 'instance.env': 'A=1\n' });
  expect(summary(shared, { writable: ['.', 'zowe.yaml'] })).toEqual([]);
});

test('a directory that does not exist, is a file, or a link that leads nowhere is told as what it is', () => {
  const directory = directoryWith({ file: '' });
  symlinkSync('/nowhere', join(directory, 'link'));
  expect(summary(join(directory, 'absent'))).toEqual(['ZWEL1032E Shared directory <shared> does not exist.']);
  expect(summary(join(directory, 'file'))).toEqual(['ZWEL1032E Shared directory <shared> is not a directory.']);
  expect(summary(join(directory, 'link'))).toEqual([
    'ZWEL1032E Shared directory <shared> is a symbolic link that leads nowhere on this system.',
  ]);
});

test('what others can change is an error, what the group can change a warning, for the directory and its files', () => {
  const shared = sharedWith({ 'zowe.yaml': 'zowe: {}\n', 'notes.txt': '' });
  chmodSync(shared, 0o777);
  chmodSync(join(shared, 'zowe.yaml'), 0o666);
  chmodSync(join(shared, 'notes.txt'), 0o666);
  const group = process.getgid?.();
  expect(summary(shared)).toEqual([
    'ZWEL1034E <shared> can be changed by every user of the system.',
    `ZWEL1035W <shared> can be changed by all members of group ${group}.`,
    'ZWEL1034E <shared>/zowe.yaml can be changed by every user of the system.',
    `ZWEL1035W <shared>/zowe.yaml can be changed by all members of group ${group}.`,
  ]);
});

test.runIf(isRoot)(
  'a foreign owner is pointed out; root, oneself and the owner of the instance directory are none',
  () => {
    const shared = sharedWith({ 'zowe.yaml': 'zowe: {}\n' });
    chownSync(join(shared, 'zowe.yaml'), 4711, -1);
    const foreign =
      'ZWEL1036W <shared>/zowe.yaml belongs to user 4711, neither to the user of this program nor to the owner of the instance directory.';
    expect(summary(shared)).toEqual([foreign]);
    expect(summary(shared, { userId: 4711 })).toEqual([]);
    chownSync(join(shared, '..'), 4711, -1);
    expect(summary(shared)).toEqual([]);
  },
);

describe('for a user without rights', () => {
  const asNobody = (shared: string, options?: SharedDirectoryOptions) => asOrdinaryUser(() => summary(shared, options));

  test.runIf(isRoot)('an unreadable directory is the only thing that is told', () => {
    const shared = sharedWith({ 'zowe.yaml': 'zowe: {}\n' });
    chmodSync(join(shared, '..'), 0o755);
    chmodSync(shared, 0o700);
    expect(asNobody(shared)).toEqual(['ZWEL1033E <shared> cannot be read by the user of this program.']);
    expect(errorOf(() => asOrdinaryUser(() => sharedChecksum(shared)))).toBeInstanceOf(FileNotReadableError);
  });

  test.runIf(isRoot)('files that cannot be read, and places that cannot be written, are named', () => {
    const shared = sharedWith({ 'zowe.yaml': 'zowe: {}\n' });
    chmodSync(join(shared, 'zowe.yaml'), 0o600);
    mkdirSync(join(shared, 'own'));
    chownSync(join(shared, 'own'), nobody, -1);
    chmodSync(join(shared, '..'), 0o755);
    chmodSync(shared, 0o755);
    expect(asNobody(shared, { writable: ['.', 'own', 'absent'] })).toEqual([
      'ZWEL1033E <shared>/zowe.yaml cannot be read by the user of this program.',
      'ZWEL1033E <shared> cannot be written by the user of this program.',
      'ZWEL1032E Shared directory <shared>/absent does not exist.',
    ]);
  });
});

test('the shared directory is beside the first file, whichever members come before it', () => {
  expect(sharedDirectoryOf({ sources: ['PARMLIB(A.B(C))', '/var/zowe/zowe.yaml', '/etc/z.yaml'] })).toBe(
    '/var/zowe/shared',
  );
  expect(sharedDirectoryOf({ sources: ['PARMLIB(A.B(C))'] })).toBeUndefined();
});

test('a directory that is gone has no checksum', () => {
  const shared = sharedWith({});
  rmSync(shared, { recursive: true });
  expect((errorOf(() => sharedChecksum(shared)) as Error).message).toBe(`ZWEL0503E File ${shared} does not exist.`);
});
