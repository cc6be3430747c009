// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { constants } from 'node:os';

/** How the first process of a component instance ended, as the system tells its parent; both null when nobody here can know. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What else is known about an end. */
export interface EndEvidence {
  /** The last lines that the instance has written. */
  readonly lastLines: () => readonly string[];
  /** Whether the system has killed a process of ours for want of memory. */
  readonly isKilledForMemory: () => boolean;
}

/** A shell ends with this plus the number of the signal that ended what it waited for. */
const signalledBase = 128;
const highestSignal = 64;
const outOfMemoryText =
  /\bOutOfMemoryError\b|JavaScript heap out of memory|\bstd::bad_alloc\b|\bMemoryError\b|[Cc]annot allocate memory|\bENOMEM\b/;

/** In words: "exit 112", "signal 9 (SIGKILL)", "exit 137 (its server got signal 9, SIGKILL)"; "exit unknown" of what was adopted. */
export function describeExit(code: number | null, signal: NodeJS.Signals | null): string {
  if (signal) return `signal ${constants.signals[signal]} (${signal})`;
  if (code === null) return 'exit unknown';
  const inner = signalOfShell(code);
  return inner === undefined ? `exit ${code}` : `exit ${code} (its server got signal ${inner})`;
}

/** The same, with "out of memory" where that is why. */
export function explainEnd(end: ProcessEnd, evidence: EndEvidence): string {
  const exit = describeExit(end.code, end.signal);
  if (end.code === 0) return exit;
  if (isKill(end) && evidence.isKilledForMemory()) return `${exit}, out of memory: killed by the system`;
  // What was killed from outside could not say why.
  if (end.signal === 'SIGKILL') return exit;
  if (evidence.lastLines().some((line) => outOfMemoryText.test(line))) return `${exit}, out of memory`;
  if (!isKill(end)) return exit;
  return end.signal === null ? `${exit}, probably out of memory` : exit;
}

/** SIGKILL, of the process itself or of what its shell waited for: how a system short of memory ends processes. */
function isKill({ code, signal }: ProcessEnd): boolean {
  return signal === 'SIGKILL' || code === signalledBase + constants.signals.SIGKILL;
}

function signalOfShell(code: number): string | undefined {
  const number = code - signalledBase;
  if (number < 1 || number > highestSignal) return undefined;
  const name = Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
  return name === undefined ? undefined : `${number}, ${name}`;
}
