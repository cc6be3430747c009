// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instanceTagVariable, newInstanceTag } from '../../src/process/instance-tag.ts';
import { processGroup, taggedProcesses } from '../../src/process/process-group.ts';
import { createProcessTable } from '../../src/process/process-table.ts';
import { until } from '../engine.ts';

const processes = createProcessTable();
const tag = newInstanceTag('lpar1', 'one#1');
let child: ChildProcess;
let pid: number;

beforeEach(() => {
  child = spawn('/bin/sh', ['-c', 'sleep 600 & exec sleep 600'], { detached: true, stdio: 'ignore' });
  pid = child.pid!;
});
afterEach(() => {
  if (processes.liveMembers(pid).length > 0) process.kill(-pid, 'SIGKILL');
});

const startTime = (): string => processes.read(pid)!.startTime;

describe('a process group', () => {
  it('gets a signal as a whole, and is empty when no member is left', async () => {
    await until(() => processes.liveMembers(pid).length === 2);
    const group = processGroup({ pid, startTime: startTime() }, processes, tag);
    expect(group.isGroupEmpty()).toBe(false);
    expect(group.remaining().sort()).toEqual(
      processes
        .liveMembers(pid)
        .map((each) => each.pid)
        .sort(),
    );
    group.signal('SIGTERM');
    await until(() => group.isGroupEmpty());
    expect(processes.liveMembers(pid)).toEqual([]);
  });

  it('is not empty as long as one member outlives the leader', async () => {
    await until(() => processes.liveMembers(pid).length === 2);
    const group = processGroup({ pid, startTime: startTime() }, processes, tag);
    process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(group.isGroupEmpty()).toBe(false);
    group.signal('SIGKILL');
    await until(() => group.isGroupEmpty());
  });

  it('whose number was given to another process is empty, and that one never gets a signal', async () => {
    const group = processGroup({ pid, startTime: '1' }, processes, tag);
    expect(group.isGroupEmpty()).toBe(true);
    group.signal('SIGKILL');
    group.signal('SIGTERM');
    // The stranger would be gone by the time that a process started now has ended.
    await new Promise((resolve) => spawn('/bin/sleep', ['0.1']).once('exit', resolve));
    expect(processes.read(pid)).toMatchObject({ zombie: false });
  });

  it('that never existed is empty, and gets no signal', () => {
    const group = processGroup({ pid: 999_999_999, startTime: '1' }, processes, tag);
    expect(group.isGroupEmpty()).toBe(true);
    expect(() => group.signal('SIGKILL')).not.toThrow();
  });
});

describe('a process that left the group of its instance', () => {
  const program = 'setsid sleep 600 & sleep 601 & exec sleep 602';
  let group: ReturnType<typeof processGroup>;
  let escapedPid: number;

  beforeEach(async () => {
    process.kill(-pid, 'SIGKILL');
    const environment = { PATH: process.env['PATH'], [instanceTagVariable]: tag };
    child = spawn('/bin/sh', ['-c', program], { detached: true, stdio: 'ignore', env: environment });
    pid = child.pid!;
    await until(() => processes.tagged(tag).filter(({ command }) => command === 'sleep').length === 3);
    escapedPid = processes.tagged(tag).find((each) => each.group !== pid)!.pid;
    group = processGroup({ pid, startTime: startTime() }, processes, tag);
  });
  afterEach(() => {
    for (const each of processes.tagged(tag)) process.kill(each.pid, 'SIGKILL');
  });

  it('is still of the instance: it gets its signals, and the instance is not gone before it', async () => {
    process.kill(-pid, 'SIGKILL');
    await until(() => processes.liveMembers(pid).length === 0);
    expect(group.isGroupEmpty()).toBe(false);
    expect(group.remaining()).toEqual([escapedPid]);
    group.signal('SIGTERM');
    await until(() => group.isGroupEmpty());
    expect(processes.read(escapedPid)?.zombie ?? true).toBe(true);
  });

  it('ends together with the others', async () => {
    group.signal('SIGKILL');
    await until(() => group.isGroupEmpty());
    expect(processes.tagged(tag)).toEqual([]);
  });

  it('is ended alone where the group is not known to be that of the instance', async () => {
    const others = taggedProcesses({ pid: 999_999_999, startTime: '1' }, processes, tag);
    expect(others.remaining()).toHaveLength(3);
    others.signal('SIGTERM');
    await until(() => others.isGroupEmpty());
    expect(processes.liveMembers(pid)).toEqual([]);
  });

  it('of another start is left alone', async () => {
    const other = processGroup({ pid: 999_999_999, startTime: '1' }, processes, newInstanceTag('lpar1', 'one#1'));
    other.signal('SIGKILL');
    expect(other.isGroupEmpty()).toBe(true);
    await new Promise((resolve) => spawn('/bin/sleep', ['0.1']).once('exit', resolve));
    expect(processes.tagged(tag)).toHaveLength(3);
  });
});
