// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isAbsolute, resolve } from 'node:path';
import { MalformedConfigSpecError, MemberNotReadableError } from '../config-errors.ts';

const entry = /^(FILE|PARMLIB)\((.*)\)$/s;

/**
 * The files that a configuration is made of, leftmost (strongest) first, as absolute paths. `spec` is one path, or a list of
 * FILE(path) with colons between, as in `CONFIG` of STDENV; a backslash before a line end continues it.
 */
export function parseConfigSpec(spec: string, baseDirectory: string): string[] {
  const text = spec
    .replaceAll(/\\[ \t]*\r?\n[ \t]*/g, '')
    .replace(/\\\s*$/, '')
    .trim();
  if (text === '') throw new MalformedConfigSpecError(1, 'it is empty');
  if (isAbsolute(text) || !/^(?:FILE|PARMLIB)\(/.test(text)) return [resolve(baseDirectory, text)];
  return splitEntries(text).map(({ start, text: part }) => {
    const [, kind, name = ''] = entry.exec(part) ?? [];
    if (!kind) throw new MalformedConfigSpecError(start + 1, 'FILE(path) is expected');
    if (kind === 'PARMLIB') throw new MemberNotReadableError(part);
    if (name.trim() === '') throw new MalformedConfigSpecError(start + 1, 'FILE() names no path');
    return resolve(baseDirectory, name.trim());
  });
}

/** Splits at the colons that stand between entries; one inside of a path stays. */
function splitEntries(text: string): { readonly start: number; readonly text: string }[] {
  const entries: { start: number; text: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(/\)\s*:\s*(?=FILE\(|PARMLIB\(|$)/g)) {
    entries.push({ start, text: text.slice(start, match.index + 1) });
    start = match.index + match[0].length;
  }
  entries.push({ start, text: text.slice(start) });
  return entries;
}
