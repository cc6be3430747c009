// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEndWatches, type EndWatch, type EndWatches } from '../../src/process/end-watch.ts';
import { until } from '../engine.ts';

let parent: string;
let directory: string;
let watches: EndWatches;
const children: ChildProcess[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'zowe-ha-ends-'));
  directory = join(parent, 'ends');
  watches = createEndWatches(directory);
});
afterEach(() => {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(parent, { recursive: true, force: true });
});

function start(watch: EndWatch | undefined, program: string): ChildProcess {
  if (watch?.descriptor === undefined) throw new Error('no write end');
  const stdio = ['ignore', 'pipe', 'inherit', 'ignore', watch.descriptor] as const;
  const child = spawn('/bin/sh', ['-c', program], { detached: true, stdio: [...stdio] });
  watch.close();
  children.push(child);
  return child;
}

const descriptors = (): number => readdirSync('/proc/self/fd').length;

it('makes one FIFO for each component instance, for this user only, once', () => {
  watches.prepare(['gateway#1', 'gateway#2']);
  const inode = lstatSync(join(directory, 'gateway#1.end')).ino;
  watches.prepare(['gateway#1', 'gateway#2', 'zss#1']);
  expect(readdirSync(directory)).toEqual(['gateway#1.end', 'gateway#2.end', 'zss#1.end']);
  const status = lstatSync(join(directory, 'gateway#1.end'));
  expect([status.isFIFO(), status.mode & 0o777, status.ino]).toEqual([true, 0o600, inode]);
});

it('makes them anew where something else is', () => {
  mkdirSync(join(directory, 'two#1.end'), { recursive: true });
  writeFileSync(join(directory, 'one#1.end'), 'text');
  symlinkSync('/dev/zero', join(directory, 'three#1.end'));
  watches.prepare(['one#1', 'two#1', 'three#1']);
  for (const name of readdirSync(directory)) expect(lstatSync(join(directory, name)).isFIFO()).toBe(true);
});

it('says why there cannot be any', () => {
  writeFileSync(directory, 'a file');
  expect(() => watches.prepare(['one#1'])).toThrow(/EEXIST|ENOTDIR/);
});

it('makes names that look like options or commands', () => {
  watches.prepare(['-m', '$(touch x)#1', ...Array.from({ length: 400 }, (_, index) => `${'n'.repeat(150)}#${index}`)]);
  expect(readdirSync(directory)).toHaveLength(402);
});

it('tells of the end of everybody who has the write end, not before, and not of the end of the first process', async () => {
  watches.prepare(['one#1']);
  const child = start(watches.openForStart('one#1'), 'setsid sleep 600 & echo $!; exec sleep 600');
  const rest = Number(await new Promise((resolve) => child.stdout!.once('data', resolve)));
  const watch = watches.openForAdoption('one#1')!;
  let ended = false;
  watch.onEnd(() => (ended = true));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => spawn('/bin/sleep', ['0.05']).once('exit', resolve));
  expect(ended).toBe(false);
  process.kill(rest, 'SIGKILL');
  await until(() => ended);
});

it('tells each later launcher, and what is written into the FIFO disturbs nobody', async () => {
  watches.prepare(['one#1']);
  const child = start(watches.openForStart('one#1'), 'while read -r line; do echo "$line" >&4; done; exec sleep 600');
  const first = watches.openForAdoption('one#1')!;
  first.onEnd(() => expect.unreachable());
  first.close();
  const second = watches.openForAdoption('one#1')!;
  const ended = new Promise<void>((resolve) => second.onEnd(resolve));
  child.kill('SIGKILL');
  await ended;
});

it('closes everything that it opened', async () => {
  watches.prepare(['one#1']);
  const before = descriptors();
  const started = watches.openForStart('one#1')!;
  const adopted = watches.openForAdoption('one#1')!;
  adopted.onEnd(() => undefined);
  expect(descriptors()).toBe(before + 3);
  started.handedOver();
  started.handedOver();
  expect(descriptors()).toBe(before + 2);
  for (const each of [started, adopted]) {
    each.close();
    each.close();
  }
  await until(() => descriptors() === before);
});

it('has none for whom none was made, and none that is no FIFO', () => {
  expect(watches.openForStart('one#1')).toBeUndefined();
  mkdirSync(directory);
  writeFileSync(join(directory, 'one#1.end'), 'text');
  symlinkSync('/dev/zero', join(directory, 'two#1.end'));
  const before = descriptors();
  for (const label of ['one#1', 'two#1']) {
    expect(watches.openForStart(label)).toBeUndefined();
    expect(watches.openForAdoption(label)).toBeUndefined();
  }
  expect(descriptors()).toBe(before);
});

it('has none for the adoption of what has closed its own, or has ended', async () => {
  watches.prepare(['one#1']);
  expect(watches.openForAdoption('one#1')).toBeUndefined();
  const child = start(watches.openForStart('one#1'), 'exec 4>&-; echo closed; exec sleep 600');
  await new Promise((resolve) => child.stdout!.once('data', resolve));
  const before = descriptors();
  expect(watches.openForAdoption('one#1')).toBeUndefined();
  expect(descriptors()).toBe(before);
});

it('removes what it made, and nothing else', () => {
  watches.prepare(['one#1']);
  writeFileSync(join(directory, 'other'), '');
  watches.remove();
  expect(readdirSync(directory)).toEqual(['other']);
  createEndWatches(join(parent, 'nowhere')).remove();
  expect(existsSync(join(parent, 'nowhere'))).toBe(false);
});
