// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Opens a data set, as somebody else when an identity is given, prints "open" or the error's code, holds it until standard input ends, closes.
import { openKsds, vsamAvailable } from '../../dist/index.js';

const { identity, ...settings } = JSON.parse(process.argv[2]);
if (identity !== undefined && vsamAvailable()) {
  // What has to be read first is read with the authority of the test.
  process.setgroups([]);
  process.setgid(identity);
  process.setuid(identity);
}
const options = {
  keyLength: 8,
  recordLength: 200,
  create: true,
  durability: 'process',
  ...settings,
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
