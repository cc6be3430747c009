// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatPath, valueAt, type ConfigPath } from '../config-value.ts';
import { nearestSpelling } from '../validate/nearest-spelling.ts';
import { leavesOf } from './resolved-origin.ts';

/** Comparing spellings takes time: neither so long a key nor one of so many is looked for. */
const maxLength = 40;
const maxCandidates = 300;

/** The path that was probably meant by one that leads nowhere: a neighbour of similar spelling, else the same key elsewhere. */
export function nearestPath(root: unknown, path: ConfigPath): string | undefined {
  const length = path.findIndex((_, index) => valueAt(root, path.slice(0, index + 1)) === undefined);
  if (length < 0) return undefined;
  const around = path.slice(0, length);
  const nearest = nearestKey(String(path[length]), keysOf(valueAt(root, around)));
  if (nearest !== undefined) return formatPath(continued(root, [...around, nearest], path.slice(length + 1)));
  const last = path.at(-1);
  const elsewhere = leavesOf(root, []).find((leaf) => leaf.path.length > 1 && leaf.path.at(-1) === last);
  return elsewhere && formatPath(elsewhere.path);
}

/** As much of the rest as there is. */
function continued(root: unknown, start: ConfigPath, rest: ConfigPath): ConfigPath {
  const [step, ...more] = rest;
  if (step === undefined) return start;
  const keys = keysOf(valueAt(root, start));
  const key = keys.includes(String(step)) ? step : nearestKey(String(step), keys);
  return key === undefined ? start : continued(root, [...start, key], more);
}

function keysOf(value: unknown): string[] {
  const isKeyed = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isKeyed ? Object.keys(value) : [];
}

function nearestKey(word: string, keys: readonly string[]): string | undefined {
  if (word.length > maxLength) return undefined;
  const similar = keys.filter((key) => Math.abs(key.length - word.length) <= Math.max(1, word.length / 3));
  return nearestSpelling(word, similar.slice(0, maxCandidates));
}
