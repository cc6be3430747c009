// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/**
 * Milliseconds that a thread with foreign code is charged: those of the processor, but no less than a fifth of those on the wall. So a
 * busy system does not take the time away from it, and yet nobody waits for ever.
 */
export function threadClock(): number {
  const { user, system } = process.cpuUsage(started.usage);
  return Math.max((user + system) / 1000, (performance.now() - started.time) / 5);
}

const started = { usage: process.cpuUsage(), time: performance.now() };
