// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** Tells whether a line has the message. */
export interface MessagePattern {
  matches(line: string): boolean;
  /** A text that every line has that matches. */
  readonly containing: string;
}

/**
 * A message as it is configured: an id or a text, `*` for any characters. It may stand anywhere in the line, but not within a longer word:
 * ZWEAM000I is not found in ZWEAM000II. The time that matching takes grows with the line only, whatever the pattern is.
 */
export function messagePattern(text: string): MessagePattern {
  const pieces = text.split('*').filter((piece) => piece !== '');
  const containing = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
  const first = text.startsWith('*') ? -1 : 0;
  const last = text.endsWith('*') ? -1 : pieces.length - 1;
  return {
    containing,
    matches(line) {
      let from = 0;
      for (const [index, piece] of pieces.entries()) {
        const at = find(line, piece, { from, startsWord: index === first, endsWord: index === last });
        if (at < 0) return false;
        from = at + piece.length;
      }
      return true;
    },
  };
}

interface Wanted {
  readonly from: number;
  readonly startsWord: boolean;
  readonly endsWord: boolean;
}

function find(line: string, piece: string, { from, startsWord, endsWord }: Wanted): number {
  for (let at = line.indexOf(piece, from); at >= 0; at = line.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    if (startsWord && isWord(line[at]) && isWord(line[at - 1])) continue;
    if (endsWord && isWord(line[end - 1]) && isWord(line[end])) continue;
    return at;
  }
  return -1;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9_]/.test(character);
}
