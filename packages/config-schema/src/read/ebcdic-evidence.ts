// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { characterTable } from './code-pages.ts';

/** What speaks against reading bytes in a certain EBCDIC code page. */
export interface Evidence {
  readonly codePage: string;
  /** 0 for a configuration file that was written in this code page, in all likelihood; grows with everything that looks odd. */
  readonly oddities: number;
  /** By byte: 1 where the byte occurs outside of comments. */
  readonly used: Uint8Array;
}

/**
 * Weighs how YAML or instance.env reads in a code page. The wrong one turns brackets and other punctuation into accented letters or symbols, and
 * accented letters into punctuation; comments do not count, and in quotes anything may stand.
 */
export function weighCodePage(bytes: Uint8Array, codePage: string): Evidence {
  const reader = new PlausibilityReader(classTable(codePage));
  for (let index = 0; index < bytes.length; index++) reader.read(bytes[index] ?? 0);
  return { codePage, oddities: reader.total(), used: reader.used };
}

/** Whether text that uses these bytes is the same in both code pages. */
export function readsTheSame(used: Uint8Array, first: string, second: string): boolean {
  const [a, b] = [characterTable(first), characterTable(second)];
  return used.every((flag, byte) => flag === 0 || a[byte] === b[byte]);
}

const kinds = {
  other: 0,
  lineEnd: 1,
  blank: 2,
  letter: 3,
  hash: 4,
  quote: 5,
  apostrophe: 6,
  open: 7,
  close: 8,
  odd: 9,
  foreignLetter: 10,
  symbol: 11,
  separator: 12,
  token: 13,
} as const;

const exactKinds: Readonly<Record<string, number>> = {
  '\n': kinds.lineEnd,
  '\r': kinds.blank,
  '\t': kinds.blank,
  ' ': kinds.blank,
  '#': kinds.hash,
  '"': kinds.quote,
  "'": kinds.apostrophe,
  '[': kinds.open,
  '{': kinds.open,
  ']': kinds.close,
  '}': kinds.close,
  '^': kinds.odd,
  '~': kinds.token,
  '!': kinds.odd,
  '`': kinds.odd,
  '|': kinds.token,
  ',': kinds.separator,
  ':': kinds.separator,
  '=': kinds.separator,
  '(': kinds.separator,
  // A letter, but hardly ever written; it is what the bracket of IBM-1047 is in all other code pages.
  Ý: kinds.symbol,
};

function classTable(codePage: string): Uint8Array {
  return Uint8Array.from(characterTable(codePage), (code) => kindOf(String.fromCharCode(code)));
}

function kindOf(character: string): number {
  const exact = exactKinds[character];
  if (exact !== undefined) return exact;
  if (/[A-Za-z]/.test(character)) return kinds.letter;
  if (character <= '~') return kinds.other;
  return /\p{L}/u.test(character) ? kinds.foreignLetter : kinds.symbol;
}

/** Cost of a character outside of quotes and comments. */
const plainCosts: Readonly<Record<number, number>> = {
  [kinds.odd]: 1,
  [kinds.token]: 1,
  [kinds.foreignLetter]: 1,
  [kinds.symbol]: 2,
};

/** Where a value, and with it a quote or a token of its own, begins. */
const startsValue: ReadonlySet<number> = new Set([kinds.blank, kinds.lineEnd, kinds.open, kinds.separator]);

const lineStartCost = 5;

class PlausibilityReader {
  readonly used = new Uint8Array(256);
  private readonly classes: Uint8Array;
  private cost = 0;
  private depth = 0;
  private place: 'lineStart' | 'plain' | 'comment' | 'quoted' = 'lineStart';
  private quote = 0;
  private previous: number = kinds.blank;
  private beforePrevious: number = kinds.blank;

  constructor(classes: Uint8Array) {
    this.classes = classes;
  }

  /** The oddities of all that was read. */
  total(): number {
    return this.cost + Math.abs(this.depth);
  }

  read(byte: number): void {
    const kind = this.classes[byte] ?? 0;
    if (kind === kinds.lineEnd) this.place = 'lineStart';
    else if (this.place !== 'comment') this.readCharacter(kind);
    if (this.place !== 'comment') this.used[byte] = 1;
    this.beforePrevious = this.previous;
    this.previous = kind;
  }

  private readCharacter(kind: number): void {
    if (this.place === 'quoted') {
      if (kind === this.quote) this.place = 'plain';
      else if (kind === kinds.symbol) this.cost += 1;
      return;
    }
    const atStart = this.place === 'lineStart';
    if (kind === kinds.blank) return;
    this.place = 'plain';
    if (kind === kinds.hash && (atStart || this.previous === kinds.blank)) this.place = 'comment';
    else if (this.opensQuote(kind)) {
      this.place = 'quoted';
      this.quote = kind;
    } else this.weigh(kind, atStart);
  }

  private opensQuote(kind: number): boolean {
    return (kind === kinds.quote || kind === kinds.apostrophe) && startsValue.has(this.previous);
  }

  private weigh(kind: number, atStart: boolean): void {
    const cost = plainCosts[kind] ?? 0;
    if (cost > 0 && atStart) this.cost += lineStartCost;
    else if (!this.isUsualToken(kind)) this.cost += cost;
    if (kind === kinds.open) this.depth++;
    if (kind === kinds.close) this.depth--;
    if (kind === kinds.letter && this.followsBracketInWord()) this.cost += 1;
  }

  /** A null, a block of text, or an operator in a template. */
  private isUsualToken(kind: number): boolean {
    return kind === kinds.token && (startsValue.has(this.previous) || this.previous === kind);
  }

  /** As in M}ller: a bracket where a letter is expected. */
  private followsBracketInWord(): boolean {
    const bracket = this.previous === kinds.open || this.previous === kinds.close;
    return bracket && this.beforePrevious === kinds.letter;
  }
}
