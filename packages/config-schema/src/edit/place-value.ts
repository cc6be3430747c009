// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isCollection, isSeq, type Node } from 'yaml';
import type { ConfigValue } from '../config-value.ts';
import { hasEntries, nestedSteps, renderEntry, renderInline, renderKey, renderPairValue } from './render-yaml.ts';
import type { RenderedValue, YamlStyle } from './render-yaml.ts';
import { spliceLines, type Splice } from './splice.ts';
import {
  columnOf,
  contentEnd,
  endOfLines,
  isBlock,
  isBlockScalar,
  isFlow,
  lineStart,
  nextLine,
  slotsOf,
  type Slot,
} from './yaml-layout.ts';

/** A text that is edited, and how it is written. */
export interface EditedText {
  readonly text: string;
  readonly style: YamlStyle;
}

/** Puts another value into a pair or an entry. What is written in brackets stays so; comments beside the value stay. */
export function replaceValue(edited: EditedText, slot: Slot, value: ConfigValue): Splice[] {
  const { text, style } = edited;
  if (!slot.owner) return replaceRoot(edited, slot, value);
  if (isBlock(slot.value)) return replaceBlock(edited, slot, renderFor(slot, value, edited));
  const rendered = renderFor(slot, value, edited);
  const end = contentEnd(slot, text);
  const start = end > slot.headEnd ? (slot.value?.range?.[0] ?? slot.headEnd) : slot.headEnd;
  if (rendered.first === '' && text.slice(slot.headEnd, start).includes('\n')) {
    // The value stands on a line of its own, below comments perhaps.
    return [{ start, end, text: blockAt(columnOf(text, start), value, style).trimStart() }];
  }
  return [headSplice(text, slot, { start, end, first: rendered.first }), ...linesBelow(edited, end, rendered.rest)];
}

function linesBelow({ text, style }: EditedText, offset: number, lines: readonly string[]): Splice[] {
  const below = nextLine(text, offset);
  return lines.length > 0 ? [spliceLines(text, { start: below, end: below }, { lines, lineEnd: style.lineEnd })] : [];
}

