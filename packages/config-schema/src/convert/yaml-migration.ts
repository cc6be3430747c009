// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { formatPath, valueAt, type ConfigMapping, type ConfigPath, type ConfigValue } from '../config-value.ts';
import { applyEdits, type ConfigEdit } from '../edit/config-edit.ts';
import type { ConversionOutcome } from './conversion.ts';

/** One line of the report, with the place where the old key stands in the file. */
export interface MigrationEntry {
  readonly outcome: ConversionOutcome;
  readonly from: ConfigPath;
  readonly to?: ConfigPath;
  readonly why: string;
}

/** A value that is set, and the key that it was taken from. */
export interface MigratedValue {
  readonly value: ConfigValue;
  readonly from: ConfigPath;
  readonly why: string;
  readonly outcome?: ConversionOutcome;
}

/** A move of a whole block, whose comments go with it. */
export interface MovedBlock {
  readonly from: ConfigPath;
  readonly to: ConfigPath;
}

/** A configuration file on its way to v3, edit by edit. Paths are those of the moment; the report has those of the file. */
export class YamlMigration {
  readonly edits: ConfigEdit[] = [];
  readonly entries: MigrationEntry[] = [];
  /** Blocks that moved to another mapping, both as paths of file and result. */
  readonly moved: MovedBlock[] = [];
  private readonly steps: Step[] = [];
  private current: ConfigMapping;

  constructor(config: ConfigMapping) {
    this.current = config;
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
    this.apply({ path, renameTo }, { path: to, from: path, isRename: true });
  }

  set(path: ConfigPath, { value, from, why, outcome = 'converted' }: MigratedValue): void {
    this.report({ outcome, from, to: path, why });
    this.apply({ path, value }, { path, from, isRename: false });
  }

  /** Removes a key, and the mappings around it that it leaves empty. */
  remove(path: ConfigPath, why: string, outcome: ConversionOutcome = 'dropped'): void {
    this.report({ outcome, from: path, why });
    this.discard(path);
  }

  /** Moves a block to another mapping; `value` is what it is there. */
  move(path: ConfigPath, to: ConfigPath, { value, why }: { readonly value: ConfigValue; readonly why: string }): void {
    const from = this.originalPath(path);
    this.set(to, { value, from: path, why });
    this.moved.push({ from, to });
    this.discard(path);
  }

  /** Nothing is changed, but somebody has to know. */
  ask(path: ConfigPath, why: string): void {
    this.report({ outcome: 'needsPerson', from: path, why });
  }

  /** Where a path of now stands in the file: the key that it came from. */
  originalPath(path: ConfigPath): ConfigPath {
    return this.steps.reduceRight<ConfigPath>((found, step) => {
      if (!startsWith(found, step.path)) return found;
      return step.isRename ? [...step.from, ...found.slice(step.path.length)] : step.from;
    }, path);
  }

  private report({ from, ...entry }: MigrationEntry): void {
    this.entries.push({ ...entry, from: this.originalPath(from) });
  }

  private apply(edit: ConfigEdit, step: Step): void {
    this.edits.push(edit);
    this.steps.push(step);
    this.current = applyEdits(this.current, [edit]);
  }

  private discard(path: ConfigPath): void {
    let length = path.length;
    while (length > 2 && Object.keys(this.at(path.slice(0, length - 1)) ?? {}).length === 1) length--;
    const edit = { path: path.slice(0, length), remove: true } as const;
    this.edits.push(edit);
    this.current = applyEdits(this.current, [edit]);
  }
}

interface Step {
  readonly path: ConfigPath;
  readonly from: ConfigPath;
  readonly isRename: boolean;
}

function startsWith(path: ConfigPath, prefix: ConfigPath): boolean {
  return prefix.length <= path.length && formatPath(path.slice(0, prefix.length)) === formatPath(prefix);
}
