// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/**
 * Milliseconds that a thread with foreign code is charged: those of the processor, but no less than two thirds of those on the wall. So a
 * busy system does not take the time away from it, and yet nobody waits much longer than it may take.
 */
export function threadClock(): number {
  const { user, system } = process.cpuUsage(started.usage);
  return Math.max((user + system) / 1000, ((performance.now() - started.time) * 2) / 3);
}

const started = { usage: process.cpuUsage(), time: performance.now() };