/** What stands on the line of the colon or dash; a comment there stays. */
function headSplice(
  text: string,
  slot: Slot,
  { start, end, first }: { readonly start: number; readonly end: number; readonly first: string },
): Splice {
  if (first === '') return { start: slot.headEnd, end, text: '' };
  if (start === end) return { start, end, text: emptySlotText(text, slot, first) };
  const header = isBlockScalar(slot.value) ? /^[|>][-+\d]*([ \t]+#[^\r\n]*)/.exec(text.slice(start, end)) : null;
  return { start, end, text: first + (header?.[1] ?? '') };
}

/** In brackets a key can do without a colon. */
function emptySlotText(text: string, slot: Slot, first: string): string {
  const lead = slot.key && slot.headEnd === slot.key.range?.[1] ? ':' : '';
  const tail = slot.inFlow || /^[ \t]*(?:\r?\n|$|#)/.test(text.slice(slot.headEnd)) ? '' : ' ';
  return `${lead} ${first}${tail}`;
}

function blockAt(column: number, value: ConfigValue, style: YamlStyle): string {
  const { rest } = renderPairValue(value, { column: 0, style });
  const indent = rest[0]?.search(/\S/) ?? 0;
  return rest.map((line) => (line === '' ? '' : ' '.repeat(column) + line.slice(indent))).join(style.lineEnd);
}

/** As deep as what its neighbours have below them, where a file is not the same everywhere. */
function styleBeside(owner: Node | undefined, { text, style }: EditedText): YamlStyle {
  const [step] = owner && isBlock(owner) ? nestedSteps(owner, text).maps : [];
  return step === undefined ? style : { ...style, indent: step };
}

function renderFor(slot: Slot, value: ConfigValue, { text, style }: EditedText): RenderedValue {
  const before = slot.value ?? undefined;
  const staysFlow = isFlow(before) && isCollection(before) && before.items.length > 0 && hasEntries(value);
  if (slot.inFlow || staysFlow) return { first: renderInline(value, before), rest: [] };
  const layout = { column: columnOf(text, slot.start), style: styleBeside(slot.owner, { text, style }), before };
  return isSeq(slot.owner) ? renderEntry(value, layout) : renderPairValue(value, layout);
}

/** Indented lines are replaced as a whole, with the comments between them. */
function replaceBlock({ text, style }: EditedText, slot: Slot, { first, rest }: RenderedValue): Splice[] {
  const inside = slot.value ? slotsOf(slot.value, false)[0] : undefined;
  const end = endOfLines(slot, text);
  const from = inside?.start ?? slot.headEnd;
  const { lineEnd } = style;
  if (!text.slice(slot.headEnd, from).includes('\n')) {
    const column = columnOf(text, from);
    const line = lineStart(text, from);
    return [
      spliceLines(text, { start: line, end }, { lines: [text.slice(line, line + column) + first, ...rest], lineEnd }),
    ];
  }
  const below = nextLine(text, slot.headEnd);
  const head = { start: slot.headEnd, end: slot.headEnd, text: first === '' ? '' : ` ${first}` };
  return [head, spliceLines(text, { start: below, end }, { lines: rest, lineEnd })];
}

function replaceRoot({ text, style }: EditedText, slot: Slot, value: ConfigValue): Splice[] {
  const { lineEnd } = style;
  const lines = hasEntries(value) ? blockAt(0, value, style).split(lineEnd) : ['{}'];
  const slots = slot.value && isBlock(slot.value) ? slotsOf(slot.value, false) : [];
  const [first, last] = [slots[0], slots.at(-1)];
  if (first && last)
    return [spliceLines(text, { start: first.start, end: endOfLines(last, text) }, { lines, lineEnd })];
  const [start, end] = slot.value?.range ?? [text.length, text.length];
  if (start < end) return [{ start, end, text: lines.join(lineEnd) }];
  const below = slot.value ? nextLine(text, start) : text.length;
  return [spliceLines(text, { start: below, end: below }, { lines, lineEnd })];
}

/** A pair or entry at the end of a collection that has some already. */
export function appendTo(
  edited: EditedText,
  slot: Slot,
  added: { readonly key: string; readonly value: ConfigValue },
): Splice[] {
  const owner = slot.value;
  if (!owner) return [];
  const slots = slotsOf(owner, slot.inFlow);
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last) return [];
  if (isFlow(owner)) return appendToFlow(edited, owner, { last, ...added });
  const { text, style } = edited;
  const column = columnOf(text, first.start);
  const layout = { column, style: styleBeside(owner, edited) };
  const { first: head, rest } = isSeq(owner) ? renderEntry(added.value, layout) : renderPairValue(added.value, layout);
  const lead = isSeq(owner) ? '-' : `${renderKey(added.key)}:`;
  const line = ' '.repeat(column) + (head === '' ? lead : `${lead} ${head}`);
  const at = endOfLines(last, text);
  return [spliceLines(text, { start: at, end: at }, { lines: [line, ...rest], lineEnd: style.lineEnd })];
}

function appendToFlow(
  { text, style }: EditedText,
  owner: Node,
  { last, key, value }: { readonly last: Slot; readonly key: string; readonly value: ConfigValue },
): Splice[] {
  const item = isSeq(owner) ? renderInline(value) : `${renderKey(key)}: ${renderInline(value)}`;
  const end = contentEnd(last, text);
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  const behind = end + comma;
  const column = columnOf(text, last.start);
  const startsLine = text.slice(lineStart(text, last.start), last.start).trim() === '' && last.start > 0;
  if (!startsLine) return [{ start: behind, end: behind, text: comma > 0 ? ` ${item}` : `, ${item}` }];
  const isLast = /^[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(behind));
  const line = style.lineEnd + ' '.repeat(column) + item + (comma > 0 ? ',' : '');
  const separator = { start: behind, end: behind, text: comma > 0 ? '' : ',' };
  const at = isLast ? behind + isLast[0].replace(/\r?\n$/, '').length : behind;
  return [separator, { start: at, end: at, text: line }];
}
