// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Writes without end: in step n a writer inserts its n-th record, or, every seventh step, erases the one before. What is acknowledged
// goes to standard output at once, as "<writer> <step>".
import { writeSync } from 'node:fs';
import { openKsds } from '../../dist/index.js';
import { keyOfStep, recordOfStep } from './steps.mjs';

const { path, writers, firstStep, durability } = JSON.parse(process.argv[2]);
const ksds = await openKsds({ path, keyLength: 8, recordLength: 6000, create: true, durability, space: 65536 });

async function write(writer) {
  for (let step = firstStep; ; step++) {
    const outcome =
      step % 7 === 0
        ? await ksds.erase(keyOfStep(writer, step - 1))
        : await ksds.insert(keyOfStep(writer, step), recordOfStep(step));
    writeSync(1, `${writer} ${step}\n`);
    if (outcome !== (step % 7 === 0 ? 'erased' : 'inserted')) throw new Error(`${writer} ${step}: ${outcome}`);
  }
}
await Promise.all(writers.map(write));
