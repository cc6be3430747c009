// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { spliceLines, type Splice } from './splice.ts';
import { contentEnd, endOfLines, lineStart, nextLine, ownCommentStart, type Slot } from './yaml-layout.ts';

/** Takes a pair or an entry, which has others beside it, out of its collection. */
export function removeSlot(text: string, slot: Slot, slots: readonly Slot[]): Splice[] {
  const index = slots.findIndex(({ start }) => start === slot.start);
  if (slot.inFlow) return [removeFromFlow(text, slots, index)];
  if (startsItsLine(text, slot)) {
    const range = { start: ownCommentStart(slot, text), end: endOfLines(slot, text) };
    return [spliceLines(text, range, { lines: [], lineEnd: '\n' })];
  }
  // The first one behind a dash: what follows takes its place.
  const end = endOfLines(slot, text);
  return [{ start: slot.start, end: end + text.slice(end).search(/\S/), text: '' }];
}

function removeFromFlow(text: string, slots: readonly Slot[], index: number): Splice {
  const [before, slot, after] = [slots[index - 1], slots[index], slots[index + 1]];
  if (!slot) return { start: 0, end: 0, text: '' };
  const end = contentEnd(slot, text);
  const line = /^[ \t]*,?[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(end));
  if (startsItsLine(text, slot) && line) {
    return { start: ownCommentStart(slot, text), end: nextLine(text, end), text: '' };
  }
  if (before) return { start: contentEnd(before, text), end, text: '' };
  return { start: slot.start, end: after?.start ?? end, text: '' };
}

function startsItsLine(text: string, slot: Slot): boolean {
  return text.slice(lineStart(text, slot.start), slot.start).trim() === '';
}
