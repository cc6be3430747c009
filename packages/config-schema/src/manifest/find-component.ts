// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { join } from 'node:path';
import { ComponentNotFoundError } from '../config-errors.ts';
import { findManifest, loadManifest, type Manifest } from './manifest.ts';

/** Where components are installed. */
export interface ComponentDirectories {
  readonly runtimeDirectory?: string | undefined;
  readonly extensionDirectory?: string | undefined;
}

/** An installed component. */
export interface FoundComponent {
  readonly directory: string;
  readonly manifest: Manifest;
}

/**
 * Finds an installed component: `components/<name>` of the runtime directory first, then the extension directory; the first that
 * has a manifest counts. Throws ComponentNotFoundError, or what is wrong with its manifest.
 */
export function findComponent(name: string, directories: ComponentDirectories): FoundComponent {
  const places = componentPlaces(directories);
  // A name is one directory, never a way out of it.
  const isName = /^[^/\\\0]+$/.test(name) && name !== '.' && name !== '..';
  const directory = isName ? places.map((place) => join(place, name)).find(findManifest) : undefined;
  if (directory === undefined) throw new ComponentNotFoundError(name, places);
  return { directory, manifest: loadManifest(directory) };
}

/** The directories that hold components, the first of which counts. */
export function componentPlaces({ runtimeDirectory, extensionDirectory }: ComponentDirectories): string[] {
  return [
    ...(runtimeDirectory === undefined ? [] : [join(runtimeDirectory, 'components')]),
    ...(extensionDirectory === undefined ? [] : [extensionDirectory]),
  ];
}
