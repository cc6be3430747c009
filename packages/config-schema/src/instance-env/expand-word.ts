// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { MessageArgument, MessageDefinition } from '@zowe-ha/messages';
import type { EnvReport } from './env-report.ts';
import { instanceEnvMessages } from './messages.ts';
import { hasBrackets, removePrefix, removeSuffix, type PatternPiece } from './shell-pattern.ts';
import { envLimits, isShellVariable, type ShellVariables } from './shell-variables.ts';
import type { Operation, Word, WordPart } from './shell-word.ts';

/** A problem that makes a value unknown. */
export interface Refusal {
  readonly definition: MessageDefinition;
  readonly args: readonly MessageArgument[];
  readonly offset: number;
}

/** The value cannot be known. Without a refusal, since a variable it uses was refused, which is already reported. */
export class ValueRefused extends Error {
  readonly refusal: Refusal | undefined;

  constructor(refusal?: Refusal) {
    super();
    this.refusal = refusal;
  }
}

/** What an expansion looks up and changes. */
export interface Expansion {
  readonly variables: ShellVariables;
  readonly report: EnvReport;
  /** The variable that gets the value, and where it stands. */
  readonly target: { readonly name: string; readonly offset: number };
  /** Sets a variable, for ${NAME:=value}. */
  assign(name: string, value: string, offset: number): void;
}

type Parameter = Extract<WordPart, { readonly kind: 'parameter' }>;
type Named = Extract<WordPart, { readonly name: string }>;

/** The value of a word. Nothing is split and no file names are generated, as in the assignments of a shell. Throws ValueRefused. */
export function expandWord(word: Word, expansion: Expansion): string {
  const pieces = expandPieces(word, expansion);
  return pieces.map((piece) => piece.text).join('');
}

function expandPieces(word: Word, expansion: Expansion): PatternPiece[] {
  let length = 0;
  return word.map((part) => {
    const text = expandPart(part, expansion);
    length += text.length;
    if (length > envLimits.valueLength) {
      const { name, offset } = expansion.target;
      const args = [name, envLimits.valueLength];
      throw new ValueRefused({ definition: instanceEnvMessages.variableTooLong, args, offset });
    }
    return { text, quoted: part.kind === 'home' || ('quoted' in part && part.quoted) };
  });
}

function expandPart(part: WordPart, expansion: Expansion): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'home':
      return expandHome(part.offset, expansion);
    case 'length':
      return String(Array.from(lookUp(part, expansion) ?? '').length);
    case 'parameter':
      return part.operation ? expandOperation(part, part.operation, expansion) : expandPlain(part, expansion);
  }
}

function expandHome(offset: number, { variables }: Expansion): string {
  const home = variables.value('HOME');
  if (home === undefined)
    throw new ValueRefused({ definition: instanceEnvMessages.tildeNotSupported, args: [], offset });
  return home;
}

function expandPlain(part: Parameter, expansion: Expansion): string {
  const value = lookUp(part, expansion);
  const { name: key, offset } = part;
  if (value === undefined) expansion.report.add(instanceEnvMessages.variableUnset, [key], { offset, key });
  return value ?? '';
}

function lookUp(part: Named, { variables }: Expansion): string | undefined {
  if (variables.refused.has(part.name)) throw new ValueRefused();
  const value = variables.value(part.name);
  if (value === undefined && isShellVariable(part.name)) throw shellVariable(part);
  return value;
}

function shellVariable({ name, offset }: Named): ValueRefused {
  return new ValueRefused({ definition: instanceEnvMessages.variableOfTheShell, args: [name], offset });
}

function expandOperation(part: Parameter, operation: Operation, expansion: Expansion): string {
  const value = lookUp(part, expansion);
  const set = countsAs(value, operation);
  switch (operation.operator) {
    case '-':
      return set ?? expandWord(operation.word, expansion);
    case '+':
      return set === undefined ? '' : expandWord(operation.word, expansion);
    case '=':
      return set ?? assignDefault(part, operation, expansion);
    case '?':
      return set ?? requiredUnset(part);
    default:
      return removePattern(part, operation, expansion);
  }
}

/** The value, if it counts as set. */
function countsAs(value: string | undefined, { colon }: Operation): string | undefined {
  return value === '' && colon ? undefined : value;
}

function requiredUnset({ name, offset }: Parameter): never {
  throw new ValueRefused({ definition: instanceEnvMessages.requiredVariableUnset, args: [name], offset });
}

function assignDefault(part: Parameter, operation: Operation, expansion: Expansion): string {
  const value = expandWord(operation.word, expansion);
  if (isShellVariable(part.name)) throw shellVariable(part);
  expansion.assign(part.name, value, part.offset);
  return value;
}

function removePattern(part: Parameter, operation: Operation, expansion: Expansion): string {
  const value = expandPlain(part, expansion);
  const pattern = expandPieces(operation.word, expansion);
  if (hasBrackets(pattern)) {
    const args = ['a pattern with brackets'];
    throw new ValueRefused({ definition: instanceEnvMessages.expansionNotSupported, args, offset: part.offset });
  }
  const remove = operation.operator.startsWith('%') ? removeSuffix : removePrefix;
  return remove(value, pattern, operation.operator.length === 2);
}
