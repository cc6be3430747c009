// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { expectRecord, failureOf, keyOf } from './ksds-contract.ts';
import { startProgram } from './programs.ts';
import { freshPath, openStore } from './stores.ts';

describe('processes that share a data set', () => {
  it('insert each key exactly once between them', async () => {
    const path = freshPath();
    const count = 2000;
    const programs = ['a', 'b'].map((name) => startProgram('insert', { path, name, count, concurrency: 8 }));
    for (const program of programs) expect(await program.nextLine()).toBe('ready');
    for (const { child } of programs) child.stdin.write('go\n');
    const won = await Promise.all(programs.map(async (program) => JSON.parse(await program.nextLine()) as number[]));
    expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(won.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    const ksds = await openStore(path);
    for (const [winner, name] of ['a', 'b'].entries()) {
      for (const number of won[winner]!) expect(await ksds.get(keyOf(number))).toEqual(Buffer.from(name));
    }
    await ksds.close();
  });

  it('lose no addition to a counter that they replace', async () => {
    const path = freshPath();
    const ksds = await openStore(path);
    await ksds.insert(keyOf(1), Buffer.from('0'));
    const programs = [1, 2, 3].map(() => startProgram('increment', { path, count: 1000 }));
    for (const program of programs) expect(await program.nextLine()).toBe('ready');
    for (const { child } of programs) child.stdin.write('go\n');
    const repeated = await Promise.all(programs.map(async (program) => Number(await program.nextLine())));
    expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    expect(await ksds.get(keyOf(1))).toEqual(Buffer.from('3000'));
    expect(repeated.every((times) => times >= 0)).toBe(true);
    await ksds.close();
  });

  it('follow each other when the data set outgrows its first size', async () => {
    const path = freshPath();
    const options = { recordLength: 8000, space: 65_536 };
    const ksds = await openStore(path, options);
    await ksds.insert(keyOf(1), Buffer.from('first'));
    const program = startProgram('grow', { path, first: 1000, count: 600, length: 7900 });
    expect(await program.nextLine()).toBe('open');
    // Both write: each outgrows what it knows, and what the other one knows.
    for (let i = 0; i < 300; i++) await ksds.upsert(keyOf(10_000 + i), Buffer.alloc(7900, i & 0xff));
    expect(await program.nextLine()).toBe('written 600');
    expect(await program.ended).toBe(0);
    expect(await ksds.count()).toBe(901);
    for (let i = 0; i < 600; i++) expectRecord(await ksds.get(keyOf(1000 + i)), Buffer.alloc(7900, i & 0xff));
    for (let i = 0; i < 300; i++) expectRecord(await ksds.get(keyOf(10_000 + i)), Buffer.alloc(7900, i & 0xff));
    await ksds.close();
  });

  it('agree on the durability while they share, and may change it afterwards', async () => {
    const path = freshPath();
    const program = startProgram('open', { path, durability: 'process' });
    expect(await program.nextLine()).toBe('open');
    expect(await failureOf(openStore(path, { durability: 'full' }))).toMatchObject({
      code: 'MISMATCH',
      op: 'open',
      message: `VSAM open: ${path} is open with durability process, not full (MISMATCH)`,
    });
    program.child.stdin.end();
    expect(await program.nextLine()).toBe('closed');
    await program.ended;
    await (await openStore(path, { durability: 'full' })).close();
  });

  it('make a data set once when they open it for the first time together', async () => {
    const path = freshPath();
    const programs = Array.from({ length: 6 }, () => startProgram('open', { path }));
    expect(await Promise.all(programs.map((program) => program.nextLine()))).toEqual(Array(6).fill('open'));
    const ksds = await openStore(path);
    expect(await ksds.count()).toBe(0);
    await ksds.close();
    for (const { child } of programs) child.stdin.end();
    expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual(Array(6).fill(0));
  });
});
