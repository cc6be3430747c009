// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKsds, type KsdsOptions } from '../src/index.ts';
import { expectRecord, failureOf, keyOf } from './ksds-contract.ts';
import { startProgram } from './programs.ts';
import { freshPath, openStore } from './stores.ts';

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** Changes every header record in a data file and makes its check sum right again. */
function patchHeader(path: string, change: (header: Buffer) => void): void {
  const file = join(path, 'data.mdb');
  const bytes = readFileSync(file);
  for (let at = bytes.indexOf('ZREC'); at !== -1; at = bytes.indexOf('ZREC', at + 4)) {
    const header = bytes.subarray(at, at + 20);
    change(header);
    header.writeUInt32BE(crc32(header.subarray(0, 16)), 16);
  }
  writeFileSync(file, bytes);
}

describe('opening a data set', () => {
  it('makes it only when told to', async () => {
    const path = freshPath();
    expect(await failureOf(openStore(path, { create: false }))).toMatchObject({
      code: 'MISSING',
      op: 'open',
      errno: 2,
    });
    expect(existsSync(path)).toBe(false);
    mkdirSync(path);
    expect(await failureOf(openStore(path, { create: false }))).toMatchObject({
      code: 'MISSING',
      op: 'open',
      errno: 2,
    });
    expect(readdirSync(path)).toEqual([]);
    await (await openStore(path)).close();
    const again = await openStore(path, { create: false });
    expect(await again.count()).toBe(0);
    await again.close();
  });

  it('does not make the directory above', async () => {
    const path = join(freshPath(), 'DEEPER');
    expect(await failureOf(openStore(path))).toMatchObject({ code: 'MISSING', op: 'open', errno: 2 });
    expect(existsSync(dirname(path))).toBe(false);
  });

  it('keeps the files to their owner', async () => {
    const path = freshPath();
    const ksds = await openStore(path);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(path)) expect(statSync(join(path, name)).mode & 0o777).toBe(0o600);
    await ksds.close();
  });

  it('leaves an existing data set as it is when told to make it', async () => {
    const path = freshPath();
    const ksds = await openStore(path);
    await ksds.insert(keyOf(1), Buffer.from('kept'));
    await ksds.close();
    const again = await openStore(path);
    expect(await again.get(keyOf(1))).toEqual(Buffer.from('kept'));
    await again.close();
  });

  it.each<[string, Partial<KsdsOptions>]>([
    ['another key length', { keyLength: 9 }],
    ['another record length', { recordLength: 201 }],
  ])('refuses %s than it was made with, whether or not it is open', async (_, options) => {
    const path = freshPath();
    const ksds = await openStore(path);
    await ksds.insert(keyOf(1), Buffer.from('r'));
    expect(await failureOf(openStore(path, options))).toMatchObject({ code: 'MISMATCH', op: 'open' });
    await ksds.close();
    const failure = await failureOf(openStore(path, options));
    expect(failure).toMatchObject({ code: 'MISMATCH', op: 'open' });
    expect(failure.message).toContain('has key length 8 and record length 200, not ');
  });

  it('refuses another durability than another handle of the process has', async () => {
    const path = freshPath();
    const ksds = await openStore(path);
    expect(await failureOf(openStore(path, { durability: 'full' }))).toMatchObject({ code: 'MISMATCH', op: 'open' });
    await ksds.close();
  });

  it('refuses a newer format version and a header record that is not one', async () => {
    const path = freshPath();
    await (await openStore(path)).close();
    patchHeader(path, (header) => header.writeUInt16BE(2, 4));
    expect(await failureOf(openStore(path))).toMatchObject({
      code: 'VERSION',
      message: `VSAM open: ${path} has format version 2; this program knows version 1 (VERSION)`,
    });
    patchHeader(path, (header) => header.writeUInt16BE(1, 4));
    await (await openStore(path)).close();
    patchHeader(path, (header) => header.write('XREC'));
    expect(await failureOf(openStore(path))).toMatchObject({ code: 'DAMAGED', op: 'open' });
  });

  it('shares one data set between handles that reach it by different names', async () => {
    const path = freshPath();
    const link = freshPath();
    const ksds = await openStore(path);
    symlinkSync(path, link);
    const other = await openStore(link);
    await ksds.insert(keyOf(1), Buffer.from('a'));
    expect(await other.get(keyOf(1))).toEqual(Buffer.from('a'));
    await ksds.close();
    expect(await other.upsert(keyOf(1), Buffer.from('b'))).toBe('updated');
    await other.close();
  });

  it.each<[string, Record<string, unknown>]>([
    ['no path', { path: '' }],
    ['a path with a NUL', { path: 'a\0b' }],
    ['a path that is no text', { path: 7 }],
    ['key length 0', { keyLength: 0 }],
    ['key length 256', { keyLength: 256 }],
    ['a broken key length', { keyLength: 8.5 }],
    ['a key length beyond 32 bits', { keyLength: 2 ** 32 + 8 }],
    ['a record too short for the header record', { recordLength: 27 }],
    ['a record longer than VSAM allows', { recordLength: 32761 }],
    ['a record length that is no number', { recordLength: '200' }],
    ['an unknown durability', { durability: 'eventual' }],
    ['no durability', { durability: undefined }],
    ['a queue limit of 0', { queueLimit: 0 }],
    ['a negative space', { space: -1 }],
    ['create that is neither true nor false', { create: 'yes' }],
  ])('refuses %s', async (_, wrong) => {
    const path = freshPath();
    const options = {
      path,
      keyLength: 8,
      recordLength: 200,
      create: true,
      durability: 'process',
      ...wrong,
    } as KsdsOptions;
    expect(await failureOf(openKsds(options))).toMatchObject({ name: 'VsamError', code: 'INVALID', op: 'open' });
    expect(existsSync(path)).toBe(false);
  });

  it('accepts the least and the greatest lengths', async () => {
    for (const [keyLength, recordLength] of [
      [1, 21],
      [255, 32_760],
    ] as const) {
      const ksds = await openStore(freshPath(), { keyLength, recordLength });
      const key = Buffer.alloc(keyLength, 0xff);
      const record = Buffer.alloc(recordLength - keyLength, 1);
      expect(await ksds.insert(key, record)).toBe('inserted');
      expectRecord(await ksds.get(key), record);
      expect(await ksds.scan({ limit: 9 })).toEqual({ records: [{ key, record }] });
      await ksds.close();
    }
  });

  it('tells a file in the place of the directory', async () => {
    const path = freshPath();
    writeFileSync(path, 'not a directory');
    expect(await failureOf(openStore(path))).toMatchObject({ code: 'DAMAGED', op: 'open' });
    expect(await failureOf(openStore(join(path, 'BELOW')))).toMatchObject({ code: 'MISSING', op: 'open' });
  });

  it('tells missing authority for a read-only directory', async () => {
    const path = freshPath();
    await (await openStore(path)).close();
    chmodSync(path, 0o555);
    for (const name of readdirSync(path)) chmodSync(join(path, name), 0o444);
    chmodSync(dirname(path), 0o755);
    // The superuser may write anywhere, so somebody else tries.
    const program = startProgram('open', { path, ...(process.getuid?.() === 0 && { identity: 65534 }) });
    const line = await program.nextLine().catch((error: unknown) => String(error));
    expect(line).toContain('NOT_AUTHORIZED ');
    expect(await program.ended).toBe(0);
    chmodSync(path, 0o755);
  });
});
