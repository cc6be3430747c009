// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isDeepStrictEqual } from 'node:util';
import { isMapping, valueAt, type ConfigMapping, type ConfigPath, type ConfigValue } from '../config-value.ts';
import type { ConfigEdit } from './config-edit.ts';

/** The smallest edits that do the same: where a mapping or a list is set, only what of it differs. */
export function smallestEdits(config: ConfigMapping, edit: ConfigEdit): ConfigEdit[] {
  const before = valueAt(config, edit.path) as ConfigValue | undefined;
  if ('value' in edit) return differences(before, edit.value, edit.path);
  if ('renameTo' in edit) return edit.renameTo === String(edit.path.at(-1)) ? [] : [edit];
  return before === undefined ? [] : [edit];
}

function differences(before: ConfigValue | undefined, after: ConfigValue, path: ConfigPath): ConfigEdit[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isMapping(before) && isMapping(after) && isKept(before, after)) return mappingDifferences(before, after, path);
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0 && after.length > 0) {
    return listDifferences(before as ConfigValue[], after as ConfigValue[], path);
  }
  return [{ path, value: after }];
}

/** Whether anything of a mapping stays; the top of a file always does. */
function isKept(before: ConfigMapping, after: ConfigMapping): boolean {
  return Object.keys(before).length > 0 && Object.keys(after).length > 0;
}

function mappingDifferences(before: ConfigMapping, after: ConfigMapping, path: ConfigPath): ConfigEdit[] {
  const inner = Object.entries(after).flatMap(([key, value]) =>
    differences(Object.hasOwn(before, key) ? before[key] : undefined, value, [...path, key]),
  );
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  // Last, so that the mapping is never empty between.
  return [...inner, ...gone.map((key) => ({ path: [...path, key], remove: true as const }))];
}

function listDifferences(before: ConfigValue[], after: ConfigValue[], path: ConfigPath): ConfigEdit[] {
  const surplus = Math.max(before.length - after.length, 0);
  const same = before.findIndex((value, index) => !isDeepStrictEqual(value, after[index]));
  // Entries that are gone are taken from where the lists begin to differ, so that those behind keep their comments.
  const from = Math.min(same === -1 ? before.length : same, before.length - surplus);
  const kept = [...before.slice(0, from), ...before.slice(from + surplus)];
  const removals = Array.from({ length: surplus }, () => ({ path: [...path, from], remove: true as const }));
  return [...removals, ...after.flatMap((value, index) => differences(kept[index], value, [...path, index]))];
}
