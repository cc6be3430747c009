// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Opens each of the data sets in turn; if that works reads everything, writes and erases. Prints one line for each: "used" or the
// error's code. A damaged data set must not end this process.
import { openKsds } from '../../dist/index.js';

async function use(path) {
  const ksds = await openKsds({ path, keyLength: 8, recordLength: 6000, durability: 'process' });
  for (let from; ;) {
    const { records, next } = await ksds.scan({ from, limit: 50 });
    for (const { key } of records) await ksds.get(key);
    if (!next) break;
    from = next;
  }
  const keys = Array.from({ length: 60 }, (_, i) => Buffer.from([1, 2, 3, 4, 5, 6, 7, i]));
  await Promise.all(keys.map((key) => ksds.upsert(key, Buffer.alloc(key[7] % 5 === 0 ? 5000 : 50, 1))));
  await Promise.all(keys.map((key) => ksds.erase(key)));
  await ksds.close();
}

for (const path of JSON.parse(process.argv[2])) {
  try {
    await use(path);
    console.log('used');
  } catch (error) {
    console.log(error.code ?? String(error));
  }
}
console.log('end');
