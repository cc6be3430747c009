// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { valueAt, type ConfigPath } from '../config-value.ts';
import type { ConfigEdit } from '../edit/config-edit.ts';
import { editYaml } from '../edit/edit-yaml.ts';
import { editableFiles, type EditableFile } from '../edit/change-configuration.ts';
import type { LoadOptions } from '../load-config.ts';
import { readTextFile } from '../read/read-text-file.ts';

/** What one edit does to the lines of a file. */
export interface LineChange {
  readonly file: string;
  /** Of the first line that changes, from 1. */
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The files of a configuration while they are being changed; nothing is written. */
export interface ConfigDraft {
  /** As they are now, the strongest first. */
  files(): readonly EditableFile[];
  /** What to load the draft with. */
  loadOptions(): LoadOptions;
  /** Changes the files that the edits belong to; throws when one does not fit, and nothing is changed then. */
  apply(edits: readonly ConfigEdit[]): LineChange[];
  /** Takes the last change back. */
  undo(): void;
  /** The texts that differ from those of the files. */
  changed(): ReadonlyMap<string, { readonly before: string; readonly after: string }>;
}

/** Opens the files of a configuration for changes. */
export function openDraft(spec: string, load: LoadOptions = {}): ConfigDraft {
  const originals = new Map(editableFiles(spec, load).map(({ file }) => [file, readTextFile(file)]));
  const history: ReadonlyMap<string, string>[] = [originals];
  const texts = (): ReadonlyMap<string, string> => history.at(-1) ?? originals;
  const loadOptions = (): LoadOptions => ({ ...load, texts: texts() });
  const files = (): readonly EditableFile[] => editableFiles(spec, loadOptions());
  return {
    files,
    loadOptions,
    apply(edits) {
      const next = new Map(texts());
      const changes = edits.flatMap((edit) =>
        filesOf(edit, files()).flatMap((file) => {
          const before = next.get(file) ?? '';
          const after = editYaml(before, [edit], { file });
          next.set(file, after);
          return after === before ? [] : [lineChange(file, before, after)];
        }),
      );
      history.push(next);
      return changes;
    },
    undo: () => void history.pop(),
    changed: () =>
      new Map(
        [...originals].flatMap(([file, before]) => {
          const after = texts().get(file) ?? before;
          return after === before ? [] : [[file, { before, after }]];
        }),
      ),
  };
}

/** What is removed or renamed, wherever it is; what is set, where it is set already, else beside its neighbours. */
function filesOf(edit: ConfigEdit, files: readonly EditableFile[]): string[] {
  const having = (path: ConfigPath): EditableFile[] => files.filter(({ value }) => valueAt(value, path) !== undefined);
  if (!('value' in edit)) return having(edit.path).map(({ file }) => file);
  for (let length = edit.path.length; length >= 0; length--) {
    const [file] = having(edit.path.slice(0, length));
    if (file) return [file.file];
  }
  return [];
}

function lineChange(file: string, before: string, after: string): LineChange {
  const [old, changed] = [before.split('\n'), after.split('\n')];
  let same = 0;
  while (same < Math.min(old.length, changed.length) && old[same] === changed[same]) same++;
  let tail = 0;
  while (tail < Math.min(old.length, changed.length) - same && old.at(-1 - tail) === changed.at(-1 - tail)) tail++;
  const removed = old.slice(same, old.length - tail);
  return { file, line: same + 1, removed, added: changed.slice(same, changed.length - tail) };
}
