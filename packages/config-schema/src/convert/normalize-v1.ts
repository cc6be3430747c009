// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { createFinding, type Finding } from '../finding.ts';
import { formatPath, type ConfigPath } from '../config-value.ts';
import type { ConfigLayer } from '../read/config-layer.ts';
import { convertMessages } from './messages.ts';
import { isV1, migrateV1 } from './v1-yaml-rules.ts';
import { YamlMigration } from './yaml-migration.ts';

/**
 * A layer of v1 in the form of v3, in memory: each key is located where its old one stands, and a warning says how it was read. A
 * layer of v2 or v3 is returned as it is.
 */
export function normalizeV1(layer: ConfigLayer): ConfigLayer {
  if (!isV1(layer.value)) return layer;
  const migration = new YamlMigration(layer.value);
  migrateV1(migration);
  return {
    file: layer.file,
    value: migration.config,
    findings: [...layer.findings, ...warningsOf(layer, migration)],
    locate(path, part) {
      if (path.length > 0 && !migration.has(path)) return undefined;
      const original = migration.originalPath(path);
      // What was made of another key is where that one begins.
      const place = locateNearest(layer, original, original.at(-1) === path.at(-1) ? part : 'key');
      return place && (path.length > 0 ? { ...place, key: formatPath(path) } : place);
    },
  };
}

/** A key that was made of another is where that one is; a part of it that did not exist, where the rest of it is. */
export function locateNearest(
  layer: ConfigLayer,
  path: ConfigPath,
  part: 'key' | 'value',
): ReturnType<ConfigLayer['locate']> {
  const exact = layer.locate(path, part);
  if (exact) return exact;
  return path.length > 1 ? locateNearest(layer, path.slice(0, -1), 'key') : undefined;
}

function warningsOf(layer: ConfigLayer, { entries }: YamlMigration): Finding[] {
  // Quotes around a number need no warning.
  const told = entries.filter(({ from, to, outcome }) => {
    return outcome !== 'converted' || !to || formatPath(from) !== formatPath(to);
  });
  return told.map(({ from, to, why }) => {
    const key = formatPath(from);
    const place = locateNearest(layer, from, 'key') ?? { file: layer.file };
    const location = { ...place, key };
    if (to) return createFinding(convertMessages.readAsV3, [key, formatPath(to), why], { location });
    return createFinding(convertMessages.notReadAsV3, [key, why], { location });
  });
}
