// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
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
  tag: 'lpar1/gateway#2/0123456789abcdef',
  command: '/components/gateway/bin/start.sh',
  generation: 'g1',
  launcher: { pid: 4700, startTime: '100', bootId: 'boot', pidNamespace: 'pid:[1]', hostname: 'sys1' },
};
const first: InstanceRecord = { ...record, number: 1, tag: 'lpar1/gateway#1/0123456789abcdef' };

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
  records.write(first);
  records.write({ ...record, startedAt: 5 });
  expect(readdirSync(directory)).toEqual(['gateway#1.json', 'gateway#2.json']);
  expect(statSync(join(directory, 'gateway#2.json')).mode & 0o777).toBe(0o600);
  expect(records.all()).toEqual([
    { file: join(directory, 'gateway#1.json'), record: first },
    { file: join(directory, 'gateway#2.json'), record: { ...record, startedAt: 5 } },
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
  [JSON.stringify({ ...first, group: 'x' }), /members are missing/],
  [JSON.stringify({ ...first, launcher: undefined }), /members are missing/],
  [JSON.stringify({ ...first, tag: 5 }), /members are missing/],
  [JSON.stringify({ ...first, port: '7554' }), /members are missing/],
  [JSON.stringify(record), /its file is not the one of gateway#2/],
  [JSON.stringify({ ...first, component: '../gateway' }), /its file is not the one of/],
  [JSON.stringify({ ...first, group: 4712 }), /its process is not the leader of its group/],
  [JSON.stringify({ ...first, group: 1, process: { ...record.process, pid: 1 } }), /1 is no process that was started/],
  [JSON.stringify({ ...first, group: -1, process: { ...record.process, pid: -1 } }), /-1 is no process that was/],
  [JSON.stringify({ ...first, tag: record.tag }), /its tag is not one of gateway#1/],
  [JSON.stringify({ ...first, haInstance: 'lpar2' }), /its tag is not one of gateway#1/],
  [`${JSON.stringify(first)}${' '.repeat(70_000)}`, /it is larger than 65536 bytes/],
])('tells that %j is no record', (text, problem) => {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'gateway#1.json'), text);
  const file = join(directory, 'gateway#1.json');
  expect(records.all()).toEqual([{ file, problem: expect.stringMatching(problem) as string }]);
  records.removeFile(file);
  expect(records.all()).toEqual([]);
});

it('tells that something that is no file is no record, without waiting for it, and removes it', () => {
  mkdirSync(join(directory, 'one#1.json'), { recursive: true });
  spawnSync('mkfifo', [join(directory, 'two#1.json')]);
  expect(records.all().map((each) => ('problem' in each ? each.problem : ''))).toEqual([
    'it is not a file',
    'it is not a file',
  ]);
  for (const { file } of records.all()) records.removeFile(file);
  expect(records.all()).toEqual([]);
});

it('knows what a launcher was just writing when it died, and nothing of other files', () => {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'gateway#1.json.new'), '{"comp');
  writeFileSync(join(directory, 'notes.txt'), '');
  expect(records.all()).toEqual([
    { file: join(directory, 'gateway#1.json.new'), problem: expect.stringMatching(/JSON/) as string },
  ]);
});
