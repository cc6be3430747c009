// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProcessTable, processStartTime, type ProcessTable } from '../../src/process/process-table.ts';
import { address, until } from '../engine.ts';

const real = createProcessTable();

describe('the process table of this system', () => {
  it('knows this process', () => {
    expect(real.self).toMatchObject({ pid: process.pid, hostname: hostname() });
    expect(real.self.bootId).toMatch(/^[0-9a-f-]{36}$/);
    expect(real.self.pidNamespace).toMatch(/^pid:\[\d+\]$/);
    expect(real.self.startTime).toBe(processStartTime(process.pid));
    expect(real.read(process.pid)).toMatchObject({ pid: process.pid, parent: process.ppid, zombie: false });
    expect(real.liveness(real.self)).toBe('alive');
  });

  it('finds the live members of a group, and its environment', async () => {
    const child = spawn('/bin/sh', ['-c', 'sleep 600 & sleep 600 & wait'], { detached: true, env: { TAG: 'a b=c' } });
    const group = child.pid!;
    const commands = (): string[] => real.liveMembers(group).map(({ command }) => command);
    await until(() => commands().sort().join() === 'sh,sleep,sleep');
    expect(real.environment(group)?.get('TAG')).toBe('a b=c');
    process.kill(-group, 'SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    await until(() => real.liveMembers(group).length === 0);
    expect(real.read(group)).toBeUndefined();
    expect(real.environment(group)).toBeUndefined();
    expect(processStartTime(group)).toBeUndefined();
  });

  it('does not count a zombie as alive', async () => {
    // The shell never collects its child, because it has become another program by the time that the child ends.
    const parent = spawn('/bin/sh', ['-c', 'sleep 600 & echo $!; exec sleep 600'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
    await until(() => real.read(parent.pid!)?.command === 'sleep');
    process.kill(pid, 'SIGKILL');
    await until(() => real.read(pid)?.zombie === true);
    const entry = real.read(pid)!;
    expect(real.liveness({ ...real.self, pid, startTime: entry.startTime })).toBe('dead');
    expect(processStartTime(pid)).toBeUndefined();
    parent.kill('SIGKILL');
  });

  it('names who listens on a port', async () => {
    const server = createServer().listen(0, address);
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const command = readFileSync('/proc/self/comm', 'utf8').trim();
    const owner = [expect.objectContaining({ pid: process.pid, command })];
    expect(real.listeners(address, port)).toEqual(owner);
    expect(real.listeners('127.0.0.77', port)).toEqual([]);
    expect(real.listeners(address, port === 65_535 ? 1 : port + 1)).toEqual([]);
    server.close();
  });

  it('names who listens on the port of all addresses', async () => {
    // Bound to all addresses for a moment only: that is what is looked for.
    const server = createServer().listen({ port: 0, host: '::ffff:127.0.0.6' });
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    expect(real.listeners(address, port).map(({ pid }) => pid)).toEqual([process.pid]);
    server.close();
  });
});

describe('rows of a process table', () => {
  let proc: string;
  let table: ProcessTable;

  beforeEach(() => {
    proc = mkdtempSync(join(tmpdir(), 'zowe-ha-proc-'));
    for (const each of ['sys/kernel/random', 'self/ns', 'net']) mkdirSync(join(proc, each), { recursive: true });
    writeFileSync(join(proc, 'sys/kernel/random/boot_id'), 'boot-1\n');
    symlinkSync('pid:[1]', join(proc, 'self/ns/pid'));
    row({ pid: process.pid, start: 'S 1 10 10' });
    table = createProcessTable(proc);
  });
  afterEach(() => rmSync(proc, { recursive: true }));

  interface Row {
    readonly pid: number;
    readonly command?: string;
    /** State, parent, group, session. */
    readonly start: string;
    readonly threads?: number;
    readonly startTime?: number;
  }

  function row({ pid, command = 'x', start, threads = 1, startTime = 777 }: Row): void {
    mkdirSync(join(proc, String(pid)), { recursive: true });
    const between = '0 -1 4194304 0 0 0 0 0 0 0 0 20 0';
    const line = `${pid} (${command}) ${start} ${between} ${threads} 0 ${startTime} 0 0\n`;
    writeFileSync(join(proc, String(pid), 'stat'), line);
  }

  it('may have commands with blanks, parentheses and line ends', () => {
    row({ pid: 42, command: 'a) S 1 (b\n c', start: 'R 7 40 41' });
    expect(table.read(42)).toEqual({
      pid: 42,
      parent: 7,
      group: 40,
      session: 41,
      startTime: '777',
      zombie: false,
      command: 'a) S 1 (b\n c',
    });
  });

  it('that are damaged are no processes', () => {
    mkdirSync(join(proc, '43'));
    writeFileSync(join(proc, '43', 'stat'), '43 (cut');
    mkdirSync(join(proc, '44'));
    expect(table.read(43)).toBeUndefined();
    expect(table.read(44)).toBeUndefined();
    expect(table.liveMembers(43)).toEqual([]);
  });

  it('with a finished first thread and others that run are alive', () => {
    row({ pid: 50, start: 'Z 1 50 50', threads: 3 });
    row({ pid: 51, start: 'Z 1 50 50', threads: 1 });
    row({ pid: 52, start: 'X 1 50 50', threads: 0 });
    row({ pid: 53, start: 'T 1 50 50' });
    row({ pid: 54, start: 'S 1 99 50' });
    expect(table.liveMembers(50).map(({ pid }) => pid)).toEqual([50, 53]);
  });

  it('tell the same process from one that got its number', () => {
    row({ pid: 60, start: 'S 1 60 60', startTime: 1000 });
    const identity = { ...table.self, pid: 60, startTime: '1000' };
    expect(table.liveness(identity)).toBe('alive');
    expect(table.liveness({ ...identity, startTime: '999' })).toBe('dead');
    expect(table.liveness({ ...identity, pid: 61 })).toBe('dead');
  });

  it('say nothing about other systems and pid namespaces, but all about earlier boots of this one', () => {
    expect(table.liveness({ ...table.self, bootId: 'boot-0' })).toBe('dead');
    expect(table.liveness({ ...table.self, bootId: 'boot-0', hostname: 'elsewhere' })).toBe('unknown');
    expect(table.liveness({ ...table.self, pidNamespace: 'pid:[2]' })).toBe('unknown');
  });
});
