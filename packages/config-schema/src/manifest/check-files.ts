// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { formatPath, textAt, valueAt, type ConfigPath } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { locateNearest } from '../read/locator.ts';
import { inspectPath, leadsOutFinding, type NamedPath } from './component-path.ts';
import type { Manifest, ManifestReading } from './manifest.ts';
import { manifestMessages } from './messages.ts';

/** Every file that the manifest promises is there: schemas, static definitions, plug-ins, libraries. */
export function checkFiles(reading: ManifestReading, directory: string): Finding[] {
  return namedFiles(reading.manifest).flatMap((named) => checkFile(reading, directory, named));
}

/** A path of the manifest, and what has to stand there. */
interface PromisedFile extends NamedPath {
  readonly kind: 'file' | 'directory' | 'any';
  /** Has to stand in the directory. */
  readonly member?: string;
}

function namedFiles(manifest: Manifest): PromisedFile[] {
  return [
    ...schemaFiles(manifest).map((named) => ({ ...named, kind: 'file' as const })),
    ...pathsOf(manifest, ['apimlServices', 'static'], 'file').map((named) => ({ ...named, kind: 'file' as const })),
    ...pathsOf(manifest, ['appfwPlugins'], 'path').map((named) => ({
      ...named,
      kind: 'directory' as const,
      member: 'pluginDefinition.json',
    })),
    ...['gatewaySharedLibs', 'discoverySharedLibs', 'zaasSharedLibs'].flatMap((key) =>
      pathsOf(manifest, [key]).map((named) => ({ ...named, kind: 'any' as const })),
    ),
    // Its load modules and parameters (install.md: <path>/loadlib, <path>/samplib).
    ...pathsOf(manifest, ['zisPlugins'], 'path').map((named) => ({
      ...named,
      kind: 'directory' as const,
      member: 'loadlib',
    })),
  ];
}

/** The schemas of the component's own configuration that its manifest names. */
export function schemaFiles(manifest: Manifest): NamedPath[] {
  const key = ['schemas', 'configs'];
  const single = textAt(manifest, key);
  return single === undefined ? pathsOf(manifest, key) : [{ key, path: single }];
}

function pathsOf(manifest: Manifest, key: ConfigPath, member?: string): NamedPath[] {
  const list = valueAt(manifest, key);
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => {
    const path = member === undefined ? [...key, index] : [...key, index, member];
    const text = textAt(manifest, path);
    return text === undefined ? [] : [{ key: path, path: text }];
  });
}

function checkFile(reading: ManifestReading, directory: string, file: PromisedFile): Finding[] {
  const state = inspectPath(directory, file.path);
  const problem = state.outcome === 'absent' ? state.problem : problemOf(file, state);
  if (problem !== undefined) {
    const location = locateNearest(reading.locator, file.key, 'value');
    return [createFinding(manifestMessages.fileNotUsable, [formatPath(file.key), file.path, problem], { location })];
  }
  return state.outcome === 'found' && state.leadsOut ? [leadsOutFinding(reading, file)] : [];
}

function problemOf(
  file: PromisedFile,
  state: ReturnType<typeof inspectPath> & { outcome: 'found' },
): string | undefined {
  if (file.kind === 'file' && !state.stats.isFile()) return 'is not a file';
  if (file.kind === 'directory' && !state.stats.isDirectory()) return 'is not a directory';
  if (file.member === undefined || statSync(join(state.path, file.member), { throwIfNoEntry: false })) return undefined;
  return `has no ${file.member}`;
}
