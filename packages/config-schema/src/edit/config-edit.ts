// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, type ConfigMapping, type ConfigPath, type ConfigValue } from '../config-value.ts';
import { yamlLimits } from '../read/yaml-nodes.ts';
import { EditRefusedError } from './errors.ts';

/**
 * One change of a configuration. A value that is set creates the mappings and lists on its way, and an index that is the length of
 * a list appends to it. Removing what is not there changes nothing; renaming it is refused.
 */
export type ConfigEdit =
  | { readonly path: ConfigPath; readonly value: ConfigValue }
  | { readonly path: ConfigPath; readonly remove: true }
  | { readonly path: ConfigPath; readonly renameTo: string };

/** The configuration as data after these edits, one after the other; throws EditRefusedError for one that does not fit. */
export function applyEdits(config: ConfigMapping, edits: readonly ConfigEdit[]): ConfigMapping {
  return edits.reduce<ConfigMapping>((current, edit) => {
    requireReadable(edit);
    const changed = applyAt(current, edit, 0);
    if (!isMapping(changed)) throw new EditRefusedError([], 'it must stay a mapping');
    return changed;
  }, config);
}

/** No deeper than what is read: everything below may then recurse. */
function requireReadable(edit: ConfigEdit): void {
  const isTooDeep = 'value' in edit && isDeeperThan(edit.value, yamlLimits.depth - edit.path.length);
  if (isTooDeep || edit.path.length > yamlLimits.depth) {
    throw new EditRefusedError(edit.path.slice(0, 5), `it would be nested deeper than ${yamlLimits.depth} levels`);
  }
}

function isDeeperThan(value: ConfigValue, levels: number): boolean {
  if (levels < 0) return true;
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((child) => isDeeperThan(child, levels - 1))
  );
}

/** What the edit makes of the value `depth` steps on its way; undefined when it is to be removed. */
function applyAt(value: ConfigValue | undefined, edit: ConfigEdit, depth: number): ConfigValue | undefined {
  const step = edit.path[depth];
  if (step === undefined) return applyHere(value, edit);
  if (value === undefined || value === null) {
    if ('renameTo' in edit) throw absent(edit.path);
    if ('remove' in edit) return value;
    return applyInside(typeof step === 'number' ? [] : {}, edit, depth);
  }
  return applyInside(value, edit, depth);
}

function applyHere(value: ConfigValue | undefined, edit: ConfigEdit): ConfigValue | undefined {
  if ('value' in edit) return edit.value;
  if ('remove' in edit) return undefined;
  if (value === undefined) throw absent(edit.path);
  return value;
}

function applyInside(value: ConfigValue, edit: ConfigEdit, depth: number): ConfigValue {
  if (Array.isArray(value)) return applyToList(value as readonly ConfigValue[], edit, depth);
  if (isMapping(value)) return applyToMapping(value, edit, depth);
  const around = edit.path.slice(0, depth);
  throw new EditRefusedError(edit.path, `${around.join('.') || 'it'} is a single value, not a mapping or a list`);
}

function applyToMapping(mapping: ConfigMapping, edit: ConfigEdit, depth: number): ConfigMapping {
  const key = String(edit.path[depth]);
  const isLast = depth === edit.path.length - 1;
  const before = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
  const after = applyAt(before, edit, depth + 1);
  if (isLast && 'renameTo' in edit) return renamed(mapping, key, edit);
  const entries = Object.entries(mapping);
  if (after === undefined) return Object.fromEntries(entries.filter(([name]) => name !== key));
  if (before === undefined) return Object.fromEntries([...entries, [key, after]]);
  return Object.fromEntries(entries.map(([name, value]) => [name, name === key ? after : value]));
}

function renamed(mapping: ConfigMapping, key: string, edit: { path: ConfigPath; renameTo: string }): ConfigMapping {
  if (edit.renameTo !== key && Object.hasOwn(mapping, edit.renameTo)) {
    throw new EditRefusedError(edit.path, `${edit.renameTo} exists beside it`);
  }
  return Object.fromEntries(
    Object.entries(mapping).map(([name, value]) => [name === key ? edit.renameTo : name, value]),
  );
}

function applyToList(list: readonly ConfigValue[], edit: ConfigEdit, depth: number): readonly ConfigValue[] {
  const index = Number(edit.path[depth]);
  if ('renameTo' in edit && depth === edit.path.length - 1) {
    throw new EditRefusedError(edit.path, 'an entry of a list has no name');
  }
  if (!Number.isInteger(index) || index < 0 || index > list.length) {
    throw new EditRefusedError(edit.path, `the list has ${list.length} entries`);
  }
  const after = applyAt(list[index], edit, depth + 1);
  if (after === undefined) return list.filter((_entry, at) => at !== index);
  return index === list.length ? [...list, after] : list.map((entry, at) => (at === index ? after : entry));
}

function absent(path: ConfigPath): EditRefusedError {
  return new EditRefusedError(path, 'it is not in the file');
}
