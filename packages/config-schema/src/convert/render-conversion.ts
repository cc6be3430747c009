// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { stringify } from 'yaml';
import type { Location } from '@zowe-ha/messages';
import { formatPath, type ConfigPath } from '../config-value.ts';
import type { Conversion, ConversionEntry } from './conversion.ts';
import { addComments, commentsAbove, pathsBelow, type KeyComment } from './yaml-comments.ts';

/** The files that the variables came from, by their name. */
type SourceTexts = ReadonlyMap<string, string>;

type SourceLines = ReadonlyMap<string, readonly string[]>;

/**
 * A conversion as YAML. What was remarked about a variable stands at its first key, and whatever somebody has to check says so where
 * it stands.
 */
export function renderConversion({ config, entries }: Conversion, texts: SourceTexts): string {
  const paths = new Map(pathsBelow(config, []).map((path) => [formatPath(path), path]));
  const text = stringify(config, { lineWidth: 0 });
  return addComments(text, [...remarks(entries, paths, linesOf(texts)), ...checks(entries, paths)]);
}

function remarks(
  entries: readonly ConversionEntry[],
  paths: ReadonlyMap<string, ConfigPath>,
  lines: SourceLines,
): KeyComment[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, to, location }) => {
    const path = paths.get(to ?? '') ?? [];
    if (path.length === 0 || seen.has(key)) return [];
    seen.add(key);
    return remarkOf(path, location, lines);
  });
}

function linesOf(texts: SourceTexts): SourceLines {
  return new Map([...texts].map(([file, text]) => [file, text.split('\n')]));
}

function remarkOf(path: ConfigPath, { file, line }: Location, sources: SourceLines): KeyComment[] {
  const lines = sources.get(file ?? '');
  if (!lines || line === undefined) return [];
  const above = commentsAbove(lines, line - 1).filter((text) => !text.startsWith('!'));
  const after = trailingComment(lines[line - 1] ?? '');
  if (above.length === 0 && after === undefined) return [];
  return [{ path, above, ...(after !== undefined && { after }) }];
}

/** The comment behind an assignment whose value is plain or quoted as a whole; elsewhere a number sign may be a part of it. */
function trailingComment(line: string): string | undefined {
  return /^\s*(?:export\s+)?\w+=(?:[^\s"'#\\$`]*|"[^"\\$`]*"|'[^']*')\s+#(.*)$/.exec(line)?.[1]?.trimEnd();
}

function checks(entries: readonly ConversionEntry[], paths: ReadonlyMap<string, ConfigPath>): KeyComment[] {
  return entries.flatMap(({ outcome, to, why }) => {
    const path = outcome === 'needsPerson' ? paths.get(to ?? '') : undefined;
    return path && path.length > 0 ? [{ path, above: [` CHECK: ${why}`] }] : [];
  });
}
