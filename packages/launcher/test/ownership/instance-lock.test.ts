// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger } from '@zowe-ha/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  acquireInstanceLock,
  InstanceLockedElsewhereError,
  InstanceLockedError,
  staleAfterMs,
  WorkspaceNotWritableError,
  type LockOptions,
} from '../../src/ownership/instance-lock.ts';
import { renewEveryMs, type InstanceLock, type OwnershipLoss } from '../../src/ownership/lock-keeper.ts';
import { createProcessTable, type ProcessIdentity, type ProcessTable } from '../../src/process/process-table.ts';
import { createManualClock, type ManualClock } from '../manual-clock.ts';

const processes = createProcessTable();
const elsewhere: ProcessIdentity = { ...processes.self, hostname: 'sys2', bootId: 'other', pid: 77 };
const dead: ProcessIdentity = { ...processes.self, pid: 999_999_999 };
/** Init outlives every test. */
const living: ProcessIdentity = { ...processes.self, pid: 1, startTime: processes.read(1)!.startTime };

let directory: string;
let clock: ManualClock;
let lines: string[];
let locks: InstanceLock[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zowe-ha-lock-'));
  clock = createManualClock();
  lines = [];
  locks = [];
});
afterEach(() => {
  for (const each of locks) each.release();
  rmSync(directory, { recursive: true, force: true });
});

function optionsWith(difference: Partial<LockOptions>): LockOptions {
  const destination = {
    write: (line: string) => lines.push(line.replace(/^.*? (?:INFO|WARN|ERROR|DEBUG) /, '').trimEnd()),
  };
  const logger = createLogger({ source: 'ZWELNCH', destination });
  return { directory, haInstance: 'lpar1', processes, clock, logger, recordedLaunchers: () => [], ...difference };
}

async function acquire(difference: Partial<LockOptions> = {}): Promise<InstanceLock> {
  const lock = await acquireInstanceLock(optionsWith(difference));
  locks.push(lock);
  return lock;
}

/** Lets the time pass as the observer of a lock needs it; `eachStep` is what the owner does meanwhile. */
async function pass(ms: number, eachStep: (passedMs: number) => void = () => undefined): Promise<void> {
  for (let passed = 500; passed <= ms; passed += 500) {
    await Promise.resolve();
    clock.advance(500);
    eachStep(passed);
  }
  await Promise.resolve();
}

const file = (name: string): string => join(directory, name);
const write = (name: string, content: unknown): void =>
  writeFileSync(file(name), typeof content === 'string' ? content : JSON.stringify(content));
const said = (id: string): string[] => lines.filter((line) => line.startsWith(id));

describe('the lock of an HA instance', () => {
  it('makes this process its launcher until it is released', async () => {
    const lock = await acquire();
    expect(lock.file).toBe(file('lock.1'));
    expect(readdirSync(directory)).toEqual(['lock.1', 'lock.1.counter']);
    expect(JSON.parse(readFileSync(lock.file, 'utf8'))).toEqual(processes.self);
    lock.release();
    lock.release();
    expect(readdirSync(directory)).toEqual([]);
    await acquire();
  });

  it('that is held is refused, with the file and the process that has it', async () => {
    await acquire();
    const refusal = await acquire().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InstanceLockedError);
    const { message, location, owner } = refusal as InstanceLockedError;
    expect(message).toBe(`ZWEL0418E HA instance lpar1 is already run by the launcher with process id ${process.pid}.`);
    expect(location).toEqual({ file: file('lock.1') });
    expect(owner).toEqual(processes.self);
  });

  it.each([
    ['that is dead', { pid: 999_999_999 }],
    ['from an earlier boot', { bootId: 'before' }],
    ['whose number was used again', { startTime: '1' }],
  ])('is taken over at once from a launcher %s, as the next generation', async (_, difference) => {
    write('lock.4', { ...processes.self, ...difference });
    write('lock.4.counter', '17\n');
    await acquire();
    expect(readdirSync(directory)).toEqual(['lock.5', 'lock.5.counter']);
    expect(lines).toEqual([]);
  });

  it('cannot be made where nothing can be written', async () => {
    write('file', '');
    await expect(acquire({ directory: file('file') })).rejects.toThrow(WorkspaceNotWritableError);
  });
});

