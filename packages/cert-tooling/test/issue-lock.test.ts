// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withIssueLock } from '../src/issue-lock.ts';
import { temporaryDirectory } from './fixtures.ts';

let work: ReturnType<typeof temporaryDirectory>;
const lock = () => join(work.path, '.lock');

beforeEach(() => {
  work = temporaryDirectory();
});
afterEach(() => work.remove());

test('actions under the lock never overlap', async () => {
  let inside = 0;
  const overlaps: number[] = [];
  const action = async () => {
    inside += 1;
    await new Promise(setImmediate);
    overlaps.push(inside);
    inside -= 1;
  };
  await Promise.all([1, 2, 3, 4].map(() => withIssueLock(work.path, action)));
  expect(overlaps).toEqual([1, 1, 1, 1]);
  expect(readdirSync(work.path)).toEqual([]);
});

test('the lock is released when the action fails', async () => {
  await expect(withIssueLock(work.path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(work.path)).toEqual([]);
});

test('the lock of a process that is gone is taken over', async () => {
  const child = spawn('true');
  await once(child, 'exit');
  writeFileSync(lock(), `${hostname()} ${String(child.pid)} x`);
  await expect(withIssueLock(work.path, () => Promise.resolve('done'))).resolves.toBe('done');
  expect(readdirSync(work.path)).toEqual([]);
});

test('the lock of a living process is waited for, then refused by its owner', async () => {
  writeFileSync(lock(), `${hostname()} ${process.pid} x`);
  await expect(withIssueLock(work.path, () => Promise.resolve(), { waitMs: 120 })).rejects.toMatchObject({
    id: 'ZWEL0616E',
    message: `ZWEL0616E Certificates are being issued into ${work.path} by process ${process.pid} on ${hostname()}, which does not come to an end.`,
    location: { file: lock() },
  });
  expect(readdirSync(work.path)).toEqual(['.lock']);
});

test('the lock of another system is abandoned when it is old', async () => {
  writeFileSync(lock(), 'another-system 1 x');
  await expect(withIssueLock(work.path, () => Promise.resolve(), { waitMs: 60 })).rejects.toMatchObject({
    id: 'ZWEL0616E',
  });
  const old = new Date(Date.now() - 11 * 60 * 1000);
  utimesSync(lock(), old, old);
  await expect(withIssueLock(work.path, () => Promise.resolve('done'))).resolves.toBe('done');
});
