// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** The key that a writer uses in a step. */
export function keyOfStep(writer, step) {
  const key = Buffer.alloc(8);
  key.writeUInt32BE(writer, 0);
  key.writeUInt32BE(step, 4);
  return key;
}

/** The record of a step: every fifth one is long. */
export function recordOfStep(step) {
  const record = Buffer.alloc(step % 5 === 0 ? 5000 : 100, step & 0xff);
  record.writeUInt32BE(step, 0);
  return record;
}
