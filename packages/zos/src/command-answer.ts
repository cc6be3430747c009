// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { CommandOutcome, EnqueueResource, EnqueueState, Presence } from './zos-services.ts';

/** System, date, time and job before the text, as the user log of SDSF shows them; lines that follow have blanks there. */
const logPrefix = /^\S{1,8}\s+\d{7}\s+\d\d:\d\d:\d\d\.\d\d\s+(?:(?:JOB|STC|TSU|J\d|S\d|T\d)\d{5,7}\s+)?/u;

/** The lines of an answer without what the log puts in front of them, without empty ones and without the echo of the command. */
export function answerLines(output: string, command: string): string[] {
  return output
    .split(/\r?\n/u)
    .map((line) => line.replace(logPrefix, '').trim())
    .filter((line) => line !== '' && line !== `-${command}` && line !== command && !line.startsWith('ISF031I'));
}

/** Messages that say that a command was not carried out. */
const refusals = [
  /\bIEE345I\b/u, // authority invalid
  /\bIEE305I\b/u, // command invalid
  /\bIEE122I\b/u, // START: JCL error
  /\bIEE132I\b/u, // START: not a member of the procedure library
  /\bIEE341I\b/u, // not active
  /\bIEE324I\b/u, // not logged on or not found
  /\bIEFC612I\b/u, // procedure not found
  /\bIEE310I\b.*KEYWORD/u,
  /\bIEE307I\b/u, // delimiter error
  /\bIEE309I\b/u, // unidentifiable keyword
  /\bIEE535I\b/u, // invalid parameter
];

/** Whether the answer says that the command was carried out. */
export function commandOutcome(answer: readonly string[]): CommandOutcome {
  const reason = answer.find((line) => refusals.some((pattern) => pattern.test(line)));
  return reason === undefined ? { outcome: 'issued', answer } : { outcome: 'refused', answer, reason };
}

/** What `D A,name` (IEE115I) says about the job. */
export function readPresence(answer: readonly string[], jobName: string): Presence {
  if (answer.some((line) => line.split(/\s+/u)[0] === jobName && !isNotFound(line, jobName))) {
    return { state: 'active' };
  }
  if (answer.some((line) => isNotFound(line, jobName))) return { state: 'absent' };
  return { state: 'unknown', reason: answer.find((line) => line !== '') ?? 'D A gave no answer' };
}

function isNotFound(line: string, jobName: string): boolean {
  return new RegExp(`(?:^|\\s)${escaped(jobName)}\\s+NOT FOUND`, 'u').test(line);
}

/**
 * What `D GRS,RES=(major,minor*)` (ISG343I) says about exactly this resource. The display is by prefix: minor names are padded
 * with blanks, and a resource whose name only begins alike must not be taken for it.
 */
export function readEnqueue(answer: readonly string[], { major, minor }: EnqueueResource): EnqueueState {
  const isWanted = (line: string): boolean => {
    const [, foundMajor, foundMinor] = /^S=(?:SYSTEMS?|STEP)\s+(\S+)\s+(\S.*)$/u.exec(line) ?? [];
    return foundMajor === major && foundMinor?.trim() === minor;
  };
  const at = answer.findIndex(isWanted);
  if (at < 0) {
    const isAnswered = answer.some((line) => line.startsWith('S=') || /NO REQUESTORS FOR RESOURCE/u.test(line));
    return isAnswered
      ? { state: 'free' }
      : { state: 'unknown', reason: answer.find((line) => line !== '') ?? 'D GRS gave no answer' };
  }
  const rows = answer.slice(at + 1);
  const end = rows.findIndex((line) => line.startsWith('S='));
  for (const row of end < 0 ? rows : rows.slice(0, end)) {
    const [, jobName, , , , status] = row.split(/\s+/u);
    if (jobName !== undefined && status === 'OWN') return { state: 'held', jobName };
  }
  return { state: 'free' };
}

/** Characters that need no quotes in an operand of DISPLAY. */
const plainOperand = /^[A-Z0-9$#@_.]+$/u;

/** The command that displays a resource; undefined when its name cannot be written into one. */
export function displayEnqueue({ major, minor }: EnqueueResource): string | undefined {
  return plainOperand.test(major) && plainOperand.test(minor) ? `D GRS,RES=(${major},${minor}*)` : undefined;
}

function escaped(text: string): string {
  return text.replaceAll(/[$.*+?^()[\]{}|\\]/gu, String.raw`\$&`);
}
