// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { NativeAnswer } from './native-module.ts';

/** What became of a request, in words. The numbers are zarm.h's. */
const outcomes = {
  0: 'done',
  1: 'restarted',
  2: 'restartedOtherwise',
  3: 'predecessorsLate',
  4: 'warning',
  100: 'refused',
  101: 'unavailable',
  102: 'systemError',
  103: 'notRestartable',
  104: 'invalid',
} as const;

/** `done` to `warning`: ARM did it. The others: it did not, and the caller runs on without ARM. */
export type ArmOutcome = (typeof outcomes)[keyof typeof outcomes];

/** ARM's answer to one request. */
export interface ArmAnswer {
  readonly outcome: ArmOutcome;
  /** ARM did what was asked for. */
  readonly accepted: boolean;
  /** Register only: ARM started this process in place of one that ended abnormally. */
  readonly restarted: boolean;
  /** Return and reason code as manuals print them, `4/104` (hexadecimal); `-` when ARM was not asked. */
  readonly codes: string;
  /** What it means, one clause. */
  readonly text: string;
}

/** What the addon said, in words. */
export function answerOf({ outcome, returnCode, reasonCode, text }: NativeAnswer): ArmAnswer {
  const word = outcome in outcomes ? outcomes[outcome as keyof typeof outcomes] : 'systemError';
  return {
    outcome: word,
    accepted: outcome < 100,
    restarted: word === 'restarted' || word === 'restartedOtherwise',
    codes: returnCode < 0 ? '-' : `${hexadecimal(returnCode)}/${hexadecimal(reasonCode)}`,
    text,
  };
}

function hexadecimal(code: number): string {
  return (code >>> 0).toString(16).toUpperCase();
}
