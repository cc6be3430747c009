// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
import { UnknownStorageModeError } from '../caching-errors.ts';
import type { Storage } from '../storage.ts';
import type { VsamOptions } from './vsam.ts';

/** What each storage needs to know; a storage takes what is its own. */
export interface StorageOptions {
  readonly mode: StorageMode;
  readonly vsam?: VsamOptions | undefined;
}

type Open = (options: StorageOptions) => Promise<Storage>;

// A storage's code and libraries are loaded when it is chosen, not before.
const storages = {
  inMemory: async () => (await import('./in-memory.ts')).openInMemoryStorage(),
  VSAM: async (options) => (await import('./vsam.ts')).openVsamStorage(options.vsam),
} satisfies Record<string, Open>;

export type StorageMode = keyof typeof storages;

/** The storages that are offered, as they are written in the configuration. */
export const storageModes = Object.keys(storages) as StorageMode[];

/** The storage that a configuration names, in any case; throws UnknownStorageModeError with the allowed ones. */
export function parseStorageMode(text: string): StorageMode {
  const mode = storageModes.find((name) => name.toLowerCase() === text.toLowerCase());
  if (!mode) throw new UnknownStorageModeError(text, storageModes);
  return mode;
}

/** Opens a storage; throws a ZoweError that says whether trying again may help. */
export function openStorage(options: StorageOptions): Promise<Storage> {
  const open: Open = storages[options.mode];
  return open(options);
}
