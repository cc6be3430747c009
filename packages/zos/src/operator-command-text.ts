// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { AuxiliaryTaskError, OperatorCommandInvalidError } from './zos-errors.ts';
import type { Location } from '@zowe-ha/messages';

/** The longest text that a console takes. */
export const longestCommand = 126;

/** Why the text may not be issued; undefined when it may. */
export function commandProblem(text: string): string | undefined {
  if (text.trim() === '') return 'it is empty';
  if (text.length > longestCommand) return `it has ${text.length} characters, the limit is ${longestCommand}`;
  const at = text.search(/[^ -~]/u);
  if (at >= 0) return `character ${at + 1} is a control character or not in the character set of consoles`;
  if (text.startsWith(' ')) return 'it begins with a blank';
  return undefined;
}

/** Throws OperatorCommandInvalidError when the text may not be issued. */
export function requireCommand(text: string, location?: Location): void {
  const problem = commandProblem(text);
  if (problem !== undefined) throw new OperatorCommandInvalidError(text, problem, location);
}

/** The commands that a started task is started, stopped and cancelled with. */
export type TaskVerb = 'S' | 'P' | 'C';

const longVerbs: Readonly<Record<string, TaskVerb>> = { START: 'S', STOP: 'P', CANCEL: 'C' };

/** Verb and task of a command such as `S ZWESISTC,REUSASID=YES`; undefined when it is another one. */
export function taskCommand(text: string): { readonly verb: TaskVerb; readonly task: string } | undefined {
  const match = /^([A-Z]+) +([A-Z$#@][A-Z0-9$#@]{0,7})(?=[.,\s]|$)/iu.exec(text);
  if (!match) return undefined;
  const [, word = '', task = ''] = match;
  const verb = word.toUpperCase();
  const short = longVerbs[verb] ?? verb;
  return short === 'S' || short === 'P' || short === 'C' ? { verb: short, task: task.toUpperCase() } : undefined;
}

/**
 * Checks a configured command: text that may be issued, the expected verb, and not the auxiliary address space of ZIS.
 * Throws OperatorCommandInvalidError or AuxiliaryTaskError.
 */
export function requireTaskCommand(text: string, verb: TaskVerb, location?: Location): void {
  requireCommand(text, location);
  const command = taskCommand(text);
  if (command?.verb !== verb) {
    throw new OperatorCommandInvalidError(text, `it is not ${verb} and the name of a started task`, location);
  }
  if (isAuxiliaryTask(command.task)) throw new AuxiliaryTaskError(command.task, location);
}

/** ZWESASTC, or what an installation calls it; ZIS alone starts and stops it. */
export function isAuxiliaryTask(task: string, configured = 'ZWESASTC'): boolean {
  const name = task.toUpperCase();
  return name === 'ZWESASTC' || name === configured.toUpperCase();
}
