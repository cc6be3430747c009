// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchMemoryKills } from '../../src/supervision/memory-kills.ts';
import { describeExit, explainEnd, type ProcessEnd } from '../../src/supervision/process-end.ts';

describe('the end of a process in words', () => {
  it.each([
    [0, null, 'exit 0'],
    [112, null, 'exit 112'],
    [128, null, 'exit 128'],
    [129, null, 'exit 129 (its server got signal 1, SIGHUP)'],
    [137, null, 'exit 137 (its server got signal 9, SIGKILL)'],
    [143, null, 'exit 143 (its server got signal 15, SIGTERM)'],
    [193, null, 'exit 193'],
    [255, null, 'exit 255'],
    [null, 'SIGKILL', 'signal 9 (SIGKILL)'],
    [null, 'SIGTERM', 'signal 15 (SIGTERM)'],
    [null, null, 'exit unknown'],
  ] as const)('%s and %s: %s', (code, signal, words) => {
    expect(describeExit(code, signal)).toBe(words);
  });
});

describe('a death for want of memory', () => {
  const explain = (end: ProcessEnd, lines: readonly string[] = [], isKilledForMemory = false): string =>
    explainEnd(end, { lastLines: () => lines, isKilledForMemory: () => isKilledForMemory });

  it.each([
    'java.lang.OutOfMemoryError: Java heap space',
    'Terminating due to java.lang.OutOfMemoryError: GC overhead limit exceeded',
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    "terminate called after throwing an instance of 'std::bad_alloc'",
    'MemoryError',
    'sh: fork: Cannot allocate memory',
  ])('shows by what it wrote last: %s', (line) => {
    expect(explain({ code: 3, signal: null }, ['starting', line, 'bye'])).toBe('exit 3, out of memory');
    expect(explain({ code: null, signal: 'SIGABRT' }, [line])).toBe('signal 6 (SIGABRT), out of memory');
  });

  it('shows by what the system says', () => {
    const words = 'out of memory: killed by the system';
    expect(explain({ code: null, signal: 'SIGKILL' }, [], true)).toBe(`signal 9 (SIGKILL), ${words}`);
    expect(explain({ code: 137, signal: null }, [], true)).toBe(
      `exit 137 (its server got signal 9, SIGKILL), ${words}`,
    );
  });

  it('is supposed when a shell tells that its server was killed', () => {
    expect(explain({ code: 137, signal: null })).toBe(
      'exit 137 (its server got signal 9, SIGKILL), probably out of memory',
    );
  });

  it.each([
    [{ code: 0, signal: null }, 'exit 0'],
    [{ code: 1, signal: null }, 'exit 1'],
    [{ code: 143, signal: null }, 'exit 143 (its server got signal 15, SIGTERM)'],
    [{ code: null, signal: 'SIGKILL' }, 'signal 9 (SIGKILL)'],
    [{ code: null, signal: null }, 'exit unknown'],
  ] as const)('is not seen where nothing tells of it: %s', (end, words) => {
    expect(explain(end, ['all is well'])).toBe(words);
  });

  it('is not seen in old lines of what ended well, or was killed from outside', () => {
    const lines = ['java.lang.OutOfMemoryError'];
    expect(explain({ code: 0, signal: null }, lines, true)).toBe('exit 0');
    expect(explain({ code: null, signal: 'SIGKILL' }, lines)).toBe('signal 9 (SIGKILL)');
  });

  it('does not ask the system about other ends', () => {
    let asked = 0;
    const evidence = { lastLines: () => [], isKilledForMemory: () => (asked += 1) > 0 };
    explainEnd({ code: 1, signal: null }, evidence);
    explainEnd({ code: null, signal: 'SIGTERM' }, evidence);
    expect(asked).toBe(0);
  });
});

describe('memory kills of a control group', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'zowe-ha-cgroup-'));
    mkdirSync(join(directory, 'zowe'));
    writeFileSync(join(directory, 'membership'), '1:name=systemd:/other\n0::/zowe\n');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const files = (): { membership: string; root: string } => ({
    membership: join(directory, 'membership'),
    root: directory,
  });
  const kills = (count: number): void =>
    writeFileSync(join(directory, 'zowe', 'memory.events'), `low 0\noom 5\noom_kill ${count}\noom_group_kill 9\n`);

  it('explain one death each, and only those since the watch began', () => {
    kills(2);
    const isKilled = watchMemoryKills(files());
    expect(isKilled()).toBe(false);
    kills(4);
    expect([isKilled(), isKilled(), isKilled()]).toEqual([true, true, false]);
  });

  it('explain nothing where there are no control groups', () => {
    const isKilled = watchMemoryKills({ membership: join(directory, 'absent'), root: directory });
    expect(isKilled()).toBe(false);
    rmSync(join(directory, 'zowe'), { recursive: true });
    expect(watchMemoryKills(files())()).toBe(false);
  });
});
