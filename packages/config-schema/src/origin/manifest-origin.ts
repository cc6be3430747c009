// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { ConfigPath } from '../config-value.ts';
import { findManifest } from '../manifest/manifest.ts';
import { readTextFile } from '../read/read-text-file.ts';
import { parseYamlFile } from '../read/yaml-file.ts';
import { placeOf, type Origin } from './origin.ts';

/** Finds where values of a manifest stand; the file is read once, when the first is asked for. */
export function createManifestOrigins(directory: string): (path: ConfigPath) => Origin {
  let locate: ((path: ConfigPath) => Origin) | undefined;
  return (path) => (locate ??= openManifest(directory))(path);
}

function openManifest(directory: string): (path: ConfigPath) => Origin {
  const file = findManifest(directory);
  if (file === undefined) return () => ({ rule: 'manifest', text: 'manifest' });
  const manifest = parseYamlFile(file, readTextFile(file));
  return (path) => {
    const location = manifest.locate(path, 'value') ?? { file };
    return { rule: 'manifest', location, text: `${placeOf(location)} (manifest)` };
  };
}
