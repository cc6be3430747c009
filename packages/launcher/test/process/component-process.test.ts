// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adoptProcessGroup } from '../../src/process/component-process.ts';
import { createProcessTable } from '../../src/process/process-table.ts';
import { until } from '../engine.ts';

const processes = createProcessTable();
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
    const group = adoptProcessGroup({ pid, startTime: startTime() }, processes);
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
    const group = adoptProcessGroup({ pid, startTime: startTime() }, processes);
    process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(group.isGroupEmpty()).toBe(false);
    group.signal('SIGKILL');
    await until(() => group.isGroupEmpty());
  });

  it('whose number was given to another process is empty, and that one never gets a signal', async () => {
    const group = adoptProcessGroup({ pid, startTime: '1' }, processes);
    expect(group.isGroupEmpty()).toBe(true);
    group.signal('SIGKILL');
    group.signal('SIGTERM');
    // The stranger would be gone by the time that a process started now has ended.
    await new Promise((resolve) => spawn('/bin/sleep', ['0.1']).once('exit', resolve));
    expect(processes.read(pid)).toMatchObject({ zombie: false });
  });

  it('that never existed is empty, and gets no signal', () => {
    const group = adoptProcessGroup({ pid: 999_999_999, startTime: '1' }, processes);
    expect(group.isGroupEmpty()).toBe(true);
    expect(() => group.signal('SIGKILL')).not.toThrow();
  });
});
