// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import {
  formatPath,
  isMapping,
  valueAt,
  type ConfigMapping,
  type ConfigPath,
  type ConfigValue,
} from '../config-value.ts';
import type { ConfigEdit } from '../edit/config-edit.ts';
import { setAt } from './conversion-draft.ts';
import type { ConversionOutcome } from './conversion.ts';
import type { RenamedKey } from './yaml-scalars.ts';

/** One line of the report, with the place where the old key stands in the file. */
interface MigrationEntry {
  readonly outcome: ConversionOutcome;
  readonly from: ConfigPath;
  readonly to?: ConfigPath;
  readonly why: string;
}

/** A value that is set, and the key that it was taken from. */
interface MigratedValue {
  readonly value: ConfigValue;
  readonly from: ConfigPath;
  readonly why: string;
  readonly outcome?: ConversionOutcome;
}

/** A move of a whole block, whose comments go with it. */
interface MovedBlock {
  readonly from: ConfigPath;
  readonly to: ConfigPath;
}

/** A configuration file on its way to v3, edit by edit. Paths are those of the moment; the report has those of the file. */
export class YamlMigration {
  readonly edits: ConfigEdit[] = [];
  /** Blocks that moved to another mapping, both as paths of file and result. */
  readonly moved: MovedBlock[] = [];
  private readonly reported: { readonly entry: MigrationEntry; readonly step: number }[] = [];
  private readonly steps: Step[] = [];
  private readonly current: Record<string, ConfigValue>;

  constructor(config: ConfigMapping) {
    this.current = structuredClone<Record<string, ConfigValue>>(config);
  }

  get config(): ConfigMapping {
    return this.current;
  }

  at(path: ConfigPath): unknown {
    return valueAt(this.current, path);
  }

  has(path: ConfigPath): boolean {
    return this.at(path) !== undefined;
  }

  rename(path: ConfigPath, renameTo: string, why: string): void {
    const to = [...path.slice(0, -1), renameTo];
    this.report({ outcome: 'converted', from: path, to, why });
    this.apply({ path, renameTo }, { kind: 'renamed', path: to, from: path });
  }

  set(path: ConfigPath, { value, from, why, outcome = 'converted' }: MigratedValue): void {
    if (!this.canHold(path, from)) return;
    this.report({ outcome, from, to: path, why });
    this.apply({ path, value }, { kind: 'set', path, from });
  }

  /** Removes a key, and the mappings around it that it leaves empty. */
  remove(path: ConfigPath, why: string, outcome: ConversionOutcome = 'dropped'): void {
    this.report({ outcome, from: path, why });
    this.discard(path);
  }

  /** Moves a block to another mapping; `value` is what it is there. */
  move(path: ConfigPath, to: ConfigPath, { value, why }: { readonly value: ConfigValue; readonly why: string }): void {
    if (!this.canHold(to, path)) return;
    this.moved.push({ from: this.originalPath(path), to });
    this.report({ outcome: 'converted', from: path, to, why });
    this.apply({ path: to, value }, { kind: 'moved', path: to, from: path });
    this.discard(path);
  }

  /** Nothing is changed, but somebody has to know. */
  ask(path: ConfigPath, why: string): void {
    this.report({ outcome: 'needsPerson', from: path, why });
  }

  /** Where a path of now stands in the file: the key that it came from. */
  originalPath(path: ConfigPath): ConfigPath {
    return this.steps.reduceRight<ConfigPath>((found, step) => {
      if (step.kind === 'gone' || !startsWith(found, step.path)) return found;
      return step.kind === 'set' ? step.from : [...step.from, ...found.slice(step.path.length)];
    }, path);
  }

  /** The keys of the file that have other names now. */
  get renamed(): readonly RenamedKey[] {
    return this.steps.flatMap((step, index) => {
      if (step.kind !== 'renamed') return [];
      const { path, from } = step;
      return [{ path: pathBefore(this.steps.slice(0, index), from), renameTo: String(path.at(-1)) }];
    });
  }

