// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { createReadTurns, turnPauseMs, type ReadTurns, type TurnTaker } from '../../src/output/read-turns.ts';
import { createManualClock, type ManualClock } from '../manual-clock.ts';

interface Bench {
  readonly clock: ManualClock;
  readonly turns: ReadTurns;
  /** Names in the order of their turns. */
  readonly taken: string[];
  readonly watched: Set<string>;
  readonly change: (file: string) => void;
  /** `work`: how many turns it has something to read. */
  readonly taker: (name: string, work: number, costMs?: number) => TurnTaker & { work: number };
}

function createBench(canWatch = true): Bench {
  const clock = createManualClock();
  const watches = new Map<string, () => void>();
  const taken: string[] = [];
  const turns = createReadTurns({
    clock,
    watchFile: (file, onChange) => {
      if (!canWatch) throw new Error('ENOSPC: no watches left');
      watches.set(file, onChange);
      return { close: () => watches.delete(file) };
    },
  });
  return {
    clock,
    turns,
    taken,
    get watched() {
      return new Set(watches.keys());
    },
    change: (file) => watches.get(file)?.(),
    taker: (name, work, costMs = 0) => {
      const taker = {
        file: name,
        work,
        takeTurn() {
          if (taker.work === 0) return false;
          taken.push(name);
          taker.work -= 1;
          clock.advance(costMs);
          return true;
        },
      };
      return taker;
    },
  };
}

describe('turns of reading', () => {
  it('who has something to read is read at once, then every 50 ms, then watched', () => {
    const bench = createBench();
    const { clock, turns, taken, taker } = bench;
    turns.wake(taker('a', 2));
    clock.advance(0);
    expect(taken).toEqual(['a']);
    clock.advance(turnPauseMs - 1);
    expect(taken).toEqual(['a']);
    clock.advance(1);
    expect(taken).toEqual(['a', 'a']);
    expect(bench.watched.size).toBe(0);
    clock.advance(turnPauseMs);
    expect([...bench.watched]).toEqual(['a']);
  });

  it('nothing is scheduled while all are idle, and a change is read at once', () => {
    const bench = createBench();
    const a = bench.taker('a', 1);
    bench.turns.wake(a);
    bench.clock.advance(1_000);
    expect(bench.clock.pending()).toEqual([]);
    expect([...bench.watched]).toEqual(['a']);
    a.work = 1;
    bench.change('a');
    expect(bench.watched.size).toBe(0);
    bench.clock.advance(0);
    expect(bench.taken).toEqual(['a', 'a']);
  });

  it('what was written just before the watch is not missed', () => {
    const bench = createBench();
    const a = bench.taker('a', 0);
    let asked = 0;
    const late: TurnTaker = { file: 'a', takeTurn: () => ((asked += 1) === 2 ? true : a.takeTurn()) };
    bench.turns.wake(late);
    bench.clock.advance(1_000);
    expect(asked).toBe(4);
    expect([...bench.watched]).toEqual(['a']);
  });

  it('who was not reached within the time of a turn is the first the next time', () => {
    const bench = createBench();
    for (const name of ['a', 'b', 'c', 'd']) bench.turns.wake(bench.taker(name, 3, 6));
    bench.clock.advance(0);
    expect(bench.taken).toEqual(['a', 'b']);
    bench.clock.advance(turnPauseMs + 12);
    expect(bench.taken).toEqual(['a', 'b', 'c', 'd']);
    bench.clock.advance(turnPauseMs + 12);
    expect(bench.taken).toEqual(['a', 'b', 'c', 'd', 'a', 'b']);
  });

  it('where files cannot be watched they are looked at every second', () => {
    const bench = createBench(false);
    const a = bench.taker('a', 0);
    bench.turns.wake(a);
    bench.clock.advance(0);
    expect(bench.clock.pending()).toEqual([1_000]);
    a.work = 1;
    bench.clock.advance(999);
    expect(bench.taken).toEqual([]);
    bench.clock.advance(1);
    expect(bench.taken).toEqual(['a']);
  });

  it('who is removed has no turn any more, and nothing is left after the end', () => {
    const bench = createBench();
    const [a, b] = [bench.taker('a', 1), bench.taker('b', 0)];
    bench.turns.wake(a);
    bench.turns.remove(a);
    bench.turns.wake(b);
    bench.clock.advance(100);
    expect(bench.taken).toEqual([]);
    expect([...bench.watched]).toEqual(['b']);
    bench.turns.wake(a);
    bench.turns.close();
    expect(bench.watched.size).toBe(0);
    expect(bench.clock.pending()).toEqual([]);
  });
});
