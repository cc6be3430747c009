// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { isDeepStrictEqual } from 'node:util';
import { isAlias, isCollection, isSeq, visit, type Alias, type Document, type Node } from 'yaml';
import { FileEmptyError, InvalidConfigError } from '../config-errors.ts';
import { valueAt, type ConfigMapping, type ConfigPath, type ConfigValue } from '../config-value.ts';
import { keyText } from '../read/yaml-nodes.ts';
import { parseYamlFile } from '../read/yaml-file.ts';
import { applyEdits, type ConfigEdit } from './config-edit.ts';
import { editRounds } from './edit-rounds.ts';
import { EditRefusedError } from './errors.ts';
import { appendTo, replaceValue, type EditedText } from './place-value.ts';
import { removeSlot } from './remove-slot.ts';
import { renderKey, styleOf } from './render-yaml.ts';
import { smallestEdits } from './smallest-edits.ts';
import { applySplices, areApart, type Splice } from './splice.ts';
import { childSlot, parseForEdit, slotsOf, type Slot } from './yaml-layout.ts';

export interface EditYamlOptions {
  /** What the text is called in errors. */
  readonly file?: string;
}

/**
 * The text after these edits, one after the other. Only lines of what is edited change: comments, order and formatting of everything
 * else stay. An alias, or an anchored value that aliases stand for, is never changed through another: the aliases become copies
 * before. Throws InvalidConfigError for a text that is not valid itself, EditRefusedError for an edit that does not fit.
 */
export function editYaml(text: string, edits: readonly ConfigEdit[], options: EditYamlOptions = {}): string {
  const file = options.file ?? '(text)';
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  let config = readConfig(file, text.slice(mark.length));
  let edited = text.slice(mark.length);
  const wanted = applyEdits(config, edits);
  for (const round of editRounds(stepsOf(config, edits))) {
    edited = editTogether(edited, config, round);
    config = applyEdits(config, round);
  }
  requireSame(edited, wanted, { file, edits });
  return mark + edited;
}

/** The smallest edits of all of them, each of what the ones before have made. */
function stepsOf(config: ConfigMapping, edits: readonly ConfigEdit[]): ConfigEdit[] {
  let current = config;
  return edits.flatMap((edit) => {
    const steps = smallestEdits(current, edit);
    current = applyEdits(current, [edit]);
    return steps;
  });
}

function readConfig(file: string, text: string): ConfigMapping {
  try {
    const { value, findings } = parseYamlFile(file, text);
    if (findings.length > 0) throw new InvalidConfigError(file, findings);
    return value;
  } catch (error) {
    if (error instanceof FileEmptyError) return {};
    throw error;
  }
}

/** Read again, the text must be what the edits make of the data: a way of writing that nobody thought of is refused, not spoiled. */
function requireSame(
  text: string,
  config: ConfigMapping,
  { file, edits }: { readonly file: string; readonly edits: readonly ConfigEdit[] },
): void {
  const path = edits.at(-1)?.path ?? [];
  let again: ConfigMapping | undefined;
  try {
    again = readConfig(file, text);
  } catch {
    // Said below: what could not be read is not the file that the reader knows.
  }
  if (!isDeepStrictEqual(again, config)) throw notSafe(path, file);
}

function notSafe(path: ConfigPath, file: string): EditRefusedError {
  return new EditRefusedError(path, 'the result could not be read again as what it should be', { file });
}

/** Edits of different sections. The text is read once for all of them, unless an alias could make them depend on each other. */
function editTogether(text: string, config: ConfigMapping, edits: readonly ConfigEdit[]): string {
  const [first, ...others] = edits;
  if (!first) return text;
  if (others.length === 0) return editOnce(text, config, first);
  const document = parseForEdit(text);
  if (aliasTargets(document).size === 0) {
    const edited = { text, style: styleOf(document, text) };
    const splices = edits.flatMap((edit) => splicesFor(edited, findTarget(document, edit.path), edit));
    if (areApart(splices)) return applySplices(text, splices);
  }
  let [result, current] = [text, config];
  for (const edit of edits) {
    result = editOnce(result, current, edit);
    current = applyEdits(current, [edit]);
  }
  return result;
}

/** One small edit. Aliases that it would change are replaced by copies first, one at a time. */
function editOnce(before: string, config: ConfigMapping, edit: ConfigEdit): string {
  let text = before;
  for (;;) {
    const document = parseForEdit(text);
    const edited = { text, style: styleOf(document, text) };
    const target = findTarget(document, edit.path);
    const alias = target.alias ?? aliasOfChanged(document, target, edit);
    if (!alias) return applySplices(text, splicesFor(edited, target, edit));
    text = applySplices(text, replaceValue(edited, alias.slot, valueAt(config, alias.path) as ConfigValue));
  }
}

