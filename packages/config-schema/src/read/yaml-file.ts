// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Alias, type Node, type YAMLMap } from 'yaml';
import type { Location } from '@zowe-ha/messages';
import { FileEmptyError } from '../config-errors.ts';
import { formatPath, type ConfigPath } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { configMessages as messages } from '../messages-config.ts';
import type { ConfigLayer } from './config-layer.ts';
import { keyText, readNodes } from './yaml-nodes.ts';
import { parseBounded, type BoundedDocument } from './yaml-document.ts';
import { describeYamlError } from './yaml-syntax.ts';

/** Parses one YAML 1.2 document (core schema: an unquoted `no` is text). Throws when the file is empty. */
export function parseYamlFile(file: string, text: string): ConfigLayer {
  const lineCounter = new LineCounter();
  const place = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const bounded = parseBounded(text, lineCounter);
  const syntax = syntaxFindings(bounded, place);
  if (syntax.length > 0 || !('document' in bounded)) {
    return { file, value: {}, findings: syntax, locate: () => undefined };
  }
  const { contents } = bounded.document;
  if (isEmpty(contents)) throw new FileEmptyError(file);
  const { value, findings, targets } = readNodes(contents, place);
  const pairs = new Map<YAMLMap, ReadonlyMap<string, Place>>();
  return {
    file,
    value: findings.length > 0 ? {} : value,
    findings,
    locate(path, part) {
      const offset = findOffset(contents, { path, part, targets, pairs });
      return offset === undefined ? undefined : { ...place(offset), key: formatPath(path) };
    },
  };
}

const maxSyntaxFindings = 20;

function isEmpty(contents: Node | null): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source);
}

function syntaxFindings(bounded: BoundedDocument, place: (offset: number) => Location): Finding[] {
  if ('limit' in bounded) return [createFinding(bounded.limit, bounded.args, { location: place(bounded.offset) })];
  const { document, second } = bounded;
  // What follows the first errors are mostly their consequences.
  const problems = [...document.errors, ...document.warnings].slice(0, maxSyntaxFindings).map((error) => {
    const location = place(error.pos[0]);
    if (error.code === 'TAG_RESOLVE_FAILED') return createFinding(messages.tagUnknown, [], { location });
    return createFinding(messages.yamlSyntax, [describeYamlError(error.code)], { location });
  });
  if (second === undefined) return problems;
  return [...problems, createFinding(messages.severalDocuments, [], { location: place(second) })];
}

interface Search {
  readonly path: ConfigPath;
  readonly part: 'key' | 'value';
  readonly targets: ReadonlyMap<Alias, Node>;
  /** The pairs of each mapping by key, once it was searched: a file can have very many keys. */
  readonly pairs: Map<YAMLMap, ReadonlyMap<string, Place>>;
}

/** The offset of the key or value at a path. What came through an alias is found where it is written. */
function findOffset(root: Node | null, search: Search): number | undefined {
  let current: Place | undefined = { key: null, value: root };
  for (const step of search.path) {
    const { value } = current;
    current = childOf(isAlias(value) ? search.targets.get(value) : value, step, search);
    if (!current) return undefined;
  }
  const { key, value } = current;
  const node = search.part === 'key' ? (key ?? value) : (value ?? key);
  return node?.range?.[0];
}

/** A value with its key; an entry of a list has none. */
interface Place {
  readonly key: Node | null;
  readonly value: Node | null;
}

function childOf(node: Node | null | undefined, step: string | number, search: Search): Place | undefined {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(step)];
    return item && { key: null, value: item };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const known = search.pairs.get(node) ?? new Map(node.items.map((pair) => [keyText(pair.key) ?? '', pair]));
  search.pairs.set(node, known);
  return known.get(String(step));
}
