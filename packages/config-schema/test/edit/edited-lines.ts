// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isCollection, isMap, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import type { ConfigPath } from '../../src/config-value.ts';
import type { ConfigEdit } from '../../src/edit/config-edit.ts';

interface Extent {
  readonly first: number;
  readonly last: number;
}

/** The lines that an edit changed or removed although they are none of the edited key; of what was added, nothing. */
export function linesOutside(before: string, after: string, edit: ConfigEdit): string[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const { first, last } = extentOf(before, edit);
  return old.flatMap((line, index) => {
    const isChanged = index >= head && index < old.length - tail;
    return isChanged && (index < first || index > last) ? [`${index + 1}: ${line}`] : [];
  });
}

/** The lines of the key and its value; of the collection around it in brackets, or when nothing of that is left; of none for a new key. */
function extentOf(text: string, edit: ConfigEdit): Extent {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  let extent: Extent = { first: 0, last: Infinity };
  let node: unknown = document.contents;
  for (const step of edit.path) {
    const found = childOf(node, step, text);
    if (!found) return isAdded(node) ? { first: Infinity, last: -1 } : extent;
    if (isAlone(node, edit)) extent = linesOf(found, text);
    node = found.value;
  }
  return 'remove' in edit ? withComments(extent, text) : extent;
}

/** A new key of something that has keys already is added, and changes nothing. */
function isAdded(owner: unknown): boolean {
  return isCollection(owner) && owner.items.length > 0 && !owner.flow;
}

/** Whether a key of this collection can change without what is around. */
function isAlone(owner: unknown, edit: ConfigEdit): boolean {
  return isCollection(owner) && !owner.flow && !(owner.items.length === 1 && 'remove' in edit);
}

interface Place {
  readonly start: number;
  readonly value: unknown;
  readonly end: number;
}

function childOf(node: unknown, step: ConfigPath[number], text: string): Place | undefined {
  if (isSeq<Node>(node)) return entryOf(node.items[Number(step)], { isFlow: node.flow === true, text });
  if (!isMap<Scalar, Node | null>(node)) return undefined;
  const pair = node.items.find(({ key }) => (key.source ?? String(key.value)) === String(step));
  if (!pair) return undefined;
  const [start, , keyEnd] = pair.key.range ?? [0, 0, 0];
  return { start, value: pair.value, end: pair.value?.range?.[2] ?? keyEnd };
}

/** From its dash on; what stands between is a comment at most. */
function entryOf(item: Node | undefined, { isFlow, text }: { isFlow: boolean; text: string }): Place | undefined {
  const [start, , end] = item?.range ?? [0, 0, 0];
  return item && { start: isFlow ? start : text.lastIndexOf('-', start - 1), value: item, end };
}

function linesOf({ start, end }: Place, text: string): Extent {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  const first = lineOf(start);
  const whole = text.slice(start, end);
  // Blank lines belong to a text with `|+`.
  const keepsLines = /[|>]\d?\+/.test(whole);
  const length = keepsLines ? whole.replace(/\r?\n$/, '').length : whole.trimEnd().length;
  return { first, last: Math.max(first, lineOf(start + length)) };
}

/** A removed key takes the comment above it along; where it is the first behind a dash, the next one takes its place. */
function withComments({ first, last }: Extent, text: string): Extent {
  const lines = text.split(/\r?\n/);
  let [start, end] = [first, last];
  while (start > 0 && /^ *#/.test(lines[start - 1] ?? '')) start--;
  if (/^ *(?:- +)+(?:- |[^-])/.test(lines[first] ?? '')) {
    end++;
    while (end < lines.length && /^ *(?:#.*)?$/.test(lines[end] ?? '')) end++;
  }
  return { first: start, last: end };
}
