// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { Document, isMap, isScalar, isSeq, Scalar, stringify, type Node } from 'yaml';
import type { ConfigPath } from '../config-value.ts';

/** What a value has to say behind it, in one line; nothing where it is undefined. */
export type CommentOf = (path: ConfigPath) => string | undefined;

/** A value as YAML, without the line end behind its last line. */
export function renderValue(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }).slice(0, -1);
}

/** YAML in which every value has a comment behind it; what has none to say, says nothing. It reads back as the same value. */
export function renderAnnotated(value: unknown, commentOf: CommentOf): string {
  const document = new Document(value, { aliasDuplicateObjects: false, customTags: [emptyTag] });
  if (document.contents) document.contents = annotate(document.contents, [], commentOf);
  return document.toString({ lineWidth: 0 }).slice(0, -1);
}

/** An empty mapping or list as one word, because the library puts a comment behind an empty collection on a line of its own. */
class Empty {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const emptyTag = {
  tag: 'tag:zowe.org:empty',
  default: true,
  identify: (value: unknown): boolean => value instanceof Empty,
  resolve: (text: string): string => text,
  test: /^(?!)/,
  stringify: ({ value }: { value?: unknown }): string => (value as Empty).text,
};

function annotate(node: Node, path: ConfigPath, commentOf: CommentOf): Node {
  if (isMap<Node, Node | null>(node) && node.items.length > 0) {
    for (const pair of node.items)
      if (pair.value) pair.value = annotate(pair.value, [...path, keyOf(pair.key)], commentOf);
    return node;
  }
  if (isSeq<Node>(node) && node.items.length > 0) {
    node.items = node.items.map((item, index) => annotate(item, [...path, index], commentOf));
    return node;
  }
  const comment = commentOf(path);
  if (comment === undefined) return node;
  const leaf = isScalar(node) ? node : new Scalar(new Empty(isSeq(node) ? '[]' : '{}'));
  // A name of a file may have anything in it.
  leaf.comment = ` ${comment.replaceAll(/\p{Cc}/gu, '?')}`;
  return leaf;
}

function keyOf(key: Node): string {
  return isScalar(key) ? String(key.value) : '';
}
