// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { EnvReport } from './env-report.ts';
import { parseDollar, skipBackquotes } from './parse-expansion.ts';
import { instanceEnvMessages } from './messages.ts';
import type { ShellSource } from './shell-source.ts';
import type { Word, WordPart } from './shell-word.ts';

/** What a word is read from, and where its problems go. */
export interface WordInput {
  readonly source: ShellSource;
  readonly report: EnvReport;
  /** How many expansions are open. */
  readonly depth: number;
}

/** Collects the pieces of a word; neighbouring texts become one. */
export class WordBuilder {
  private readonly parts: WordPart[] = [];

  text(text: string, quoted: boolean): void {
    const last = this.parts.at(-1);
    if (last?.kind === 'text' && last.quoted === quoted)
      this.parts[this.parts.length - 1] = { ...last, text: last.text + text };
    else this.parts.push({ kind: 'text', text, quoted });
  }

  add(part: WordPart): void {
    this.parts.push(part);
  }

  build(): Word {
    return this.parts;
  }
}

const endsWord = new Set(['', ' ', '\t', '\n', ';', '&', '|', '<', '>', '(', ')']);

/** Whether a character that is not quoted ends a word. */
export function isWordEnd(character: string): boolean {
  return endsWord.has(character);
}

/** Reads the value of an assignment: up to a blank or an operator that is not quoted. A tilde counts at the start and after a colon. */
export function parseValue(input: WordInput): Word {
  const { source } = input;
  const builder = new WordBuilder();
  let tildeCounts = true;
  while (!isWordEnd(source.peek())) {
    if (tildeCounts && source.peek() === '~') parseTilde(input, builder);
    tildeCounts = source.peek() === ':';
    if (!isWordEnd(source.peek())) parsePiece(input, builder);
  }
  return builder.build();
}

/** Reads the word of an expansion, up to the brace that closes it. */
export function parseBraceWord(input: WordInput, inQuotes: boolean): Word {
  const { source } = input;
  const builder = new WordBuilder();
  let tildeCounts = !inQuotes;
  while (source.peek() !== '}' && !source.atEnd) {
    if (tildeCounts && source.peek() === '~')
      input.report.add(instanceEnvMessages.tildeNotSupported, [], { offset: source.offset });
    tildeCounts = !inQuotes && source.peek() === ':';
    if (inQuotes) parseQuotedPiece(input, builder, true);
    else parsePiece(input, builder);
  }
  return builder.build();
}

/** One character, quotation or expansion outside of quotes. */
function parsePiece(input: WordInput, builder: WordBuilder): void {
  const { source } = input;
  const start = source.offset;
  const character = source.take();
  if (character === "'") parseSingleQuotes(input, builder, start);
  else if (character === '"') parseDoubleQuotes(input, builder, start);
  else if (character === '\\') builder.text(source.takeRaw() || '\\', true);
  else if (character === '$') parseDollar(input, builder, false);
  else if (character === '`') skipBackquotes(input, start);
  else builder.text(character, false);
}

function parseSingleQuotes(input: WordInput, builder: WordBuilder, start: number): void {
  const { source, report } = input;
  const end = source.text.indexOf("'", source.offset);
  if (end === -1) report.end(instanceEnvMessages.notClosed, ['A single quote'], start);
  builder.text(source.text.slice(source.offset, end), true);
  source.offset = end + 1;
}

function parseDoubleQuotes(input: WordInput, builder: WordBuilder, start: number): void {
  const { source, report } = input;
  builder.text('', true);
  while (source.peek() !== '"') {
    if (source.atEnd) report.end(instanceEnvMessages.notClosed, ['A double quote'], start);
    parseQuotedPiece(input, builder, false);
  }
  source.take();
}

/** One character or expansion within double quotes; there a backslash is special only before a few characters. */
function parseQuotedPiece(input: WordInput, builder: WordBuilder, inBraces: boolean): void {
  const { source } = input;
  const start = source.offset;
  const character = source.take();
  if (character === '\\') builder.text(takeEscaped(source, inBraces), true);
  else if (character === '$') parseDollar(input, builder, true);
  else if (character === '`') skipBackquotes(input, start);
  else if (character === '"') parseDoubleQuotes(input, builder, start);
  else builder.text(character, true);
}

function takeEscaped(source: ShellSource, inBraces: boolean): string {
  const next = source.text[source.offset] ?? '';
  const special = next !== '' && (inBraces ? '$`"\\}' : '$`"\\').includes(next);
  return special ? source.takeRaw() : '\\';
}

/** A tilde up to a slash or colon names a home directory, unless a part of that is quoted or expanded. */
function parseTilde(input: WordInput, builder: WordBuilder): void {
  const { source, report } = input;
  const start = source.offset;
  source.take();
  let user = '';
  while (!isWordEnd(source.peek()) && !'/:\'"\\$`'.includes(source.peek())) user += source.take();
  const next = source.peek();
  if (next !== '' && '\'"\\$`'.includes(next)) builder.text(`~${user}`, false);
  else if (user === '') builder.add({ kind: 'home', offset: start });
  else report.add(instanceEnvMessages.tildeNotSupported, [], { offset: start });
}
