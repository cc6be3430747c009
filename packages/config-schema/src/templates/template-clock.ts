// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/**
 * Milliseconds that templates are charged: those of the processor, but no less than two thirds of those on the wall. So a busy system does
 * not take the time away from templates, and yet nobody waits much longer than they may take.
 */
export function templateClock(): number {
  const { user, system } = process.cpuUsage(started.usage);
  return Math.max((user + system) / 1000, ((performance.now() - started.time) * 2) / 3);
}

const started = { usage: process.cpuUsage(), time: performance.now() };
