// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { isObject, readJson, textsOf, writeJson } from './simulated-files.ts';
import { SimulationInvalidError } from './zos-errors.ts';

/** What the simulated console does with a command in place of carrying it out. */
export type ScriptedAnswer = { readonly output: string } | { readonly problem: string };

/** One entry of `script.json`: commands are matched as a whole, `*` stands for anything. */
interface Entry {
  readonly command: string;
  /** Lines of the answer. */
  readonly answer?: readonly string[];
  /** The console itself fails with this text. */
  readonly problem?: string;
  /** How often; without it for good. */
  readonly times?: number;
}

/** The scripted answer to the command, used up once; undefined when the command is carried out. */
export function takeScriptedAnswer(directory: string, command: string): ScriptedAnswer | undefined {
  const file = join(directory, 'script.json');
  const value = readJson(file);
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every(isEntry)) {
    throw new SimulationInvalidError(file, 'it is not a list of {command, answer or problem, times}');
  }
  const at = value.findIndex((entry) => matches(entry.command, command) && entry.times !== 0);
  const entry = value[at];
  if (!entry) return undefined;
  if (entry.times !== undefined) {
    const left = value.map((each, index) => (index === at ? { ...each, times: (each.times ?? 1) - 1 } : each));
    writeJson(file, left);
  }
  return entry.problem === undefined ? { output: (entry.answer ?? []).join('\n') } : { problem: entry.problem };
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || typeof value['command'] !== 'string') return false;
  const { answer, problem, times } = value;
  const hasAnswer = typeof problem === 'string' || textsOf(answer) !== undefined;
  return hasAnswer && (times === undefined || Number.isSafeInteger(times));
}

function matches(pattern: string, command: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[$.+?^()[\]{}|\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(command);
}
