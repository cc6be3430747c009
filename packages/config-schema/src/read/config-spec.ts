// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { resolve } from 'node:path';
import { MalformedConfigSpecError } from '../config-errors.ts';
import {
  DataSetNameInvalidError,
  MemberNameInvalidError,
  MemberNameMissingError,
  MemberNamesDifferError,
} from './errors.ts';

/** One part of a configuration: a file by its absolute path, or a member of a data set. */
export type ConfigEntry =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'member'; readonly dataSet: string; readonly member: string };

/**
 * The parts that a configuration is made of, leftmost (strongest) first. `spec` is one path, or a list of FILE(path) and
 * PARMLIB(data.set(member)) with colons between, as in `CONFIG` of STDENV; a backslash before a line end continues it.
 */
export function parseConfigSpec(spec: string, baseDirectory: string): ConfigEntry[] {
  const text = spec
    .replaceAll(/\\[ \t]*\r?\n[ \t]*/g, '')
    .replace(/\\\s*$/, '')
    .trim();
  if (text === '') throw new MalformedConfigSpecError(1, 'it is empty');
  if (!isSpecList(text)) return [fileEntry(text, baseDirectory)];
  const entries = splitEntries(text).map(({ start, text: part }) => parseEntry(part, start, baseDirectory));
  const members = new Set(entries.flatMap((entry) => (entry.kind === 'member' ? [entry.member] : [])));
  if (members.size > 1) throw new MemberNamesDifferError([...members]);
  return entries;
}

/** Whether it is a list, not a path. */
export function isSpecList(spec: string): boolean {
  return /^\s*(?:FILE|PARMLIB)\(/.test(spec);
}

/** How an entry is called where a file is expected: its path, or PARMLIB(data.set(member)). */
export function entryName(entry: ConfigEntry): string {
  return entry.kind === 'file' ? entry.path : `PARMLIB(${entry.dataSet}(${entry.member}))`;
}

function fileEntry(path: string, baseDirectory: string): ConfigEntry {
  return { kind: 'file', path: resolve(baseDirectory, path) };
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

const entryPattern = /^(FILE|PARMLIB)\((.*)\)$/s;

function parseEntry(part: string, start: number, baseDirectory: string): ConfigEntry {
  const [, kind, name = ''] = entryPattern.exec(part) ?? [];
  if (!kind) throw new MalformedConfigSpecError(start + 1, 'FILE(path) or PARMLIB(data.set(member)) is expected');
  if (name.trim() === '') throw new MalformedConfigSpecError(start + 1, `${kind}() names nothing`);
  return kind === 'FILE' ? fileEntry(name.trim(), baseDirectory) : parseMember(name.trim(), start + 1);
}

const dataSetPattern = /^(?=.{1,44}$)[A-Z@#$][A-Z0-9@#$-]{0,7}(?:\.[A-Z@#$][A-Z0-9@#$-]{0,7})*$/;
const memberPattern = /^[A-Z@#$][A-Z0-9@#$]{0,7}$/;

/** Lower case counts as upper case, as everywhere in z/OS. */
function parseMember(name: string, character: number): ConfigEntry {
  const [, dataSetText = name, memberText] = /^([^(]*)\((.*)\)$/s.exec(name) ?? [];
  const dataSet = dataSetText.trim().toUpperCase();
  if (!dataSetPattern.test(dataSet)) throw new DataSetNameInvalidError(dataSet, character);
  const member = memberText?.trim().toUpperCase() ?? '';
  if (member === '') throw new MemberNameMissingError(character);
  if (!memberPattern.test(member)) throw new MemberNameInvalidError(member, character);
  return { kind: 'member', dataSet, member };
}
