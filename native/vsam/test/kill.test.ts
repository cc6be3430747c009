// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { Durability, Ksds } from '../src/index.ts';
import { keyOfStep, recordOfStep } from './programs/steps.mjs';
import { startProgram, type Program } from './programs.ts';
import { freshPath, openStore } from './stores.ts';

const rounds = 20;
const writersPerProgram = 8;
/** Steps of a round begin here times the round; 1 more than a multiple of 7. */
const stepsPerRound = 700_000;

/** What one writer of one round was told: steps first..last are done, last + 1 was under way. */
interface Acknowledged {
  readonly writer: number;
  readonly first: number;
  readonly last: number;
}

function acknowledged(program: Program, first: number): Acknowledged[] {
  const last = new Map<number, number>();
  for (const line of program.lines) {
    const [writer, step] = line.split(' ').map(Number);
    last.set(writer!, step!);
  }
  return [...last].map(([writer, step]) => ({ writer, first, last: step }));
}

/** What may be stored for a step: its record, nothing, or either while it, or the step that erases it, was under way. */
function allowed(step: number, last: number): (Buffer | undefined)[] {
  const erasedBy = (step + 1) % 7 === 0 ? step + 1 : Number.POSITIVE_INFINITY;
  if (step > last) return [undefined, recordOfStep(step)];
  if (erasedBy <= last) return [undefined];
  return erasedBy === last + 1 ? [undefined, recordOfStep(step)] : [recordOfStep(step)];
}

async function verify(ksds: Ksds, { writer, first, last }: Acknowledged): Promise<void> {
  const steps = Array.from({ length: last + 1 - first + 1 }, (_, i) => first + i).filter((step) => step % 7 !== 0);
  const records = await Promise.all(steps.map((step) => ksds.get(keyOfStep(writer, step))));
  for (const [i, step] of steps.entries()) {
    const stored = records[i];
    const right = allowed(step, last).some((record) => (record && stored ? record.equals(stored) : record === stored));
    if (!right) throw new Error(`writer ${writer}, step ${step} of ${last}: ${stored ? 'torn or back again' : 'lost'}`);
  }
}

async function killRound(path: string, round: number, durability: Durability): Promise<Acknowledged[]> {
  const firstStep = 1 + round * stepsPerRound;
  const programs = [1, 101].map((first) => {
    const writers = Array.from({ length: writersPerProgram }, (_, i) => first + i);
    return startProgram('acknowledge', { path, writers, firstStep, durability });
  });
  // How much is written before the end differs from round to round.
  const output = async (program: Program): Promise<void> => {
    for (let i = 0; i < 1 + round * 17; i++) await program.nextLine();
  };
  await Promise.all(programs.map(output));
  for (const { child } of programs) child.kill('SIGKILL');
  expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual(['SIGKILL', 'SIGKILL']);
  const ksds = await openStore(path, { recordLength: 6000, durability });
  const all = programs.flatMap((program) => acknowledged(program, firstStep));
  for (const one of all) await verify(ksds, one);
  await ksds.close();
  return all;
}

describe('SIGKILL', () => {
  it.each(['process', 'full'] as const)(
    `of two processes that write to one data set loses nothing acknowledged with durability %s, ${rounds} times`,
    async (durability) => {
      const path = freshPath();
      const all: Acknowledged[] = [];
      for (let round = 0; round < rounds; round++) all.push(...(await killRound(path, round, durability)));
      const ksds = await openStore(path, { recordLength: 6000, durability });
      for (const one of all) await verify(ksds, one);
      await ksds.close();
      expect(all.reduce((sum, { first, last }) => sum + last - first + 1, 0)).toBeGreaterThan(rounds * 200);
    },
    180_000,
  );
});
