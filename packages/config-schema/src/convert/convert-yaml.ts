// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { InvalidConfigError } from '../config-errors.ts';
import { formatPath, type ConfigMapping, type ConfigPath } from '../config-value.ts';
import { editYaml } from '../edit/edit-yaml.ts';
import type { ConfigLayer } from '../read/config-layer.ts';
import { parseYamlFile } from '../read/yaml-file.ts';
import { conversionProblems } from './conversion-problems.ts';
import type { ConversionEntry } from './conversion.ts';
import { locateNearest } from './normalize-v1.ts';
import { sortEntries } from './sort-entries.ts';
import { isV1, migrateV1 } from './v1-yaml-rules.ts';
import { migrateToV3 } from './v3-yaml-rules.ts';
import { addComments, commentsOfBlock, pathsBelow } from './yaml-comments.ts';
import { YamlMigration } from './yaml-migration.ts';
import { replacedScalars, replaceScalars } from './yaml-scalars.ts';

/** A configuration file in the form of v3, and what became of what was changed. */
export interface YamlConversion {
  readonly config: ConfigMapping;
  readonly text: string;
  readonly entries: readonly ConversionEntry[];
}

/**
 * Brings a zowe.yaml of v1 or v2 into the form of v3. Only what changes is written anew: comments, order and formatting of everything
 * else stay, and a file of v3 stays as it is. Throws InvalidConfigError for a file that is no valid YAML.
 */
export function convertYaml(file: string, text: string): YamlConversion {
  const layer: ConfigLayer = parseYamlFile(file, text);
  if (layer.findings.some(({ severity }) => severity === 'error')) throw new InvalidConfigError(file, layer.findings);
  const migration = new YamlMigration(layer.value);
  if (isV1(layer.value)) migrateV1(migration);
  migrateToV3(migration);
  const edited = migration.edits.length > 0 ? rewrite(layer, text, migration) : text;
  const comments = migration.moved.flatMap(({ from, to }) => commentsOfBlock(text, from, to));
  const locate = (path: ConfigPath, part: 'key' | 'value') =>
    locateNearest(layer, migration.originalPath(path), part) ?? { file };
  return {
    config: migration.config,
    text: comments.length > 0 ? addComments(edited, comments) : edited,
    entries: sortEntries([...entriesOf(layer, migration), ...conversionProblems(migration.config, locate)]),
  };
}

/** First everything that only changes in its place, at once; then what is added, moved or removed. */
function rewrite({ file, value }: ConfigLayer, text: string, migration: YamlMigration): string {
  const leaves = pathsBelow(migration.config, []).map((path) => ({
    path: migration.originalPath(path),
    value: migration.at(path),
  }));
  const replaced = replaceScalars(text, migration.renamed, replacedScalars(value, leaves));
  if (replaced === undefined) return editYaml(text, migration.edits, { file });
  return editYaml(replaced, [{ path: [], value: migration.config }], { file });
}

function entriesOf(layer: ConfigLayer, { entries }: YamlMigration): ConversionEntry[] {
  return entries.map(({ outcome, from, to, why }) => ({
    outcome,
    key: formatPath(from),
    ...(to && { to: formatPath(to) }),
    why,
    location: withoutKey(locateNearest(layer, from, 'key') ?? { file: layer.file }),
  }));
}

function withoutKey({ file, line, column }: ConversionEntry['location']): ConversionEntry['location'] {
  return {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}
