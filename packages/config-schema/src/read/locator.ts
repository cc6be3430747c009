// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import type { Location } from '@zowe-ha/messages';
import { formatPath, valueAt, type ConfigPath } from '../config-value.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** Finds where a key or a value of the merged configuration stands. */
export interface Locator {
  locate(path: ConfigPath, part: 'key' | 'value'): Location | undefined;
}

/** What our defaults are called where a file is expected. */
export const defaultsFile = '(defaults of Zowe HA)';

/** A locator over files, the leftmost first. A path that is in none of them is looked for in the defaults. */
export function createLocator(files: readonly YamlFile[], defaults: unknown): Locator {
  return {
    locate(path, part) {
      for (const file of files) {
        const outcome = search(file.value, path);
        if (outcome === 'found') return file.locate(path, part);
        if (outcome === 'replaced') return undefined;
      }
      if (search(defaults, path) === 'found') return { file: defaultsFile, key: formatPath(path) };
      return undefined;
    },
  };
}

/** A locator that keeps the texts only and parses them again when it is asked: it is asked seldom, and the nodes are large. */
export function createLazyLocator(
  texts: readonly { readonly file: string; readonly text: string }[],
  defaults: unknown,
): Locator {
  return {
    locate(path, part) {
      const files = texts.map(({ file, text }) => parseYamlFile(file, text));
      return createLocator(files, defaults).locate(path, part);
    },
  };
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
