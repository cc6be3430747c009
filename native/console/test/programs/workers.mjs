// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Environments end while their consoles wait for commands: unclosed, then a process that ends so.
import { Worker } from 'node:worker_threads';

const entry = new URL('../../dist/index.js', import.meta.url).href;
const script = `
  import { parentPort } from 'node:worker_threads';
  import { openConsole } from ${JSON.stringify(entry)};
  const options = { onCommand: () => undefined, onFailure: () => undefined };
  const console = openConsole({ addon: ${JSON.stringify(process.env.ZWE_TEST_ADDON)}, ...options });
  parentPort.postMessage(String(console.write({ text: 'here', routing: [], descriptors: [] })));
`;
const url = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
for (let round = 0; round < 5; round += 1) {
  const worker = new Worker(url);
  process.stdout.write(`${await new Promise((resolve) => worker.once('message', resolve))}\n`);
  await worker.terminate();
}
