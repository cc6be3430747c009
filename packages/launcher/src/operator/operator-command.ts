// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatMessage, type MessageArgument, type MessageDefinition } from '@zowe-ha/messages';
import { operatorMessages } from './messages-operator.ts';

/** What MODIFY can carry, in bytes. */
export const maxCommandBytes = 128;

/** Levels that LOGLEVEL can set, the most talkative first. */
export const operatorLogLevels = ['debug', 'info', 'warn', 'error'] as const;
export type OperatorLogLevel = (typeof operatorLogLevels)[number];

/** A command that names a component, or a component instance such as `gateway#2`, as it was typed. */
export interface TargetCommand {
  readonly verb: 'start' | 'stop' | 'hold' | 'release' | 'reset';
  readonly target: string;
}

/** What an operator wants, from whatever side it came. */
export type OperatorCommand =
  | TargetCommand
  /** Without a target: everything. */
  | { readonly verb: 'display'; readonly target?: string; readonly detail: boolean }
  | { readonly verb: 'restart'; readonly target: string; readonly roll: boolean }
  /** Without a level: which one it is. */
  | { readonly verb: 'logLevel'; readonly level?: OperatorLogLevel }
  | { readonly verb: 'refresh' }
  | { readonly verb: 'help' };

/** Why a text is no command: the answer that the operator gets. */
export interface CommandProblem {
  readonly problem: string;
}

/** The names of the commands, as they are typed. */
export type CommandName = keyof typeof grammar;

interface Syntax {
  readonly value: 'none' | 'optional' | 'required';
  readonly options: readonly string[];
}

const target: Syntax = { value: 'required', options: [] };
const grammar = {
  DISPLAY: { value: 'optional', options: ['DETAIL'] },
  START: target,
  STOP: target,
  RESTART: { value: 'required', options: ['ROLL'] },
  REFRESH: { value: 'none', options: [] },
  HOLD: target,
  RELEASE: target,
  RESET: target,
  LOGLEVEL: { value: 'optional', options: [] },
  HELP: { value: 'none', options: [] },
} as const satisfies Record<string, Syntax>;

const targetVerbs = { START: 'start', STOP: 'stop', HOLD: 'hold', RELEASE: 'release', RESET: 'reset' } as const;

/** The command as typed, taken apart. */
interface Typed {
  readonly name: CommandName;
  readonly value: string | undefined;
  /** In upper case, each once. */
  readonly options: readonly string[];
}

/**
 * Reads the text of an operator command, in any case: `START(gateway)`, `start gateway#2`, `RESTART(gateway),ROLL`. As with the shipped
 * launcher, whatever begins with DISP is DISPLAY. Never throws; whatever is wrong becomes the answer.
 */
export function parseOperatorCommand(text: string): OperatorCommand | CommandProblem {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxCommandBytes) return problem(operatorMessages.commandTooLong, bytes, maxCommandBytes);
  const unreadable = text.search(/[\p{C}\p{Zl}\p{Zp}]/u);
  if (unreadable >= 0) return problem(operatorMessages.commandUnreadable, unreadable + 1);
  const { word, parenthesized, operands } = split(text.trim());
  const name = commandName(word.toUpperCase());
  if (name === undefined) return problem(operatorMessages.commandUnknown, word || text.trim() || 'without text');
  const value = valueOf(name, parenthesized, operands);
  const problemFound = checkValue(name, value) ?? checkOptions(name, value.options);
  return problemFound ?? toCommand({ name, value: value.text, options: value.options });
}

interface Words {
  readonly word: string;
  readonly parenthesized: string | undefined;
  readonly operands: readonly string[];
}

function split(text: string): Words {
  const match = /^([^\s(,]*)\s*(?:\(([^()]*)\))?(.*)$/u.exec(text);
  const operands = match?.[3]?.split(/[\s,]+/u).filter((operand) => operand !== '');
  return { word: match?.[1] ?? '', parenthesized: match?.[2]?.trim(), operands: operands ?? [] };
}

function commandName(word: string): CommandName | undefined {
  if (word.startsWith('DISP')) return 'DISPLAY';
  return Object.keys(grammar).find((name): name is CommandName => name === word);
}

interface Value {
  /** Undefined when there is none, empty when there are parentheses with nothing in them. */
  readonly text: string | undefined;
  /** What stands behind it, in upper case. */
  readonly options: readonly string[];
}

/** The first operand is the value, unless the value stood in parentheses or the operand is an option of the command. */
function valueOf(name: CommandName, parenthesized: string | undefined, operands: readonly string[]): Value {
  const options = operands.map((operand) => operand.toUpperCase());
  if (parenthesized !== undefined || operands.length === 0) return { text: parenthesized, options };
  const { value, options: known }: Syntax = grammar[name];
  if (value === 'none' || known.includes(options[0] ?? '')) return { text: undefined, options };
  return { text: operands[0], options: options.slice(1) };
}

function checkValue(name: CommandName, { text }: Value): CommandProblem | undefined {
  const { value }: Syntax = grammar[name];
  if (value === 'none') return text === undefined ? undefined : ignored(name, `(${text}) is too much`);
  const isMissing = text === '' || (text === undefined && value === 'required');
  return isMissing ? ignored(name, 'its value is missing') : undefined;
}

function checkOptions(name: CommandName, options: readonly string[]): CommandProblem | undefined {
  const { options: known }: Syntax = grammar[name];
  const extra = options.find((option, index) => !known.includes(option) || options.indexOf(option) !== index);
  return extra === undefined ? undefined : ignored(name, `${extra} is too much`);
}

function toCommand({ name, value = '', options }: Typed): OperatorCommand | CommandProblem {
  switch (name) {
    case 'DISPLAY':
      return displayCommand(value, options.includes('DETAIL'));
    case 'LOGLEVEL':
      return logLevelCommand(value);
    case 'REFRESH':
      return { verb: 'refresh' };
    case 'HELP':
      return { verb: 'help' };
    case 'RESTART':
      return targeted(name, value) ?? { verb: 'restart', target: value, roll: options.includes('ROLL') };
    default:
      return targeted(name, value) ?? { verb: targetVerbs[name], target: value };
  }
}

function displayCommand(value: string, detail: boolean): OperatorCommand | CommandProblem {
  if (value === '' || value.toUpperCase() === 'ALL') return { verb: 'display', detail };
  return targeted('DISPLAY', value) ?? { verb: 'display', target: value, detail };
}

function logLevelCommand(value: string): OperatorCommand | CommandProblem {
  if (value === '') return { verb: 'logLevel' };
  const level = operatorLogLevels.find((each) => each === value.toLowerCase());
  if (level !== undefined) return { verb: 'logLevel', level };
  return ignored('LOGLEVEL', `${value} is none of ${operatorLogLevels.join(', ').toUpperCase()}`);
}

/** Undefined when the value can be a component or a component instance. */
function targeted(name: CommandName, value: string): CommandProblem | undefined {
  if (/^[^\s#(),]+(?:#[1-9]\d{0,3})?$/u.test(value)) return undefined;
  return ignored(name, `${value} is neither a component nor a component instance such as gateway#2`);
}

function ignored(name: CommandName, why: string): CommandProblem {
  return problem(operatorMessages.valueInvalid, name, why);
}

function problem(definition: MessageDefinition, ...args: MessageArgument[]): CommandProblem {
  return { problem: formatMessage(definition, args) };
}
