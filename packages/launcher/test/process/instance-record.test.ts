// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createInstanceRecords, type InstanceRecord, type InstanceRecords } from '../../src/process/instance-record.ts';

const record: InstanceRecord = {
  component: 'gateway',
  number: 2,
  haInstance: 'lpar1',
  process: { pid: 4711, startTime: '123', bootId: 'boot', pidNamespace: 'pid:[1]', hostname: 'sys1' },
  group: 4711,
  port: 20_001,
  startedAt: 1_700_000_000_000,
  launcherPid: 4700,
};
let parent: string;
let directory: string;
let records: InstanceRecords;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'zowe-ha-records-'));
  directory = join(parent, 'lpar1', 'instances');
  records = createInstanceRecords(directory);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

it('keeps one file per component instance, for this user only, and leaves nothing temporary', () => {
  records.write(record);
  records.write({ ...record, number: 1 });
  records.write({ ...record, launcherPid: 5000 });
  expect(readdirSync(directory)).toEqual(['gateway#1.json', 'gateway#2.json']);
  expect(statSync(join(directory, 'gateway#2.json')).mode & 0o777).toBe(0o600);
  expect(records.all()).toEqual([
    { file: join(directory, 'gateway#1.json'), record: { ...record, number: 1 } },
    { file: join(directory, 'gateway#2.json'), record: { ...record, launcherPid: 5000 } },
  ]);
});

it('removes a record, also one that is not there', () => {
  records.write(record);
  records.remove('gateway', 2);
  records.remove('gateway', 2);
  expect(records.all()).toEqual([]);
});

it('has none when there is no directory', () => {
  expect(records.all()).toEqual([]);
});

it.each([
  ['', /JSON/],
  ['{"component": "gateway"', /JSON/],
  ['null', /members are missing/],
  [JSON.stringify({ ...record, process: { pid: 1 } }), /members are missing/],
  [JSON.stringify({ ...record, group: 'x' }), /members are missing/],
])('tells that %j is no record', (text, problem) => {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'gateway#1.json'), text);
  const file = join(directory, 'gateway#1.json');
  expect(records.all()).toEqual([{ file, problem: expect.stringMatching(problem) as string }]);
  records.removeFile(file);
  expect(records.all()).toEqual([]);
});
