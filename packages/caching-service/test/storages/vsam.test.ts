// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKsds } from '@zowe-ha/vsam';
import { afterAll, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage.ts';
import { openVsamStorage, type VsamOptions } from '../../src/storages/vsam.ts';
import { encodeRecord, KeyLayout } from '../../src/storages/vsam-record.ts';
import { entry, testStorage } from '../storage-contract.ts';

const directory = mkdtempSync(join(tmpdir(), 'zowe-ha-vsam-'));
let data = 0;

afterAll(() => rmSync(directory, { recursive: true, force: true }));

function options(overrides: Partial<VsamOptions> = {}): VsamOptions {
  const path = join(directory, `DATA${data}`, 'ZWE.CACHE');
  return { path, keyLength: 64, recordLength: 32_760, durability: 'process', ...overrides };
}

function clear(): Promise<void> {
  data += 1;
  return Promise.resolve();
}

testStorage('VSAM', { open: () => openVsamStorage(options()), clear });
testStorage('VSAM with the shortest keys', {
  open: () => openVsamStorage(options({ keyLength: 32, recordLength: 16_000 })),
  clear,
});

async function withStorage<T>(use: (storage: Storage, at: VsamOptions) => Promise<T>, at = options()): Promise<T> {
  const storage = await openVsamStorage(at);
  try {
    return await use(storage, at);
  } finally {
    await storage.close();
    await clear();
  }
}

describe('VSAM storage', () => {
  it('gives the full service id back, whatever the client sent', async () => {
    await withStorage(async (storage) => {
      await storage.create('CN=a', { ...entry('k'), serviceId: 'forged' });
      expect(await storage.read('CN=a', 'k')).toMatchObject({ entry: { serviceId: 'CN=a' } });
    });
  });

  it('never answers "absent" for a whole service: it cannot know that it never held anything', async () => {
    await withStorage(async (storage) => {
      expect(await storage.scan('s', () => undefined)).toEqual({ outcome: 'scanned' });
    });
  });

  it('fills a record to its last byte', async () => {
    await withStorage(
      async (storage) => {
        const { maxValueBytes } = storage.capabilities;
        expect(maxValueBytes).toBe(512 - 64 - 16);
        const created = '1700000000000';
        const full = { ...entry('', 'x'.repeat(maxValueBytes - created.length)), created };
        expect(await storage.create('', full)).toEqual({ outcome: 'created' });
        expect(await storage.read('', '')).toMatchObject({ entry: full });
        expect(await storage.create('', { ...full, value: `${full.value}x` })).toEqual({ outcome: 'tooLarge' });
      },
      options({ recordLength: 512 }),
    );
  });

  it('says "unknown" for another entry in the place of a key, and does not touch it', async () => {
    await withStorage(async (storage, at) => {
      const ksds = await openKsds(at);
      const place = new KeyLayout(64).keyOf('s', 'k');
      const foreign = encodeRecord('s', entry('another key'), 32_000)!;
      await ksds.insert(place, foreign);
      const collision = { outcome: 'unknown', reason: 'Another key has the same place in the data set.' };
      expect(await storage.read('s', 'k')).toEqual(collision);
      expect(await storage.create('s', entry('k'))).toEqual(collision);
      expect(await storage.update('s', entry('k'))).toEqual(collision);
      expect(await storage.delete('s', 'k')).toEqual(collision);
      expect(await ksds.get(place)).toEqual(foreign);
      await ksds.close();
    });
  });

  it.each([
    ['of another format', Buffer.alloc(16, 9), 'a record has an unknown format'],
    ['too short', Buffer.alloc(15, 1), 'a record is too short'],
    [
      'with lengths that do not fit',
      Buffer.concat([Buffer.from([1]), Buffer.alloc(20)]),
      'the lengths in a record do not fit',
    ],
  ])('says "unknown" for a record %s', async (_name, record, reason) => {
    await withStorage(async (storage, at) => {
      const ksds = await openKsds(at);
      await ksds.insert(new KeyLayout(64).keyOf('s', 'k'), record);
      expect(await storage.read('s', 'k')).toEqual({ outcome: 'unknown', reason });
      expect(await storage.scan('s', () => undefined)).toEqual({ outcome: 'unknown', reason });
      expect(await storage.read('s', 'other')).toEqual({ outcome: 'absent' });
      await ksds.close();
    });
  });

  it('says "unknown" once it is closed', async () => {
    const storage = await openVsamStorage(options());
    await storage.close();
    expect(await storage.read('s', 'k')).toEqual({ outcome: 'unknown', reason: 'VSAM error CLOSED', isLost: true });
    expect((await storage.create('s', entry('k'))).outcome).toBe('unknown');
    expect((await storage.count()).outcome).toBe('unknown');
    await clear();
  });

  it.each([
    [{ keyLength: 31 }, 'a key has 32 to 255 bytes'],
    [{ keyLength: 256 }, 'a key has 32 to 255 bytes'],
    [{ recordLength: 32_761 }, 'a record has at most 32760 bytes'],
    [{ recordLength: 100 }, 'a record has at least 256 bytes besides its key'],
  ])('is not opened with %j', async (sizes, problem) => {
    await expect(openVsamStorage(options(sizes))).rejects.toMatchObject({
      id: 'ZWECS260E',
      message: expect.stringContaining(problem) as string,
    });
  });

  it('is not opened, for good, when it was defined with other lengths', async () => {
    await withStorage(async (_storage, at) => {
      await expect(openVsamStorage({ ...at, keyLength: 80 })).rejects.toMatchObject({
        id: 'ZWECS151E',
        recoverable: false,
      });
    });
  });

  it('is not opened, for now, when its directory cannot be made', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    await expect(openVsamStorage(options({ path: join(file, 'vsam', 'ZWE.CACHE') }))).rejects.toMatchObject({
      id: 'ZWECS151E',
      recoverable: true,
    });
  });
});
