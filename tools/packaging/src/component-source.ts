// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A package that ships as a component: it has `component/manifest.yaml` beside its `dist`. */
export interface ComponentSource {
  readonly name: string;
  /** The package's directory. */
  readonly directory: string;
}

/** All packages of the workspace that ship as components, by name. */
export function findComponentSources(workspace: string): ComponentSource[] {
  const packages = join(workspace, 'packages');
  return readdirSync(packages)
    .map((entry) => join(packages, entry))
    .filter((directory) => existsSync(join(directory, 'component', 'manifest.yaml')))
    .map((directory) => ({ name: manifestName(directory), directory }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function manifestName(directory: string): string {
  const file = join(directory, 'component', 'manifest.yaml');
  const manifest = parse(readFileSync(file, 'utf8')) as { name?: unknown } | null;
  if (typeof manifest?.name !== 'string' || !/^[A-Za-z0-9_-]+$/.test(manifest.name)) {
    throw new Error(`${file} has no valid name`);
  }
  return manifest.name;
}
