// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { textAt, type ConfigPath } from '../config-value.ts';
import type { HaView } from './ha-site.ts';

/** Where the caching service of an HA instance keeps its entries. */
export interface CachingStorage {
  /** In lower case: inmemory, vsam, infinispan, redis. */
  readonly mode: string;
  /** What decided it; that of `storage.mode` when nothing did. */
  readonly modePath: ConfigPath;
  /** Of the VSAM data set. */
  readonly dataSet: string | undefined;
  readonly dataSetPath: ConfigPath;
}

const own: ConfigPath = ['components', 'caching-service', 'ha', 'storage'];
const zowes: ConfigPath = ['components', 'caching-service', 'storage'];

/** Our own key counts before the one of Zowe; without either it is the memory. */
export function storageOf({ resolved }: HaView): CachingStorage {
  const [mode, modePath] = firstText(resolved, ['mode']);
  const [dataSet, dataSetPath] = firstText(resolved, ['vsam', 'name']);
  return { mode: (mode ?? 'inMemory').toLowerCase(), modePath, dataSet: dataSet || undefined, dataSetPath };
}

/** What `storage.mode` and `ha.storage.mode` say when both are there. */
export function bothModes({ resolved }: HaView): { readonly own: string; readonly zowes: string } | undefined {
  const modes = { own: textAt(resolved, [...own, 'mode']), zowes: textAt(resolved, [...zowes, 'mode']) };
  return modes.own !== undefined && modes.zowes !== undefined ? { own: modes.own, zowes: modes.zowes } : undefined;
}

function firstText(resolved: HaView['resolved'], key: ConfigPath): readonly [string | undefined, ConfigPath] {
  const written = textAt(resolved, [...own, ...key]);
  if (written !== undefined) return [written, [...own, ...key]];
  return [textAt(resolved, [...zowes, ...key]), [...zowes, ...key]];
}