describe('a lock of another system', () => {
  it('that is not renewed for long enough is taken over, with a warning; no second earlier', async () => {
    write('lock.1', elsewhere);
    write('lock.1.counter', '5\n');
    const acquired = acquire();
    await pass(staleAfterMs - 500);
    expect(readdirSync(directory)).toEqual(['lock.1', 'lock.1.counter']);
    await pass(1_000);
    await acquired;
    expect(readdirSync(directory)).toEqual(['lock.2', 'lock.2.counter']);
    expect(lines).toEqual([
      `ZWEL1225I Lock ${file('lock.1')} belongs to process 77 on sys2; it is watched for 12 s.`,
      `ZWEL1226W Lock ${file('lock.1')} has not been renewed for 12 s; HA instance lpar1 is taken over.`,
    ]);
  });

  it('that is renewed meanwhile is refused', async () => {
    write('lock.1', elsewhere);
    const acquired = acquire();
    const refusal = expect(acquired).rejects.toThrow(InstanceLockedElsewhereError);
    const text = expect(acquired).rejects.toThrow(
      /^ZWEL0419E HA instance lpar1 is run by the launcher with process id 77 on sys2,/,
    );
    await pass(11_500);
    write('lock.1.counter', '6\n');
    await pass(500);
    await Promise.all([refusal, text]);
    expect(readdirSync(directory)).toEqual(['lock.1', 'lock.1.counter']);
  });

  it('that is renewed after it was found stale is watched anew', async () => {
    write('lock.1', elsewhere);
    let asked = 0;
    // Nothing is claimed while a file is in the way, so the renewal comes between the watch and the claim.
    const table: ProcessTable = {
      ...processes,
      liveness(identity) {
        if (identity.pid === 77 && ++asked === 2) write('lock.1.counter', 'late');
        return processes.liveness(identity);
      },
    };
    const acquired = acquire({ processes: table });
    await pass(staleAfterMs);
    expect(said('ZWEL1225I')).toHaveLength(2);
    expect(readdirSync(directory)).toEqual(['lock.1', 'lock.1.counter']);
    await pass(staleAfterMs + 500);
    await acquired;
  });

  it('that is released meanwhile is free', async () => {
    write('lock.1', elsewhere);
    const acquired = acquire();
    await pass(2_000);
    rmSync(file('lock.1'));
    await pass(500);
    expect((await acquired).file).toBe(file('lock.1'));
    expect(said('ZWEL1226W')).toEqual([]);
  });

  it('is judged by the clock of the observer, whatever times the files have', async () => {
    write('lock.1', elsewhere);
    const acquired = acquire();
    const settled = acquired.then(() => true);
    clock.advance(0);
    expect(await Promise.race([settled, Promise.resolve(false)])).toBe(false);
    await pass(staleAfterMs + 500);
    expect(await settled).toBe(true);
  });
});

describe('a damaged lock', () => {
  const damages = ['', 'null', '{"pid":1}', 'no json', '\0\0', '[]'];

  it.each(damages)('(%j) is watched before it is taken over: its launcher may run', async (content) => {
    write('lock.3', content);
    const acquired = acquire();
    await pass(staleAfterMs - 500);
    expect(readdirSync(directory)).toEqual(['lock.3']);
    await pass(1_000);
    expect((await acquired).file).toBe(file('lock.4'));
    expect(said('ZWEL1225I')).toEqual([`ZWEL1225I Lock ${file('lock.3')} is damaged; it is watched for 12 s.`]);
  });

  it('whose launcher runs is repaired by that one, and so refused', async () => {
    const owner = await acquire();
    write('lock.1', 'damaged');
    const refusal = expect(acquire()).rejects.toThrow(InstanceLockedError);
    await pass(renewEveryMs + 500);
    await refusal;
    expect(JSON.parse(readFileSync(owner.file, 'utf8'))).toEqual(processes.self);
    expect(said('ZWEL1228W')).toHaveLength(1);
    expect(owner.check()).toBeUndefined();
  });

  it('is taken over at once when every launcher that the records name is dead', async () => {
    write('lock.3', 'damaged');
    expect((await acquire({ recordedLaunchers: () => [dead, dead] })).file).toBe(file('lock.4'));
  });

  it('or one that was removed by hand, is refused when a launcher that the records name is alive', async () => {
    const recordedLaunchers = (): ProcessIdentity[] => [dead, living];
    await expect(acquire({ recordedLaunchers })).rejects.toThrow(/process id 1\.$/);
    expect(readdirSync(directory)).toEqual([]);
    write('lock.3', 'damaged');
    await expect(acquire({ recordedLaunchers })).rejects.toThrow(/process id 1\.$/);
    expect(readdirSync(directory)).toEqual(['lock.3']);
  });

  it('that is a directory does not end the launcher', async () => {
    mkdirSync(file('lock.1'));
    const acquired = acquire();
    await pass(staleAfterMs + 500);
    expect((await acquired).file).toBe(file('lock.2'));
  });
});