interface PlacedSlot {
  readonly slot: Slot;
  readonly path: ConfigPath;
}

interface Target {
  /** From the document down to the last that exists. */
  readonly trail: readonly Slot[];
  /** What of the path does not exist. */
  readonly missing: ConfigPath;
  /** An alias on the way. */
  readonly alias?: PlacedSlot;
}

function rootSlot(document: Document.Parsed): Slot {
  const value = (document.contents as Node | null | undefined) ?? null;
  return { start: 0, headEnd: 0, key: null, value, owner: undefined, inFlow: false };
}

function findTarget(document: Document.Parsed, path: ConfigPath): Target {
  let slot = rootSlot(document);
  const trail = [slot];
  for (const [depth, step] of path.entries()) {
    if (isAlias(slot.value)) return { trail, missing: [], alias: { slot, path: path.slice(0, depth) } };
    const child = slot.value && childSlot(slot.value, step, slot.inFlow);
    if (!child) return { trail, missing: path.slice(depth) };
    slot = child;
    trail.push(slot);
  }
  return { trail, missing: [] };
}

/** An alias that stands for something that the edit changes, but not within it. */
function aliasOfChanged(
  document: Document.Parsed,
  { trail, missing }: Target,
  edit: ConfigEdit,
): PlacedSlot | undefined {
  const targets = aliasTargets(document);
  if (targets.size === 0) return undefined;
  const changed = new Set<unknown>(trail.slice(0, -1).map((slot) => slot.value));
  const last = trail.at(-1)?.value;
  const inside = new Set<unknown>();
  if (missing.length > 0) changed.add(last);
  else if (last && !('renameTo' in edit))
    visit(last, { Node: (_key, node) => void (changed.add(node), inside.add(node)) });
  const isAffected = ({ value }: Slot) =>
    isAlias(value) && changed.has(targets.get(value)) && !inside.has(value) && value !== last;
  return findSlot(rootSlot(document), [], isAffected);
}

function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node)) {
        if (node.anchor) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    },
  });
  return targets;
}

function findSlot(slot: Slot, path: ConfigPath, wanted: (slot: Slot) => boolean): PlacedSlot | undefined {
  if (wanted(slot)) return { slot, path };
  if (!isCollection(slot.value)) return undefined;
  const list = isSeq(slot.value);
  for (const [index, child] of slotsOf(slot.value, slot.inFlow).entries()) {
    const found = findSlot(child, [...path, list ? index : (keyText(child.key) ?? index)], wanted);
    if (found) return found;
  }
  return undefined;
}

function splicesFor(edited: EditedText, { trail, missing }: Target, edit: ConfigEdit): Splice[] {
  const [slot, parent] = [trail.at(-1), trail.at(-2)];
  if (!slot) return [];
  if ('value' in edit) return setValue(edited, slot, { missing, value: edit.value });
  if (missing.length > 0 || !parent?.value) return [];
  if ('renameTo' in edit) return renameKey(slot, edit.renameTo);
  const slots = slotsOf(parent.value, parent.inFlow);
  if (slots.length > 1) return removeSlot(edited.text, slot, slots);
  return replaceValue(edited, parent, isSeq(parent.value) ? [] : {});
}

function setValue(
  edited: EditedText,
  slot: Slot,
  { missing, value }: { readonly missing: ConfigPath; readonly value: ConfigValue },
): Splice[] {
  const [step, ...below] = missing;
  if (step === undefined) return replaceValue(edited, slot, value);
  const inner = below.reduceRight<ConfigValue>(wrap, value);
  if (isCollection(slot.value) && slot.value.items.length > 0) {
    return appendTo(edited, slot, { key: String(step), value: inner });
  }
  const whole = isSeq(slot.value) ? [inner] : isCollection(slot.value) ? { [String(step)]: inner } : wrap(inner, step);
  return replaceValue(edited, slot, whole);
}

function wrap(value: ConfigValue, step: string | number): ConfigValue {
  return typeof step === 'number' ? [value] : { [step]: value };
}

function renameKey({ key }: Slot, name: string): Splice[] {
  const [start, end] = key?.range ?? [0, 0];
  return [{ start, end, text: renderKey(name, key) }];
}
