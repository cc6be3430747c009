// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Operations per second and CPU per operation, one process, 100-byte records, 10,000 keys; medians of five runs each.
// node bench/bench.mjs [directory]: the directory decides which disk "full" is about; default the system's temporary one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKsds } from '../dist/index.js';

const keys = 10_000;
const record = Buffer.alloc(100, 0x40);
const root = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'vsam-bench-'));

function keyOf(number) {
  const key = Buffer.alloc(32);
  key.writeUInt32BE(number + 1, 28);
  return key;
}

async function once({ count, concurrency }, operation) {
  const started = performance.now();
  const cpu = process.cpuUsage();
  let next = 0;
  const worker = async () => {
    while (next < count) await operation(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const { user, system } = process.cpuUsage(cpu);
  return { rate: (count / (performance.now() - started)) * 1000, cpu: (user + system) / count };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(name, load, operation) {
  const runs = [];
  for (let run = 0; run < 5; run++) runs.push(await once(load, operation));
  const rate = Math.round(median(runs.map((run) => run.rate))).toLocaleString('en');
  const cpu = median(runs.map((run) => run.cpu)).toFixed(1);
  console.log(`| ${name} | ${load.concurrency} | ${rate} | ${cpu} |`);
}

console.log('| operation | concurrency | per second | CPU us each |\n|---|---|---|---|');
for (const durability of ['process', 'full']) {
  const ksds = await openKsds({
    path: join(root, durability),
    keyLength: 32,
    recordLength: 4096,
    create: true,
    durability,
  });
  for (let i = 0; i < keys; i += 500) {
    await Promise.all(Array.from({ length: 500 }, (_, j) => ksds.insert(keyOf(i + j), record)));
  }
  if (durability === 'process') {
    for (const concurrency of [1, 32, 256]) {
      const count = concurrency === 1 ? 10_000 : 100_000;
      await measure('get', { count, concurrency }, (i) => ksds.get(keyOf(i % keys)));
    }
  }
  const writes = durability === 'process' ? 50_000 : 2000;
  for (const concurrency of [1, 32, 256]) {
    const count = concurrency === 1 ? writes / 10 : writes;
    await measure(`upsert, ${durability}`, { count, concurrency }, (i) => ksds.upsert(keyOf(i % keys), record));
  }
  await ksds.close();
}
rmSync(root, { recursive: true });
