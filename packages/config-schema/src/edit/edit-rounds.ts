// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigEdit } from './config-edit.ts';

/**
 * The edits in rounds, in their order within each section of the file: those of one round are in different sections (the second level
 * of keys), so that none touches the text of another. What adds or removes a whole section goes alone.
 */
export function editRounds(edits: readonly ConfigEdit[]): ConfigEdit[][] {
  const rounds: ConfigEdit[][] = [];
  /** Round that the next edit of a section can be in, at the earliest. */
  const next = new Map<string, number>();
  let open = 0;
  for (const edit of edits) {
    if (edit.path.length <= sectionDepth) {
      rounds.push([edit]);
      open = rounds.length;
      continue;
    }
    const section = JSON.stringify(edit.path.slice(0, sectionDepth));
    const round = Math.max(next.get(section) ?? 0, open);
    (rounds[round] ??= []).push(edit);
    next.set(section, round + 1);
  }
  return rounds;
}

const sectionDepth = 2;
