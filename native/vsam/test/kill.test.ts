// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { Durability, Ksds } from '../src/index.ts';
import { keyOf } from './ksds-contract.ts';
import { startProgram, type Program } from './programs.ts';
import { freshPath, openStore } from './stores.ts';

const rounds = 24;
const writers = 16;

/** What programs/acknowledge.mjs writes as its n-th value: nothing every seventh time, a long record every fifth. */
function recordOf(value: number): Buffer | undefined {
  if (value % 7 === 0) return undefined;
  const record = Buffer.alloc(value % 5 === 0 ? 5000 : 100, value & 0xff);
  record.writeUInt32BE(value, 0);
  return record;
}

/** The last acknowledged value of each key. */
function acknowledged(programs: readonly Program[]): Map<number, number> {
  const last = new Map<number, number>();
  for (const line of programs.flatMap(({ lines }) => lines)) {
    const [key, value] = line.split(' ').map(Number);
    last.set(key!, value!);
  }
  return last;
}

async function verify(ksds: Ksds, last: ReadonlyMap<number, number>): Promise<void> {
  for (const [number, value] of last) {
    const stored = await ksds.get(keyOf(number));
    // The write after the last acknowledged one was under way: it happened wholly or not at all.
    const allowed = [recordOf(value), recordOf(value + 1)];
    const same = allowed.some((record) => (record && stored ? record.equals(stored) : record === stored));
    if (!same) throw new Error(`key ${number}: ${value} was acknowledged, stored is ${stored?.readUInt32BE(0)}`);
  }
}

async function killRound(path: string, round: number, durability: Durability): Promise<number> {
  const programs = [0, 1].map((i) => startProgram('acknowledge', { path, first: 1 + i * 100, writers, durability }));
  // How much is written before the end differs from round to round.
  await Promise.all(
    programs.map(async (program) => {
      for (let i = 0; i < 1 + round * 23; i++) await program.nextLine();
    }),
  );
  for (const { child } of programs) child.kill('SIGKILL');
  expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual(['SIGKILL', 'SIGKILL']);
  const ksds = await openStore(path, { recordLength: 6000, durability });
  const last = acknowledged(programs);
  await verify(ksds, last);
  await ksds.close();
  return [...last.values()].reduce((sum, value) => sum + value, 0);
}

describe('SIGKILL', () => {
  it.each(['process', 'full'] as const)(
    `of two processes that write to one data set loses nothing acknowledged with durability %s, ${rounds} times`,
    async (durability) => {
      const path = freshPath();
      let writes = 0;
      for (let round = 0; round < rounds; round++) writes += await killRound(path, round, durability);
      expect(writes).toBeGreaterThan(rounds * writers);
    },
    120_000,
  );
});
