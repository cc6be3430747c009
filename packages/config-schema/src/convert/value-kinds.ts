// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigValue } from '../config-value.ts';

/** How the text of a variable becomes a value. */
interface ValueReader {
  /** The value; undefined when the text is not one. */
  readonly read: (text: string) => ConfigValue | undefined;
  /** What a text must be, after "must". */
  readonly must: string;
}

/** Kinds of values that variables of v1 have. */
export type ValueKind = keyof typeof readers;

/** A value, or what the text should have been. */
type ReadValue = { readonly value: ConfigValue } | { readonly must: string };

/** Reads the text of a variable; white space around it does not count. */
export function readValue(kind: ValueKind, text: string): ReadValue {
  const { read, must }: ValueReader = readers[kind];
  const value = read(text.trim());
  return value === undefined ? { must } : { value };
}

/** A scalar as text; undefined for everything else. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The entries of a list with commas, or with white space when there is no comma. */
export function listEntries(text: string): string[] {
  const entries = text.includes(',') ? text.split(',') : text.split(/\s+/);
  return [...new Set(entries.map((entry) => entry.trim()).filter((entry) => entry !== ''))];
}

const truth = new Map([
  ['true', true],
  ['false', false],
]);

const readers = {
  text: { read: (text) => text, must: 'not be empty' },
  path: {
    read: (text) => (text.startsWith('/') && text.length <= 1024 ? text : undefined),
    must: 'be an absolute path of at most 1024 characters',
  },
  port: { read: (text) => integer(text, 65_535), must: 'be a port from 0 to 65535' },
  count: { read: (text) => integer(text, Number.MAX_SAFE_INTEGER), must: 'be a whole number' },
  boolean: {
    read: (text) => truth.get(text.toLowerCase()),
    must: 'be true or false',
  },
  logLevel: { read: (text) => oneOf(text, ['info', 'debug', 'trace']), must: 'be info, debug or trace' },
  evictionStrategy: { read: (text) => oneOf(text, ['reject', 'removeOldest']), must: 'be reject or removeOldest' },
  memberName: {
    read: (text) => matching(text, /^[A-Z$#@][A-Z0-9$#@]{0,7}$/),
    must: 'be a member name: 1 to 8 of A-Z, 0-9, $, # and @, no digit first',
  },
  jobName: {
    read: (text) => matching(text, /^[A-Z$#@][A-Z0-9$#@]{0,7}$/),
    must: 'be a job name: 1 to 8 of A-Z, 0-9, $, # and @, no digit first',
  },
  dataSetName: {
    read: (text) =>
      text.length <= 44 ? matching(text, /^[A-Z$#@][A-Z0-9$#@-]{0,7}(\.[A-Z$#@][A-Z0-9$#@-]{0,7})*$/) : undefined,
    must: 'be a data set name of at most 44 upper-case characters',
  },
  vsamName: {
    read: (text) =>
      text.length <= 38 ? matching(text, /^[A-Z$#@][A-Z0-9$#@-]{0,7}(\.[A-Z$#@][A-Z0-9$#@-]{0,7})*$/) : undefined,
    must: 'be a data set name of at most 38 upper-case characters, so that .INDEX still fits',
  },
} as const satisfies Record<string, ValueReader>;

function integer(text: string, most: number): number | undefined {
  if (!/^\d{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
}

function oneOf(text: string, values: readonly string[]): string | undefined {
  return values.find((value) => value.toLowerCase() === text.toLowerCase());
}

function matching(text: string, pattern: RegExp): string | undefined {
  return pattern.test(text) ? text : undefined;
}
