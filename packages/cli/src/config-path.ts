// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { UsageError } from './cli-errors.ts';

/** A key, an index in brackets, or a key in quotes for what has dots or brackets in it. */
const step = /^(?:(\.?)([^."'[\]]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*"|'[^']*')\]|(\.?)("(?:[^"\\]|\\.)*"))/;

/** Reads `components.gateway.port`, `zowe.externalDomains[0]` or `components["a.b"].port`; throws a usage error for anything else. */
export function parseConfigPath(text: string): (string | number)[] {
  const path: (string | number)[] = [];
  let rest = text;
  while (rest !== '') {
    const next = readStep(rest, path.length === 0);
    if (!next) throw new UsageError(`"${text}" is not a path such as zowe.externalDomains[0]`);
    path.push(next.key);
    rest = rest.slice(next.length);
  }
  if (path.length === 0) throw new UsageError(`"${text}" is not a path such as zowe.externalDomains[0]`);
  return path;
}

function readStep(rest: string, isFirst: boolean): { key: string | number; length: number } | undefined {
  const match = step.exec(rest);
  if (!match) return undefined;
  const [all, dot, key, index, bracketed, quotedDot, quoted] = match;
  const separator = dot ?? quotedDot;
  // The first key has no dot before it, every other one has.
  if (separator !== undefined && (separator === '') !== isFirst) return undefined;
  if (index !== undefined) return { key: Number(index), length: all.length };
  const literal = bracketed ?? quoted;
  const value = literal === undefined ? key : unquote(literal);
  return value === undefined ? undefined : { key: value, length: all.length };
}

function unquote(literal: string): string | undefined {
  if (literal.startsWith("'")) return literal.slice(1, -1);
  try {
    return JSON.parse(literal) as string;
  } catch {
    return undefined;
  }
}
