// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Writes without end: every writer owns a key and counts up in it, erasing it every seventh time and writing a long record every
// fifth. What is acknowledged goes to standard output at once: "<key> <number>".
import { writeSync } from 'node:fs';
import { openKsds } from '../../dist/index.js';

const { path, first, writers, durability } = JSON.parse(process.argv[2]);
const ksds = await openKsds({ path, keyLength: 8, recordLength: 6000, create: true, durability, space: 65536 });
const write = async (number) => {
  const key = Buffer.alloc(8);
  key.writeBigUInt64BE(BigInt(number));
  const record = await ksds.get(key);
  let value = record ? record.readUInt32BE(0) : 0;
  for (;;) {
    value++;
    const next = Buffer.alloc(value % 5 === 0 ? 5000 : 100, value & 0xff);
    next.writeUInt32BE(value, 0);
    if (value % 7 === 0) await ksds.erase(key);
    else await ksds.upsert(key, next);
    writeSync(1, `${number} ${value}\n`);
  }
};
await Promise.all(Array.from({ length: writers }, (_, i) => write(first + i)));
