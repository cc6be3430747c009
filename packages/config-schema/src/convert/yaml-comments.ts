// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isScalar, parseDocument } from 'yaml';
import { isMapping, valueAt, type ConfigPath } from '../config-value.ts';
import { parseYamlFile } from '../read/yaml-file.ts';

/** What is remarked about a key. */
export interface KeyComment {
  readonly path: ConfigPath;
  /** Lines without the number sign. */
  readonly above: readonly string[];
  /** Behind the value, on its line. */
  readonly after?: string;
}

/** The text with comments above keys, in the indentation of each, and behind single values. A key that is not there gets none. */
export function addComments(text: string, comments: readonly KeyComment[]): string {
  const layer = parseYamlFile('', text);
  const lines = text.split('\n');
  const above = new Map<number, string[]>();
  for (const { path, above: remarks, after } of comments) {
    const place = layer.locate(path, 'key');
    if (place?.line === undefined) continue;
    const index = place.line - 1;
    const indent = ' '.repeat((place.column ?? 1) - 1);
    above.set(index, [...(above.get(index) ?? []), ...remarks.map((remark) => `${indent}#${remark}`)]);
    const value = layer.locate(path, 'value');
    if (after !== undefined && value?.line === place.line) lines[index] = `${lines[index] ?? ''} #${after}`;
  }
  return lines.flatMap((line, index) => [...(above.get(index) ?? []), line]).join('\n');
}

/** The comments of a block and of everything in it, with the paths that it has where it moved to. */
export function commentsOfBlock(text: string, from: ConfigPath, to: ConfigPath): KeyComment[] {
  const layer = parseYamlFile('', text);
  const document = parseDocument(text);
  const lines = text.split('\n');
  return pathsBelow(valueAt(layer.value, from), from).flatMap((path) => {
    const line = layer.locate(path, 'key')?.line ?? 0;
    const value = document.getIn(path, true);
    const after = isScalar(value) ? value.comment?.split('\n')[0] : undefined;
    const above = commentsAbove(lines, line - 1);
    if (above.length === 0 && after === undefined) return [];
    return [{ path: [...to, ...path.slice(from.length)], above, ...(after !== undefined && { after }) }];
  });
}

/** Paths of the block and of the keys in it. */
export function pathsBelow(value: unknown, path: ConfigPath): ConfigPath[] {
  if (!isMapping(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsBelow(child, [...path, key]))];
}

/** The lines of comments directly above a line, without the number sign. */
export function commentsAbove(lines: readonly string[], index: number): string[] {
  const found: string[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const [, remark] = /^\s*#(.*)$/.exec(lines[at] ?? '') ?? [];
    if (remark === undefined) break;
    found.unshift(remark.trimEnd());
  }
  return found;
}
