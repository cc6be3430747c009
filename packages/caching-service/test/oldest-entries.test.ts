// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { OldestEntries } from '../src/oldest-entries.ts';
import type { Storage } from '../src/storage.ts';
import { openInMemoryStorage } from '../src/storages/in-memory.ts';
import { entry } from './storage-contract.ts';

async function storageWith(ages: readonly (number | string)[]): Promise<{ storage: Storage; scans: () => number }> {
  const storage = await openInMemoryStorage();
  for (const age of ages) await storage.create('s', entry(`k${age}`, 'v', String(age)));
  const scan = storage.scan.bind(storage);
  let count = 0;
  storage.scan = (serviceId, visit) => {
    count += 1;
    return scan(serviceId, visit);
  };
  return { storage, scans: () => count };
}

/** Takes the oldest entries out of the storage, as eviction does. */
async function take(oldest: OldestEntries, storage: Storage, many: number): Promise<(string | undefined)[]> {
  const taken: (string | undefined)[] = [];
  for (let index = 0; index < many; index += 1) {
    const next = await oldest.next();
    if (next && 'key' in next) await storage.delete(next.serviceId, next.key);
    taken.push(next && 'key' in next ? next.key : next?.reason);
  }
  return taken;
}

describe('the oldest entries', () => {
  it('come one after the other, and many of one scan', async () => {
    const ages = Array.from({ length: 1000 }, (_, index) => (index * 7919) % 1000);
    const { storage, scans } = await storageWith(ages);
    const expected = Array.from({ length: 600 }, (_, index) => `k${index}`);
    expect(await take(new OldestEntries(storage), storage, 600)).toEqual(expected);
    expect(scans()).toBe(3);
  });

  it('end when there are none', async () => {
    const { storage } = await storageWith([1, 'no time']);
    expect(await take(new OldestEntries(storage), storage, 3)).toEqual(['kno time', 'k1', undefined]);
  });

  it('leave out what was deleted or renewed meanwhile', async () => {
    const { storage } = await storageWith([1, 2, 3, 4]);
    const oldest = new OldestEntries(storage);
    expect(await take(oldest, storage, 1)).toEqual(['k1']);
    await storage.delete('s', 'k2');
    oldest.note(entry('k3', 'v', '10'));
    await storage.update('s', entry('k3', 'v', '10'));
    expect(await take(oldest, storage, 2)).toEqual(['k4', 'k3']);
  });

  it('take in what was written meanwhile with a time of the past', async () => {
    const { storage } = await storageWith([10, 20, 30]);
    const oldest = new OldestEntries(storage);
    expect(await take(oldest, storage, 1)).toEqual(['k10']);
    for (const late of [25, 5]) {
      oldest.note(entry(`k${late}`, 'v', String(late)));
      await storage.create('s', entry(`k${late}`, 'v', String(late)));
    }
    expect(await take(oldest, storage, 4)).toEqual(['k5', 'k20', 'k25', 'k30']);
  });

  it('take in what was written during a scan', async () => {
    const { storage } = await storageWith([10, 20, 30]);
    const oldest = new OldestEntries(storage);
    const scan = storage.scan.bind(storage);
    storage.scan = async (serviceId, visit) => {
      const scanned = await scan(serviceId, visit);
      oldest.note(entry('k15', 'v', '15'));
      await storage.create('s', entry('k15', 'v', '15'));
      storage.scan = scan;
      return scanned;
    };
    expect(await take(oldest, storage, 4)).toEqual(['k10', 'k15', 'k20', 'k30']);
  });

  it('are unknown when the storage cannot tell', async () => {
    const { storage } = await storageWith([1, 2]);
    const oldest = new OldestEntries(storage);
    const scan = storage.scan.bind(storage);
    const read = storage.read.bind(storage);
    const gone = { outcome: 'unknown', reason: 'gone' } as const;
    storage.scan = () => Promise.resolve(gone);
    expect(await oldest.next()).toEqual(gone);
    Object.assign(storage, { scan, read: () => Promise.resolve(gone) });
    expect(await oldest.next()).toEqual(gone);
    storage.read = read;
    expect(await take(oldest, storage, 1)).toEqual(['k2']);
  });
});
