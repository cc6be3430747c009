// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isCollection, isMap, isSeq, parseDocument, type CST, type Document, type Node, type Pair } from 'yaml';
import { keyText } from '../read/yaml-nodes.ts';

/** A pair of a mapping or an entry of a list, and where it stands in the text. */
export interface Slot {
  /** Where it begins: its key, its dash, or what comes before them as an anchor does. */
  readonly start: number;
  /** Behind its colon or dash, and the anchor of its value. */
  readonly headEnd: number;
  readonly key: Node | null;
  /** Null where not even a colon stands. */
  readonly value: Node | null;
  /** What it is in; undefined for the whole document. */
  readonly owner: Node | undefined;
  readonly inFlow: boolean;
}

/** A document for editing: the same rules as for reading, and the tokens that tell where everything stands. */
export function parseForEdit(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    keepSourceTokens: true,
    prettyErrors: false,
    uniqueKeys: false,
    resolveKnownTags: false,
  });
}

/** The pairs or entries of a collection, in the order of the text. */
export function slotsOf(owner: Node, inFlow: boolean): Slot[] {
  const flow = inFlow || isFlow(owner);
  if (isMap<Node, Node | null>(owner)) {
    return owner.items.map((pair) => slotOfPair(pair, owner, flow));
  }
  if (!isSeq<Node>(owner)) return [];
  const items = (owner.srcToken as CST.BlockSequence | undefined)?.items ?? [];
  const dashes = items.filter((item) => item.start.some((token) => token.type === 'seq-item-ind'));
  return owner.items.map((value, index) => {
    const start = value.range?.[0] ?? 0;
    const head = flow ? [] : meaningful(dashes[index]?.start);
    return {
      start: head[0]?.offset ?? start,
      headEnd: endOf(head.at(-1)) ?? start,
      key: null,
      value,
      owner,
      inFlow: flow,
    };
  });
}

function slotOfPair(pair: Pair<Node, Node | null>, owner: Node, inFlow: boolean): Slot {
  const tokens = pair.srcToken;
  const key = pair.key.range ?? [0, 0, 0];
  const before = meaningful(tokens?.start).filter((token) => token.type !== 'comma');
  return {
    start: before[0]?.offset ?? key[0],
    headEnd: endOf(meaningful(tokens?.sep).at(-1)) ?? key[1],
    key: pair.key,
    value: pair.value,
    owner,
    inFlow,
  };
}

/** The pair of this key, or the entry of this index. */
export function childSlot(owner: Node, step: string | number, inFlow: boolean): Slot | undefined {
  if (!isMap<Node, Node | null>(owner)) return slotsOf(owner, inFlow)[Number(step)];
  const pair = owner.items.find(({ key }) => keyText(key) === String(step));
  return pair && slotOfPair(pair, owner, inFlow || isFlow(owner));
}

/** Whether the node is written in brackets or braces. */
export function isFlow(node: Node | null | undefined): boolean {
  return isCollection(node) && node.flow === true;
}

/** Whether the node is written as indented lines. */
export function isBlock(node: Node | null | undefined): boolean {
  return isCollection(node) && node.flow !== true;
}

/** The column, from 0, of an offset. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after that of an offset begins; the end of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** The end of what is written, without comments and line ends behind it. */
export function contentEnd(slot: Slot, text: string): number {
  const { value } = slot;
  if (isBlock(value) && value) {
    const last = slotsOf(value, false).at(-1);
    return last ? contentEnd(last, text) : slot.headEnd;
  }
  const [start, valueEnd] = value?.range ?? [0, 0];
  // An empty value is placed behind the blanks that follow the colon.
  const end = start === valueEnd ? slot.headEnd : valueEnd;
  if (!isBlockScalar(value)) return end;
  return slot.headEnd + text.slice(slot.headEnd, end).trimEnd().length;
}

/** The beginning of the line after a block pair or entry: behind its comments, those that are indented deeper than it included. */
export function endOfLines(slot: Slot, text: string): number {
  const column = columnOf(text, slot.start);
  let end = nextLine(text, contentEnd(slot, text));
  // Blank lines can belong to a text with `|+`; what follows it must not stand before them.
  end = Math.max(end, keptBlankLines(slot, text));
  for (let at = end; at < text.length;) {
    const following = nextLine(text, at);
    const line = text.slice(at, following);
    const indent = line.search(/\S/);
    if (indent !== -1 && (line[indent] !== '#' || indent <= column)) break;
    if (indent !== -1) end = following;
    at = following;
  }
  return end;
}

/** The end of the blank lines that a text with `|+` or `>+` at the end of a slot keeps. */
function keptBlankLines(slot: Slot, text: string): number {
  const { value } = slot;
  if (isBlock(value) && value) {
    const last = slotsOf(value, false).at(-1);
    return last ? keptBlankLines(last, text) : 0;
  }
  const [start, end] = value?.range ?? [0, 0];
  return isBlockScalar(value) && /^[|>]\d?\+/.test(text.slice(start, end)) ? end : 0;
}

/** Whether the node is a text behind `|` or `>`. */
export function isBlockScalar(node: Node | null | undefined): boolean {
  return node?.srcToken?.type === 'block-scalar';
}

/** Where the comment lines directly above a pair or entry begin; its own line when there are none. */
export function ownCommentStart(slot: Slot, text: string): number {
  const column = columnOf(text, slot.start);
  const own = lineStart(text, slot.start);
  let start = own;
  while (start > 0) {
    const before = lineStart(text, start - 1);
    const line = text.slice(before, start);
    if (line.search(/\S/) !== column || line[column] !== '#') break;
    start = before;
  }
  // What a file begins with is about the file.
  return start === 0 && column === 0 ? own : start;
}

const silent: ReadonlySet<string> = new Set(['space', 'newline', 'comment']);

function meaningful(tokens: readonly CST.SourceToken[] | undefined): CST.SourceToken[] {
  return (tokens ?? []).filter((token) => !silent.has(token.type));
}

function endOf(token: CST.SourceToken | undefined): number | undefined {
  return token && token.offset + token.source.length;
}
