// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.

/** How many lines are repeated when a component instance fails. */
export const lastLineCount = 50;
const longestKept = 1_000;

/** The newest lines of something, so many and no more. */
export interface LastLines {
  add(line: string): void;
  /** Oldest first. */
  all(): string[];
}

/** Keeps the last lines; of a long one only its beginning. */
export function createLastLines(count = lastLineCount): LastLines {
  const lines: string[] = [];
  let oldest = 0;
  return {
    add(line) {
      const kept = shortened(line);
      if (lines.length < count) {
        lines.push(kept);
        return;
      }
      lines[oldest] = kept;
      oldest = (oldest + 1) % count;
    },
    all: () => [...lines.slice(oldest), ...lines.slice(0, oldest)],
  };
}

function shortened(line: string): string {
  if (line.length <= longestKept) return line;
  // Not a slice: that would keep the whole line in memory.
  return `${Buffer.from(line.slice(0, longestKept)).toString()}...`;
}
