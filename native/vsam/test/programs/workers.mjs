// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Runs what test/environments.test.ts asks for in a process of its own, and prints what came out as JSON.
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

const { mode, path } = JSON.parse(process.argv[2]);
const start = (workerData) => new Worker(new URL('worker.mjs', import.meta.url), { workerData });
const options = { path, keyLength: 8, recordLength: 200, create: true, durability: 'process' };
const load = () => import('../../dist/index.js');

const modes = {
  async several() {
    const workers = [1, 2, 3].map((i) => start({ path, first: i * 1000, count: 500, mode: 'close' }));
    const inserted = await Promise.all(workers.map(async (worker) => (await once(worker, 'message'))[0]));
    await Promise.all(workers.map((worker) => worker.terminate()));
    const { openKsds } = await load();
    const ksds = await openKsds(options);
    const count = await ksds.count();
    await ksds.close();
    return { inserted, count };
  },
  async terminate() {
    const { openKsds } = await load();
    const ksds = await openKsds(options);
    for (let round = 0; round < 10; round++) {
      const worker = start({ path, first: 1 + round * 100, count: 50, mode: 'pending' });
      await once(worker, 'message');
      await worker.terminate();
    }
    const count = await ksds.count();
    await ksds.close();
    return { count };
  },
  // The worker is the only one that ever loads the addon.
  async workerOnly() {
    for (let round = 0; round < 5; round++) {
      const worker = start({ path, first: 1 + round * 100, count: 50, mode: 'pending' });
      await once(worker, 'message');
      await worker.terminate();
    }
    return { ended: true };
  },
  async exit() {
    const { openKsds } = await load();
    const ksds = await openKsds(options);
    for (let i = 1; i < 5000; i++)
      ksds.upsert(Buffer.from([1, 1, 1, 1, 1, 1, i >> 8, i & 255]), Buffer.alloc(100)).catch(() => {});
    await turn();
    process.stdout.write('{"exiting":true}\n');
    process.exit(7);
  },
  async idle() {
    const { openKsds } = await load();
    await openKsds(options);
    return { open: true };
  },
  async collected() {
    const { openKsds } = await load();
    const threads = () => readdirSync('/proc/self/task').length;
    const before = threads();
    await (await openKsds(options)).count();
    const open = threads() - before;
    for (let i = 0; i < 50 && threads() > before; i++) {
      globalThis.gc();
      await turn();
    }
    return { open, left: threads() - before };
  },
};
console.log(JSON.stringify(await modes[mode]()));
