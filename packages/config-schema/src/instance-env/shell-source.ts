// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';

/** A position in the text of a shell file. Outside of single quotes and comments a backslash before a newline joins two lines. */
export class ShellSource {
  readonly file: string;
  readonly text: string;
  offset = 0;
  private readonly lineStarts: readonly number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.lineStarts = startsOfLines(text);
  }

  /** The next character without what joins lines; empty at the end. */
  peek(): string {
    while (this.text.startsWith('\\\n', this.offset)) this.offset += 2;
    return this.text[this.offset] ?? '';
  }

  /** Takes the next character without what joins lines. */
  take(): string {
    const character = this.peek();
    this.offset += character.length;
    return character;
  }

  /** Takes the next character as it stands. */
  takeRaw(): string {
    return this.text[this.offset++] ?? '';
  }

  get atEnd(): boolean {
    return this.peek() === '';
  }

  /** Moves to the newline that ends this line as it stands. */
  skipLine(): void {
    const end = this.text.indexOf('\n', this.offset);
    this.offset = end === -1 ? this.text.length : end;
  }

  /** Takes a name of a variable; empty when none stands here. */
  takeName(): string {
    let name = '';
    while (/^[A-Za-z_]$/.test(this.peek()) || (name !== '' && /^[0-9]$/.test(this.peek()))) name += this.take();
    return name;
  }

  locate(offset: number): Location {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - (this.lineStarts[low] ?? 0) + 1 };
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
