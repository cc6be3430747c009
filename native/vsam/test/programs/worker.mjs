// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// In a worker: opens the data set, inserts `count` records from key `first` on, then (mode "pending") keeps requesting and never ends.
import { parentPort, workerData } from 'node:worker_threads';
import { openKsds } from '../../dist/index.js';

const { path, first, count, mode } = workerData;
const keyOf = (number) => {
  const key = Buffer.alloc(8);
  key.writeBigUInt64BE(BigInt(number));
  return key;
};
const ksds = await openKsds({ path, keyLength: 8, recordLength: 200, create: true, durability: 'process' });
const numbers = Array.from({ length: count }, (_, i) => first + i);
const outcomes = await Promise.all(numbers.map((number) => ksds.insert(keyOf(number), Buffer.from('worker'))));
if (mode === 'pending') {
  const request = async () => {
    for (;;) await Promise.all(numbers.map((number) => ksds.upsert(keyOf(number), Buffer.from('again'))));
  };
  void request();
} else {
  await ksds.close();
}
parentPort.postMessage(outcomes.filter((outcome) => outcome === 'inserted').length);
