// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** A piece of a pattern; in quotes, * and ? stand for themselves. */
export interface PatternPiece {
  readonly text: string;
  readonly quoted: boolean;
}

interface Matcher {
  readonly kind: 'any' | 'one' | 'literal';
  readonly character: string;
}

/** Whether a pattern has a bracket expression, which depends on the locale. */
export function hasBrackets(pattern: readonly PatternPiece[]): boolean {
  return pattern.some((piece) => !piece.quoted && piece.text.includes('['));
}

/** The value without its shortest or longest prefix that the pattern matches. */
export function removePrefix(value: string, pattern: readonly PatternPiece[], longest: boolean): string {
  const characters = Array.from(value);
  const length = matchedLength(characters, matchers(pattern), longest);
  return characters.slice(length).join('');
}

/** The value without its shortest or longest suffix that the pattern matches. */
export function removeSuffix(value: string, pattern: readonly PatternPiece[], longest: boolean): string {
  const characters = Array.from(value);
  const length = matchedLength(characters.toReversed(), matchers(pattern).reverse(), longest);
  return characters.slice(0, characters.length - length).join('');
}

function matchers(pattern: readonly PatternPiece[]): Matcher[] {
  const all: Matcher[] = [];
  for (const { text, quoted } of pattern) {
    const characters = Array.from(text);
    for (let index = 0; index < characters.length; index++) {
      const character = characters[index] ?? '';
      if (quoted) all.push({ kind: 'literal', character });
      else if (character === '*') all.push({ kind: 'any', character });
      else if (character === '?') all.push({ kind: 'one', character });
      else if (character === '\\') all.push({ kind: 'literal', character: characters[++index] ?? '\\' });
      else all.push({ kind: 'literal', character });
    }
  }
  return all;
}

/**
 * The length of the shortest or longest prefix that matches; 0 when none does. All states of the pattern move along the value together,
 * so that the time is the product of both lengths at worst.
 */
function matchedLength(characters: readonly string[], pattern: readonly Matcher[], longest: boolean): number {
  let found: number | undefined;
  let states = closure(new Set([0]), pattern);
  for (let length = 0; states.size > 0; length++) {
    if (states.has(pattern.length)) found = length;
    if ((found !== undefined && !longest) || length >= characters.length) break;
    states = step(states, characters[length] ?? '', pattern);
  }
  return found ?? 0;
}

function step(states: ReadonlySet<number>, character: string, pattern: readonly Matcher[]): Set<number> {
  const next = new Set<number>();
  for (const state of states) {
    const matcher = pattern[state];
    if (matcher?.kind === 'any') next.add(state);
    else if (matcher?.kind === 'one' || matcher?.character === character) next.add(state + 1);
  }
  return closure(next, pattern);
}

/** A star may also match nothing. */
function closure(states: Set<number>, pattern: readonly Matcher[]): Set<number> {
  for (const state of states) if (pattern[state]?.kind === 'any') states.add(state + 1);
  return states;
}
