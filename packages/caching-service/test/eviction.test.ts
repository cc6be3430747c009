// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import { limitEntries, type EvictionStrategy } from '../src/eviction.ts';
import type { CreateOutcome, Storage } from '../src/storage.ts';
import { openInMemoryStorage } from '../src/storages/in-memory.ts';
import { entry } from './storage-contract.ts';

async function limited(strategy: EvictionStrategy, size: number): Promise<Storage> {
  return limitEntries(await openInMemoryStorage(), { strategy, size });
}

async function keys(storage: Storage): Promise<string[]> {
  const found: string[] = [];
  await storage.scan(undefined, (serviceId, { key }) => found.push(`${serviceId}/${key}`));
  return found.sort();
}

const outcome = async (created: Promise<CreateOutcome>): Promise<string> => (await created).outcome;

describe('eviction reject', () => {
  it('refuses a new key when the storage is full, over all services', async () => {
    const storage = await limited('reject', 2);
    await storage.create('s', entry('a'));
    await storage.create('t', entry('b'));
    expect(await outcome(storage.create('s', entry('c')))).toBe('full');
    expect(await keys(storage)).toEqual(['s/a', 't/b']);
  });

  it('finds a conflict before it finds the storage full', async () => {
    const storage = await limited('reject', 1);
    await storage.create('s', entry('a'));
    expect(await outcome(storage.create('s', entry('a')))).toBe('conflict');
  });

  it('lets existing keys be updated, and new ones be created after a deletion', async () => {
    const storage = await limited('reject', 1);
    await storage.create('s', entry('a'));
    expect((await storage.update('s', entry('a', 'new'))).outcome).toBe('updated');
    await storage.delete('s', 'a');
    expect(await outcome(storage.create('s', entry('b')))).toBe('created');
  });

  it('holds the limit exactly under simultaneous creations', async () => {
    const storage = await limited('reject', 100);
    const created = await Promise.all(
      Array.from({ length: 250 }, (_, index) => outcome(storage.create('s', entry(`k${index}`)))),
    );
    expect(created.filter((result) => result === 'created')).toHaveLength(100);
    expect(created.filter((result) => result === 'full')).toHaveLength(150);
    expect(await keys(storage)).toHaveLength(100);
  });
});

describe('eviction removeOldest', () => {
  it('removes the entry with the smallest created of all services', async () => {
    const storage = await limited('removeOldest', 3);
    await storage.create('s', entry('a', 'v', '300'));
    await storage.create('t', entry('b', 'v', '90'));
    await storage.create('s', entry('c', 'v', '200'));
    expect(await outcome(storage.create('s', entry('d', 'v', '400')))).toBe('created');
    expect(await keys(storage)).toEqual(['s/a', 's/c', 's/d']);
    expect(await outcome(storage.create('s', entry('e', 'v', '50')))).toBe('created');
    expect(await keys(storage)).toEqual(['s/a', 's/d', 's/e']);
  });

  it('counts an update as young, and what is no time as oldest', async () => {
    const storage = await limited('removeOldest', 3);
    await storage.create('s', entry('a', 'v', '1'));
    await storage.create('s', entry('b', 'v', '2'));
    await storage.create('s', entry('c', 'v', 'yesterday'));
    await storage.update('s', entry('a', 'v', '10'));
    await storage.create('s', entry('d', 'v', '11'));
    await storage.create('s', entry('e', 'v', '12'));
    expect(await keys(storage)).toEqual(['s/a', 's/d', 's/e']);
  });

  it('evicts nothing for a conflict', async () => {
    const storage = await limited('removeOldest', 2);
    await storage.create('s', entry('a', 'v', '1'));
    await storage.create('s', entry('b', 'v', '2'));
    expect(await outcome(storage.create('s', entry('b', 'v', '3')))).toBe('conflict');
    expect(await keys(storage)).toEqual(['s/a', 's/b']);
  });

  it('never exceeds the limit under simultaneous creations, all of which succeed', async () => {
    const storage = await limited('removeOldest', 10);
    const created = await Promise.all(
      Array.from({ length: 60 }, (_, index) => outcome(storage.create('s', entry(`k${index}`, 'v', String(index))))),
    );
    expect(new Set(created)).toEqual(new Set(['created']));
    expect(await keys(storage)).toHaveLength(10);
  });
});

describe('a storage that cannot tell', () => {
  const unknown = { outcome: 'unknown', reason: 'gone' } as const;

  it.each(['count', 'read', 'scan', 'delete'] as const)('makes a creation unknown when %s is', async (method) => {
    const inner = await openInMemoryStorage();
    await inner.create('s', entry('a'));
    Object.assign(inner, { [method]: () => Promise.resolve(unknown) });
    const storage = limitEntries(inner, { strategy: 'removeOldest', size: 1 });
    expect(await storage.create('s', entry('b'))).toEqual(unknown);
  });

  it('keeps working after a defect in the storage', async () => {
    const inner = await openInMemoryStorage();
    await inner.create('s', entry('a'));
    const read = inner.read.bind(inner);
    inner.read = () => Promise.reject(new Error('defect'));
    const storage = limitEntries(inner, { strategy: 'reject', size: 1 });
    await expect(storage.create('s', entry('b'))).rejects.toThrow('defect');
    inner.read = read;
    expect(await outcome(storage.create('s', entry('b')))).toBe('full');
  });
});
