// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Prints "ready"; on the first line of input adds 1 to the counter with key 1, count times, by replaceIf; prints how often it had to repeat.
import { once } from 'node:events';
import { openKsds } from '../../dist/index.js';

const { path, count } = JSON.parse(process.argv[2]);
const ksds = await openKsds({ path, keyLength: 8, recordLength: 200, create: true, durability: 'process' });
const key = Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]);
console.log('ready');
await once(process.stdin, 'data');
let repeated = 0;
for (let added = 0; added < count;) {
  const record = await ksds.get(key);
  const larger = Buffer.from(String(Number(record.toString()) + 1));
  if ((await ksds.replaceIf(key, record, larger)) === 'replaced') added++;
  else repeated++;
}
console.log(String(repeated));
await ksds.close();
process.stdin.destroy();
