// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

export interface LineListener {
  line(line: Buffer): void;
  /** A line that is longer than allowed; its bytes are thrown away up to its end. */
  tooLong(): void;
}

/** Cuts a byte stream into lines of bounded length; memory use is bounded by that length plus one chunk. */
export function createLineSplitter(maxBytes: number, listener: LineListener): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let length = 0;
  let skipping = false;

  const append = (piece: Buffer): void => {
    if (skipping) return;
    length += piece.length;
    if (length <= maxBytes) {
      parts.push(piece);
      return;
    }
    skipping = true;
    parts = [];
    listener.tooLong();
  };
  const endLine = (): void => {
    if (!skipping) listener.line(Buffer.concat(parts));
    parts = [];
    length = 0;
    skipping = false;
  };

  return (chunk) => {
    let from = 0;
    for (let end = chunk.indexOf(0x0a, from); end !== -1; end = chunk.indexOf(0x0a, from)) {
      append(chunk.subarray(from, end));
      endLine();
      from = end + 1;
    }
    if (from < chunk.length) append(chunk.subarray(from));
  };
}
