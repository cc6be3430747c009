// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instanceTagVariable, newInstanceTag } from '../../src/process/instance-tag.ts';
import { createProcessTable, type ProcessEntry } from '../../src/process/process-table.ts';
import { TaggedProcesses } from '../../src/process/tagged-processes.ts';
import { until } from '../engine.ts';

describe('the tagged processes of this system', () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  function start(tag: string | undefined, program = 'exec sleep 600'): number {
    const env = { PATH: process.env['PATH'], ...(tag !== undefined && { [instanceTagVariable]: tag }) };
    const child = spawn('/bin/sh', ['-c', program], { stdio: 'ignore', env });
    children.push(child);
    return child.pid!;
  }

  it('are found by their tag, those from before the first question and those that came since', () => {
    const [one, other] = [newInstanceTag('lpar1', 'one#1'), newInstanceTag('lpar1', 'other#1')];
    const first = start(one);
    start(undefined);
    const table = createProcessTable();
    expect(table.tagged(one).map(({ pid }) => pid)).toEqual([first]);
    const second = start(one);
    const third = start(other);
    expect(table.tagged(one).map(({ pid }) => pid)).toEqual([first, second]);
    expect(table.tagged(other).map(({ pid }) => pid)).toEqual([third]);
    expect(table.tagged('lpar1/nobody#1/0')).toEqual([]);
  });

  it('are found when many others came meanwhile', async () => {
    const table = createProcessTable();
    const tag = newInstanceTag('lpar1', 'one#1');
    expect(table.tagged(tag)).toEqual([]);
    const many = 'i=0; while [ $i -lt 100 ]; do sleep 600 & i=$((i+1)); done; trap "kill $(jobs -p)" TERM; wait';
    start(tag, many);
    await until(() => table.tagged(tag).length === 101);
    for (const { pid } of table.tagged(tag)) process.kill(pid, 'SIGKILL');
    await until(() => table.tagged(tag).length === 0);
  });

  it('are processes, not their threads', () => {
    const table = createProcessTable();
    const tag = newInstanceTag('lpar1', 'one#1');
    expect(table.tagged(tag)).toEqual([]);
    const pid = start(tag, `exec ${process.execPath} -e 'setInterval(() => undefined, 1000)'`);
    expect(table.tagged(tag).map((each) => each.pid)).toEqual([pid]);
  });

  it('are no zombies', async () => {
    const table = createProcessTable();
    const tag = newInstanceTag('lpar1', 'one#1');
    // The shell never collects its child, because it has become another program by the time that the child ends.
    const parent = start(tag, 'sleep 600 & exec sleep 600');
    await until(() => table.tagged(tag).filter(({ command }) => command === 'sleep').length === 2);
    const child = table.tagged(tag).find(({ pid }) => pid !== parent)!.pid;
    process.kill(child, 'SIGKILL');
    await until(() => table.read(child)?.zombie === true);
    expect(table.tagged(tag).map(({ pid }) => pid)).toEqual([parent]);
  });
});

describe('a process table', () => {
  let proc: string;
  let reads: number[];
  let processes: TaggedProcesses;
  const tag = 'lpar1/one#1/0123456789abcdef';

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
    proc = mkdtempSync(join(tmpdir(), 'zowe-ha-proc-'));
    mkdirSync(join(proc, 'sys/kernel'), { recursive: true });
    writeFileSync(join(proc, 'sys/kernel/pid_max'), '1000\n');
    reads = [];
    processes = new TaggedProcesses(proc, read);
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(proc, { recursive: true });
  });

  function read(pid: number): ProcessEntry | undefined {
    reads.push(pid);
    return { pid, parent: 1, group: pid, session: pid, startTime: `t${pid}`, zombie: false, command: 'x' };
  }

  function counters(pid: number, forks: number): void {
    writeFileSync(join(proc, 'loadavg'), `0.10 0.20 0.30 1/100 ${pid}\n`);
    writeFileSync(join(proc, 'stat'), `cpu  1 2 3\nctxt 5\nprocesses ${forks}\nprocs_running 1\n`);
  }

  function add(pid: number, ...variables: string[]): void {
    mkdirSync(join(proc, String(pid)), { recursive: true });
    writeFileSync(join(proc, String(pid), 'environ'), variables.map((each) => `${each}\0`).join(''));
  }

  const found = (): number[] => processes.of(tag).map(({ pid }) => pid);

  it('takes a tag for one only as a variable of its own', () => {
    counters(50, 50);
    add(10, `X${instanceTagVariable}=${tag}`, 'A=1');
    add(11, 'A=1', `${instanceTagVariable}=${tag}`, 'B=2');
    add(12, `NOTE=${instanceTagVariable}=${tag}`);
    add(13, `X${instanceTagVariable}=other`, `${instanceTagVariable}=${tag}`);
    expect(found()).toEqual([11, 13]);
  });

  it('is asked for new numbers only, whatever else is in it', () => {
    counters(50, 50);
    add(40, 'A=1');
    expect(found()).toEqual([]);
    // Cannot be: nobody gets a tag later. So it shows that the number was not looked at again.
    add(40, `${instanceTagVariable}=${tag}`);
    add(51, `${instanceTagVariable}=${tag}`);
    counters(51, 51);
    expect(found()).toEqual([51]);
  });

  it('is asked again for numbers that were given a moment ago', () => {
    counters(50, 50);
    found();
    counters(51, 51);
    expect(found()).toEqual([]);
    add(51);
    expect(found()).toEqual([]);
    add(51, `${instanceTagVariable}=${tag}`);
    expect(found()).toEqual([51]);
  });

  it('is not asked for a number that was free for a while', () => {
    counters(50, 50);
    found();
    for (const pid of [60, 61]) {
      vi.advanceTimersByTime(1_500);
      counters(pid, pid);
      found();
    }
    for (const pid of [55, 61]) add(pid, `${instanceTagVariable}=${tag}`);
    expect(found()).toEqual([61]);
  });

  it('has new numbers on both sides when they begin from the bottom again', () => {
    counters(950, 2_000);
    add(300, 'A=1');
    found();
    counters(20, 2_070);
    add(300, `${instanceTagVariable}=${tag}`);
    add(5, `${instanceTagVariable}=${tag}`);
    add(990, `${instanceTagVariable}=${tag}`);
    expect(found()).toEqual([5, 990]);
  });

  it('is read as a whole when numbers may have been given twice, or nothing is counted', () => {
    counters(50, 50);
    add(40, 'A=1');
    found();
    add(40, `${instanceTagVariable}=${tag}`);
    counters(60, 700);
    expect(found()).toEqual([40]);
    rmSync(join(proc, 'loadavg'));
    add(41, `${instanceTagVariable}=${tag}`);
    expect(found()).toEqual([40, 41]);
  });
});
