// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ksds, VsamError } from '../src/index.ts';

export const keyLength = 8;
export const recordLength = 200;
export const dataLength = recordLength - keyLength;

/** Opens the one data set of the test, keys of 8 and records of 200 bytes, empty the first time; again: another handle. */
export type OpenKsds = () => Promise<Ksds>;

/** A key whose bytes read as the number. */
export function keyOf(number: number | bigint): Buffer {
  const key = Buffer.alloc(keyLength);
  key.writeBigUInt64BE(BigInt(number));
  return key;
}

/** Compares records; expect() itself takes milliseconds for some thousand bytes. */
export function expectRecord(actual: Uint8Array | undefined, expected: Buffer): void {
  if (!actual || !expected.equals(actual)) expect(actual).toEqual(expected);
}

/** What `work` rejects with; fails when it does not reject. */
export async function failureOf(work: Promise<unknown>): Promise<VsamError> {
  try {
    await work;
  } catch (error) {
    return error as VsamError;
  }
  throw new Error('it did not reject');
}

/** The KSDS behaviour that every side of zrec.h shows. `fresh` gives an opener for a data set that does not exist yet. */
export function testKsds(name: string, fresh: () => OpenKsds): void {
  describe(`a KSDS on ${name}`, () => {
    let open: OpenKsds;
    let ksds: Ksds;
    const hex = async (from?: Buffer, to?: Buffer, limit = 100): Promise<string[]> =>
      (await ksds.scan({ from, to, limit })).records.map(({ key }) => key.toString('hex'));

    beforeEach(async () => {
      open = fresh();
      ksds = await open();
    });
    afterEach(() => ksds.close());

    it('says what it is', () => {
      expect(ksds.info()).toMatchObject({ keyLength, recordLength, dataLength, version: 1 });
    });

    it('returns a record with exactly the bytes that were inserted', async () => {
      const record = Buffer.from(Array.from({ length: dataLength }, (_, i) => (i * 37) & 0xff));
      expect(await ksds.insert(keyOf(1), record)).toBe('inserted');
      expect(await ksds.get(keyOf(1))).toEqual(record);
    });

    it('answers undefined for a key without a record', async () => {
      expect(await ksds.get(keyOf(1))).toBeUndefined();
    });

    it('keeps records of every length from none to the longest', async () => {
      for (let length = 0; length <= dataLength; length++)
        await ksds.upsert(keyOf(length + 1), Buffer.alloc(length, 7));
      for (let length = 0; length <= dataLength; length++) {
        expectRecord(await ksds.get(keyOf(length + 1)), Buffer.alloc(length, 7));
      }
    });

    it('refuses a record that is one byte too long, before anything is written', async () => {
      const long = Buffer.alloc(dataLength + 1);
      await ksds.insert(keyOf(1), Buffer.from('old'));
      for (const work of [
        ksds.insert(keyOf(2), long),
        ksds.update(keyOf(1), long),
        ksds.upsert(keyOf(1), long),
        ksds.replaceIf(keyOf(1), Buffer.from('old'), long),
      ]) {
        expect(await failureOf(work)).toMatchObject({ name: 'VsamError', code: 'BAD_LENGTH', rc: 8, feedback: 108 });
      }
      expect(await ksds.count()).toBe(1);
      expect(await ksds.get(keyOf(1))).toEqual(Buffer.from('old'));
    });

    it.each([0, 1, keyLength - 1, keyLength + 1, 500])(
      'refuses a key of %i bytes in every operation',
      async (length) => {
        const key = Buffer.alloc(length, 1);
        const record = Buffer.from('r');
        for (const work of [
          ksds.get(key),
          ksds.insert(key, record),
          ksds.update(key, record),
          ksds.upsert(key, record),
          ksds.replaceIf(key, record, record),
          ksds.erase(key),
          ksds.scan({ from: key, limit: 1 }),
          ksds.scan({ to: key, limit: 1 }),
        ]) {
          expect(await failureOf(work)).toMatchObject({ code: 'BAD_LENGTH', rc: 8, feedback: 108 });
        }
      },
    );

    it("refuses the header record's key in every operation on a record, and allows it as a bound", async () => {
      const zero = keyOf(0);
      const record = Buffer.from('r');
      for (const work of [
        ksds.get(zero),
        ksds.insert(zero, record),
        ksds.update(zero, record),
        ksds.upsert(zero, record),
        ksds.replaceIf(zero, record, record),
        ksds.erase(zero),
      ]) {
        expect(await failureOf(work)).toMatchObject({ code: 'RESERVED_KEY' });
      }
      await ksds.insert(keyOf(1), record);
      expect(await hex(zero)).toEqual(['0000000000000001']);
      expect(await hex(zero, zero)).toEqual([]);
    });

    it('refuses what is not bytes', async () => {
      const text = 'abcdefgh' as unknown as Buffer;
      expect(await failureOf(ksds.get(text))).toMatchObject({ code: 'INVALID', op: 'get' });
      expect(await failureOf(ksds.insert(keyOf(1), text))).toMatchObject({ code: 'INVALID', op: 'insert' });
      expect(await failureOf(ksds.replaceIf(keyOf(1), text, Buffer.from('n')))).toMatchObject({ code: 'INVALID' });
    });

    it('reports a duplicate and keeps the first record', async () => {
      expect(await ksds.insert(keyOf(1), Buffer.from('first'))).toBe('inserted');
      expect(await ksds.insert(keyOf(1), Buffer.from('second'))).toBe('duplicate');
      expect(await ksds.get(keyOf(1))).toEqual(Buffer.from('first'));
    });

    it('updates only a record that exists', async () => {
      expect(await ksds.update(keyOf(1), Buffer.from('x'))).toBe('absent');
      expect(await ksds.get(keyOf(1))).toBeUndefined();
      await ksds.insert(keyOf(1), Buffer.from('a longer record'));
      expect(await ksds.update(keyOf(1), Buffer.from('x'))).toBe('updated');
      expect(await ksds.get(keyOf(1))).toEqual(Buffer.from('x'));
    });

    it('tells whether an upsert inserted or updated', async () => {
      expect(await ksds.upsert(keyOf(1), Buffer.from('a'))).toBe('inserted');
      expect(await ksds.upsert(keyOf(1), Buffer.from('b'))).toBe('updated');
      expect(await ksds.get(keyOf(1))).toEqual(Buffer.from('b'));
    });

    it('replaces a record only if all its bytes are the expected ones', async () => {
      expect(await ksds.replaceIf(keyOf(1), Buffer.from('a'), Buffer.from('b'))).toBe('absent');
      await ksds.insert(keyOf(1), Buffer.from('abc'));
      for (const expected of ['ab', 'abd', 'abcd', '']) {
        expect(await ksds.replaceIf(keyOf(1), Buffer.from(expected), Buffer.from('z'))).toBe('changed');
      }
      expect(await ksds.get(keyOf(1))).toEqual(Buffer.from('abc'));
      expect(await ksds.replaceIf(keyOf(1), Buffer.from('abc'), Buffer.from('z'))).toBe('replaced');
      expect(await ksds.get(keyOf(1))).toEqual(Buffer.from('z'));
    });

    it('replaces an empty record if an empty one is expected', async () => {
      await ksds.insert(keyOf(1), Buffer.alloc(0));
      expect(await ksds.replaceIf(keyOf(1), Buffer.alloc(0), Buffer.from('z'))).toBe('replaced');
    });

    it('erases a record once', async () => {
      await ksds.insert(keyOf(1), Buffer.from('a'));
      expect(await ksds.erase(keyOf(1))).toBe('erased');
      expect(await ksds.erase(keyOf(1))).toBe('absent');
      expect(await ksds.get(keyOf(1))).toBeUndefined();
      expect(await ksds.insert(keyOf(1), Buffer.from('b'))).toBe('inserted');
    });

    it('counts the records, not the header record', async () => {
      expect(await ksds.count()).toBe(0);
      for (let i = 1; i <= 300; i++) await ksds.insert(keyOf(i), Buffer.from('r'));
      await ksds.erase(keyOf(7));
      expect(await ksds.count()).toBe(299);
    });

    it('orders keys as unsigned bytes', async () => {
      const texts = [0x80, 0xff, 0x01, 0x7f, 0x00, 0x4b, 0xc1, 0x81].map((byte) =>
        Buffer.from([byte, 0, 0, 0, 0, 0, 0, 9]),
      );
      for (const key of texts) await ksds.insert(key, Buffer.from('r'));
      await ksds.insert(Buffer.alloc(keyLength, 0xff), Buffer.from('r'));
      expect((await hex()).map((key) => key.slice(0, 4))).toEqual([
        '0000',
        '0100',
        '4b00',
        '7f00',
        '8000',
        '8100',
        'c100',
        'ff00',
        'ffff',
      ]);
    });

    it('scans from and to bounds inclusively, whether or not they exist', async () => {
      for (const number of [10, 20, 30, 40]) await ksds.insert(keyOf(number), Buffer.from(String(number)));
      const between = async (from: number, to: number): Promise<string[]> =>
        (await ksds.scan({ from: keyOf(from), to: keyOf(to), limit: 100 })).records.map(({ record }) =>
          record.toString(),
        );
      expect(await between(20, 30)).toEqual(['20', '30']);
      expect(await between(11, 39)).toEqual(['20', '30']);
      expect(await between(40, 99)).toEqual(['40']);
      expect(await between(41, 99)).toEqual([]);
      expect(await between(30, 20)).toEqual([]);
      expect(await between(1, 9)).toEqual([]);
    });

    it('scans up to the limit and gives the key to go on from', async () => {
      for (let i = 1; i <= 5; i++) await ksds.insert(keyOf(i), Buffer.from(String(i)));
      const first = await ksds.scan({ limit: 2 });
      expect(first.records.map(({ key }) => key)).toEqual([keyOf(1), keyOf(2)]);
      expect(first.next).toEqual(keyOf(3));
      const second = await ksds.scan({ from: first.next, limit: 3 });
      expect(second.records.map(({ key }) => key)).toEqual([keyOf(3), keyOf(4), keyOf(5)]);
      expect(second).not.toHaveProperty('next');
      expect(await ksds.scan({ to: keyOf(2), limit: 2 })).not.toHaveProperty('next');
    });

    it('scans an empty data set', async () => {
      expect(await ksds.scan({ limit: 1 })).toEqual({ records: [] });
    });

    it.each([0, -1, 1.5, Number.NaN, 2 ** 32])('refuses to scan with limit %d', async (limit) => {
      expect(await failureOf(ksds.scan({ limit }))).toMatchObject({ code: 'INVALID', op: 'scan' });
    });

    it('runs operations in the order of the calls without waiting for each', async () => {
      const outcomes = await Promise.all([
        ksds.insert(keyOf(1), Buffer.from('a')),
        ksds.insert(keyOf(1), Buffer.from('b')),
        ksds.get(keyOf(1)),
        ksds.upsert(keyOf(1), Buffer.from('c')),
        ksds.erase(keyOf(1)),
        ksds.get(keyOf(1)),
        ksds.count(),
      ]);
      expect(outcomes).toEqual(['inserted', 'duplicate', Buffer.from('a'), 'updated', 'erased', undefined, 0]);
    });

    it('fails only the operation that cannot be done among those of one turn', async () => {
      const outcomes = await Promise.allSettled([
        ksds.insert(keyOf(1), Buffer.from('a')),
        ksds.insert(keyOf(2), Buffer.alloc(dataLength + 1)),
        ksds.insert(keyOf(3), Buffer.from('c')),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await ksds.count()).toBe(2);
    });

    it('gives records that later operations do not touch', async () => {
      await ksds.insert(keyOf(1), Buffer.from('before'));
      const record = await ksds.get(keyOf(1));
      await ksds.update(keyOf(1), Buffer.from('after!'));
      for (let i = 2; i < 500; i++) await ksds.insert(keyOf(i), Buffer.alloc(100, 9));
      expect(record).toEqual(Buffer.from('before'));
    });

    it('takes key and record as they are at the call', async () => {
      const key = keyOf(5);
      const record = Buffer.from('five');
      const inserted = ksds.insert(key, record);
      key.fill(9);
      record.fill(0);
      await inserted;
      expect(await ksds.get(keyOf(5))).toEqual(Buffer.from('five'));
    });

    it('shows one handle what another handle wrote', async () => {
      const other = await open();
      await ksds.insert(keyOf(1), Buffer.from('a'));
      expect(await other.get(keyOf(1))).toEqual(Buffer.from('a'));
      await other.erase(keyOf(1));
      expect(await ksds.get(keyOf(1))).toBeUndefined();
      await other.close();
    });

    it('lets exactly one of several handles insert a key', async () => {
      const handles = [ksds, await open(), await open()];
      for (let round = 1; round <= 50; round++) {
        const outcomes = await Promise.all(handles.map((handle, i) => handle.insert(keyOf(round), Buffer.from([i]))));
        expect(outcomes.filter((outcome) => outcome === 'inserted')).toHaveLength(1);
      }
      for (const handle of handles.slice(1)) await handle.close();
    });

    it('keeps everything when it is closed and opened again', async () => {
      for (let i = 1; i <= 100; i++) await ksds.insert(keyOf(i), Buffer.from(String(i)));
      await ksds.close();
      ksds = await open();
      expect(await ksds.count()).toBe(100);
      expect(await ksds.get(keyOf(42))).toEqual(Buffer.from('42'));
    });

    it('answers what was requested before the close, and refuses what comes later', async () => {
      const before = ksds.insert(keyOf(1), Buffer.from('a'));
      const closed = ksds.close();
      const after = failureOf(ksds.get(keyOf(1)));
      expect(await before).toBe('inserted');
      await closed;
      expect(await after).toMatchObject({ code: 'CLOSED', op: 'get' });
      expect(await failureOf(ksds.count())).toMatchObject({ code: 'CLOSED', op: 'count' });
    });

    it('may be closed any number of times', async () => {
      await Promise.all([ksds.close(), ksds.close()]);
      await expect(ksds.close()).resolves.toBeUndefined();
    });

    it('syncs among other operations', async () => {
      const [, synced, count] = await Promise.all([ksds.insert(keyOf(1), Buffer.from('a')), ksds.sync(), ksds.count()]);
      expect([synced, count]).toEqual([undefined, 1]);
    });
  });
}
