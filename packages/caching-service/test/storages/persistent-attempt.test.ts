// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createLogger } from '@zowe-ha/messages';
import { describe, expect, it } from 'vitest';
import { StorageInitializationError } from '../../src/caching-errors.ts';
import type { Storage, Unknown } from '../../src/storage.ts';
import { openInMemoryStorage } from '../../src/storages/in-memory.ts';
import { openPersistently } from '../../src/storages/persistent-attempt.ts';
import { entry } from '../storage-contract.ts';

const notThere = (recoverable: boolean): Error =>
  new StorageInitializationError('VSAM', 'not there', { cause: new Error('x'), recoverable });

/** What `open` does, call by call: an error to throw, or a storage. */
function subject(...calls: (Error | Storage)[]): {
  lines: string[];
  open: () => Promise<Storage>;
  /** Ends one pause and resolves when the attempt after it has begun the next pause, or succeeded. */
  retry: () => Promise<void>;
  begin: () => Promise<Storage>;
  time: { now: number };
} {
  const lines: string[] = [];
  const logger = createLogger({
    source: 'TEST',
    destination: { write: (line) => lines.push(line.slice(line.indexOf('ZWE'), -1)) },
  });
  let endPause: () => void = () => undefined;
  const open = (): Promise<Storage> => {
    const next = calls.shift();
    if (!next) throw new Error('no further call was expected');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  const pause = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      endPause = resolve;
      signal.addEventListener('abort', () => resolve());
    });
  const retry = async (): Promise<void> => {
    endPause();
    await new Promise(setImmediate);
  };
  const time = { now: 0 };
  const begin = (): Promise<Storage> => openPersistently({ mode: 'VSAM', open, logger, pause, now: () => time.now });
  return { lines, open, retry, begin, time };
}

describe('a storage that is not there at first', () => {
  it('answers unknown until it is opened, and both is said once', async () => {
    const { begin, retry, lines } = subject(
      notThere(true),
      notThere(true),
      notThere(true),
      await openInMemoryStorage(),
    );
    const storage = await begin();
    const unknown = { outcome: 'unknown', reason: 'It could not be opened yet.' };
    expect(await storage.create('s', entry('k'))).toEqual(unknown);
    await retry();
    await retry();
    expect(await storage.read('s', 'k')).toEqual(unknown);
    expect(lines).toEqual(["ZWECS151E Problem initializing storage of type 'VSAM': 'not there'. Exception: 'Error'"]);
    await retry();
    expect(await storage.create('s', entry('k'))).toEqual({ outcome: 'created' });
    expect(storage.capabilities.maxValueBytes).toBe(Number.POSITIVE_INFINITY);
    expect(lines.slice(1)).toEqual(["ZWECS251I The 'VSAM' storage answers again."]);
    await storage.close();
  });

  it('is an error at once when it never can be opened', async () => {
    await expect(subject(notThere(false)).begin()).rejects.toMatchObject({ id: 'ZWECS151E' });
  });

  it('goes on answering unknown when it turns out later that it never can be opened', async () => {
    const { begin, retry, lines } = subject(notThere(true), notThere(false));
    const storage = await begin();
    await retry();
    await retry();
    expect(await storage.count()).toEqual({ outcome: 'unknown', reason: 'It cannot be opened.' });
    expect(lines).toHaveLength(2);
    await storage.close();
  });

  it('is not waited for when the service stops', async () => {
    const { begin } = subject(notThere(true));
    const storage = await begin();
    await expect(storage.close()).resolves.toBeUndefined();
  });
});

describe('a storage that fails while it is used', () => {
  async function failing(unknown: Unknown): Promise<{ inner: Storage; heal: () => void }> {
    const inner = await openInMemoryStorage();
    const read = inner.read.bind(inner);
    inner.read = () => Promise.resolve(unknown);
    return { inner, heal: () => (inner.read = read) };
  }

  it('says so once, and once that it answers again', async () => {
    const unknown = { outcome: 'unknown', reason: 'VSAM error BUSY' } as const;
    const { inner, heal } = await failing(unknown);
    const { begin, lines } = subject(inner);
    const storage = await begin();
    expect(await storage.read('s', 'k')).toEqual(unknown);
    expect(await storage.read('s', 'k')).toEqual(unknown);
    heal();
    expect(await storage.read('s', 'k')).toEqual({ outcome: 'absent' });
    expect(await storage.read('s', 'k')).toEqual({ outcome: 'absent' });
    expect(lines).toEqual([
      "ZWECS152E Could not query the cache for 'VSAM' storage: 'VSAM error BUSY'",
      "ZWECS251I The 'VSAM' storage answers again.",
    ]);
    await storage.close();
  });

  it('says what comes and goes once a minute', async () => {
    const { inner } = await failing({ outcome: 'unknown', reason: 'a record is too short' });
    const { begin, lines, time } = subject(inner);
    const storage = await begin();
    for (let second = 0; second <= 60; second += 1) {
      time.now = second * 1000;
      await storage.read('s', 'damaged');
      await storage.count();
    }
    expect(lines.map((line) => line.slice(0, 9))).toEqual(['ZWECS152E', 'ZWECS251I', 'ZWECS152E', 'ZWECS251I']);
    await storage.close();
  });

  it('is opened again when it is lost', async () => {
    const { inner } = await failing({ outcome: 'unknown', reason: 'VSAM error IO_ERROR', isLost: true });
    const { begin, retry, lines } = subject(inner, notThere(true), await openInMemoryStorage());
    const storage = await begin();
    const reads = await Promise.all([storage.read('s', 'k'), storage.read('s', 'k')]);
    expect(reads.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown']);
    expect(await storage.read('s', 'k')).toEqual({ outcome: 'unknown', reason: 'VSAM error IO_ERROR' });
    await retry();
    await retry();
    expect(await storage.read('s', 'k')).toEqual({ outcome: 'absent' });
    expect(lines).toHaveLength(2);
    await storage.close();
  });
});
