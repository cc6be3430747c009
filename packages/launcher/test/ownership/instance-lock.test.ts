// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { acquireInstanceLock, InstanceLockedError, LockOwnerUnknownError } from '../../src/ownership/instance-lock.ts';
import { createProcessTable } from '../../src/process/process-table.ts';

const processes = createProcessTable();
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it('makes this process the launcher of the HA instance until it is released', () => {
  const lock = acquireInstanceLock(directory, 'lpar1', processes);
  expect(readdirSync(directory)).toEqual(['lock.1']);
  expect(() => acquireInstanceLock(directory, 'lpar1', processes)).toThrow(InstanceLockedError);
  lock.release();
  acquireInstanceLock(directory, 'lpar1', processes).release();
});

it('names the file and the process that has it', () => {
  acquireInstanceLock(directory, 'lpar1', processes);
  try {
    acquireInstanceLock(directory, 'lpar1', processes);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(InstanceLockedError);
    const { message, location, owner } = error as InstanceLockedError;
    expect(message).toBe(`ZWEL0418E HA instance lpar1 is already run by the launcher with process id ${process.pid}.`);
    expect(location).toEqual({ file: join(directory, 'lock.1') });
    expect(owner).toEqual(processes.self);
  }
});

it('is taken over from a launcher that is dead, also from an earlier boot and from a number used again', () => {
  for (const difference of [{ pid: 999_999_999 }, { bootId: 'before' }, { startTime: '1' }]) {
    writeFileSync(join(directory, 'lock.4'), JSON.stringify({ ...processes.self, ...difference }));
    const lock = acquireInstanceLock(directory, 'lpar1', processes);
    expect(readdirSync(directory)).toEqual(['lock.5']);
    lock.release();
  }
});

it('is refused when its owner is on another system, saying which file to look at', () => {
  const owner = { ...processes.self, hostname: 'sys2', bootId: 'other', pid: 77 };
  writeFileSync(join(directory, 'lock.1'), JSON.stringify(owner));
  expect(() => acquireInstanceLock(directory, 'lpar1', processes)).toThrow(LockOwnerUnknownError);
  expect(() => acquireInstanceLock(directory, 'lpar1', processes)).toThrow(
    /^ZWEL0419E HA instance lpar1 is locked by the launcher with process id 77 on sys2,/,
  );
});
