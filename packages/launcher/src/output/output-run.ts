// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { closeSync, ftruncate, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { createLastLines } from './last-lines.ts';
import { createLineAssembler } from './line-assembler.ts';
import { statOf } from './output-files.ts';

/** What is read of one file at one time. */
export const readBudgetBytes = 64 * 1_024;
/** What may wait to be read. What is beyond it is left out, so that the newest lines are never far away. */
export const longestBacklogBytes = 4 * 1_024 * 1_024;
const keptBacklogBytes = 1_024 * 1_024;
/** At the end of a run its last lines are wanted at once. */
const keptAtEndBytes = 256 * 1_024;
const truncateLater = promisify(ftruncate);
const scanBytes = 1_024 * 1_024;

export interface OutputRunOptions {
  readonly descriptor: number;
  /** Where to go on; everything before was taken over. */
  readonly position: number;
  readonly onLines: (lines: readonly string[]) => void;
  /** Bytes that are not given out as lines. */
  readonly onLeftOut: (bytes: number) => void;
  /** What is looked for in bytes that are left out; each line that has one of the texts is given to `onFound`. */
  readonly searched: () => readonly string[];
  readonly onFound: (line: string) => void;
}

/** What became of a turn: nothing to read, everything was read, or more is there. */
export type ReadOutcome = 'nothing' | 'all' | 'more';

/** The output of a component instance from one start on: follows the file that it writes to. Closes the descriptor at its end. */
export class OutputRun {
  readonly #options: OutputRunOptions;
  readonly #assembler = createLineAssembler();
  readonly #lastLines = createLastLines();
  #position: number;
  #closed = false;
  #truncating = false;

  constructor(options: OutputRunOptions) {
    this.#options = options;
    this.#position = options.position;
  }

  get descriptor(): number {
    return this.#options.descriptor;
  }

  /** The beginning of the first line that was not given out. */
  get position(): number {
    return Math.max(0, this.#position - this.#assembler.pendingBytes);
  }

  /** Nothing is read any more. */
  hasEnded(): boolean {
    return this.#closed;
  }

  lastLines(): string[] {
    return this.#lastLines.all();
  }

  /** Reads as much as one turn may. */
  read(budgetBytes = readBudgetBytes): ReadOutcome {
    if (this.#closed) return 'nothing';
    if (this.#truncating) return 'more';
    const unread = this.#unread();
    if (unread === 0) return 'nothing';
    if (unread > longestBacklogBytes) this.#leaveOut(unread - keptBacklogBytes);
    this.#take(budgetBytes);
    return this.#unread() > 0 ? 'more' : 'all';
  }

  /** Reads to the end; of much only the last part. */
  catchUp(): void {
    if (this.#closed) return;
    const unread = this.#unread();
    if (unread > keptAtEndBytes) this.#leaveOut(unread - keptAtEndBytes);
    this.#take(keptAtEndBytes);
  }

  /** Reads to the end, and gives out a last line without newline: nobody is there any more to complete it. */
  end(): void {
    if (this.#closed) return;
    this.catchUp();
    this.#giveOut(this.#assembler.end());
  }

  /** As `end()`, and closes the file. */
  finish(): void {
    if (this.#closed) return;
    try {
      this.end();
    } finally {
      this.abandon();
    }
  }

  /** Closes the file; it cannot be read any more. */
  abandon(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.descriptor);
  }

  /**
   * Empties the file, which somebody has copied, by a descriptor of its own that may outlive this run; its writers go on at its beginning.
   * The system may take a while for it, and nothing is read meanwhile.
   */
  async truncate(descriptor: number): Promise<void> {
    this.catchUp();
    const before = this.#position;
    this.#truncating = true;
    try {
      await truncateLater(descriptor, 0);
    } finally {
      this.#truncating = false;
    }
    // The beginning of an incomplete line is in memory only from now on.
    if (this.#position === before) this.#position = 0;
  }

  #unread(): number {
    const size = Number(statOf(this.descriptor).size);
    if (size < this.#position) {
      // Somebody truncated it.
      this.#giveOut(this.#assembler.end());
      this.#position = 0;
    }
    return size - this.#position;
  }

  #leaveOut(bytes: number): void {
    const from = this.#position;
    this.#position += bytes;
    this.#search(Math.max(0, from - this.#assembler.pendingBytes), this.#position);
    this.#options.onLeftOut(bytes + this.#assembler.skipLine());
  }

  #take(budgetBytes: number): void {
    for (let left = budgetBytes; left > 0;) {
      const bytes = this.#readAt(this.#position, Math.min(left, readBudgetBytes));
      if (bytes.length === 0) break;
      this.#position += bytes.length;
      left -= bytes.length;
      this.#giveOut(this.#assembler.add(bytes));
    }
    const skipped = this.#assembler.takeSkippedBytes();
    if (skipped > 0) this.#options.onLeftOut(skipped);
  }

  #giveOut(lines: readonly string[]): void {
    if (lines.length === 0) return;
    for (const line of lines) this.#lastLines.add(line);
    this.#options.onLines(lines);
  }

  /** Looks for the texts as bytes: that is fast enough for everything that a component can write. */
  #search(from: number, to: number): void {
    const texts = this.#options.searched();
    if (texts.length === 0) return;
    const longest = Math.max(...texts.map((text) => Buffer.byteLength(text)));
    for (let at = from; at < to; at += scanBytes) {
      // Overlapping, so that no text is torn.
      const bytes = this.#readAt(at, Math.min(scanBytes + longest, to - at), Buffer.allocUnsafe(scanBytes + longest));
      for (const text of texts) this.#reportFound(bytes, text);
    }
  }

  #reportFound(bytes: Buffer, text: string): void {
    let at = bytes.indexOf(text);
    while (at >= 0) {
      const end = bytes.indexOf(0x0a, at);
      const line = bytes.subarray(bytes.lastIndexOf(0x0a, at) + 1, end < 0 ? undefined : end);
      for (const each of createLineAssembler().add(Buffer.concat([line, Buffer.from('\n')]))) {
        if (each.includes(text)) this.#options.onFound(each);
      }
      at = end < 0 ? -1 : bytes.indexOf(text, end);
    }
  }

  #readAt(position: number, length: number, into = sharedBuffer()): Buffer {
    const count = readSync(this.descriptor, into, 0, length, position);
    return into.subarray(0, count);
  }
}

let buffer: Buffer | undefined;

/** One for all: turns come one after the other. */
function sharedBuffer(): Buffer {
  buffer ??= Buffer.allocUnsafeSlow(readBudgetBytes);
  return buffer;
}
