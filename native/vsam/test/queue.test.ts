// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { describe, expect, it } from 'vitest';
import type { VsamError } from '../src/index.ts';
import { expectRecord, keyOf } from './ksds-contract.ts';
import { freshPath, openStore } from './stores.ts';

describe('the queue of a data set', () => {
  it('refuses what is beyond its limit at once with BUSY, and goes on with the rest', async () => {
    const ksds = await openStore(freshPath(), { queueLimit: 10 });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 25 }, (_, i) => ksds.insert(keyOf(i + 1), Buffer.from('r'))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array<string>(10).fill('fulfilled'),
      ...Array<string>(15).fill('rejected'),
    ]);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as VsamError] : []));
    for (const reason of reasons) expect(reason).toMatchObject({ code: 'BUSY', op: 'insert' });
    expect(await ksds.count()).toBe(10);
    expect(await ksds.insert(keyOf(11), Buffer.from('r'))).toBe('inserted');
    await ksds.close();
  });

  it('takes more requests in one turn than run in one batch', async () => {
    const ksds = await openStore(freshPath());
    const outcomes = await Promise.all(
      Array.from({ length: 10_000 }, (_, i) => ksds.insert(keyOf((i % 5000) + 1), Buffer.from('r'))),
    );
    expect(outcomes.filter((outcome) => outcome === 'inserted')).toHaveLength(5000);
    expect(await ksds.count()).toBe(5000);
    await ksds.close();
  });

  it('closes with a full queue after everything in it is done', async () => {
    const path = freshPath();
    const ksds = await openStore(path, { queueLimit: 3000 });
    const inserts = Array.from({ length: 3000 }, (_, i) => ksds.insert(keyOf(i + 1), Buffer.from('r')));
    await ksds.close();
    expect(new Set(await Promise.all(inserts))).toEqual(new Set(['inserted']));
    const again = await openStore(path);
    expect(await again.count()).toBe(3000);
    await again.close();
  });

  it('gives long scans in parts', async () => {
    const ksds = await openStore(freshPath(), { recordLength: 32_760 });
    const count = 300;
    await Promise.all(
      Array.from({ length: count }, (_, i) => ksds.insert(keyOf(i + 1), Buffer.alloc(32_000, i & 0xff))),
    );
    const found: number[] = [];
    let parts = 0;
    for (let from: Buffer | undefined = keyOf(1); from; parts++) {
      const part = await ksds.scan({ from, limit: 1000 });
      for (const { key, record } of part.records) {
        found.push(Number(key.readBigUInt64BE()));
        expectRecord(record, Buffer.alloc(32_000, (found.length - 1) & 0xff));
      }
      from = part.next;
    }
    expect(found).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    expect(parts).toBe(3);
    await ksds.close();
  });
});
