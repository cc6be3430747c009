// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Somewhere that lines of the job log go. Nothing that happens there stops or delays the launcher. */
export interface LogDestination {
  /** Whole lines. Throws nothing. */
  write(bytes: Buffer): void;
  /** Resolves when what was written is out, or will not be any more. */
  close(): Promise<void> | void;
}

/** Told how many bytes are missing. */
export type MissingReport = (bytes: number) => void;
