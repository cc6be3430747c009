// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Durability, VsamError } from '../src/index.ts';
import { expectRecord, keyOf } from './ksds-contract.ts';
import { freshPath, openStore } from './stores.ts';

const mounted: string[] = [];
afterAll(() => {
  for (const path of mounted) spawnSync('umount', [path]);
});

/** A file system of its own with so many KiB, or undefined where mounting is not permitted. */
function smallFileSystem(kib: number): string | undefined {
  const path = freshPath();
  mkdirSync(path);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'none', path]).status !== 0) return undefined;
  mounted.push(path);
  return path;
}

const probe = smallFileSystem(64);
const reason = probe === undefined ? ' (skipped: this system does not permit mounting)' : '';

describe.skipIf(probe === undefined)(`a full file system${reason}`, () => {
  it.each<Durability>(['process', 'full'])(
    'fails writes with NO_SPACE and leaves the data set intact, durability %s',
    async (durability) => {
      const path = join(smallFileSystem(2048)!, 'DATA');
      const ksds = await openStore(path, { recordLength: 4000, durability });
      const all = Array.from({ length: 1000 }, (_, i) => i + 1);
      const outcomes = await Promise.allSettled(all.map((i) => ksds.insert(keyOf(i), Buffer.alloc(3900, i & 0xff))));
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(refused.length).toBeGreaterThan(100);
      for (const { reason } of refused) {
        expect(reason as VsamError).toMatchObject({
          name: 'VsamError',
          code: 'NO_SPACE',
          rc: 8,
          feedback: 28,
          errno: 28,
        });
      }
      const stored = all.filter((i) => outcomes[i - 1]?.status === 'fulfilled');
      expect(stored.length).toBeGreaterThan(100);
      expect(await ksds.count()).toBe(stored.length);
      for (const i of stored) expectRecord(await ksds.get(keyOf(i)), Buffer.alloc(3900, i & 0xff));

      // Erasing makes room again; it needs a little room itself, which aborted writes have given back.
      for (const i of stored.slice(0, 50)) expect(await ksds.erase(keyOf(i))).toBe('erased');
      expect(await ksds.insert(keyOf(5000), Buffer.alloc(3900, 5))).toBe('inserted');
      await ksds.close();

      const again = await openStore(path, { recordLength: 4000, durability });
      expect(await again.count()).toBe(stored.length - 50 + 1);
      expect(await again.get(keyOf(5000))).toEqual(Buffer.alloc(3900, 5));
      await again.close();
    },
  );

  it('makes no data set where there is no room for one', async () => {
    const directory = smallFileSystem(4)!;
    await expect(openStore(join(directory, 'DATA'))).rejects.toMatchObject({ code: 'NO_SPACE', op: 'open', errno: 28 });
  });
});
