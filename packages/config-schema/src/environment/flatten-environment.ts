// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMapping, type ConfigPath } from '../config-value.ts';
import { listText, variableText } from './environment-entries.ts';

/** One variable, and the value of the configuration that it stands for. */
export interface FlatVariable {
  readonly name: string;
  readonly value: string;
  readonly path: ConfigPath;
}

/** Values that differ, but share the name of a variable; `path` is the one that counts. */
export interface Collision {
  readonly name: string;
  readonly path: ConfigPath;
  readonly hidden: ConfigPath;
}

/** A configuration as variables. */
export interface Flattened {
  readonly variables: ReadonlyMap<string, FlatVariable>;
  readonly collisions: readonly Collision[];
}

/**
 * A configuration as variables, as Zowe names them: the path with underscores between, everything in a key that is no letter or
 * digit an underscore. A list is there as a whole, with commas, and by index. An empty mapping leaves nothing behind.
 */
export function flattenEnvironment(value: unknown, prefix: string): Record<string, string> {
  const { variables } = flattenVariables(value, prefix);
  return Object.fromEntries([...variables.values()].map((variable) => [variable.name, variable.value]));
}

/** Like flattenEnvironment, with the path of each value below `base`, and with what collides. */
export function flattenVariables(value: unknown, prefix: string, base: ConfigPath = []): Flattened {
  const leaves: Leaf[] = [];
  collect(value, { name: prefix, path: base }, leaves);
  const raw = new Map<string, FlatVariable>();
  const variables = new Map<string, FlatVariable>();
  const hidden: FlatVariable[] = [];
  const put = (map: Map<string, FlatVariable>, leaf: FlatVariable): void => {
    const before = map.get(leaf.name);
    if (before) hidden.push({ ...before, name: variablePart(before.name) });
    map.set(leaf.name, leaf);
  };
  for (const leaf of leaves) put(raw, leaf);
  for (const leaf of inOrderOfStrength([...raw.values()])) put(variables, { ...leaf, name: variablePart(leaf.name) });
  return { variables, collisions: collisionsOf(variables, hidden) };
}

/** A part of a variable's name. */
export function variablePart(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9]/g, '_');
}

/** `name` has not been made legal yet. */
type Leaf = FlatVariable;

/** Zowe's rule for names that become the same: one that has to be changed comes after, and over, one that is legal already. */
function inOrderOfStrength(leaves: readonly Leaf[]): Leaf[] {
  const isLegal = ({ name }: Leaf): boolean => name === variablePart(name);
  return [...leaves.filter(isLegal), ...leaves.filter((leaf) => !isLegal(leaf))];
}

function collisionsOf(variables: ReadonlyMap<string, FlatVariable>, hidden: readonly FlatVariable[]): Collision[] {
  return hidden.flatMap(({ name, value, path }) => {
    const winner = variables.get(name);
    return winner && winner.value !== value ? [{ name, path: winner.path, hidden: path }] : [];
  });
}

function collect(value: unknown, at: { name: string; path: ConfigPath }, leaves: Leaf[]): void {
  if (Array.isArray(value)) {
    if (!hasMapping(value)) leaves.push({ ...at, value: listText(value) });
    for (const [index, item] of value.entries()) collect(item, below(at, index), leaves);
  } else if (isMapping(value)) {
    for (const [key, item] of Object.entries(value)) collect(item, below(at, key), leaves);
  } else {
    leaves.push({ ...at, value: variableText(value) });
  }
}

function below({ name, path }: { name: string; path: ConfigPath }, step: string | number) {
  return { name: `${name}_${step}`, path: [...path, step] };
}

/** A list of mappings has no form with commas. */
function hasMapping(list: readonly unknown[]): boolean {
  return list.some((item) => isMapping(item) || (Array.isArray(item) && hasMapping(item)));
}
