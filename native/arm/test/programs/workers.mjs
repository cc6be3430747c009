// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// A worker whose READY is suspended is ended; another one then asks again.
import { Worker } from 'node:worker_threads';

const entry = new URL('../../dist/index.js', import.meta.url).href;
const script = `
  import { parentPort } from 'node:worker_threads';
  import { openArmElement } from ${JSON.stringify(entry)};
  const element = openArmElement({ name: 'ZWESL_LPAR1', addon: ${JSON.stringify(process.env.ZWE_TEST_ADDON)} });
  await element.register();
  void element.ready();
  parentPort.postMessage('suspended');
`;
const url = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
for (let round = 0; round < 5; round += 1) {
  const worker = new Worker(url);
  await new Promise((resolve) => worker.once('message', resolve));
  await worker.terminate();
}
process.stdout.write('five environments ended\n');
