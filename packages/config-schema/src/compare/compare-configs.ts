// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, type ConfigMapping, type ConfigPath, type ConfigValue } from '../config-value.ts';
import { leavesOf } from '../origin/resolved-origin.ts';
import { createMasker } from '../secrets/mask-secrets.ts';

/** One value that is not the same on both sides; secrets are masked, so that both sides can look alike. */
export interface Difference {
  readonly path: ConfigPath;
  readonly change: 'added' | 'removed' | 'changed';
  readonly left?: ConfigValue;
  readonly right?: ConfigValue;
}

/** What differs between two configurations, value by value, in the order of the left one; what only the right one has comes last. */
export function compareConfigs(left: ConfigMapping, right: ConfigMapping): Difference[] {
  const mask = createMasker(left, right);
  const masked = (path: ConfigPath, value: ConfigValue): ConfigValue => mask(value, path) as ConfigValue;
  return compare(left, right, []).map(({ path, ...difference }) => ({
    path,
    change: difference.change,
    ...(difference.left !== undefined && { left: masked(path, difference.left) }),
    ...(difference.right !== undefined && { right: masked(path, difference.right) }),
  }));
}

function compare(left: ConfigValue | undefined, right: ConfigValue | undefined, path: ConfigPath): Difference[] {
  if (left === right) return [];
  if (left === undefined) return leavesOf(right, path).map((leaf) => ({ ...side('right', leaf), change: 'added' }));
  if (right === undefined) return leavesOf(left, path).map((leaf) => ({ ...side('left', leaf), change: 'removed' }));
  if (isMapping(left) && isMapping(right)) return compareChildren(left, right, path);
  if (isList(left) && isList(right)) return compareLists(left, right, path);
  return [{ path, change: 'changed', left, right }];
}

function side(name: 'left' | 'right', { path, value }: { path: ConfigPath; value: ConfigValue }) {
  return { path, [name]: value };
}

function compareChildren(left: ConfigMapping, right: ConfigMapping, path: ConfigPath): Difference[] {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  const child = (mapping: ConfigMapping, key: string) => (Object.hasOwn(mapping, key) ? mapping[key] : undefined);
  // An empty mapping against a filled one: what is in the other is the difference.
  return [...keys].flatMap((key) => compare(child(left, key), child(right, key), [...path, key]));
}

function compareLists(left: readonly ConfigValue[], right: readonly ConfigValue[], path: ConfigPath): Difference[] {
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, index) => compare(left[index], right[index], [...path, index])).flat();
}

function isList(value: ConfigValue): value is readonly ConfigValue[] {
  return Array.isArray(value);
}
