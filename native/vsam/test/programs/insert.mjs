// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Prints "ready"; on the first line of input inserts keys 1..count, several at once, and prints those it won as JSON.
import { once } from 'node:events';
import { openKsds } from '../../dist/index.js';

const { path, name, count, concurrency } = JSON.parse(process.argv[2]);
const ksds = await openKsds({ path, keyLength: 8, recordLength: 200, create: true, durability: 'process' });
console.log('ready');
await once(process.stdin, 'data');
const won = [];
let next = 1;
const insert = async () => {
  while (next <= count) {
    const number = next++;
    const key = Buffer.alloc(8);
    key.writeBigUInt64BE(BigInt(number));
    if ((await ksds.insert(key, Buffer.from(name))) === 'inserted') won.push(number);
  }
};
await Promise.all(Array.from({ length: concurrency }, insert));
console.log(JSON.stringify(won));
await ksds.close();
process.stdin.destroy();