describe('the owner of a lock', () => {
  const other: ProcessIdentity = { ...processes.self, pid: 1, startTime: living.startTime };

  it('renews it, so that it looks different well within the time after which others take over', async () => {
    await acquire();
    expect(renewEveryMs * 2).toBeLessThan(staleAfterMs);
    const seen = new Set([readFileSync(file('lock.1.counter'), 'utf8')]);
    for (let turn = 0; turn < 5; turn++) {
      clock.advance(renewEveryMs);
      seen.add(readFileSync(file('lock.1.counter'), 'utf8'));
    }
    expect(seen.size).toBe(6);
    expect(clock.pending()).toHaveLength(1);
  });

  it('is told before each spawn that another one has it, of this system or of another', async () => {
    for (const [owner, isOfSameSystem] of [
      [other, true],
      [elsewhere, false],
    ] as const) {
      const lock = await acquire();
      const told: OwnershipLoss[] = [];
      lock.onLost((loss) => told.push(loss));
      expect(lock.check()).toBeUndefined();
      rmSync(file('lock.1'));
      write('lock.2', owner);
      expect(lock.check()).toEqual({ owner, isOfSameSystem });
      expect(lock.check()).toEqual({ owner, isOfSameSystem });
      await Promise.resolve();
      expect(told).toEqual([{ owner, isOfSameSystem }]);
      expect(clock.pending()).toEqual([]);
      lock.release();
      expect(readFileSync(file('lock.2'), 'utf8')).toBe(JSON.stringify(owner));
      rmSync(file('lock.2'));
    }
  });

  it('notices it also when nothing is started', async () => {
    const lock = await acquire();
    const told: OwnershipLoss[] = [];
    lock.onLost((loss) => told.push(loss));
    write('lock.2', other);
    clock.advance(renewEveryMs);
    await Promise.resolve();
    expect(told).toEqual([{ owner: other, isOfSameSystem: true }]);
  });

  it('is not disturbed by what the dead left, nor by another one that gave way', async () => {
    const lock = await acquire();
    write('lock.2', dead);
    expect(lock.check()).toBeUndefined();
    rmSync(file('lock.2'));
    expect(lock.check()).toBeUndefined();
    expect(lines).toEqual([]);
  });

  it.each(['removed', 'emptied', 'changed'])('makes it anew when it was %s by hand', async (how) => {
    const lock = await acquire();
    if (how === 'removed') rmSync(lock.file);
    else write('lock.1', how === 'emptied' ? '' : '{"pid":');
    expect(lock.check()).toBeUndefined();
    expect(JSON.parse(readFileSync(lock.file, 'utf8'))).toEqual(processes.self);
    expect(said('ZWEL1228W')).toEqual([
      `ZWEL1228W Lock ${lock.file} was damaged or removed while its launcher ran; it has been made anew.`,
    ]);
    expect(lock.check()).toBeUndefined();
    expect(said('ZWEL1228W')).toHaveLength(1);
    expect(readdirSync(directory)).toEqual(['lock.1', 'lock.1.counter']);
  });

  it('goes on when the workspace has vanished, says so once, and is its owner still when it is back', async () => {
    const lock = await acquire();
    rmSync(directory, { recursive: true });
    writeFileSync(directory, 'no directory');
    expect(lock.check()).toBeUndefined();
    clock.advance(renewEveryMs * 3);
    expect(said('ZWEL1229W')).toHaveLength(1);
    rmSync(directory);
    mkdirSync(directory);
    clock.advance(renewEveryMs);
    expect(readdirSync(directory)).toEqual(['lock.1', 'lock.1.counter']);
    expect(lock.check()).toBeUndefined();
  });
});
