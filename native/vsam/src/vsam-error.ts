// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Conditions that a caller can tell apart. The numbers are zrec.h's. */
const codes = {
  100: 'BUSY',
  101: 'RETAINED_LOCK',
  102: 'NO_SPACE',
  103: 'BAD_LENGTH',
  104: 'RESERVED_KEY',
  105: 'MISMATCH',
  106: 'VERSION',
  107: 'MISSING',
  108: 'DAMAGED',
  109: 'NAMESPACE',
  110: 'NOT_AUTHORIZED',
  111: 'IO_ERROR',
  112: 'SERVER_DOWN',
  115: 'INVALID',
  116: 'INTERNAL',
} as const;

/** The codes above, and those that only the JavaScript side knows. */
export type VsamErrorCode = (typeof codes)[keyof typeof codes] | 'CLOSED' | 'UNAVAILABLE';

/** What happened, in words without keys or records, and in VSAM's numbers where there are any. */
export interface VsamFailure {
  readonly text: string;
  /** VSAM return code (R15). */
  readonly rc?: number;
  /** VSAM feedback code. */
  readonly feedback?: number;
  readonly errno?: number;
}

/** A data set operation that could not be done. `code` says what a caller can decide by; rc and feedback are VSAM's failure. */
export class VsamError extends Error {
  readonly code: VsamErrorCode;
  readonly op: string;
  readonly rc: number;
  readonly feedback: number;
  readonly errno: number;

  constructor(code: VsamErrorCode, op: string, failure: VsamFailure) {
    super(`VSAM ${op}: ${failure.text} (${code})`);
    this.name = 'VsamError';
    this.code = code;
    this.op = op;
    this.rc = failure.rc ?? 0;
    this.feedback = failure.feedback ?? 0;
    this.errno = failure.errno ?? 0;
  }
}

/** The code for a status of zrec.h. */
export function codeOfStatus(status: number): VsamErrorCode {
  return status in codes ? codes[status as keyof typeof codes] : 'INTERNAL';
}
