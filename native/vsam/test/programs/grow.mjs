// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Prints "open", inserts `count` long records, many at once, and prints how many it wrote.
import { openKsds } from '../../dist/index.js';

const { path, first, count, length } = JSON.parse(process.argv[2]);
const ksds = await openKsds({ path, keyLength: 8, recordLength: 8000, durability: 'process' });
console.log('open');
const insert = (i) => {
  const key = Buffer.alloc(8);
  key.writeBigUInt64BE(BigInt(first + i));
  return ksds.insert(key, Buffer.alloc(length, i & 0xff));
};
const outcomes = await Promise.all(Array.from({ length: count }, (_, i) => insert(i)));
console.log(`written ${outcomes.filter((outcome) => outcome === 'inserted').length}`);
await ksds.close();
