// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Pair } from 'yaml';
import { valueAt, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { applySplices, type Splice } from '../edit/splice.ts';
import { keyText } from '../read/yaml-nodes.ts';

/** A key that gets another name where it stands. */
export interface RenamedKey {
  readonly path: ConfigPath;
  readonly renameTo: string;
}

/** A number or a truth value that is written in place of another value. */
interface ReplacedScalar {
  readonly path: ConfigPath;
  readonly value: number | boolean;
}

/**
 * Renames keys and replaces single values in one go, however many there are. Undefined where that is not safe: what an anchor or an
 * alias has a part in is changed one by one.
 */
export function replaceScalars(
  text: string,
  renamed: readonly RenamedKey[],
  replaced: readonly ReplacedScalar[],
): string | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: false });
  if (hasAnchors(document)) return undefined;
  const splices = [
    ...renamed.map(({ path, renameTo }) => spliceOf(pairAt(document, path)?.key, nameText(renameTo))),
    ...replaced.map(({ path, value }) => spliceOf(pairAt(document, path)?.value, String(value))),
  ];
  if (splices.includes(undefined)) return undefined;
  return applySplices(text, splices as Splice[]);
}

function hasAnchors(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function spliceOf(node: unknown, text: string): Splice | undefined {
  if (!isScalar(node) || !node.range || node.tag !== undefined || node.anchor !== undefined) return undefined;
  const [start, end] = node.range;
  return { start, end, text };
}

/** A name that needs no quotes stays without. */
function nameText(name: string): string {
  return /^[a-z][\w-]*$/i.test(name) && !/^(?:null|true|false)$/i.test(name) ? name : JSON.stringify(name);
}

function pairAt(document: Document, path: ConfigPath): Pair | undefined {
  let node: unknown = document.contents;
  let pair: Pair | undefined;
  for (const step of path) {
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node)) {
      pair = node.items.find(({ key }) => keyText(key) === step);
      node = pair?.value;
    } else return undefined;
  }
  return pair;
}

/** The single values of a configuration that are numbers or truth values now and were something else, by their path in the file. */
export function replacedScalars(
  before: ConfigMapping,
  leaves: readonly { readonly path: ConfigPath; readonly value: unknown }[],
): ReplacedScalar[] {
  return leaves.flatMap(({ path, value }) => {
    const old = valueAt(before, path);
    const isReplaced = typeof old === 'string' && (typeof value === 'number' || typeof value === 'boolean');
    return isReplaced ? [{ path, value }] : [];
  });
}
