// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { copyFileSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { failureOf, keyOf } from './ksds-contract.ts';
import { startProgram } from './programs.ts';
import { freshPath, openStore } from './stores.ts';

const recordLength = 6000;
const pageSize = 4096;

/** A small generator of numbers, so that every run damages the same bytes. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a damaged data set', () => {
  let good: Buffer;

  beforeAll(async () => {
    const path = freshPath();
    const ksds = await openStore(path, { recordLength });
    // Several levels, long records on pages of their own, and a free list.
    const all = Array.from({ length: 3000 }, (_, i) => i + 1);
    await Promise.all(all.map((i) => ksds.insert(keyOf(i * 7), Buffer.alloc(i % 10 === 0 ? 5000 : 60, i & 0xff))));
    await Promise.all(all.filter((i) => i % 3 === 0).map((i) => ksds.erase(keyOf(i * 7))));
    await ksds.close();
    good = readFileSync(join(path, 'data.mdb'));
  });

  function storeOf(data: Buffer): string {
    const path = freshPath();
    mkdirSync(path);
    writeFileSync(join(path, 'data.mdb'), data);
    return path;
  }

  const open = (path: string): Promise<unknown> => openStore(path, { recordLength });

  it('is opened when nothing is wrong with it', async () => {
    const ksds = await openStore(storeOf(good), { recordLength });
    expect(await ksds.count()).toBe(2000);
    await ksds.close();
  });

  it.each<[string, (data: Buffer) => Buffer]>([
    ['is empty', () => Buffer.alloc(0)],
    ['is text', () => Buffer.from('key: value\n'.repeat(2000))],
    ['is all zeros', (data) => Buffer.alloc(data.length)],
    ['ends within its header pages', (data) => data.subarray(0, 5000)],
    ['ends early', (data) => data.subarray(0, Math.floor(data.length / 2))],
    ['has a header page of zeros', (data) => Buffer.concat([Buffer.alloc(pageSize), data.subarray(pageSize)])],
    ["has X'FF' in the middle", (data) => Buffer.from(data).fill(0xff, 10 * pageSize, data.length - 10 * pageSize)],
  ])('is refused when its file %s, and left as it is', async (_, damage) => {
    const damaged = damage(good);
    const path = storeOf(damaged);
    const failure = await failureOf(open(path));
    expect(failure).toMatchObject({ code: 'DAMAGED', op: 'open', rc: 12 });
    expect(failure.message).toContain(path);
    expect(readFileSync(join(path, 'data.mdb')).equals(damaged)).toBe(true);
  });

  it('never ends the process, whatever bytes are wrong', async () => {
    const random = numbers(20261123);
    const paths = Array.from({ length: 40 }, () => {
      const damaged = Buffer.from(good);
      const page = random(good.length / pageSize) * pageSize;
      // Mostly page headers and node positions, where damage does most harm.
      for (let i = 0; i < 6; i++) damaged[page + random(i % 2 === 0 ? 40 : pageSize)] = random(256);
      return storeOf(damaged);
    });
    const program = startProgram('use', paths);
    expect(await program.ended).toBe(0);
    expect(program.lines.at(-1)).toBe('end');
    const outcomes = program.lines.slice(0, -1);
    expect(outcomes).toHaveLength(40);
    expect([...new Set(outcomes)].sort()).toEqual(['DAMAGED', 'used']);
    for (const path of paths) rmSync(path, { recursive: true });
  });

  it('is usable although its lock file is', async () => {
    const path = storeOf(good);
    writeFileSync(join(path, 'lock.mdb'), Buffer.alloc(8192, 0xee));
    writeFileSync(join(path, 'sharers'), 'not what it should be');
    const ksds = await openStore(path, { recordLength });
    expect(await ksds.count()).toBe(2000);
    await ksds.close();
  });

  it('is made anew after a crash while it was made, but never instead of a file that is there', async () => {
    const path = freshPath();
    mkdirSync(path);
    writeFileSync(join(path, 'data.mdb.new'), good.subarray(0, 100));
    const ksds = await openStore(path, { recordLength });
    expect(await ksds.count()).toBe(0);
    await ksds.close();
    truncateSync(join(path, 'data.mdb'), 0);
    expect(await failureOf(open(path))).toMatchObject({ code: 'DAMAGED' });
  });

  it('can be copied away and back while it is closed', async () => {
    const path = storeOf(good);
    const copy = freshPath();
    mkdirSync(copy);
    copyFileSync(join(path, 'data.mdb'), join(copy, 'data.mdb'));
    const ksds = await openStore(copy, { recordLength });
    expect(await ksds.get(keyOf(7))).toEqual(Buffer.alloc(60, 1));
    await ksds.close();
  });
});
