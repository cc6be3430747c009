// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigFileNotWritableError } from '../../src/index.ts';
import { putAside } from '../../src/ha-checks/put-aside.ts';
import { directoryWith, errorOf } from '../config-files.ts';

const now = new Date('2026-11-23T10:20:30.456Z');
const backup = 'a.yml.20261123T102030.456Z';

test('a file gets a name that ends in .bak, and no other file is replaced', () => {
  const directory = directoryWith({ 'a.yml': 'now', [`${backup}.bak`]: 'before' });
  const file = join(directory, 'a.yml');
  expect(putAside(file, now)).toEqual({ file, backup: join(directory, `${backup}-2.bak`) });
  expect(readdirSync(directory).sort()).toEqual([`${backup}-2.bak`, `${backup}.bak`]);
  expect(readFileSync(join(directory, `${backup}-2.bak`), 'utf8')).toBe('now');
});

test('a file that somebody else removed meanwhile is nothing to complain of', () => {
  expect(putAside(join(directoryWith({ b: '' }), 'a.yml'), now)).toBeUndefined();
});

test('a file that the system does not let be renamed is named', () => {
  const file = join(directoryWith({ b: '' }), 'b', 'a.yml');
  const error = errorOf(() => putAside(file, now));
  expect(error).toBeInstanceOf(ConfigFileNotWritableError);
  expect((error as ConfigFileNotWritableError).location).toMatchObject({ file });
});
