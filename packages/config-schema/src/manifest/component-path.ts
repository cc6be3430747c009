// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { realpathSync, statSync, type Stats } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { formatPath, type ConfigPath } from '../config-value.ts';
import { createFinding, type Finding } from '../finding.ts';
import { locateNearest } from '../read/locator.ts';
import type { ManifestReading } from './manifest.ts';
import { manifestMessages } from './messages.ts';

/** A file or directory of a component that its manifest names. */
export interface NamedPath {
  /** Of the key in the manifest. */
  readonly key: ConfigPath;
  /** As it is written there. */
  readonly path: string;
}

/** What stands at a path of the manifest; `problem` says in words why nothing usable does. */
export type PathState =
  | { readonly outcome: 'found'; readonly path: string; readonly stats: Stats; readonly leadsOut: boolean }
  | { readonly outcome: 'absent'; readonly problem: string };

/** Looks at a path that is relative to the directory of a component. */
export function inspectPath(directory: string, path: string): PathState {
  const absolute = resolve(directory, path);
  try {
    const real = realpathSync(absolute);
    const way = relative(realpathSync(directory), real);
    const leadsOut = isAbsolute(path) || way.startsWith('..') || isAbsolute(way);
    return { outcome: 'found', path: absolute, stats: statSync(real), leadsOut };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return { outcome: 'absent', problem: code === 'ENOENT' ? 'does not exist' : `cannot be reached (${code})` };
  }
}

/** A warning when what a manifest names is outside of the component. */
export function leadsOutFinding({ locator }: ManifestReading, { key, path }: NamedPath): Finding {
  const location = locateNearest(locator, key, 'value');
  return createFinding(manifestMessages.pathLeadsOut, [formatPath(key), path], { location });
}
