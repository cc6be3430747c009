// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Opens a data set, prints "open" or the error's code, holds it until standard input ends, closes.
import { openKsds } from '../../dist/index.js';

const options = {
  keyLength: 8,
  recordLength: 200,
  create: true,
  durability: 'process',
  ...JSON.parse(process.argv[2]),
};
try {
  const ksds = await openKsds(options);
  console.log('open');
  for await (const _ of process.stdin);
  await ksds.close();
  console.log('closed');
} catch (error) {
  console.log(`${error.code} ${error.message}`);
}
