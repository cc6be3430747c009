// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** What a member held: its text for a string, number or boolean; null for `null`. */
export type ScalarText = string | null;

const whitespace: ReadonlySet<string | undefined> = new Set([' ', '\t', '\n', '\r']);
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literals = ['true', 'false', 'null'] as const;

/** Jackson's limits (StreamReadConstraints), which the Java caching service answers 400 beyond. */
const maxDepth = 1000;
const maxNumberLength = 1000;

class MalformedJsonError extends Error {}

export interface JsonObjectPrefix {
  /** The wanted members that are present; of duplicates the last one. */
  readonly members: Map<string, ScalarText>;
  /** Where the object ends in the text; what follows was not looked at. */
  readonly end: number;
}

/**
 * Reads the JSON object that a text begins with, as the Java service's parser does: numbers keep their spelling, members that nobody
 * wants are checked and skipped, what follows the object is ignored. Undefined when it is not an object or not JSON, or when a wanted
 * member holds an object or array. `JSON.parse` cannot be used: it loses the spelling of numbers and refuses what follows the object.
 */
export function readJsonObject(text: string, wanted: ReadonlySet<string>): JsonObjectPrefix | undefined {
  try {
    const scanner = new Scanner(text);
    const members = scanner.object(wanted);
    return { members, end: scanner.at };
  } catch (error) {
    if (error instanceof MalformedJsonError) return undefined;
    throw error;
  }
}

class Scanner {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  object(wanted: ReadonlySet<string>): Map<string, ScalarText> {
    const members = new Map<string, ScalarText>();
    this.#expect('{');
    if (this.#take('}')) return members;
    do {
      const name = this.#string();
      this.#expect(':');
      if (wanted.has(name)) members.set(name, this.#scalar());
      else this.#skip(1);
    } while (this.#take(','));
    this.#expect('}');
    return members;
  }

  #skip(depth: number): void {
    if (this.#take('{')) this.#skipMembers(depth + 1);
    else if (this.#take('[')) this.#skipElements(depth + 1);
    else this.#scalar();
  }

  #skipMembers(depth: number): void {
    if (depth > maxDepth) throw new MalformedJsonError();
    if (this.#take('}')) return;
    do {
      this.#string();
      this.#expect(':');
      this.#skip(depth);
    } while (this.#take(','));
    this.#expect('}');
  }

  #skipElements(depth: number): void {
    if (depth > maxDepth) throw new MalformedJsonError();
    if (this.#take(']')) return;
    do this.#skip(depth);
    while (this.#take(','));
    this.#expect(']');
  }

  #scalar(): ScalarText {
    this.#skipWhitespace();
    if (this.#text[this.at] === '"') return this.#string();
    const literal = literals.find((word) => this.#text.startsWith(word, this.at));
    if (literal === undefined) return this.#number();
    this.at += literal.length;
    return literal === 'null' ? null : literal;
  }

  #number(): string {
    numberPattern.lastIndex = this.at;
    const number = numberPattern.exec(this.#text)?.[0];
    if (number === undefined || number.length > maxNumberLength) throw new MalformedJsonError();
    this.at += number.length;
    return number;
  }

  #string(): string {
    this.#skipWhitespace();
    const start = this.at;
    if (this.#text[start] !== '"') throw new MalformedJsonError();
    const end = this.#closingQuote(start + 1);
    this.at = end + 1;
    try {
      return JSON.parse(this.#text.slice(start, this.at)) as string;
    } catch {
      throw new MalformedJsonError();
    }
  }

  #closingQuote(from: number): number {
    for (let quote = this.#text.indexOf('"', from); quote >= 0; quote = this.#text.indexOf('"', quote + 1)) {
      let backslashes = 0;
      while (this.#text[quote - 1 - backslashes] === '\\') backslashes += 1;
      if (backslashes % 2 === 0) return quote;
    }
    throw new MalformedJsonError();
  }

  #expect(character: string): void {
    if (!this.#take(character)) throw new MalformedJsonError();
  }

  #take(character: string): boolean {
    this.#skipWhitespace();
    if (this.#text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  #skipWhitespace(): void {
    while (whitespace.has(this.#text[this.at])) this.at += 1;
  }
}
