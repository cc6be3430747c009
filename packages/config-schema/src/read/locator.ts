// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { formatPath, valueAt, type ConfigPath } from '../config-value.ts';
import type { ConfigLayer } from './config-layer.ts';

/** Finds where a key or a value of the merged configuration stands. */
export interface Locator {
  locate(path: ConfigPath, part: 'key' | 'value'): Location | undefined;
}

/** What our defaults are called where a file is expected. */
export const defaultsFile = '(defaults of Zowe HA)';

/** A locator over files, the leftmost first. A path that is in none of them is looked for in the defaults. */
export function createLocator(files: readonly ConfigLayer[], defaults: unknown): Locator {
  const layers: Layer[] = [
    ...files,
    { value: defaults, locate: (path) => ({ file: defaultsFile, key: formatPath(path) }) },
  ];
  return {
    locate(path, part) {
      const list = path.findIndex((step) => typeof step === 'number');
      return list === -1 ? locateIn(layers, path, part) : locateEntry(layers, path, { list, part });
    },
  };
}

/** A file, or the defaults. */
type Layer = Pick<Locator, 'locate'> & { readonly value: unknown };

function locateIn(layers: readonly Layer[], path: ConfigPath, part: 'key' | 'value'): Location | undefined {
  for (const layer of layers) {
    const outcome = search(layer.value, path);
    if (outcome === 'found') return layer.locate(path, part);
    if (outcome === 'replaced') return undefined;
  }
  return undefined;
}

/** Lists of several files are joined, the entries of the rightmost first: an entry has another index in its own file. */
function locateEntry(
  layers: readonly Layer[],
  path: ConfigPath,
  { list, part }: { readonly list: number; readonly part: 'key' | 'value' },
): Location | undefined {
  let index = Number(path[list]);
  for (const layer of joinedLayers(layers, path.slice(0, list)).reverse()) {
    const { length } = valueAt(layer.value, path.slice(0, list)) as unknown[];
    if (index < length) {
      const location = locateIn([layer], [...path.slice(0, list), index, ...path.slice(list + 1)], part);
      return location && { ...location, key: formatPath(path) };
    }
    index -= length;
  }
  return undefined;
}

/** The layers whose lists at this path were joined, the leftmost first. */
function joinedLayers(layers: readonly Layer[], path: ConfigPath): Layer[] {
  const joined: Layer[] = [];
  for (const layer of layers) {
    const outcome = search(layer.value, path);
    if (outcome === 'absent') continue;
    if (outcome === 'replaced' || !Array.isArray(valueAt(layer.value, path))) break;
    joined.push(layer);
  }
  return joined;
}

/**
 * A locator that opens the layers when it is asked only: it is asked seldom, and they are large. Who asks for many places at once does not
 * wait for it each time: what was opened, as `layers` are already, lives until the memory is needed.
 */
export function createLazyLocator(
  openLayers: () => readonly ConfigLayer[],
  defaults: unknown,
  layers: readonly ConfigLayer[],
): Locator {
  let opened = new WeakRef(createLocator(layers, defaults));
  const open = (): Locator => {
    const locator = createLocator(openLayers(), defaults);
    opened = new WeakRef(locator);
    return locator;
  };
  return { locate: (path, part) => (opened.deref() ?? open()).locate(path, part) };
}

/** The place of a path, or else of the nearest mapping around it. */
export function locateNearest(locator: Locator, path: ConfigPath, part: 'key' | 'value'): Location {
  const key = formatPath(path);
  const exact = path.length > 0 ? locator.locate(path, part) : undefined;
  if (exact) return { ...exact, key };
  for (let length = path.length - 1; length > 0; length--) {
    const around = locator.locate(path.slice(0, length), 'key');
    if (around) return { ...around, key };
  }
  return { ...locator.locate([], 'value'), key };
}

/** `replaced`: something else stands at a part of the path, so that files further right do not count. */
function search(value: unknown, path: ConfigPath): 'found' | 'absent' | 'replaced' {
  for (let length = 0; length < path.length; length++) {
    const around = valueAt(value, path.slice(0, length));
    if (around === undefined) return 'absent';
    if (typeof around !== 'object' || around === null) return 'replaced';
    if (Array.isArray(around) && valueAt(around, path.slice(length, length + 1)) === undefined) return 'replaced';
  }
  return valueAt(value, path) === undefined ? 'absent' : 'found';
}
