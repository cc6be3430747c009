// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { visibleText } from './visible-text.ts';

const newline = 0x0a;
const space = 0x20;

/** How many bytes of one line are kept together. */
export const longestLineBytes = 16_384;
/** A piece of an over-long line ends at a space when there is one so near to its end: nothing that has no space is torn then. */
const breakWithinBytes = 1_024;
const continuation = '... ';

/** Makes lines of bytes that come in chunks, wherever those are cut. */
export interface LineAssembler {
  /** The lines that these bytes complete, control characters made visible; empty lines are left out. The chunk is not kept. */
  add(chunk: Buffer): string[];
  /** Bytes of a line that is not complete yet. */
  readonly pendingBytes: number;
  /** The line that no newline has ended yet, if there is one. */
  end(): string[];
  /** Forgets the incomplete line, and everything up to the next newline; returns how many bytes are forgotten at once. */
  skipLine(): number;
  /** Bytes that were forgotten because of `skipLine()` since this was asked last. */
  takeSkippedBytes(): number;
}

/** An assembler for UTF-8; a line of more than `longestBytes` comes in pieces, every one but the first marked with dots. */
export function createLineAssembler(longestBytes = longestLineBytes): LineAssembler {
  return new Utf8Lines(longestBytes);
}

class Utf8Lines implements LineAssembler {
  readonly #longest: number;
  #pending: Buffer = Buffer.alloc(0);
  /** Whether the incomplete line is the rest of one of which pieces were given out. */
  #continues = false;
  #skips = false;
  #skipped = 0;

  constructor(longestBytes: number) {
    this.#longest = longestBytes;
  }

  get pendingBytes(): number {
    return this.#pending.length;
  }

  add(chunk: Buffer): string[] {
    const lines: string[] = [];
    let bytes = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    if (this.#skips) bytes = this.#afterSkipped(bytes);
    let from = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
      const rest = this.#pieces(bytes.subarray(from, at), lines);
      this.#complete(rest, lines);
      from = at + 1;
    }
    // Copied, because the chunk is the reader's.
    this.#pending = Buffer.from(this.#pieces(bytes.subarray(from), lines));
    return lines;
  }

  end(): string[] {
    const lines: string[] = [];
    this.#complete(this.#pending, lines);
    this.#pending = Buffer.alloc(0);
    return lines;
  }

  skipLine(): number {
    const forgotten = this.#pending.length;
    this.#pending = Buffer.alloc(0);
    this.#skips = true;
    this.#continues = false;
    return forgotten;
  }

  takeSkippedBytes(): number {
    const skipped = this.#skipped;
    this.#skipped = 0;
    return skipped;
  }

  #afterSkipped(bytes: Buffer): Buffer {
    const at = bytes.indexOf(newline);
    const kept = at < 0 ? bytes.length : at + 1;
    this.#skips = at < 0;
    this.#skipped += kept;
    return bytes.subarray(kept);
  }

  /** Gives out pieces as long as there is more than one line may have; returns what is left. */
  #pieces(bytes: Buffer, lines: string[]): Buffer {
    let rest = bytes;
    while (rest.length > this.#longest) {
      const at = breakPoint(rest, this.#longest);
      lines.push(this.#textOf(rest.subarray(0, at)));
      this.#continues = true;
      rest = rest.subarray(at);
    }
    return rest;
  }

  #complete(bytes: Buffer, lines: string[]): void {
    const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length;
    if (end > 0) lines.push(this.#textOf(bytes.subarray(0, end)));
    this.#continues = false;
  }

  #textOf(bytes: Buffer): string {
    const text = visibleText(bytes.toString('utf8'));
    return this.#continues ? `${continuation}${text}` : text;
  }
}

/** Where a piece ends: after a space, else between two characters. */
function breakPoint(bytes: Buffer, longest: number): number {
  const within = Math.min(breakWithinBytes, longest >> 1);
  const at = bytes.lastIndexOf(space, longest - 1);
  if (at >= longest - within) return at + 1;
  let end = longest;
  while (end > longest - 4 && bytes.readUInt8(end) >> 6 === 0b10) end -= 1;
  return end > 0 ? end : longest;
}
