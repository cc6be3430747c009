// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { instanceEnvMessages } from './messages.ts';
import { parseBraceWord, type WordBuilder, type WordInput } from './parse-word.ts';
import type { Operation, Operator, WordPart } from './shell-word.ts';

/** Expansions that are nested deeper are refused. */
const maxDepth = 50;

/** Reads what follows a dollar sign. */
export function parseDollar(input: WordInput, builder: WordBuilder, quoted: boolean): void {
  const next = input.source.peek();
  if (next === '{') parseBraces(input, builder, quoted);
  else if (next === '(') skipCommand(input);
  else parseName(input, builder, quoted);
}

function parseName({ source, report }: WordInput, builder: WordBuilder, quoted: boolean): void {
  const offset = source.offset - 1;
  const next = source.peek();
  const problem = refusedAfterDollar(next, quoted);
  if (problem !== undefined) {
    report.add(instanceEnvMessages.expansionNotSupported, [problem], { offset });
    // A quote opens a quotation all the same.
    if (next !== "'" && next !== '"') source.take();
    return;
  }
  const name = source.takeName();
  if (name === '') builder.text('$', quoted);
  else builder.add({ kind: 'parameter', name, quoted, offset });
}

function refusedAfterDollar(next: string, quoted: boolean): string | undefined {
  if (next === '[') return 'arithmetic';
  if (!quoted && (next === "'" || next === '"')) return 'a dollar sign before a quote, which shells read differently';
  if (next !== '' && '@*#?-$!0123456789'.includes(next)) return 'a parameter of the shell itself';
  return undefined;
}

function parseBraces(outer: WordInput, builder: WordBuilder, quoted: boolean): void {
  const { source, report } = outer;
  const offset = source.offset - 1;
  const input = { ...outer, depth: outer.depth + 1 };
  if (input.depth > maxDepth) report.end(instanceEnvMessages.nestedTooDeep, [maxDepth], offset);
  source.take();
  const part = parseParameter(input, quoted, offset);
  // Whatever is left belongs to an expansion that is refused, but must be read to find its end.
  const known = part !== undefined && source.peek() === '}';
  if (!known) parseBraceWord(input, quoted);
  if (source.atEnd) report.end(instanceEnvMessages.notClosed, ['A brace'], offset);
  source.take();
  if (known) builder.add(part);
  else report.add(instanceEnvMessages.expansionNotSupported, ['what stands in these braces'], { offset });
}

function parseParameter(input: WordInput, quoted: boolean, offset: number): WordPart | undefined {
  const { source } = input;
  const length = source.peek() === '#';
  if (length) source.take();
  const name = source.takeName();
  if (name === '') return undefined;
  if (length) return { kind: 'length', name, offset };
  const operation = parseOperation(input, quoted);
  return { kind: 'parameter', name, quoted, offset, ...(operation && { operation }) };
}

function parseOperation(input: WordInput, quoted: boolean): Operation | undefined {
  const { source } = input;
  const start = source.offset;
  const colon = source.peek() === ':';
  if (colon) source.take();
  const character = source.peek();
  if ('-=?+'.includes(character) && character !== '') {
    source.take();
    return { operator: character as Operator, colon, word: parseBraceWord(input, quoted) };
  }
  if (colon || (character !== '%' && character !== '#')) {
    source.offset = start;
    return undefined;
  }
  source.take();
  const doubled = source.peek() === character;
  if (doubled) source.take();
  // Quotes around the expansion do not quote its pattern.
  return { operator: `${character}${doubled ? character : ''}` as Operator, colon, word: parseBraceWord(input, false) };
}

function skipCommand({ source, report }: WordInput): void {
  const offset = source.offset - 1;
  const what = source.text.startsWith('((', source.offset) ? 'Arithmetic' : 'Command substitution';
  source.offset = endOfCommand(source.text, source.offset);
  report.add(instanceEnvMessages.commandSubstitution, [what], { offset });
}

/** Behind the parenthesis that closes the one at the offset; the end of the text when none does. */
function endOfCommand(text: string, offset: number): number {
  const pieces = /\\[^]|'[^']*'|"(?:\\[^]|[^"\\])*"|[()]/g;
  pieces.lastIndex = offset;
  let open = 0;
  for (let piece = pieces.exec(text); piece; piece = pieces.exec(text)) {
    if (piece[0] === '(') open++;
    if (piece[0] === ')' && --open === 0) return pieces.lastIndex;
  }
  return text.length;
}

/** Reads over a command in backquotes, and refuses it. */
export function skipBackquotes(input: WordInput, start: number): void {
  const { source, report } = input;
  for (let next = source.takeRaw(); next !== '`'; next = source.takeRaw()) {
    if (next === '') report.end(instanceEnvMessages.notClosed, ['A backquote'], start);
    if (next === '\\') source.takeRaw();
  }
  report.add(instanceEnvMessages.commandSubstitution, ['Command substitution'], { offset: start });
}
