// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isWordEnd } from './parse-word.ts';
import type { ShellSource } from './shell-source.ts';

const closers = new Set(['fi', 'done', 'esac', '}']);
const openers = new Set(['if', 'for', 'while', 'until', 'case', '{']);
const joiners = new Set(['then', 'else', 'elif', 'do', '!']);

/** What to write instead of a command that is often seen in such files. */
const hints: ReadonlyMap<string, string> = new Map([
  ['.', '; put the variables of the other file into this one'],
  ['source', '; put the variables of the other file into this one'],
  ['readonly', '; write NAME=value without it'],
  ['unset', '; write NAME= or remove the variable'],
  [':', '; write NAME=${NAME:-default}'],
  ['if', '; write ${NAME:-default} or ${NAME:+value} for a condition'],
  ['case', '; write ${NAME:-default} or ${NAME:+value} for a condition'],
]);

const commands = new Set(
  'set test [ [[ echo printf eval exec exit return cd umask ulimit trap alias local declare typeset function true false export'
    .split(' ')
    .concat(...openers, ...closers, ...joiners),
);

/** A command by its name, with a hint; names that are not known stay unnamed, since they could be a part of a value. */
export function describeCommand(name: string): string {
  if (!commands.has(name) && !hints.has(name)) return 'a command';
  return `the command ${name}${hints.get(name) ?? ''}`;
}

/** The word at the position as it stands; quotes and expansions are not looked into. */
export function takeCommandName(source: ShellSource): string {
  let name = '';
  while (!isWordEnd(source.peek())) name += source.take();
  return name;
}

/** Reads over the rest of a command that is refused, with all that belongs to it. */
export function skipRefused(source: ShellSource, name: string): void {
  const functionBody = /[ \t]*\([ \t]*\)\s*\{(?=\s)/y;
  functionBody.lastIndex = source.offset;
  const found = functionBody.exec(source.text);
  if (found) source.offset = functionBody.lastIndex;
  if (found || openers.has(name)) skipBlock(source);
  else skipCommand(source);
  if (source.peek() === ';') source.take();
}

/** A block with more commands is taken for one that nothing closes. */
const maxBlockCommands = 1000;

/** Up to the word that closes the block; only the line where none does. */
function skipBlock(source: ShellSource): void {
  const start = source.offset;
  let open = 1;
  // What stands behind the word that opens a block is no command, but the condition or the list.
  skipCommand(source);
  for (let count = 0; open > 0 && count < maxBlockCommands && !source.atEnd; count++) {
    const separator = source.peek();
    if (separator === '#') source.skipLine();
    else if (isWordEnd(separator)) source.take();
    else {
      const name = takeCommandName(source);
      if (openers.has(name)) open++;
      if (closers.has(name)) open--;
      if (!joiners.has(name)) skipCommand(source);
    }
  }
  if (open === 0) return;
  source.offset = start;
  source.skipLine();
}

/** Up to the newline or semicolon that ends the command; only the line where a quote is not closed. */
function skipCommand(source: ShellSource): void {
  const start = source.offset;
  const pieces = /(?:\\[^]|'[^']*'|"(?:\\[^]|[^"\\])*"|(?<=[\s;])#[^\n]*|[^'"\\;\n])*/y;
  pieces.lastIndex = start;
  pieces.test(source.text);
  source.offset = pieces.lastIndex;
  if (!['', '\n', ';'].includes(source.peek())) {
    source.offset = start;
    source.skipLine();
  }
  const delimiter = /<<-?[ \t]*\\?['"]?([\w.-]+)/.exec(source.text.slice(start, source.offset))?.[1];
  if (delimiter !== undefined) skipHereDocument(source, delimiter);
}

function skipHereDocument(source: ShellSource, delimiter: string): void {
  const lines = source.text.slice(source.offset).split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === delimiter);
  if (end === -1) return;
  source.offset += lines.slice(0, end + 1).join('\n').length;
}
