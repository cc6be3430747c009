// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { beforeEach, describe, expect, it } from 'vitest';
import { processGroup } from '../../src/process/process-group.ts';
import type { ProcessIdentity } from '../../src/process/process-table.ts';
import { createZosProcessTable, type ZosProcessRow } from '../../src/process/zos-process-table.ts';

const self: ProcessIdentity = { pid: 900_000_001, startTime: '1', bootId: 'ipl-1', pidNamespace: '', hostname: 'SYS1' };
const tag = 'lpar1/gateway#2/0123456789abcdef';
let rows: ZosProcessRow[];

beforeEach(() => {
  rows = [];
});

function row(pid: number, jobName: string, difference: Partial<ZosProcessRow> = {}): void {
  rows.push({
    pid,
    parent: 1,
    group: pid,
    session: pid,
    startTime: `t${pid}`,
    zombie: false,
    command: 'node',
    jobName,
    ...difference,
  });
}

const table = createZosProcessTable({
  self,
  list: () => rows,
  jobNameOf: (wanted) => (wanted === tag ? 'ZWE1AG2' : undefined),
  listeners: (_, port) => (port === 7554 ? [900_000_011] : []),
});

describe('the process table of a simulated z/OS', () => {
  it('finds what belongs to a component instance by its job name, whatever its group', () => {
    row(900_000_011, 'ZWE1AG2');
    row(900_000_012, 'ZWE1AG23', { group: 900_000_011 });
    row(900_000_013, 'ZWE1AG2', { zombie: true });
    row(900_000_014, 'ZWE1AG1');
    row(900_000_015, 'ZWE1AG');
    row(900_000_016, 'ZWE1AG2X');
    expect(table.tagged(tag).map(({ pid }) => pid)).toEqual([900_000_011, 900_000_012]);
    expect(table.tagged('lpar1/gateway#1/0123456789abcdef')).toEqual([]);
    expect(table.environment(900_000_011)).toBeUndefined();
  });

  it('says that an instance is not gone as long as a process of its job is left in another group', () => {
    row(900_000_012, 'ZWE1AG2');
    const group = processGroup({ pid: 900_000_011, startTime: 't900000011' }, table, tag);
    expect(group.remaining()).toEqual([900_000_012]);
    rows = [];
    expect(group.isGroupEmpty()).toBe(true);
  });

  it('knows members of a group, who listens, and whether a process is the one that was recorded', () => {
    row(900_000_011, 'ZWE1AG2');
    row(900_000_012, 'ZWE1AG23', { group: 900_000_011 });
    expect(table.liveMembers(900_000_011).map(({ pid }) => pid)).toEqual([900_000_011, 900_000_012]);
    expect(table.listeners('10.1.1.1', 7554).map(({ pid }) => pid)).toEqual([900_000_011]);
    const identity = { ...self, pid: 900_000_011, startTime: 't900000011' };
    expect(table.liveness(identity)).toBe('alive');
    expect(table.liveness({ ...identity, startTime: 'other' })).toBe('dead');
    expect(table.liveness({ ...identity, bootId: 'ipl-0' })).toBe('dead');
    expect(table.liveness({ ...identity, bootId: 'ipl-0', hostname: 'SYS2' })).toBe('unknown');
  });
});
