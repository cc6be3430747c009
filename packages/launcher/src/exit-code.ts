// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** How the launcher ends; documented in docs/reference/launcher.md. */
export const exitCodes = {
  clean: 0,
  checkFailed: 1,
  usage: 2,
  killed: 4,
  degraded: 4,
  failed: 8,
  vitalLost: 12,
} as const;

/** One of the documented exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
