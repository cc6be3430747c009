// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isDeepStrictEqual } from 'node:util';
import { isScalar, isSeq, parse, Scalar, stringify, visit, type Document, type Node, type ToStringOptions } from 'yaml';
import { isMapping, type ConfigMapping, type ConfigValue } from '../config-value.ts';
import { columnOf, isBlock, slotsOf } from './yaml-layout.ts';

/** How a file is written, as far as new lines should look like its own. */
export interface YamlStyle {
  /** Blanks of one level. */
  readonly indent: number;
  /** Whether entries of a list are indented below their key. */
  readonly indentLists: boolean;
  readonly lineEnd: '\n' | '\r\n';
}

/** A value as text: what follows the colon or dash on the same line, and whole lines below it. */
export interface RenderedValue {
  readonly first: string;
  readonly rest: readonly string[];
}

/** The style that most of the file has. */
export function styleOf(document: Document.Parsed, text: string): YamlStyle {
  const all: NestedSteps = { maps: [], lists: [] };
  visit(document, {
    Map(_key, map) {
      if (!isBlock(map)) return;
      const { maps, lists } = nestedSteps(map, text);
      all.maps.push(...maps);
      all.lists.push(...lists);
    },
  });
  const indent = mostFrequent(all.maps) ?? mostFrequent(all.lists.filter((step) => step > 0)) ?? 2;
  return {
    indent: Math.max(indent, 1),
    indentLists: (mostFrequent(all.lists) ?? indent) > 0,
    lineEnd: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n',
  };
}

interface NestedSteps {
  readonly maps: number[];
  readonly lists: number[];
}

/** By how much mappings and lists are indented below the keys of a mapping. */
export function nestedSteps(owner: Node, text: string): NestedSteps {
  const steps: NestedSteps = { maps: [], lists: [] };
  for (const { start, value } of slotsOf(owner, false)) {
    const child = value && isBlock(value) ? slotsOf(value, false)[0] : undefined;
    if (child) (isSeq(value) ? steps.lists : steps.maps).push(columnOf(text, child.start) - columnOf(text, start));
  }
  return steps;
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** What every text is written with: never folded, and quoted also where only YAML 1.1 would take it for something else. */
const common = {
  version: '1.2',
  schema: 'core',
  compat: 'yaml-1.1',
  aliasDuplicateObjects: false,
  blockQuote: 'literal',
  lineWidth: 0,
  minContentWidth: 0,
} as const;

/** A value for brackets, all on one line. */
export function renderInline(value: ConfigValue, before?: unknown): string {
  const options: ToStringOptions = { collectionStyle: 'flow', flowCollectionPadding: false };
  const rendered = stringify([likeBefore(value, before)], { ...common, ...options })
    .replace(/\n$/, '')
    .slice(1, -1);
  // A long collection is broken into lines; JSON is YAML and is not.
  return !rendered.includes('\n') && isReadAs(`[${rendered}]`, [value]) ? rendered : JSON.stringify(value);
}

/** A value that follows a key at `column`. */
export function renderPairValue(value: ConfigValue, layout: BlockLayout): RenderedValue {
  return renderLines({ k: likeBefore(value, layout.before) }, { k: value }, layout);
}

/** A value that follows a dash at `column`. */
export function renderEntry(value: ConfigValue, layout: BlockLayout): RenderedValue {
  return renderLines([likeBefore(value, layout.before)], [value], layout);
}

/** Where a value is to stand, and what stood there before. */
export interface BlockLayout {
  readonly column: number;
  readonly style: YamlStyle;
  readonly before?: unknown;
}

function renderLines(node: unknown, value: ConfigValue, { column, style }: BlockLayout): RenderedValue {
  const options = { ...common, indent: Math.max(style.indent, 2), indentSeq: style.indentLists };
  const text = stringify(node, options);
  if (!isReadAs(text, value)) {
    return {
      first: JSON.stringify((Array.isArray(value) ? value[0] : (value as ConfigMapping)['k']) ?? null),
      rest: [],
    };
  }
  const [head = '', ...rest] = text.replace(/\n$/, '').split('\n');
  const first = head.replace(/^(?:k:|-) */, '');
  return { first, rest: rest.map((line) => (line === '' ? '' : ' '.repeat(column) + line)) };
}

/** A key, quoted when it must be. */
export function renderKey(key: string, like?: unknown): string {
  return renderInline(key, like);
}

/** A text keeps the quotes that stood there. */
function likeBefore(value: ConfigValue, before: unknown): unknown {
  if (typeof value !== 'string' || !isScalar(before)) return quotedTexts(value);
  return before.type === 'QUOTE_DOUBLE' || before.type === 'QUOTE_SINGLE'
    ? quoted(value, before.type)
    : quotedTexts(value);
}

/** Behind `|+`, blank lines that follow in the file would become a part of the text: such texts are quoted. */
function quotedTexts(value: ConfigValue): unknown {
  if (typeof value === 'string') return /(?:^|\n)\n$/.test(value) ? quoted(value, 'QUOTE_DOUBLE') : value;
  if (Array.isArray(value)) return (value as readonly ConfigValue[]).map(quotedTexts);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, quotedTexts(child)]));
}

function quoted(text: string, type: 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'): Scalar {
  const scalar = new Scalar(text);
  scalar.type = type;
  return scalar;
}

function isReadAs(text: string, value: ConfigValue): boolean {
  try {
    return isDeepStrictEqual(parse(text, { version: '1.2', schema: 'core' }), value);
  } catch {
    return false;
  }
}

/** Whether a value is a mapping or list that has something in it. */
export function hasEntries(value: ConfigValue): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
