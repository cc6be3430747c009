// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import fc from 'fast-check';

const names = ['A', 'B', 'C', '_d', 'ZWE_x1', 'LONG_NAME'];
const name = fc.constantFrom(...names);

/** Characters that mean nothing to a shell within a value. */
const plainText = fc
  .array(fc.constantFrom(...Array.from('abcXYZ019_-.,/@%+:={}[]*?!^')), { maxLength: 8 })
  .map((characters) => characters.join(''));
const anyText = (excluded: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.constantFrom(
        ...Array.from(' \t\n$`"\'\\;&|<>()#~{}*?[]abz09').filter((character) => !excluded.includes(character)),
      ),
      {
        maxLength: 8,
      },
    )
    .map((characters) => characters.join(''));

const singleQuoted = anyText("'").map((text) => `'${text}'`);
const escaped = fc.constantFrom(...Array.from(' \t$`"\'\\;&|<>()#~*a0')).map((character) => `\\${character}`);
const continued = fc.constant('\\\n');

interface Pieces {
  readonly word: string;
  readonly quoted: string;
  readonly pattern: string;
}

const value = fc.letrec<Pieces>((tie: fc.LetrecTypedTie<Pieces>): fc.LetrecValue<Pieces> => ({
  pattern: fc
    .array(
      fc.oneof(fc.constantFrom('*', '?', 'a', '/', '.', '\\*', "'*'", '"?"', '"$B"'), plainText.map(withoutBrackets)),
      {
        maxLength: 4,
      },
    )
    .map(join),
  quoted: fc
    .array(
      fc.oneof(
        anyText('$`"\\'),
        fc.constantFrom('\\$', '\\`', '\\"', '\\\\', '\\a', '\\ ', '\\\n', '$ ', '$%'),
        expansion(tie('quoted').map(withoutBraces), tie('pattern')),
      ),
      { maxLength: 4, depthIdentifier: 'word' },
    )
    .map(join),
  word: fc
    .array(
      fc.oneof(
        { maxDepth: 3, depthIdentifier: 'word' },
        plainText,
        singleQuoted,
        escaped,
        continued,
        tie('quoted').map((text) => `"${text}"`),
        expansion(tie('word').map(withoutBraces), tie('pattern')),
      ),
      { maxLength: 4 },
    )
    .map(join),
})).word;

function expansion(word: fc.Arbitrary<string>, pattern: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const operator = fc.constantFrom('-', ':-', '+', ':+', '=', ':=');
  return fc.oneof(
    name.map((text) => `\${${text}}`),
    name.map((text) => `$${text}-`),
    name.map((text) => `\${#${text}}`),
    fc.tuple(name, operator, word).map(([text, sign, rest]) => `\${${text}${sign}${rest}}`),
    fc
      .tuple(name, fc.constantFrom('%', '%%', '#', '##'), pattern)
      .map(([text, sign, rest]) => `\${${text}${sign}${rest}}`),
  );
}

function join(pieces: readonly string[]): string {
  return pieces.join('');
}

/** A brace that is not quoted would end the expansion, a tilde is refused there, and bash takes `<(` for a process even in quotes. */
function withoutBraces(text: string): string {
  return text.replaceAll(/(?<!\$)\{|(?<=^[^$]*)\}|~|[<>](?=\()/g, '.');
}

function withoutBrackets(text: string): string {
  return text.replaceAll(/[[\]{}^!]/g, '');
}

/** A tilde where it stands for HOME, and where it does not. */
const tilde = fc.constantFrom('~', '~/x', 'a:~/b', '~:~', '\\~/x', '"~/x"', 'a~', '~"/x"', "a:'~'", '~/$A', 'x=~');
const assignment = fc
  .tuple(name, fc.oneof({ arbitrary: value, weight: 8 }, { arbitrary: tilde, weight: 1 }))
  .map(([left, right]: [string, string]) => `${left}=${right}`);

const line = fc.oneof(
  { arbitrary: assignment, weight: 12 },
  { arbitrary: assignment.map((text) => `export ${text}`), weight: 2 },
  { arbitrary: name.map((text) => `export ${text}`), weight: 1 },
  { arbitrary: fc.tuple(assignment, assignment).map(([a, b]) => `${a} ${b}`), weight: 2 },
  { arbitrary: fc.tuple(assignment, assignment).map(([a, b]) => `${a}; ${b}`), weight: 2 },
  { arbitrary: assignment.map((text) => ` \t${text} \t# it's "a" \`comment\` $(`), weight: 2 },
  { arbitrary: fc.constantFrom('', '  ', '# comment \\', '#!/bin/sh'), weight: 2 },
);

/** Files of assignments that a shell and we must read alike. */
export const shellFile: fc.Arbitrary<string> = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 10 }), fc.boolean())
  .map(([lines, ended]) => lines.join('\n') + (ended ? '\n' : ''));
