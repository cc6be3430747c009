// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../src/key-value.ts';
import type { Storage } from '../src/storage.ts';

/** A storage under test. */
export interface StorageUnderTest {
  /** An empty storage; further calls open the same one again where `capabilities.shared` says that this is possible. */
  open(): Promise<Storage>;
  /** Ends the use of what `open` made; the next `open` finds an empty storage. */
  clear(): Promise<void>;
}

/** An entry; `created` 1 unless said otherwise. */
export function entry(key: string, value = 'v', created = '1'): Entry {
  return { key, value, serviceId: '', created };
}

/** Runs the contract of `Storage` against one storage: one call in the test file of each storage. */
export function testStorage(name: string, subject: StorageUnderTest): void {
  describe(`storage contract: ${name}`, () => {
    let storage: Storage;

    beforeEach(async () => {
      storage = await subject.open();
    });

    afterEach(async () => {
      await storage.close();
      await subject.clear();
    });

    const valueOf = async (serviceId: string, key: string): Promise<string> => {
      const read = await storage.read(serviceId, key);
      return read.outcome === 'found' ? read.entry.value : read.outcome;
    };
    const keysOf = async (serviceId?: string): Promise<string[]> => {
      const keys: string[] = [];
      await storage.scan(serviceId, (id, { key }) => keys.push(serviceId === undefined ? `${id}/${key}` : key));
      return keys.sort();
    };
    const entries = async (): Promise<number> => {
      const counted = await storage.count();
      return counted.outcome === 'counted' ? counted.entries : -1;
    };

    it('creates once; a second time is a conflict and changes nothing', async () => {
      expect(await storage.create('s', entry('k', 'first'))).toEqual({ outcome: 'created' });
      expect(await storage.create('s', entry('k', 'second'))).toEqual({ outcome: 'conflict' });
      expect(await valueOf('s', 'k')).toBe('first');
    });

    it('reads key, value and created as they were given', async () => {
      await storage.create('s', entry('k', 'ž€😀\u0000\n"', '1700000000000'));
      const read = await storage.read('s', 'k');
      expect(read).toMatchObject({
        outcome: 'found',
        entry: { key: 'k', value: 'ž€😀\u0000\n"', created: '1700000000000' },
      });
      expect(await storage.read('s', 'other')).toEqual({ outcome: 'absent' });
      expect(await storage.read('other', 'k')).toEqual({ outcome: 'absent' });
    });

    it('updates what exists, and only that', async () => {
      expect(await storage.update('s', entry('k'))).toEqual({ outcome: 'absent' });
      expect(await valueOf('s', 'k')).toBe('absent');
      await storage.create('s', entry('k', 'old'));
      expect(await storage.update('s', entry('k', 'a longer new value', '2'))).toEqual({ outcome: 'updated' });
      expect(await storage.read('s', 'k')).toMatchObject({ entry: { value: 'a longer new value', created: '2' } });
      expect(await storage.update('s', entry('k', ''))).toEqual({ outcome: 'updated' });
      expect(await valueOf('s', 'k')).toBe('');
    });

    it('deletes what exists, once', async () => {
      await storage.create('s', entry('k'));
      expect(await storage.delete('s', 'k')).toEqual({ outcome: 'deleted' });
      expect(await storage.delete('s', 'k')).toEqual({ outcome: 'absent' });
      expect(await storage.create('s', entry('k', 'again'))).toEqual({ outcome: 'created' });
    });

    it('keeps services apart whose ids are a prefix of each other, or have the same hash in Java', async () => {
      const ids = ['CN=a', 'CN=a, SERVICE=b', 'CN=a, SERVICE=bc', '', 'Aa', 'BB', 'a'.repeat(2000)];
      for (const id of ids) await storage.create(id, entry('k', id));
      for (const id of ids) expect(await valueOf(id, 'k')).toBe(id);
      expect(await keysOf('CN=a')).toEqual(['k']);
      await storage.deleteAll('CN=a');
      expect(await keysOf('CN=a')).toEqual([]);
      for (const id of ids.slice(1)) expect(await valueOf(id, 'k')).toBe(id);
    });

    it('keeps service id and key apart however they are cut', async () => {
      await storage.create('ab', entry('c', '1'));
      await storage.create('a', entry('bc', '2'));
      expect([await valueOf('ab', 'c'), await valueOf('a', 'bc')]).toEqual(['1', '2']);
    });

    it.each([['', '__proto__', 'constructor', ' ', 'a/b', 'Aa', 'k'.repeat(5000), '\u0000', 'ž€😀']])(
      'takes any text as key',
      async (...keys) => {
        for (const key of keys)
          expect(await storage.create('s', entry(key, `value of ${key}`))).toEqual({ outcome: 'created' });
        for (const key of keys) expect(await valueOf('s', key)).toBe(`value of ${key}`);
        expect(await keysOf('s')).toEqual([...keys].sort());
      },
    );

    it('scans one service or all of them, every entry once, also many', async () => {
      const keys = Array.from({ length: 350 }, (_, index) => `key ${index}`).sort();
      await Promise.all(keys.map((key) => storage.create('s', entry(key))));
      await storage.create('t', entry('other'));
      expect(await keysOf('s')).toEqual(keys);
      expect(await keysOf()).toEqual([...keys.map((key) => `s/${key}`), 't/other'].sort());
    });

    it('deletes all of one service, also many, and nothing of another', async () => {
      await Promise.all(Array.from({ length: 350 }, (_, index) => storage.create('s', entry(`key ${index}`))));
      await storage.create('t', entry('k'));
      expect((await storage.deleteAll('s')).outcome).toBe('deleted');
      expect([await keysOf('s'), await keysOf('t'), await entries()]).toEqual([[], ['k'], 1]);
    });

    it('counts the entries of all services', async () => {
      expect(await entries()).toBe(0);
      await storage.create('s', entry('a'));
      await storage.create('t', entry('a'));
      await storage.create('t', entry('a'));
      await storage.update('t', entry('a', 'new'));
      expect(await entries()).toBe(2);
      await storage.delete('s', 'a');
      await storage.delete('s', 'a');
      expect(await entries()).toBe(1);
    });

    it(
      'of 32 simultaneous creations of one key exactly one succeeds, in each of 500 rounds',
      { timeout: 180_000 },
      async () => {
        const winners: number[] = [];
        for (let round = 0; round < 500; round += 1) {
          const values = Array.from({ length: 32 }, (_, index) => String(index));
          const outcomes = await Promise.all(
            values.map((value) => storage.create('s', entry(`round ${round}`, value))),
          );
          const created = outcomes.flatMap(({ outcome }, index) => (outcome === 'created' ? [index] : []));
          expect(outcomes.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(31);
          expect(await valueOf('s', `round ${round}`)).toBe(String(created[0]));
          winners.push(created.length);
        }
        expect(winners).toEqual(Array.from({ length: 500 }, () => 1));
      },
    );

    it('refuses a value that is longer than it can keep, and keeps one that is not', async (context) => {
      const { maxValueBytes } = storage.capabilities;
      context.skip(!Number.isFinite(maxValueBytes), 'values of any length are kept');
      await storage.create('s', entry('old', 'kept'));
      expect(await storage.create('s', entry('k', 'x'.repeat(maxValueBytes + 1)))).toEqual({ outcome: 'tooLarge' });
      expect(await storage.create('s', entry('k', 'ž'.repeat(Math.ceil(maxValueBytes / 2))))).toEqual({
        outcome: 'tooLarge',
      });
      expect(await storage.update('s', entry('old', 'x'.repeat(maxValueBytes + 1)))).toEqual({ outcome: 'tooLarge' });
      expect([await valueOf('s', 'k'), await valueOf('s', 'old')]).toEqual(['absent', 'kept']);
      const fitting = 'x'.repeat(maxValueBytes - 100);
      expect(await storage.create('s', entry('k', fitting))).toEqual({ outcome: 'created' });
      expect(await valueOf('s', 'k')).toBe(fitting);
    });

    it('finds everything again after it was closed', async (context) => {
      context.skip(!storage.capabilities.durable, 'not durable');
      await storage.create('s', entry('k', 'kept'));
      await storage.close();
      storage = await subject.open();
      expect([await valueOf('s', 'k'), await entries()]).toEqual(['kept', 1]);
    });

    it('shows what one sharer stored to the others at once', async (context) => {
      context.skip(!storage.capabilities.shared, 'not shared');
      const sharer = await subject.open();
      for (let round = 0; round < 50; round += 1) {
        const [writer, reader] = round % 2 ? [storage, sharer] : [sharer, storage];
        expect(await writer.create('s', entry(`k${round}`, 'v'))).toEqual({ outcome: 'created' });
        expect(await reader.read('s', `k${round}`)).toMatchObject({ outcome: 'found' });
        expect(await reader.create('s', entry(`k${round}`))).toEqual({ outcome: 'conflict' });
        expect(await reader.update('s', entry(`k${round}`, 'w'))).toEqual({ outcome: 'updated' });
        expect(await writer.read('s', `k${round}`)).toMatchObject({ entry: { value: 'w' } });
      }
      await sharer.close();
    });

    it('can be closed more than once', async () => {
      await storage.close();
      await expect(storage.close()).resolves.toBeUndefined();
    });
  });
}
