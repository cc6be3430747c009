// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  prepareSystemDirectory,
  removeEmptyDirectories,
  systemDirectory,
} from '../../src/ownership/system-directory.ts';

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'zowe-ha-system-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

it('is what ZWE_HA_SYSTEM_DIR says, else one per user among the temporary files', () => {
  expect(systemDirectory({ ZWE_HA_SYSTEM_DIR: '/run/zowe/../zowe-ha' })).toBe('/run/zowe-ha');
  expect(systemDirectory({})).toBe(join(tmpdir(), `zowe-ha-${userInfo().uid}`));
  expect(systemDirectory({ ZWE_HA_SYSTEM_DIR: '' })).toBe(join(tmpdir(), `zowe-ha-${userInfo().uid}`));
});

it('is made for this user only, and accepted again, closed to others who could only look', () => {
  const path = join(parent, 'made', 'here');
  prepareSystemDirectory(path);
  chmodSync(path, 0o755);
  prepareSystemDirectory(path);
  expect(statSync(path).mode & 0o777).toBe(0o700);
});

it.each([
  ['is one that others may write into', (path: string) => chmodSync(path, 0o770), 'others may write into it'],
  [
    'is a link',
    (path: string) => {
      rmSync(path, { recursive: true });
      symlinkSync(tmpdir(), path);
    },
    'it is not a directory',
  ],
])('is refused when it %s', (_, change, problem) => {
  const path = join(parent, 'system');
  mkdirSync(path, { mode: 0o700 });
  change(path);
  expect(() => prepareSystemDirectory(path)).toThrow(`ZWEL0423E System directory ${path} cannot be used: ${problem}.`);
});

it('is refused when something else is in its place', () => {
  writeFileSync(join(parent, 'file'), '');
  expect(() => prepareSystemDirectory(join(parent, 'file'))).toThrow(/^ZWEL0423E .*EEXIST/);
});

it('disappears with the last that used it', () => {
  const path = join(parent, 'system');
  mkdirSync(join(path, 'ports'), { recursive: true });
  writeFileSync(join(path, 'other'), '');
  removeEmptyDirectories(join(path, 'ports'), path);
  expect(existsSync(join(path, 'ports'))).toBe(false);
  expect(existsSync(path)).toBe(true);
  rmSync(join(path, 'other'));
  removeEmptyDirectories(join(path, 'ports'), path);
  expect(existsSync(path)).toBe(false);
});