  /** The report: each key of the file with where its value is in the end; what was only on its way is left out. */
  get entries(): readonly MigrationEntry[] {
    const found = this.reported.flatMap(({ entry, step }) => {
      if (!entry.to) return [entry];
      const to = this.finalPath(entry.to, step);
      return this.has(to) ? [{ ...entry, to }] : [];
    });
    const lines = new Map(found.map((entry) => [`${formatPath(entry.from)} ${formatPath(entry.to ?? [])}`, entry]));
    return [...lines.values()];
  }

  /** Where a path of then is now. */
  private finalPath(path: ConfigPath, step: number): ConfigPath {
    return this.steps.slice(step).reduce<ConfigPath>((found, { kind, path: to, from }) => {
      if ((kind !== 'renamed' && kind !== 'moved') || !startsWith(found, from)) return found;
      return [...to, ...found.slice(from.length)];
    }, path);
  }

  /** Whether everything around a path is a mapping, or is to become one; otherwise somebody is told. */
  private canHold(path: ConfigPath, from: ConfigPath): boolean {
    const lengths = path.map((_step, index) => index).slice(1);
    const wrong = lengths.find((length) => {
      const around = this.at(path.slice(0, length));
      return around !== undefined && around !== null && !isMapping(around);
    });
    if (wrong === undefined) return true;
    this.ask(from, `${formatPath(path.slice(0, wrong))} must be a mapping`);
    return false;
  }

  private report(entry: MigrationEntry): void {
    this.reported.push({ entry: { ...entry, from: this.originalPath(entry.from) }, step: this.steps.length });
  }

  private apply(edit: ConfigEdit, step: Step): void {
    this.edits.push(edit);
    const isInPlace = step.kind === 'set' && formatPath(step.path) === formatPath(step.from);
    if (!isInPlace) this.steps.push(step);
    applyTo(this.current, edit);
  }

  /** Removes a key, and the mappings around it that it leaves empty, without a word. */
  discard(path: ConfigPath): void {
    let length = path.length;
    while (length > 2 && Object.keys(this.at(path.slice(0, length - 1)) ?? {}).length === 1) length--;
    const gone = path.slice(0, length);
    this.apply({ path: gone, remove: true }, { kind: 'gone', path: gone, from: gone });
  }
}

/** Changes a configuration that belongs to nobody else; there may be very many edits. */
function applyTo(config: Record<string, ConfigValue>, edit: ConfigEdit): void {
  const key = String(edit.path.at(-1));
  const around = valueAt(config, edit.path.slice(0, -1));
  if ('value' in edit) setAt(config, edit.path, structuredClone<ConfigValue>(edit.value));
  else if (isMapping(around)) {
    const parent = around as Record<string, ConfigValue>;
    if ('renameTo' in edit) renameIn(parent, key, edit.renameTo);
    else Reflect.deleteProperty(parent, key);
  }
}

/** Every other key keeps its place. */
function renameIn(mapping: Record<string, ConfigValue>, key: string, name: string): void {
  const entries = Object.entries(mapping);
  for (const [each] of entries) Reflect.deleteProperty(mapping, each);
  for (const [each, value] of entries) mapping[each === key ? name : each] = value;
}

interface Step {
  readonly kind: 'renamed' | 'set' | 'moved' | 'gone';
  readonly path: ConfigPath;
  readonly from: ConfigPath;
}

/** The path that a key had before any of these steps, which only renamed what is around it. */
function pathBefore(steps: readonly Step[], path: ConfigPath): ConfigPath {
  return steps.reduceRight<ConfigPath>((found, step) => {
    if (step.kind !== 'renamed' || !startsWith(found, step.path)) return found;
    return [...step.from, ...found.slice(step.path.length)];
  }, path);
}

function startsWith(path: ConfigPath, prefix: ConfigPath): boolean {
  return prefix.length <= path.length && prefix.every((step, index) => String(step) === String(path[index]));
}
